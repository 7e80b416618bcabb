// SPDX-License-Identifier: MIT
// "You hold: 40", "12 shares held": how much of a member of a list one has, where the page says it there.
import type { Member } from './members.ts';

const HELD =
  /\b(?:hold(?:ing)?s?|owned?|have|held|in (?:your|my) (?:portfolio|account))\b:?\s*([\d.,]*\d)|([\d.,]*\d)\s+(?:\p{L}+\s+)?(?:held|owned)\b/iu;

/** As the page writes it; undefined where it does not say that. */
export function heldOf({ text }: Pick<Member, 'text'>): string | undefined {
  const [, after, before] = HELD.exec(text) ?? [];
  return after ?? before;
}
