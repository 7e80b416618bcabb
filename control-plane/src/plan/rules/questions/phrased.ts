// SPDX-License-Identifier: MIT
// How a value is told as the answer to a question.
import { ITEM_NOUNS } from '../language/lexicon.ts';
import { numberOf } from '../language/numbers.ts';
import { capital, stem, wordsOf } from '../language/text.ts';
import { isVague } from './subject.ts';

const MOST = 800;

/** Whole: what is read out is not cut off. */
export const itSays = (text: string): string => `It says: “${text}”.`;

/** "Which days does …": what is asked for is told by the value. */
const WHICH = /^\p{L}+ (?:of the \p{L}+ )?(?:does|do|did|is|are|was|were|will) (?=\S)/iu;

/** "How many spare keys are there", "how many lamps hang in the hall". */
const COUNTED = /^how many ((?:\p{L}+(?: \p{L}+){0,2}?(?= (?:is|are|was|were)\b))|\p{L}+)/iu;

/** @param subject What the question is about. */
export function phrased(question: string, subject: string, value: string): string {
  const shown = value.replace(/\s+/g, ' ').trim().slice(0, MOST).replace(/\.$/, '');
  const says = /^what does (.+) (say|show|read)$/i.exec(question);
  if (says) return `${capital(says[1] as string)} ${says[2]}s ${shown}.`;
  const is = /^what(?:'s| is|s) (.+)$/i.exec(question);
  if (is) return `${capital(is[1] as string)} is ${shown}.`;
  const counted = COUNTED.exec(question)?.[1];
  if (counted !== undefined && numberOf(shown) !== undefined) return `${shown} ${counted}.`;
  const noun = stem(wordsOf(subject).at(-1) ?? '');
  if (subject === '' || isVague(subject) || ITEM_NOUNS.has(noun)) return itSays(shown);
  return `${capital(subject.replace(WHICH, ''))}: ${shown}.`;
}
