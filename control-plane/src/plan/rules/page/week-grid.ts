// SPDX-License-Identifier: MIT
// A week with a line for each hour: what stands where a day and an hour meet.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { timeIn } from '../language/numbers.ts';
import { textOf } from './labels.ts';
import { type Element, isWithin, type PageModel } from './model.ts';
import type { ShownDay } from './week.ts';

const CELLS = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);
const HALF_DAY = 720;

/** Where a day and an hour meet, and what is in it. */
interface Place {
  /** Absent where it shows nothing of its own. */
  place?: Element;
  inside: Element[];
}

/** What stands under the head of a day in a table, line by line; a line that is not as long as its head is none. */
export function cellsUnder({ name }: ShownDay, { root }: PageModel): SnapshotNode[] {
  const rows = [...walk(root)].filter(({ role }) => role === 'row').map(cellsOf);
  const at = rows.findIndex((cells) => cells.some((cell) => textOf(cell).trim() === name));
  const head = rows[at] ?? [];
  const column = head.findIndex((cell) => textOf(cell).trim() === name);
  return rows.slice(at + 1).flatMap((cells) => (cells.length === head.length ? (cells[column] ?? []) : []));
}

/** The lines of a day, each with its hour in minutes after midnight; a line that is not as long as its head is none. */
function linesOn({ name }: ShownDay, { root }: PageModel): { time: number; cell: SnapshotNode }[] {
  const rows = [...walk(root)].filter(({ role }) => role === 'row').map(cellsOf);
  const head = rows.find((cells) => cells.some((cell) => textOf(cell).trim() === name));
  const column = head?.findIndex((cell) => textOf(cell).trim() === name) ?? 0;
  return rows.flatMap((cells) => {
    const time = column > 0 && cells.length === head?.length ? timeOf(cells[0]) : undefined;
    const cell = cells[column];
    return time === undefined || cell === undefined ? [] : [{ time, cell }];
  });
}

function placeIn(cell: SnapshotNode | undefined, { elements }: PageModel): Place | undefined {
  if (cell === undefined) return undefined;
  const place = elements.find(({ node }) => node === cell);
  const inside = elements.filter(({ node }) => node !== cell && isWithin(node, cell));
  return place === undefined && inside.length === 0 ? undefined : { inside, ...(place && { place }) };
}

/**
 * Undefined where the week has no line for that hour.
 * @param minutes After midnight; "three" is that of the afternoon where the week has no other.
 */
export function placeAt(day: ShownDay, minutes: number, model: PageModel): Place | undefined {
  const lines = linesOn(day, model);
  const at = (hour: number) => lines.find(({ time }) => time === hour)?.cell;
  return placeIn(at(minutes) ?? at(minutes + HALF_DAY), model);
}

/** All places of a day, by their hours. */
export const placesOn = (day: ShownDay, model: PageModel): (Place & { time: number })[] =>
  linesOn(day, model).flatMap(({ time, cell }) => {
    const found = placeIn(cell, model);
    return found === undefined ? [] : [{ ...found, time }];
  });

/** Of a line of a table, or of a grid, its head with them. */
export const cellsOf = (row: SnapshotNode): SnapshotNode[] =>
  row.children.filter(({ role }) => CELLS.has(role));

function timeOf(cell: SnapshotNode | undefined): number | undefined {
  const text = cell === undefined ? '' : textOf(cell).trim();
  return timeIn(/^\d{1,2}$/.test(text) ? `${text}:00` : text);
}

/** Where the column of something, a court or a lane, and the line of an hour meet; undefined where no table has both. */
export function placeOf(
  isNamed: (column: string) => boolean,
  minutes: number,
  model: PageModel,
): Place | undefined {
  const rows = [...walk(model.root)].filter(({ role }) => role === 'row').map(cellsOf);
  for (const head of rows) {
    const columns = head.flatMap((cell, i) => (i > 0 && isNamed(textOf(cell).trim()) ? [i] : []));
    const [column, ...more] = columns;
    const line = rows.find((cells) => cells.length === head.length && timeOf(cells[0]) === minutes);
    if (column !== undefined && more.length === 0 && line !== undefined && line !== head)
      return placeIn(line[column], model);
  }
  return undefined;
}
