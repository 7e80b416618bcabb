// SPDX-License-Identifier: MIT
// The days of a month that a calendar shows, each with what stands in it: "November 2026" over "1", "2", "3 18:30 Choir" …
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { monthOf } from '../language/dates.ts';
import { textOf } from './labels.ts';
import type { PageModel } from './model.ts';
import type { ShownDay } from './week.ts';

const TITLE = /^(\p{L}{3,9}),?\s+(\d{4})$/u;
const FEWEST = 28;
const MOST_STEPS = 4;

/** None where no month is called by its name and year, or what follows that has not all of its days. */
export function monthDays({ root }: PageModel): ShownDay[] {
  for (const node of walk(root)) {
    const [title = '', name = '', year = ''] = TITLE.exec((node.text ?? node.name).trim()) ?? [];
    const month = monthOf(name.toLowerCase());
    const cells = month === undefined ? [] : cellsNear(node);
    if (month !== undefined && cells.length > 0)
      return cells.map((part, i) => ({
        iso: `${year}-${two(month)}-${two(i + 1)}`,
        name: `${i + 1} ${title}`,
        part,
      }));
  }
  return [];
}

const two = (number: number): string => String(number).padStart(2, '0');

/** The days in the smallest part of the page that has the title and them. */
function cellsNear(title: SnapshotNode): SnapshotNode[] {
  let scope = title.parent;
  for (let step = 0; scope !== undefined && step < MOST_STEPS; step++) {
    for (const node of walk(scope)) {
      const days = daysAmong(node);
      if (days.length >= FEWEST) return days;
    }
    scope = scope.parent;
  }
  return [];
}

/** What begins with 1, 2, 3 … in turn, side by side or in rows; the ends of other months do not. */
function daysAmong(node: SnapshotNode): SnapshotNode[] {
  const rows = node.children.every(({ role }) => role === 'row' || role === 'rowgroup');
  const cells = rows ? [...walk(node)].filter(({ role }) => CELLS.has(role)) : node.children;
  const days: SnapshotNode[] = [];
  for (const cell of cells) if (dayOf(cell) === days.length + 1) days.push(cell);
  return days;
}

const CELLS = new Set(['cell', 'gridcell']);

/** The number that a cell begins with. */
function dayOf(cell: SnapshotNode): number | undefined {
  let first = cell;
  while (first.children[0] !== undefined) [first] = first.children as [SnapshotNode];
  const text = textOf(first).trim();
  return /^\d{1,2}$/.test(text) ? Number(text) : undefined;
}
