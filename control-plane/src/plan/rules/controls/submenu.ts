// SPDX-License-Identifier: MIT
// Menus in menus.
import type { PageAction } from '../../action.ts';
import type { SnapshotNode } from '../../snapshot.ts';
import { ancestor } from '../page/labels.ts';
import { type Element, nameOf } from '../page/model.ts';
import { mark, wasTried } from '../turn/explored.ts';
import type { Turn } from '../turn/turn.ts';

/** What is in a menu and holds another is pointed at first: a press may choose it. Undefined where it is none, or that has been tried. */
export function pointAt(element: Element, turn: Turn): PageAction | undefined {
  const { node } = element;
  const isEntry = node.role === 'menuitem' || node.children.some(({ role }) => role === 'menuitem');
  const isHolder = isEntry && node.expanded === false;
  if (!isHolder || !isInMenu(node) || wasTried(turn, 'hover', element)) return undefined;
  mark(turn, 'hover', element);
  return { kind: 'hover', ref: element.ref, name: nameOf(element) };
}

/** A bar of menus opens its own by a press. */
const isInMenu = (node: SnapshotNode): boolean => ancestor(node, (role) => role === 'menu', 4) !== undefined;
