// SPDX-License-Identifier: MIT
// A table that lays out two forms side by side: "Sender", a field, "Receiver", a field, and under them "Town", a field, "Town", a field.
import type { SnapshotNode } from '../../snapshot.ts';
import { ancestor } from './labels.ts';

/** Whether a node stands in another row of a table than each of what is near it, and in none of its columns: label and field are one. */
export function isInOtherColumn(node: SnapshotNode, anchors: { node: SnapshotNode }[]): boolean {
  const own = placeIn(node);
  const isApart = (other: Place | undefined): boolean =>
    other?.table === own?.table && other?.row !== own?.row && other?.pair !== own?.pair;
  return own !== undefined && anchors.length > 0 && anchors.every((anchor) => isApart(placeIn(anchor.node)));
}

interface Place {
  table: SnapshotNode;
  row: SnapshotNode;
  /** Which of the row's labels with their fields, from 0. */
  pair: number;
}

/** Where it stands, of rows of labels and fields. */
function placeIn(node: SnapshotNode): Place | undefined {
  const cell = isCell(node.role) ? node : ancestor(node, isCell, 3);
  const row = cell?.parent;
  const table = row && ancestor(row, (role) => role === 'table', 3);
  if (cell === undefined || row?.role !== 'row' || table === undefined) return undefined;
  const isPaired = row.children.length >= 4 && row.children.length % 2 === 0;
  return isPaired ? { table, row, pair: Math.floor(row.children.indexOf(cell) / 2) } : undefined;
}

const isCell = (role: string): boolean => role === 'cell' || role === 'gridcell';
