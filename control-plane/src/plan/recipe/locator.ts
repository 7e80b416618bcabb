// SPDX-License-Identifier: MIT
// An element by what a person sees of it, so that it is found again on a later day: role, name, and what it stands in.
import { parseSnapshot, type SnapshotNode, walk } from '../snapshot.ts';

export interface Locator {
  role: string;
  name: string;
  /** The text of the row, item or group that it stands in, where several have this role and name. */
  within?: string;
}

const SURROUNDINGS = new Set(['row', 'listitem', 'article', 'group', 'region', 'form', 'dialog', 'treeitem']);
const MAX_CONTEXT = 200;

export type Elements = Map<string, SnapshotNode[]>;

/** The elements of a page by role and name. */
export function elementsOf(snapshot: string): Elements {
  const elements: Elements = new Map();
  for (const node of walk(parseSnapshot(snapshot))) {
    if (node.ref === undefined) continue;
    const key = keyOf(node.role, node.name);
    const same = elements.get(key);
    if (same === undefined) elements.set(key, [node]);
    else same.push(node);
  }
  return elements;
}

/** Undefined: the ref is not on the page, or nothing tells the element from others. */
export function locate(elements: Elements, ref: string): Locator | undefined {
  for (const same of elements.values()) {
    const element = same.find((node) => node.ref === ref);
    if (element === undefined) continue;
    const { role, name } = element;
    if (same.length === 1) return name === '' ? undefined : { role, name };
    const within = contextOf(element);
    return within === '' ? undefined : { role, name, within };
  }
  return undefined;
}

/** The ref of the one element that is meant; undefined: there is none, or it is not certain which. */
export function find(elements: Elements, locator: Locator): string | undefined {
  const same = elements.get(keyOf(locator.role, locator.name)) ?? [];
  if (locator.within === undefined) return same.length === 1 ? same[0]!.ref : undefined;
  const there = same.filter((node) => contextOf(node) === locator.within);
  return there.length === 1 ? there[0]!.ref : undefined;
}

function keyOf(role: string, name: string): string {
  return `${role} ${name}`;
}

/** The text of what the element stands in: its row, item, group or part of the page. */
export function contextOf(node: SnapshotNode): string {
  let around = node.parent;
  while (around !== undefined && !SURROUNDINGS.has(around.role)) around = around.parent;
  if (around === undefined) return '';
  const words: string[] = [];
  for (const inner of walk(around))
    if (inner.children.length === 0) words.push(inner.name || inner.text || '');
  return words
    .filter((word) => word !== '')
    .join(' ')
    .slice(0, MAX_CONTEXT);
}
