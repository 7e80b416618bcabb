// SPDX-License-Identifier: MIT
// What is in a thing that folds, or that is one of several views of the page: a branch and its twigs, a section and its heading, a tab.
import type { SnapshotNode } from '../../snapshot.ts';
import { disclosureOf, isSummary } from './disclosure.ts';
import { ancestor } from './labels.ts';
import { type Element, takesClicks } from './model.ts';

/** The part of the page that an open one holds; undefined where nothing is seen to be in it. */
export function contentsOf(element: Element): SnapshotNode | undefined {
  const { node } = element;
  const line = isLine(node) ? node : ancestor(node, LINES, 3);
  const menu = node.children.find(({ role }) => role === 'menu');
  if (menu !== undefined || node.role === 'menuitem') return menu;
  const nested = line?.children.filter(({ role }) => NESTED.has(role)) ?? [];
  if (nested.length > 0 && !nested.some((one) => holds(one, node))) return nested[0];
  const beside = line && nextTo(line);
  if (line?.role === 'treeitem' && beside?.role === 'group') return beside;
  if (isSummary(node)) return disclosureOf(element)?.open === true ? node.parent : undefined;
  if (line !== undefined || disclosureOf(element)?.open !== true) return undefined;
  return behind(node);
}

/** Whether it is shut: undefined where the page does not tell, as of a folder that is a mere link. */
export function isShut(element: Element): boolean | undefined {
  const { node, kind } = element;
  // Whatever it says of itself, its menu is shown.
  if (node.role === 'menuitem' && node.children.some(({ role }) => role === 'menu')) return false;
  const open = disclosureOf(element)?.open ?? (contentsOf(element) === undefined ? undefined : true);
  if (open !== undefined) return !open;
  if (kind !== 'tab' || node.selected === true) return kind === 'tab' ? false : undefined;
  return node.parent?.children.some(({ selected }) => selected === true) ? true : undefined;
}

/** Whether a click on it does no more than show what is in it; a mere button may do anything. */
export function mayHold(element: Element): boolean {
  const { kind, node } = element;
  // What folds out of it are the values that it takes.
  if (kind === 'field' || kind === 'list') return false;
  if (kind === 'tab' || kind === 'treeitem' || isShut(element) !== undefined) return true;
  if (kind === 'choice' || kind === 'button') return false;
  return kind === 'link' || takesClicks(node);
}

const LINES = (role: string): boolean => role === 'listitem' || role === 'treeitem';
const isLine = ({ role }: SnapshotNode): boolean => LINES(role);
const NESTED = new Set(['list', 'group', 'tree']);

const holds = (outer: SnapshotNode, inner: SnapshotNode): boolean =>
  inner.order >= outer.order && inner.order < outer.end;

/** What follows the line that it stands in, which its sign tells to be open. */
function behind(node: SnapshotNode): SnapshotNode | undefined {
  let row = node;
  while (row.parent !== undefined && isLineOf(row, row.parent)) row = row.parent;
  const next = nextTo(row);
  return next !== undefined && (next.role !== row.role || next.children.length > 0) ? next : undefined;
}

function nextTo(node: SnapshotNode): SnapshotNode | undefined {
  const siblings = node.parent?.children ?? [];
  return siblings[siblings.indexOf(node) + 1];
}

/** A sign, a name or what it counts stand beside it; a paragraph behind it is what it holds. */
function isLineOf(node: SnapshotNode, { children }: SnapshotNode): boolean {
  return children.length <= 2 && children.every(isSmall) && nextTo(node)?.role !== 'paragraph';
}

const isSmall = ({ children }: SnapshotNode): boolean => children.length <= 1;
