// SPDX-License-Identifier: MIT
// Menus that open under the mouse, and those inside them.
import type { PageAction } from '../action.ts';
import type { SnapshotNode } from '../snapshot.ts';
import { type Element, isWithin, nameOf } from './page/model.ts';
import { mentions } from './page/score.ts';
import { mark, wasTried } from './turn/explored.ts';
import type { Turn } from './turn/turn.ts';

/** The next of them to open where the clause pointed at one; undefined where it did not, or none is left. */
export function openMenu(turn: Turn): PageAction | undefined {
  const { input, model } = turn;
  const at =
    input.history.findLastIndex(({ action }) => action.kind !== 'hover' && action.kind !== 'click') + 1;
  const first = input.history.slice(at).find(({ action }) => action.kind === 'hover')?.action;
  const element = first?.kind === 'hover' ? model.elements.find(({ ref }) => ref === first.ref) : undefined;
  if (element === undefined) return undefined;
  const menu = menuOf(element.node);
  if (menu !== undefined) return pointInside(menu, element, turn);
  if (wasTried(turn, 'click', element)) return undefined;
  mark(turn, 'click', element);
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
function pointInside(menu: SnapshotNode, opener: Element, turn: Turn): PageAction | undefined {
  const told = ({ name }: Element): number => mentions(name, turn.input.task.text);
  const [next] = turn.model.elements
    .filter(
      (element) =>
        isWithin(element.node, menu) &&
        element !== opener &&
        isItem(element.node) &&
        !wasTried(turn, 'hover', element),
    )
    .sort((a, b) => told(b) - told(a));
  if (next === undefined) return undefined;
  mark(turn, 'hover', next);
  return { kind: 'hover', ref: next.ref, name: nameOf(next) };
}

const isItem = ({ role, children }: SnapshotNode): boolean =>
  role === 'menuitem' ||
  role === 'link' ||
  (role === 'listitem' && !children.some((child) => child.role === 'link'));
