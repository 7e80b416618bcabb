// SPDX-License-Identifier: MIT
// Tables that a template made: each row stands in a body of its own, and all of them are the lines of one table.
import type { SnapshotNode } from '../../snapshot.ts';

const TABLES = new Set(['table', 'grid', 'treegrid']);

/** What is in a table, or in any other node, without the bodies that hold one row each. */
export function partsOfTable(node: SnapshotNode): SnapshotNode[] {
  return hasRowsApart(node)
    ? node.children.flatMap((child) => (isBody(child) ? child.children : child))
    : node.children;
}

/** A body of one row, in a table of such bodies: no list of its own. */
export const isRowApart = ({ role, parent }: SnapshotNode): boolean =>
  role === 'rowgroup' && parent !== undefined && hasRowsApart(parent);

function hasRowsApart({ role, children }: SnapshotNode): boolean {
  const bodies = children.filter(isBody);
  return (
    TABLES.has(role) &&
    bodies.filter((body) => !isHead(body)).length > 1 &&
    bodies.every((body) => body.children.filter((child) => child.role === 'row').length === 1)
  );
}

const isBody = ({ role }: SnapshotNode): boolean => role === 'rowgroup';

const isHead = ({ children }: SnapshotNode): boolean =>
  children.every((row) => row.children.every(({ role }) => role === 'columnheader'));
