// SPDX-License-Identifier: MIT
// "Book a check-up on Thursday at half past eleven for Lena": a day and a time of day that the page offers as one thing to press.
import { momentOf } from '../language/moments.ts';
import { offeredAt } from '../page/offered-moments.ts';
import type { Sentence } from './sentence.ts';
import type { Part } from './ways.ts';

const GUESS = 0.6;

/** The one that begins here, either part of it first. */
export function momentsAt(at: number, { tokens, turn }: Sentence): Part[] {
  const { today } = turn.input;
  const found: Part[] = [];
  for (let to = at + 2; to <= Math.min(tokens.length, at + LONGEST); to++) {
    if (GOES_ON.test(tokens.slice(to, to + 3).join(' '))) continue;
    const phrase = tokens.slice(at, to).join(' ').replace(/ ,/g, ',');
    const moment = momentOf(phrase, today);
    const element = moment && offeredAt(moment, phrase, turn.model, today);
    if (element !== undefined)
      found.push({ from: at, to, gain: GUESS * (to - at), deeds: [{ kind: 'pick', element }] });
  }
  return found;
}

/** Of the half of the day that is told behind it. */
const GOES_ON = /^(?:[ap]\.?m\b|in the (?:morning|afternoon|evening)|at night|o['’]?clock)/i;

/** "Wednesday the second of December at twenty past nine in the morning". */
const LONGEST = 13;
