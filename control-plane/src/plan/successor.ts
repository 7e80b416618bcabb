// SPDX-License-Identifier: MIT
// An element that the page has drawn anew: the same role and name in the same surroundings, and certainly that one.
import { contextOf, type Elements, elementsOf, find, locate } from './recipe/locator.ts';
import type { SnapshotNode } from './snapshot.ts';

/** What repeats itself: the only one in such a thing may stand for another one than before. */
const REPEATED = new Set(['row', 'listitem', 'article', 'treeitem']);

/** The ref in the snapshot `now` of what had `ref` in `before`. Undefined: there is none, or it is not certain which. */
export function successorOf(ref: string, before: string, now: string): string | undefined {
  const [then, elements] = [elementsOf(before), elementsOf(now)];
  const wanted = locate(then, ref);
  const found = wanted && find(elements, wanted);
  const [one, other] = [nodeOf(then, ref), found === undefined ? undefined : nodeOf(elements, found)];
  if (one === undefined || other === undefined) return undefined;
  return !isRepeated(one) || contextOf(one) === contextOf(other) ? found : undefined;
}

function nodeOf(elements: Elements, ref: string): SnapshotNode | undefined {
  return [...elements.values()].flat().find((node) => node.ref === ref);
}

function isRepeated({ parent }: SnapshotNode): boolean {
  return parent !== undefined && (REPEATED.has(parent.role) || isRepeated(parent));
}
