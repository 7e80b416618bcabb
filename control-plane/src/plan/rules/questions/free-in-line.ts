// SPDX-License-Identifier: MIT
// "Which sheets are free at 19:00?", "is court 2 free at noon?": of the columns of a table those whose cell says so in the one line that is named.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { timeIn } from '../language/numbers.ts';
import { normalise, stem, wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';

const STATE =
  '(?:still )?(?<state>free|available|open|vacant|unoccupied|taken|booked|occupied|reserved|busy)';
const WHICH = new RegExp(
  String.raw`^(?:which|what) (?<noun>\p{L}+)(?: (?:is|are|do i have))? ${STATE} (?:at|on|in|for) (?<line>.+)$`,
  'iu',
);
const WHETHER = new RegExp(
  `^(?:is|are) (?:the )?(?<column>.+?) ${STATE} (?:at|on|in|for) (?<line>.+)$`,
  'iu',
);
const SAYS_FREE = /^(?:free|available|open|vacant|book(?: now| it)?)$/i;
const IS_FREE = /^(?:free|available|open|vacant|unoccupied)$/i;

/** Undefined where no table, or more than one, has such a line and such columns; one in which nothing says that it is free is no plan. */
export function freeInLine(question: string, { root }: PageModel): string | undefined {
  const match = WHICH.exec(question) ?? WHETHER.exec(question);
  const { noun = '', column, state = '', line = '' } = match?.groups ?? {};
  if (match === null) return undefined;
  const [cells, ...others] = [...walk(root)].flatMap((table) => {
    const meant = cellsOf(table, line).filter(({ name }) =>
      column === undefined ? isOneOf(name, noun) : normalise(name) === normalise(column),
    );
    return meant.length > 0 ? [meant] : [];
  });
  if (cells === undefined || others.length > 0) return undefined;
  const isSo = ({ text }: Cell): boolean => SAYS_FREE.test(text) === IS_FREE.test(state);
  const such = cells.filter(isSo);
  const [cell, ...more] = cells;
  if (column === undefined) return `${such.map(({ name }) => name).join(', ') || 'None'}.`;
  return cell === undefined || more.length > 0
    ? undefined
    : `${such.length > 0 ? 'Yes' : 'No'}: ${cell.text || 'nothing'}.`;
}

interface Cell {
  /** Of its column. */
  name: string;
  text: string;
}

/** Those of the one line of a table that is called so. */
function cellsOf(table: SnapshotNode, line: string): Cell[] {
  if (table.role !== 'table' && table.role !== 'grid') return [];
  const rows = [...walk(table)].filter(({ role }) => role === 'row').map(({ children }) => children);
  const heads = rows.find(
    (cells) => cells.length > 1 && cells.slice(1).every(({ role }) => role === 'columnheader'),
  );
  const told = rows.filter((cells) => cells !== heads && cells.length === heads?.length);
  const [row, ...more] = told.filter(([head]) => head !== undefined && isCalled(textOf(head), line));
  const isPlan = told.some((cells) => cells.some((cell) => SAYS_FREE.test(textOf(cell).trim())));
  if (heads === undefined || row === undefined || more.length > 0 || !isPlan) return [];
  return row.map((cell, at) => ({
    name: textOf(heads[at] as SnapshotNode).trim(),
    text: textOf(cell).trim(),
  }));
}

/** "Sheet 2" is one of the sheets. */
const isOneOf = (name: string, noun: string): boolean => {
  const [first = '', ...more] = wordsOf(name);
  return stem(first) === stem(noun.toLowerCase()) && more.length === 1;
};

/** By the same hour or the same words. */
function isCalled(name: string, said: string): boolean {
  const time = timeIn(said);
  return time === undefined
    ? tellingIn(name) !== '' && tellingIn(name) === tellingIn(said)
    : /^\d{1,2}[:.]?\d{0,2}/.test(name.trim()) && timeIn(name) === time;
}

const tellingIn = (text: string): string =>
  wordsOf(text)
    .filter((word) => !STOP_WORDS.has(word))
    .join(' ');
