// SPDX-License-Identifier: MIT
// "How many hens may a tenant keep?": the one sentence of the page that tells a number of them, as it stands.
import { numberOf } from '../language/numbers.ts';
import { capital, stem, wordsOf } from '../language/text.ts';
import type { PageModel } from '../page/model.ts';
import { passagesOf } from './passages.ts';

const ASKS =
  /^how many (\p{L}+)(?: at (?:the )?most)? (?:(?:may|can|must|should|am|are) (?:an?|the|one|i|we|you|each|every|my|our) (?:\p{L}+ )?(?:keep|have|bring|take|own|hold|carry|allowed|permitted)\b|(?:are|is) (?:allowed|permitted)\b)/iu;

/** Whether a question asks for such a rule: it counts none that are there. */
export const asksForLimit = (question: string): boolean => ASKS.test(question);

/** Undefined where no sentence tells a number of them, or two do. */
export function numberAllowed(question: string, { root }: PageModel): string | undefined {
  const noun = stem((ASKS.exec(question)?.[1] ?? '').toLowerCase());
  const told = passagesOf(root).filter(({ text, words }) => {
    const counts = wordsOf(text.replace(NUMBERED, '')).some((word) => numberOf(word) !== undefined);
    return noun !== '' && counts && words.some((word) => stem(word) === noun);
  });
  const [only, ...more] = new Set(told.map(({ text }) => text));
  return only === undefined || more.length > 0 ? undefined : capital(only);
}

/** "§3" numbers the sentence. */
const NUMBERED = /^\W*\d+[.):]?\s/;
