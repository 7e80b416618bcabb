// SPDX-License-Identifier: MIT
// "Which tree won the vote last year?", "which is ahead in the poll?": of lines such as "Cherry: 203 votes", or of the lines "Cherry 203" of
// what is called a vote, the one with the most.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { numbersIn } from '../language/numbers.ts';
import { wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';
import type { Turn } from '../turn/turn.ts';
import { foremost } from './foremost.ts';

const ASKS =
  /^(?:which|what|who)\b.*?\s(?:has won|won|wins|is winning|is leading|leads|is ahead|is in the lead|came first|(?:has|got) the most votes)(?:\s+(?:in\s+)?(?:the\s+|this\s+|our\s+)?(?:(?<of>(?:[\p{L}-]+\s+){0,2}?))(?:vote|votes|poll|election|ballot|survey|contest|competition))?(?<year>\s+(?:in\s+(?<told>\d{4})|last year|this year))?(?:\s+(?:at the moment|(?:right )?now|so far|currently))?$/iu;
/** What is over a part of the page that counts votes. */
const VOTES = /\b(?:vote|poll|election|ballot|survey)\b/i;
const BARE = /^(?<name>\p{L}.*?)\s*[:–—-]?\s+(?<count>\d[\d.,]*)(?<unit>\s?%?)$/u;
const LINE = /^(?<name>\p{L}.*?)\s*[:–—-]?\s+(?<count>\d[\d.,]*)\s+(?<unit>votes?|points?)\b/iu;

/** Undefined where there are no such lines, two have as many, or the page does not tell of the year that is asked about. */
export function winner(question: string, { model, input }: Turn): string | undefined {
  const asked = ASKS.exec(question)?.groups;
  if (asked === undefined) return undefined;
  const texts = linesIn(model.root);
  const year = asked.year === undefined ? '' : yearIn(asked.year, asked.told, input.today);
  if (!texts.some((text) => text.includes(year))) return undefined;
  const about = wordsOf(asked.of ?? '').filter((word) => !STOP_WORDS.has(word));
  const told = texts.flatMap((text) => counted(text, LINE));
  const lines = told.length > 0 ? told : bareLines(model, about);
  const [first, second] = lines.sort((a, b) => b.count - a.count);
  if (lines.length === 0) return columnWinner(question, model);
  return first === undefined || second === undefined || first.count === second.count ? undefined : first.text;
}

/** Of a table that counts them in a column. */
function columnWinner(question: string, model: PageModel): string | undefined {
  const what = /^(?:which|what)\s+(\p{L}+)\s+(?:is|has|won|wins|leads|came)\b/iu.exec(question)?.[1] ?? 'one';
  return foremost(`which ${what} has the most votes`, model);
}

interface Counted {
  text: string;
  count: number;
}

function counted(text: string, line: RegExp): Counted[] {
  const { name = '', count = '', unit = '' } = line.exec(text)?.groups ?? {};
  return name === ''
    ? []
    : [{ text: `${name}, ${`${count} ${unit}`.trim()}.`, count: numbersIn(count)[0] ?? 0 }];
}

/** Of the one vote of the page that is called by the words: "Cherry 203" where each line beside it is such; none where there are several. */
function bareLines({ root }: PageModel, about: string[]): Counted[] {
  const called = [...walk(root)].filter(
    (node) =>
      (HOLDERS.has(node.role) || node.role === 'heading') &&
      VOTES.test(nameOf(node)) &&
      about.every((word) => wordsOf(nameOf(node)).includes(word)),
  );
  const [part, ...more] = new Set(
    called.map((node) => (node.role === 'heading' ? (node.parent ?? node) : node)),
  );
  if (part === undefined || more.length > 0) return [];
  const lists = [...walk(part)].map(({ children }) => children.map((child) => textOf(child).trim()));
  const told = lists.filter((lines) => lines.length > 1 && lines.every((line) => BARE.test(line)));
  return told.length === 1 ? (told[0] ?? []).flatMap((line) => counted(line, BARE)) : [];
}

const nameOf = (node: SnapshotNode): string => (node.role === 'heading' ? textOf(node) : node.name);

const HOLDERS = new Set(['group', 'region', 'form', 'article', 'list', 'table', 'figure']);

const linesIn = (root: SnapshotNode): string[] => [
  ...new Set([...walk(root)].filter(isLine).map((node) => textOf(node).trim())),
];

const isLine = ({ children }: SnapshotNode): boolean =>
  children.every((child) => child.children.length === 0);

function yearIn(said: string, told: string | undefined, today: string): string {
  const now = Number(today.slice(0, 4));
  return told ?? String(/last/i.test(said) ? now - 1 : now);
}
