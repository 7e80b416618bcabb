// SPDX-License-Identifier: MIT
// "The address of the student who works at Eagle", "the owner in the row with 4471-B": a line of a table that is told by what one of its
// other cells says, rather than by what it begins with.
import { wordsOf } from '../language/text.ts';
import type { Field, Member } from '../page/members.ts';

export interface Held {
  row: Member;
  /** The cell that says it. */
  cell: Field;
}

/** The one line with a cell whose whole value is said; of "High" and "High Street" the longer. Undefined where several lines have it. */
export function rowHolding(members: Member[], question: string): Held | undefined {
  const said = ` ${wordsOf(question).join(' ')} `;
  const found = members.flatMap((row) =>
    row.fields.flatMap((cell) => {
      const words = valueIn(cell, said);
      return words === undefined ? [] : [{ row, cell, length: words.length }];
    }),
  );
  const longest = Math.max(0, ...found.map(({ length }) => length));
  const [first, ...others] = found.filter(({ length }) => length === longest);
  return first === undefined || others.some(({ row }) => row !== first.row) ? undefined : first;
}

/** A bare number is one only behind the name of its column: "whose floor is 3". */
function valueIn({ names: [column = ''], value }: Field, said: string): string | undefined {
  const words = wordsOf(value.replace(FIRM, '')).join(' ');
  if (words === '' || !said.includes(` ${words} `)) return undefined;
  if (/\p{L}{2}/u.test(words)) return words;
  const named = wordsOf(column).join(' ');
  return [' ', ' is ', ' of '].some((tie) => said.includes(` ${named}${tie}${words} `)) ? words : undefined;
}

/** What firms have behind their names, which is left out when one speaks of them. */
const FIRM = /,?\s+(?:inc|ltd|llc|plc|gmbh|co|corp|ag|s\.?a)\.?$/i;
