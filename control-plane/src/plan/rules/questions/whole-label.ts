// SPDX-License-Identifier: MIT
// "How many days of annual leave are left?", where a line says "Annual leave left: 9 days": what a line is called is said with all its
// words, and what else the question says stands in its value.
import { STOP_WORDS } from '../language/lexicon.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { factsOf } from '../page/facts.ts';
import type { PageModel } from '../page/model.ts';

const ASKS = /^(?:how (?:many|much|long|far|often)|what(?:['’]s| is| are| was)|when (?:is|are|was))\s+/i;
const SAME = 0.9;
/** One word is what anything may be called. */
const FEWEST_WORDS = 2;
const SURE = 0.9;

/** Undefined where no line is called so, or several tell different values. */
export function wholeLabel(question: string, model: PageModel): string | undefined {
  if (!ASKS.test(question)) return undefined;
  const said = telling(question.replace(ASKS, ''));
  const told = factsOf(model, said).filter(({ label, value, weight }) => {
    const called = telling(label);
    return (
      weight >= SURE &&
      called.length >= FEWEST_WORDS &&
      /\d/.test(value) &&
      called.every((word) => isOneOf(word, said)) &&
      said.every((word) => isOneOf(word, called) || isOneOf(word, wordsOf(value)))
    );
  });
  const [only, ...more] = new Set(told.map(({ label, value }) => `${label}: ${value}`));
  return only === undefined || more.length > 0 ? undefined : `${only.replace(/[.\s]+$/, '')}.`;
}

/** "Left", of what is left, tells one from what is taken. */
const telling = (text: string): string[] =>
  wordsOf(text).filter((word) => word === 'left' || !(STOP_WORDS.has(word) || SOFT_WORDS.has(word)));

const isOneOf = (word: string, words: string[]): boolean => words.some((one) => likeness(word, one) >= SAME);
