// SPDX-License-Identifier: MIT
// Lines that nothing holds: a grid of cells side by side in which each line begins with its box, as a row would, or ends with what is
// done to it.
import type { SnapshotNode } from '../../snapshot.ts';
import { TYPED_IN } from './inline.ts';
import { textOf } from './labels.ts';

const BOXES = new Set(['checkbox', 'radio', 'switch']);
const FEWEST = 3;
const NARROWEST = 3;

/** The lines of a node and the names over them; undefined where its children are no such cells. */
export const linesOfCells = (node: SnapshotNode): Lines | undefined => linesByBox(node) ?? linesByEnd(node);

interface Lines {
  items: SnapshotNode[];
  columns: string[];
}

/** Under the names of the columns, and what narrows them. */
function linesByEnd(node: SnapshotNode): Lines | undefined {
  const { children } = node;
  const last = children.at(-1);
  if (last === undefined || !isControl(last) || textOf(last) === '') return undefined;
  const ends = children.flatMap((child, i) =>
    isControl(child) && textOf(child) === textOf(last) ? [i] : [],
  );
  const [first = 0, second = 0] = ends;
  const width = second - first;
  const start = first - width + 1;
  if (ends.length < FEWEST || width < NARROWEST || start < 0) return undefined;
  const isEven = ends.every((at, i) => at === first + i * width);
  const cells = children.slice(start).filter((child) => !isControl(child));
  if (!isEven || cells.length !== ends.length * (width - 1) || !cells.every(isCell)) return undefined;
  const head = children.slice(0, start);
  // A name that is pressed sorts the lines by what is under it.
  const names = head.filter((child) => isHead(child) && textOf(child) !== '').map(textOf);
  if (head.some((child) => !isHead(child) && !TYPED_IN.has(child.role))) return undefined;
  return {
    items: ends.map((at) => lineOf(node, children.slice(at - width + 1, at + 1))),
    columns: names.length === width - 1 || names.length === width ? names : [],
  };
}

const isControl = ({ role, pointer, children }: SnapshotNode): boolean =>
  children.length === 0 && (role === 'button' || role === 'link' || (role === 'generic' && pointer === true));

const isHead = (node: SnapshotNode): boolean => isCell(node) || isControl(node);

function linesByBox(node: SnapshotNode): Lines | undefined {
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
