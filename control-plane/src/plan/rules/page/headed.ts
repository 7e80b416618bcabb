// SPDX-License-Identifier: MIT
// Sections that only their headings part: a heading and what follows it, up to the next of its level, is a member as a card would be.
import type { SnapshotNode } from '../../snapshot.ts';

/** The sections of a node; nothing where it has not at least two that show more than their heading. */
export function headedSections(node: SnapshotNode): SnapshotNode[] {
  const { children } = node;
  const first = children.find(({ role }) => role === 'heading');
  if (first === undefined) return [];
  const level = Math.max(
    ...children.flatMap((child) => (child.role === 'heading' ? [child.level ?? 0] : [])),
  );
  const starts = children.flatMap((child, i) =>
    child.role === 'heading' && child.level === level ? [i] : [],
  );
  if (starts.length < 2) return [];
  const sections = starts.map((start, i) =>
    sectionOf(node, children.slice(start, endOf(children, start, starts[i + 1]))),
  );
  return sections.every(({ children }) => children.length > 1 && children.every(isPlain)) ? sections : [];
}

/** A line or a control: what holds more than that is a part of the page rather than of a member. */
const isPlain = ({ role, children }: SnapshotNode): boolean =>
  role === 'heading' || children.every((child) => child.children.length === 0);

function endOf(children: SnapshotNode[], start: number, next = children.length): number {
  const higher = children.findIndex((child, i) => i > start && child.role === 'heading');
  return higher < 0 ? next : Math.min(next, higher);
}

function sectionOf(parent: SnapshotNode, children: SnapshotNode[]): SnapshotNode {
  const [first] = children as [SnapshotNode];
  return {
    role: 'group',
    name: '',
    parent,
    children,
    order: first.order,
    end: children.at(-1)?.end ?? first.end,
  };
}
