// SPDX-License-Identifier: MIT
// Of the members that a word fits those that it is told of: by a kind that is a value of its own, or by so many in a column of that name.
import { SOFT_WORDS } from '../language/soft-words.ts';
import { normalise, stem } from '../language/text.ts';
import { fieldOf } from './measure.ts';
import type { Group, Member } from './members.ts';

/** "With 3 seats" in a table of which a column is called "Seats": who has 3 there, and not in another one. */
export function withSoMany(word: string, noun: string | undefined, { members }: Group): Member[] | undefined {
  if (noun === undefined || !/^\d+$/.test(word) || SOFT_WORDS.has(noun)) return undefined;
  const told = members.map((one) => fieldOf(one, noun)?.value.trim() ?? '');
  const isColumn = told.filter((value) => /^\d+$/.test(value)).length > members.length / 2;
  return isColumn ? members.filter((_, i) => told[i] === word) : undefined;
}

/** "Cheese" is what several are, each by a value that says just that; the "Blue cheese dip" beside them only has it in its name. */
export function ofKind(showing: Member[], word: string): Member[] {
  const such = showing.filter(({ fields }) =>
    fields.some(({ value }, i) => i > 0 && stem(normalise(value)) === stem(word)),
  );
  return such.length > 1 ? such : showing;
}
