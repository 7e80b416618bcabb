// SPDX-License-Identifier: MIT
// How many places on a thing of a list or a grid is to go that is moved by hand.
import type { SnapshotNode } from '../../snapshot.ts';
import type { Spot, Third } from '../language/command.ts';

/**
 * How many places on a thing at `at` is to go, negative: up; undefined where its list has no such places.
 * @param done How many of them it has gone.
 */
export function placesOn(
  spot: Exclude<Spot, { to: string }>,
  at: number,
  like: SnapshotNode[],
  done: number,
): number | undefined {
  const columns = like[0]?.parent?.columns;
  if ('row' in spot) {
    const index = columns === undefined ? undefined : placeInGrid(spot, like.length, columns);
    return index === undefined ? undefined : index - at;
  }
  if ('place' in spot) return (spot.place < 0 ? like.length + spot.place : spot.place - 1) - at;
  if (spot.pixels !== undefined) return undefined;
  const isAcross = spot.way === 'left' || spot.way === 'right';
  // Whether things stand in a row is not known of all; where a number is told of them they do.
  if (isAcross && columns === undefined && spot.steps === undefined) return undefined;
  const each = isAcross ? 1 : (columns ?? 1);
  const steps = (spot.steps ?? 1) * each;
  // Of a grid all at once, for its other things move up.
  const left = columns === undefined ? Math.max(0, steps - done) : done > 0 ? 0 : steps;
  return spot.way === 'up' || spot.way === 'left' ? -left : left;
}

/** Undefined where it has no middle, and that was said. */
function placeInGrid(
  { row, column }: { row: Third; column: Third },
  all: number,
  columns: number,
): number | undefined {
  const down = thirdOf(row, Math.ceil(all / columns));
  const across = thirdOf(column, columns);
  const index = down === undefined || across === undefined ? -1 : down * columns + across;
  return index < 0 || index >= all ? undefined : index;
}

function thirdOf(third: Third, length: number): number | undefined {
  if (third === 'middle') return length % 2 === 1 ? (length - 1) / 2 : undefined;
  return third === 'first' ? 0 : length - 1;
}

/** How many places on it is to go, to stand right before or after what is at `to`; undefined where that is in another list, or no side is said. */
export function placesTo(at: number, to: number, edge: 'before' | 'after' | undefined): number | undefined {
  if (at < 0 || to < 0 || edge === undefined) return undefined;
  return edge === 'before' ? to - at - (at < to ? 1 : 0) : to - at + (at > to ? 1 : 0);
}
