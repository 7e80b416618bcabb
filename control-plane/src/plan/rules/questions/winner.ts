// SPDX-License-Identifier: MIT
// "Which tree won the vote last year?": of lines such as "Cherry: 203 votes", the one with the most.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { numbersIn } from '../language/numbers.ts';
import { textOf } from '../page/labels.ts';
import type { Turn } from '../turn/turn.ts';

const ASKS =
  /^(?:which|what|who)\b.*?\s(?:has won|won|wins|is winning|is leading|leads|is ahead|came first)(?:\s+(?:in\s+)?(?:the\s+|this\s+)?(?:vote|votes|poll|election|ballot|survey|contest|competition))?(?<year>\s+(?:in\s+(?<told>\d{4})|last year|this year))?$/iu;
const LINE = /^(?<name>\p{L}.*?)\s*[:–—-]?\s+(?<count>\d[\d.,]*)\s+(?<unit>votes?|points?)\b/iu;

/** Undefined where there are no such lines, two have as many, or the page does not tell of the year that is asked about. */
export function winner(question: string, { model, input }: Turn): string | undefined {
  const asked = ASKS.exec(question)?.groups;
  if (asked === undefined) return undefined;
  const texts = [...new Set([...walk(model.root)].filter(isLine).map((node) => textOf(node).trim()))];
  const year = asked.year === undefined ? '' : yearIn(asked.year, asked.told, input.today);
  if (!texts.some((text) => text.includes(year))) return undefined;
  const lines = texts.flatMap((text) => {
    const { name = '', count = '', unit = '' } = LINE.exec(text)?.groups ?? {};
    return name === '' ? [] : [{ text: `${name}, ${count} ${unit}.`, count: numbersIn(count)[0] ?? 0 }];
  });
  const [first, second] = lines.sort((a, b) => b.count - a.count);
  return first === undefined || second === undefined || first.count === second.count ? undefined : first.text;
}

const isLine = ({ children }: SnapshotNode): boolean =>
  children.every((child) => child.children.length === 0);

function yearIn(said: string, told: string | undefined, today: string): string {
  const now = Number(today.slice(0, 4));
  return told ?? String(/last/i.test(said) ? now - 1 : now);
}
