// SPDX-License-Identifier: MIT
// "The answer that I wrote myself", "my own comment": of things by several people, those that the page shows as yours.
import type { Group, Member } from './members.ts';

const WROTE =
  /\s+(?:(?:that|which)\s+)?(?:i|we)(?:['’]ve|\s+have)?\s+(?:wrote|written|posted|made|sent|left|gave|given|added|asked)(?:\s+(?:myself|ourselves))?$/i;
const MY_OWN = /^(?:my|our)\s+(?:own\s+)?\p{L}+$/iu;
const YOU = /^(?:you|me)(?:\s*\(.*\))?$|\((?:you|me)\)$/i;

/** Undefined where the phrase does not say so, or the page shows none as yours. */
export function mineOf({ members }: Group, phrase: string): Member[] | undefined {
  if (!WROTE.test(phrase) && !MY_OWN.test(phrase)) return undefined;
  const mine = members.filter(({ fields, title }) =>
    [title, ...fields.map(({ value }) => value)].some((value) => YOU.test(value.trim())),
  );
  return mine.length === 0 || mine.length === members.length ? undefined : mine;
}
