// SPDX-License-Identifier: MIT
// The days of a month that a calendar shows, each with what stands in it: "November 2026" over "1", "2", "3 18:30 Choir" …
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { dateOf, lastOf, monthOf, shift } from '../language/dates.ts';
import { textOf } from './labels.ts';
import type { PageModel } from './model.ts';
import type { ShownDay } from './week.ts';

const TITLE = /^(\p{L}{3,9}),?\s+(\d{4})$/u;
const FEWEST = 28;
const MOST_STEPS = 4;

/** None where no month is called by its name and year, or what follows that has not all of its days. */
export function monthDays(model: PageModel, today?: string): ShownDay[] {
  const days = titledDays(model);
  return days.length > 0 || today === undefined ? days : datedDays(model, today);
}

function titledDays({ root }: PageModel): ShownDay[] {
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

/** Days side by side that each say themselves of which month they are: "16 Nov", "17 Nov", … */
function datedDays({ root }: PageModel, today: string): ShownDay[] {
  for (const node of walk(root)) {
    const cells = node.children.flatMap((part) => {
      const name = firstIn(part);
      return DATED.test(name) ? [{ name, part }] : [];
    });
    if (cells.length < FEWEST_DATED) continue;
    const first = [lastOf, dateOf]
      .map((read) => read(cells[0]?.name ?? '', today))
      .filter((day) => day !== undefined)
      .toSorted((a, b) => distance(a, today) - distance(b, today))[0];
    const days = cells.map(({ name, part }, i) => ({ iso: shift(first ?? today, i), name, part }));
    const isInTurn = days.every(
      ({ iso, name }) => Number(iso.slice(8)) === Number(/\d{1,2}/.exec(name)?.[0]),
    );
    return first !== undefined && isInTurn ? days : [];
  }
  return [];
}

const FEWEST_DATED = 7;
const DATED = /^(?:\d{1,2}\.? \p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2})$/u;
const distance = (iso: string, today: string): number => Math.abs(Date.parse(iso) - Date.parse(today));

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

function firstIn(cell: SnapshotNode): string {
  let first = cell;
  while (first.children[0] !== undefined) [first] = first.children as [SnapshotNode];
  return textOf(first).trim();
}

/** The number that a cell begins with. */
function dayOf(cell: SnapshotNode): number | undefined {
  const text = firstIn(cell);
  return /^\d{1,2}$/.test(text) ? Number(text) : undefined;
}
