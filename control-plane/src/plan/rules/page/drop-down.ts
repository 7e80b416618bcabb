// SPDX-License-Identifier: MIT
// Drop-downs of the page's own making: words with the sign of a menu, and what is clicked under them.
import type { SnapshotNode } from '../../snapshot.ts';

/** Such a one that is open. */
export const isOverOptions = (node: SnapshotNode): boolean =>
  node.expanded !== false && isDropDown(node) && offeredUnder(node).length > 0;

export const isDropDown = ({ role, text, name }: SnapshotNode): boolean =>
  role === 'generic' && /[▾▼⌄]$/u.test((name || (text ?? '')).trim());

/** What is clicked in the box right under it, or under the line that it stands in. */
export function offeredUnder(node: SnapshotNode): SnapshotNode[] {
  for (const at of [node, node.parent]) {
    const siblings = at?.parent?.children ?? [];
    const options = siblings[siblings.indexOf(at as SnapshotNode) + 1]?.children ?? [];
    if (options.length > 1 && options.every((option) => option.pointer === true)) return options;
  }
  return [];
}
