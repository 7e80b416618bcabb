// SPDX-License-Identifier: MIT
import type { SnapshotNode } from '../../snapshot.ts';
import { textOf } from './labels.ts';

/** The name of the part of the page that it is in, or the heading before it there. */
export function headOver({ parent, order }: SnapshotNode): string {
  if (parent === undefined) return '';
  const heading = parent.children.findLast(({ role, order: at }) => role === 'heading' && at < order);
  return parent.name || (heading === undefined ? headOver(parent) : textOf(heading));
}
