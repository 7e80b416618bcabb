// SPDX-License-Identifier: MIT
// Tables in sections: a row of one cell, "Rome" over all columns, says what the rows under it are of.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { textOf } from './labels.ts';

const LONGEST = 60;
const HEADS = new Set(['columnheader', 'rowheader']);
const CONTROLS = new Set(['button', 'link', 'textbox', 'checkbox', 'combobox', 'radio', 'switch']);

/**
 * What stands over each row; undefined where nothing does. What opens under a row, or says that there is none, has one cell, too: a plain
 * cell is a head only where such a row comes first.
 * @param rows In a table with names over its columns, all below these.
 */
export function sectionsOf(rows: SnapshotNode[]): Map<SnapshotNode, string> | undefined {
  const [first] = rows;
  if (first === undefined || !rows.some((row) => cellsIn(row).length > 1)) return undefined;
  const begins = isLone(first);
  const over = new Map<SnapshotNode, string>();
  let head: string | undefined;
  for (const row of rows) {
    if (isLone(row) && (begins || HEADS.has(cellsIn(row)[0]?.role ?? ''))) head = textOf(row).trim();
    else if (head !== undefined) over.set(row, head);
  }
  return over.size === 0 ? undefined : over;
}

const cellsIn = ({ children }: SnapshotNode): SnapshotNode[] =>
  children.filter(({ role }) => role !== 'text');

function isLone(row: SnapshotNode): boolean {
  const [cell, ...more] = cellsIn(row);
  const said = textOf(row).trim();
  return (
    cell !== undefined &&
    more.length === 0 &&
    /\p{L}/u.test(said) &&
    said.length <= LONGEST &&
    ![...walk(row)].some(({ role }) => CONTROLS.has(role))
  );
}
