// SPDX-License-Identifier: MIT
// Heads and cells one after the other in one part of the page, which only a style lays out in rows: a table as any other.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { namesDay } from '../language/weekdays.ts';
import { textOf } from './labels.ts';

const FEWEST_COLUMNS = 3;
const MOST_COLUMNS = 10;
const FEWEST_ROWS = 2;
const LONGEST_HEAD = 30;

/** Puts such cells into rows, below a row of heads. */
export function groupFlatRows(root: SnapshotNode): void {
  for (const part of [...walk(root)]) {
    if (!PARTS.has(part.role) || part.children.length < FEWEST_COLUMNS * (FEWEST_ROWS + 1)) continue;
    const columns = columnsOf(part.children);
    if (columns !== undefined) layOut(part, columns);
  }
}

const PARTS = new Set(['generic', 'group', 'region', 'main', 'article']);
const PLAIN = new Set(['generic', 'text', 'paragraph', 'strong', 'emphasis']);
const CONTROLS = new Set([
  'button',
  'link',
  'checkbox',
  'radio',
  'switch',
  'textbox',
  'spinbutton',
  'combobox',
  'slider',
  'searchbox',
]);

/** How many of the first are heads, below each of which all is of one make; undefined where none are. */
function columnsOf(cells: SnapshotNode[]): number | undefined {
  const makes = cells.map(makeOf);
  const other = cells.findIndex((cell) => !isHead(cell));
  const most = Math.min(other, MOST_COLUMNS, Math.floor(cells.length / (FEWEST_ROWS + 1)));
  for (let width = FEWEST_COLUMNS; width <= most; width++)
    if (cells.length % width === 0 && areHeads(cells.slice(0, width)) && areColumns(makes, width))
      return width;
  return undefined;
}

const isHead = (cell: SnapshotNode): boolean =>
  PLAIN.has(cell.role) &&
  makeOf(cell) === 'words' &&
  !/\d/.test(textOf(cell)) &&
  textOf(cell).length <= LONGEST_HEAD;

/** The days of a week stand over a calendar; letters over the places of a board. */
function areHeads(heads: SnapshotNode[]): boolean {
  const names = heads.map((head) => textOf(head).trim());
  const [long, days] = [
    names.filter((name) => /\p{L}{3}/u.test(name)),
    names.filter((name) => namesDay(name) || WEEKDAY.test(name)),
  ];
  return new Set(names).size === names.length && long.length * 2 >= names.length && days.length < 2;
}

const WEEKDAY = /^(?:mo|tu|we|th|fr|sa|su)\p{L}{0,2}$/iu;

/** Of one make each, and not all of them mere words, which may stand in any order. */
function areColumns(makes: string[], width: number): boolean {
  const columns = Array.from({ length: width }, (_, at) => {
    const own = makes.filter((make, i) => i >= width && i % width === at && make !== '');
    return new Set(own);
  });
  return columns.every(({ size }) => size <= 1) && columns.some((own) => own.size === 1 && !own.has('words'));
}

/** Empty for nothing at all. */
function makeOf(cell: SnapshotNode): string {
  const controls = [...walk(cell)].map(({ role }) => role).filter((role) => CONTROLS.has(role));
  if (controls.length > 0) return controls.join(' ');
  const text = textOf(cell).trim();
  if (text === '') return '';
  return /^[^\p{L}]*\d[^\p{L}]*(?:\p{L}{1,4}\.?)?$/u.test(text) ? 'number' : 'words';
}

function layOut(part: SnapshotNode, width: number): void {
  const cells = part.children;
  const table = around('table', cells, part);
  table.children = [];
  for (let at = 0; at < cells.length; at += width) {
    const row = around('row', cells.slice(at, at + width), table);
    table.children.push(row);
    for (const cell of row.children) {
      cell.parent = row;
      if (!PLAIN.has(cell.role) || cell.pointer === true) continue;
      // As cells of tables are called.
      cell.name = textOf(cell).trim();
      cell.role = at === 0 ? 'columnheader' : 'cell';
    }
  }
  part.children = [table];
}

const around = (role: string, children: SnapshotNode[], parent: SnapshotNode): SnapshotNode => ({
  role,
  name: '',
  parent,
  children,
  order: (children[0] as SnapshotNode).order,
  end: (children.at(-1) as SnapshotNode).end,
});
