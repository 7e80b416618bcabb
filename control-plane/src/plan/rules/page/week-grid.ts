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
  place: Element;
  inside: Element[];
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
  const place = elements.find(({ node }) => node === cell);
  return (
    place && { place, inside: elements.filter((one) => one !== place && isWithin(one.node, place.node)) }
  );
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
