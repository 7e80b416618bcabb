// SPDX-License-Identifier: MIT
// Menus that open under the mouse, and those inside them.
import type { PageAction } from '../action.ts';
import type { SnapshotNode } from '../snapshot.ts';
import { type Element, isWithin, nameOf } from './page/model.ts';
import { mentions } from './page/score.ts';
import type { Turn } from './turn/turn.ts';

/** The next of them to open where the clause pointed at one; undefined where it did not, or none is left. */
export function openMenu(turn: Turn): PageAction | undefined {
  const { input, memo, model } = turn;
  const at =
    input.history.findLastIndex(({ action }) => action.kind !== 'hover' && action.kind !== 'click') + 1;
  const first = input.history.slice(at).find(({ action }) => action.kind === 'hover')?.action;
  const element = first?.kind === 'hover' ? model.elements.find(({ ref }) => ref === first.ref) : undefined;
  if (element === undefined) return undefined;
  const menu = menuOf(element.node);
  if (menu !== undefined) return pointInside(menu, element, turn);
  if (memo.explored.includes(`click ${element.ref}`)) return undefined;
  memo.explored.push(`click ${element.ref}`);
  return { kind: 'click', ref: element.ref, name: nameOf(element) };
}

/** The list that an item of a menu shows. */
function menuOf(node: SnapshotNode): SnapshotNode | undefined {
  const around = node.parent?.role === 'listitem' ? node.parent : undefined;
  return [node, around]
    .flatMap((holder) => holder?.children ?? [])
    .find(({ role }) => role === 'list' || role === 'menu');
}

/** What an open menu offers may open one more: pointed at one by one, what the request names first. */
function pointInside(
  menu: SnapshotNode,
  opener: Element,
  { input, memo, model }: Turn,
): PageAction | undefined {
  const [next] = model.elements
    .filter(
      ({ node, ref }) =>
        isWithin(node, menu) && ref !== opener.ref && isItem(node) && !memo.explored.includes(`hover ${ref}`),
    )
    .sort((a, b) => mentions(b.name, input.task.text) - mentions(a.name, input.task.text));
  if (next === undefined) return undefined;
  memo.explored.push(`hover ${next.ref}`);
  return { kind: 'hover', ref: next.ref, name: nameOf(next) };
}

const isItem = ({ role, children }: SnapshotNode): boolean =>
  role === 'menuitem' ||
  role === 'link' ||
  (role === 'listitem' && !children.some((child) => child.role === 'link'));
