// SPDX-License-Identifier: MIT
// "Same for Bob", "and the second one too", "again": a request that goes on from the one before, told in full.

import { startsCommand } from './joints.ts';
import { protect, restored } from './protect.ts';
import { SAME } from './references.ts';
import { inPlace, likePlace } from './substitution.ts';

const AGAIN =
  /^(?:(?:please|and|now|ok(?:ay)?|do (?:it|that|the same)|the same|same|once|one|more|time)[\s,]*)*\b(?:again|once more|one more time|(?:do )?the same)(?: please)?[.!]*$/i;
const GOES_ON =
  /^(?:(?:and|now|then|ok(?:ay)?)[\s,]+)+(?:(?:do|with|for|also|what about|how about)\s+)*(.+?)(?:,?\s+(?:too|as well|also|please))*[.!?]*$|^(?:also|what about|how about)\s+(.+?)(?:,?\s+(?:too|as well))?[.!?]*$|^(.+?),?\s+(?:too|as well)[.!?]*$/i;

/** `request` in full, where it goes on from `before`; undefined where it speaks for itself. */
export function inFull(request: string, before: string): string | undefined {
  if (AGAIN.test(request.trim())) return before;
  const { text, quotes } = protect(request.trim());
  const earlier = protect(before);
  const same = SAME.exec(text)?.[1];
  const [, ...rest] = GOES_ON.exec(text) ?? [];
  const what = restored(same ?? rest.find((part) => part !== undefined) ?? '', quotes);
  if (what === '' || what.split(/\s+/).length > MOST_WORDS || startsCommand(what)) return undefined;
  const told = same === undefined ? likePlace(earlier.text, what) : inPlace(earlier.text, what);
  return told && restored(told, earlier.quotes);
}

/** More than that says what to do by itself. */
const MOST_WORDS = 5;
