// SPDX-License-Identifier: MIT
// What stands over a list and says what its items are.
import type { SnapshotNode } from '../../snapshot.ts';
import { textOf } from './labels.ts';

/** The heading beside the items that is the last before the first of them. */
export function headingOver([first]: SnapshotNode[]): string | undefined {
  const siblings = first?.parent?.children ?? [];
  const before = siblings.slice(0, siblings.indexOf(first as SnapshotNode));
  const over = before.findLast(({ role }) => role === 'heading');
  return over && textOf(over);
}

const LONGEST_CAPTION = 40;

/** A line of words right over it, which is no heading: "News"; empty where there is none. */
export function captionOver(node: SnapshotNode): string {
  for (let at = node; at.parent !== undefined; at = at.parent) {
    const { children } = at.parent;
    const before = children[children.indexOf(at) - 1];
    if (before === undefined) continue;
    const text = before.children.length === 0 && before.pointer !== true ? textOf(before) : '';
    return CAPTIONS.has(before.role) && text.length <= LONGEST_CAPTION && !/[.:?!]$/.test(text) ? text : '';
  }
  return '';
}

const CAPTIONS = new Set(['text', 'generic', 'paragraph', 'strong']);
