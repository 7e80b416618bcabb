// SPDX-License-Identifier: MIT
// What is asked of numbers: "the sum of all the numbers", "the largest", "how many of them are greater than 5", "the second even number".

import { STOP_WORDS } from './lexicon.ts';
import { type Bound, selectionOf } from './selection.ts';
import { wordsOf } from './text.ts';

export type Way = 'min' | 'max' | 'sum' | 'average' | 'product' | 'difference' | 'count' | { place: number };

export interface OfNumbers {
  way: Way;
  /** Of which of them. */
  bounds: Bound[];
  even?: boolean;
  /** What tells where they stand. */
  words: string[];
}

const NUMBERS =
  /\b(?:(?:whole |integer )?numbers?|integers?|values?|figures?|digits?|amounts?|prices?|scores?|costs?)\b/gi;
const WAYS: [Way, RegExp][] = [
  ['average', /\b(?:average|mean)(?: (?:value )?of)?\b/i],
  ['product', /\bproduct(?: of)?\b|\bmultipl(?:y|ied)\b(?: together)?/i],
  [
    'difference',
    /\bdifference between (?:the )?(?:(?:largest|biggest|greatest|highest|maximum) (?:numbers? )?and (?:the )?(?:smallest|least|lowest|minimum)|(?:smallest|least|lowest|minimum) (?:numbers? )?and (?:the )?(?:largest|biggest|greatest|highest|maximum))\b/i,
  ],
  ['sum', /\b(?:sum(?: up| of)?|total(?: up)?(?: of)?|add(?:ed)? (?:up|together)|add(?:s)? up to)\b/i],
  ['count', /\b(?:how many(?: of)?|count(?: of)?|(?:the )?(?:total )?number of)(?: the| these| those)?\b/i],
];
const ASKING = /^(?:(?:what|which)(?:'s| is| are| do| does)?|find|calculate|work out|tell me|give me)\s+/i;
/** Words for where numbers stand that say nothing of which. */
const ANYWHERE = new Set(
  'page screen list table grid box boxes cell cells row rows set group series sequence shown displayed visible below above here there together appear appears see listed given all every each them'.split(
    ' ',
  ),
);

/** Undefined where a text asks nothing of numbers. */
export function askedOfNumbers(said: string): OfNumbers | undefined {
  if (said.search(NUMBERS) < 0) return undefined;
  const [way, pattern] = WAYS.find(([, one]) => one.test(said)) ?? [];
  const plain = (pattern === undefined ? said : said.replace(pattern, ' ')).replace(ASKING, '').trim();
  // "How many numbers": nothing is counted that is no number.
  if (way === 'count' && !COUNTS.test(plain)) return undefined;
  const parity = /\b(even|odd)\b/i.exec(plain)?.[1]?.toLowerCase();
  const { words, bounds, superlative, ordinal, count } = selectionOf(plain.replace(/\b(?:even|odd)\b/i, ' '));
  // "The first two": which of them is no matter of amounts.
  if (typeof count === 'number') return undefined;
  const one = way ?? superlative?.end ?? (ordinal === undefined ? undefined : { place: ordinal });
  if (one === undefined || (ordinal !== undefined && typeof one === 'string')) return undefined;
  const named = wordsOf(words.replace(NUMBERS, ' ')).filter(
    (word) => !STOP_WORDS.has(word) && !ANYWHERE.has(word),
  );
  // Members of a list are compared by their prices, and numbers of other things are names.
  const isOfMembers = (typeof one !== 'string' || one === 'min' || one === 'max') && !PLAIN.test(said);
  if (named.length === 0 ? isOfMembers : typeof one !== 'string') return undefined;
  return { way: one, bounds, words: named, ...(parity !== undefined && { even: parity === 'even' }) };
}

const PLAIN = /\b(?:numbers?|integers?|values?|figures?|digits?)\b/i;
const COUNTS = /^(?:(?:even|odd|whole)\s+)?(?:numbers|integers|values|figures|digits)\b/i;
