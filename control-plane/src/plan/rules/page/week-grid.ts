// SPDX-License-Identifier: MIT
// A week with a line for each hour: what stands where a day and an hour meet.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { timeIn } from '../language/numbers.ts';
import { textOf } from './labels.ts';
import { type Element, isWithin, type PageModel } from './model.ts';
import type { ShownDay } from './week.ts';

const CELLS = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);
const HALF_DAY = 720;

/**
 * The place itself, and what is in it; undefined where the week has no line for that hour, or its lines are not as long as its head.
 * @param minutes After midnight; "three" is that of the afternoon where the week has no other.
 */
export function placeAt(
  { name }: ShownDay,
  minutes: number,
  { root, elements }: PageModel,
): { place: Element; inside: Element[] } | undefined {
  const rows = [...walk(root)].filter(({ role }) => role === 'row').map(cellsOf);
  const head = rows.find((cells) => cells.some((cell) => textOf(cell).trim() === name));
  const column = head?.findIndex((cell) => textOf(cell).trim() === name) ?? 0;
  const lineAt = (time: number) =>
    rows.find((cells) => cells.length === head?.length && timeOf(cells[0]) === time)?.[column];
  const cell = column < 1 ? undefined : (lineAt(minutes) ?? lineAt(minutes + HALF_DAY));
  const place = elements.find(({ node }) => node === cell);
  return (
    place && { place, inside: elements.filter((one) => one !== place && isWithin(one.node, place.node)) }
  );
}

/** Of a line of a table, or of a grid, its head with them. */
export const cellsOf = (row: SnapshotNode): SnapshotNode[] =>
  row.children.filter(({ role }) => CELLS.has(role));

function timeOf(cell: SnapshotNode | undefined): number | undefined {
  const text = cell === undefined ? '' : textOf(cell).trim();
  return timeIn(/^\d{1,2}$/.test(text) ? `${text}:00` : text);
}
