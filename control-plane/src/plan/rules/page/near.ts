// SPDX-License-Identifier: MIT
// What stands nearest to a node, as pages group things: in the smallest part that has any.
import type { SnapshotNode } from '../../snapshot.ts';
import { type Element, isWithin } from './model.ts';

/** Those of `elements` that are in the smallest part of the page with the node that has any; empty where there are none. */
export function nearestTo(node: SnapshotNode, elements: Element[]): Element[] {
  for (let part = node.parent; part !== undefined; part = part.parent) {
    const inside = elements.filter((element) => isWithin(element.node, part));
    if (inside.length > 0) return inside;
  }
  return [];
}
