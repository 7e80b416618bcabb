// SPDX-License-Identifier: MIT
// A form that is laid out as a table: its rows ask for things, and are none to do anything with.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import type { Group } from './members.ts';

/** Fields of several kinds, each in a row of its own behind what it is called; the rows of a list that can be changed are all of one make. */
export function isFormTable({ collection: { items } }: Group): boolean {
  if (!items.every(({ role, children }) => role === 'row' && children.length <= 2)) return false;
  const kinds = items.map(takesOf).filter((kind) => kind !== '');
  return kinds.length > 1 && kinds.length >= items.length / 2 && new Set(kinds).size > 1;
}

const takesOf = (row: SnapshotNode): string =>
  [...new Set([...walk(row)].map(({ role }) => role).filter((role) => TAKES.has(role)))].sort().join(' ');

const TAKES = new Set('textbox searchbox spinbutton combobox checkbox radio slider switch'.split(' '));
