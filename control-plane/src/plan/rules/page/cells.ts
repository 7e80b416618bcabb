// SPDX-License-Identifier: MIT
// Lines that nothing holds: a grid of cells side by side in which each line begins with its box, as a row would.
import type { SnapshotNode } from '../../snapshot.ts';
import { textOf } from './labels.ts';

const BOXES = new Set(['checkbox', 'radio', 'switch']);
const FEWEST = 3;
const NARROWEST = 3;

/** The lines of a node and the names over them; undefined where its children are no such cells. */
export function linesOfCells(node: SnapshotNode): { items: SnapshotNode[]; columns: string[] } | undefined {
  const { children } = node;
  const starts = children.flatMap(({ role }, i) => (BOXES.has(role) ? [i] : []));
  const [first = 0, second = 0] = starts;
  const width = second - first;
  if (starts.length < FEWEST || width < NARROWEST) return undefined;
  const isEven = starts.every((at, i) => at === first + i * width);
  const isWhole = first + starts.length * width === children.length;
  if (!isEven || !isWhole || !children.every(isCell)) return undefined;
  const names = children.slice(0, first).map(textOf);
  // The boxes may have a name over them as the other cells have.
  const columns = names.length === width - 1 ? names : names.length === width ? names.slice(1) : [];
  if (columns.length !== names.length && names.length !== width) return undefined;
  return { items: starts.map((at) => lineOf(node, children.slice(at, at + width))), columns };
}

const isCell = ({ role, children }: SnapshotNode): boolean =>
  (BOXES.has(role) || role === 'generic') && children.length === 0;

function lineOf(parent: SnapshotNode, children: SnapshotNode[]): SnapshotNode {
  const { order } = children[0] as SnapshotNode;
  return { role: 'group', name: '', parent, children, order, end: children.at(-1)?.end ?? order };
}
