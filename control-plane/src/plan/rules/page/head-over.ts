// SPDX-License-Identifier: MIT
import type { SnapshotNode } from '../../snapshot.ts';
import { textOf } from './labels.ts';

/** The name of the part of the page that it is in, or the heading before it there; the text that such a part begins with may be one. */
export function headOver({ parent, order }: SnapshotNode): string {
  if (parent === undefined) return '';
  const [first] = parent.children;
  const heading =
    parent.children.findLast(({ role, order: at }) => role === 'heading' && at < order) ??
    (first?.role === 'text' && first.order < order && parent.children.length > 2 ? first : undefined);
  return parent.name || (heading === undefined ? headOver(parent) : textOf(heading));
}
