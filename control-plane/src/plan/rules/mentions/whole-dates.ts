// SPDX-License-Identifier: MIT
// "Wednesday 2 December" is one day: neither any Wednesday, nor somebody who is called December.
import { dateOf, monthOf } from '../language/dates.ts';
import type { Sentence } from './sentence.ts';
import { isJoint } from './tokens.ts';
import type { Part } from './ways.ts';

const LONGEST = 6;
const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/i;
/** No part of it, though a date may be read with it. */
const LEADS = /^(?:on|for|the|by|at)$/i;
const NUMERIC = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/;

/** The parts that neither begin nor end within a date of the sentence. */
export function notWithinDates(parts: Part[], { tokens, turn }: Sentence): Part[] {
  const dates = datesIn(tokens, turn.input.today);
  const isWithin = (at: number): boolean => dates.some(({ from, to }) => from < at && at < to);
  return parts.filter(({ from, to }) => !isWithin(from) && !isWithin(to));
}

/** Those that tell both day and month. */
function datesIn(tokens: string[], today: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let from = 0; from < tokens.length; from++)
    for (let to = LEADS.test(tokens[from] as string) ? 0 : from + LONGEST; to > from + 1; to--) {
      const words = tokens.slice(from, to);
      const isDay =
        words.some((word) => NUMERIC.test(word)) ||
        (words.some((word) => DAY.test(word)) && words.some((word) => monthOf(word) !== undefined));
      if (
        to > tokens.length ||
        isJoint(words.at(-1)) ||
        !isDay ||
        dateOf(words.join(' '), today) === undefined
      )
        continue;
      found.push({ from, to });
      from = to;
    }
  return found;
}
