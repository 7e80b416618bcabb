// SPDX-License-Identifier: MIT
// An element that the page has drawn anew: the same role and name in the same surroundings, and certainly that one.
import { Elements, REPEATED } from './recipe/locator.ts';

/** The ref in the snapshot `now` of what had `ref` in `before`. Undefined: there is none, or it is not certain which. */
export function successorOf(ref: string, before: string, now: string): string | undefined {
  const seen = new Elements({ snapshot: before }).sightOf(ref);
  if (seen === undefined) return undefined;
  const { role, name, alone, around } = seen;
  // The only one in what repeats itself may stand for another one than before.
  const bound = around !== undefined && (!alone || REPEATED.has(around.role));
  if (!alone && (!bound || around.texts.length === 0)) return undefined;
  return new Elements({ snapshot: now }).find({
    role,
    name,
    ...(bound && { within: { ...around, name: '' } }),
  });
}
