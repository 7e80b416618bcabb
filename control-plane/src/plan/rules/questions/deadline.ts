// SPDX-License-Identifier: MIT
// "By when do I have to pay the dentist?": the day before which a sentence says that it is to be done, here or in what was opened for it.
import { asked } from '../language/asked.ts';
import { kindred } from '../language/kindred.ts';
import { capital, likeness, wordsOf } from '../language/text.ts';
import { valuesIn } from '../language/values.ts';
import type { Turn } from '../turn/turn.ts';
import { areOfOneRoot } from './behind.ts';
import { aboutOf, passagesOf } from './passages.ts';
import { subjectOf } from './subject.ts';

const ASKS =
  /^(?:by|until|till) (?:when|(?:what|which) (?:date|day|time))\s+(?:do|does|must|can|could|should|may|have|has|am|is|are)\s+(?:(?:i|we|you|one|they)\s+)?(?:have to\s+|need to\s+|to\s+)?(.+)$|^(?:what|when)(?:'s| is) the (?:deadline|closing date|due date|last day) (?:for|to|of)\s+(.+)$|^when (?:is|are) (.+) due$/i;
const BEFORE =
  /\b(?:by|until|till|before|no later than|latest by|due(?: on| by)?|deadline(?: is)?:?|(?:clos(?:es?|ing)|ends?|expires?)(?: on| at)?:?)\s+(?:the\s+)?$/i;
/** "Take part in the survey": of what says till when it is open. */
const TAKES_PART = /^(?:take part|participate|join in) (?=in\b|at\b)/i;
const OPEN = /\b(?:open|runs?|lasts?|possible|accepted|available)\b/i;
const ALIKE = 0.78;

/** Undefined where no sentence sets a day for all that is named, or two set different ones. */
export function deadlineAsked(question: string, { model, memo }: Turn): string | undefined {
  const [, deed, of, due] = ASKS.exec(question) ?? [];
  const said = deed ?? of ?? due ?? '';
  const { words } = asked(said.replace(TAKES_PART, ''));
  if (words.length === 0) return undefined;
  const opened = memo.explored.flatMap(({ how, name = '' }) => (how === 'opened' ? wordsOf(name) : []));
  const about = aboutOf(model);
  const isIn = (word: string, shown: string[]): boolean =>
    kindred(word).some((one) => shown.some((other) => likeness(one, other) >= ALIKE));
  const told = passagesOf(model.root).flatMap(({ text, words: shown }) => {
    const isHere = (word: string): boolean => isIn(word, shown);
    const isOpened = (word: string): boolean =>
      isIn(word, opened) || opened.some((one) => areOfOneRoot(word, one));
    const isMeant =
      (words.some(isHere) || words.every(isOpened)) &&
      words.every((word) => isHere(word) || isOpened(word) || isIn(word, about));
    return isMeant && (!TAKES_PART.test(said) || OPEN.test(text)) ? limitsIn(text) : [];
  });
  const [limit, ...more] = new Set(told);
  return limit === undefined || more.length > 0
    ? undefined
    : `${capital(deed ?? subjectOf(question))}: by ${limit}.`;
}

const limitsIn = (text: string): string[] =>
  [...valuesIn('date', text), ...valuesIn('clock', text)].filter((value) =>
    BEFORE.test(text.slice(0, text.indexOf(value))),
  );
