// SPDX-License-Identifier: MIT
// "When is the admissions office open?", where a heading is called so and one of the lines below it tells its hours.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { capital, likeness, wordsOf } from '../language/text.ts';
import { daysIn } from '../language/weekdays.ts';
import type { Turn } from '../turn/turn.ts';
import { isHourLine } from './hours.ts';

const ASKS =
  /^(?:(?<so>is|are)|when(?:'s| is| are)|(?:until|till|from) (?:when|what time) (?:is|are)|(?:at )?what time (?:does|do|is|are)|what (?:are|is) the (?:opening |office |business )?(?:hours|times) (?:of|for|at)|how (?:long|late) (?:is|are))\s+(?<whose>.+?)(?:\s+(?:open|closed?|opens?|shut))?(?:\s+on (?:an? )?\p{L}+days?)?$/iu;
const OPENS = /\b(?:open|opening|close|closed|shut|hours|times)\b/i;
const ALIKE = 0.85;

/** Undefined where no heading is called so, several are, or not one line below it tells hours. */
export function hoursUnderHead(question: string, { model, input }: Turn): string | undefined {
  const { whose = '', so } = OPENS.test(question) ? (ASKS.exec(question)?.groups ?? {}) : {};
  const said = telling(whose);
  const [head, ...others] = [...walk(model.root)].filter((node) => isHead(node) && isCalled(node.name, said));
  if (said.length === 0 || head === undefined || others.length > 0) return undefined;
  const [line, ...more] = new Set(linesUnder(head).filter(isHourLine));
  if (line === undefined || more.length > 0) return undefined;
  const [day] = daysIn(question, input.today);
  if (so === undefined) return `${capital(line)}.`;
  const shown = daysIn(line, input.today);
  if (day === undefined || shown.length === 0) return undefined;
  return `${shown.includes(day) ? 'Yes' : 'No'}: ${line}.`;
}

const telling = (text: string): string[] =>
  wordsOf(text).filter((word) => !STOP_WORDS.has(word) && !SOFT_WORDS.has(word));

const isHead = ({ role }: SnapshotNode): boolean => role === 'heading';

function isCalled(name: string, said: string[]): boolean {
  const shown = telling(name);
  return (
    shown.length === said.length && said.every((word) => shown.some((one) => likeness(word, one) >= ALIKE))
  );
}

/** What stands after it, as far as the next heading. */
function linesUnder(head: SnapshotNode): string[] {
  const after = (head.parent?.children ?? []).filter(({ order }) => order > head.order);
  const end = after.findIndex(isHead);
  return (end < 0 ? after : after.slice(0, end)).flatMap((node) =>
    [...walk(node)].flatMap(({ text, name, children }) =>
      children.length === 0 ? [(text ?? name).replace(/[\s.]+$/, '')] : [],
    ),
  );
}
