// SPDX-License-Identifier: MIT
// "Move to" brings a list of folders, and each is called as the folder itself beside it: what came up by the control is meant.
import type { SnapshotNode } from '../../snapshot.ts';
import { type Element, isWithin, takesClicks } from '../page/model.ts';
import type { Turn } from '../turn/turn.ts';

const CALLED = 0.9;

/** What can be clicked by that name in the smallest part of the page with what was pressed last; undefined unless it is one. */
export function offeredBeside(
  value: string,
  turn: Turn,
  isPressed: (element: Element) => boolean,
): Element | undefined {
  const last = turn.input.history.at(-1)?.action;
  const pressed = turn.model.elements.find(
    (element) => last?.kind === 'click' && element.ref === last.ref && isPressed(element),
  );
  const offers = turn
    .matches(value, 'choose')
    .filter(({ element, score }) => score >= CALLED && takesClicks(element.node) && element !== pressed);
  const [only, ...more] =
    pressed === undefined
      ? []
      : nearestTo(
          pressed.node,
          offers.map(({ element }) => element),
        );
  return more.length === 0 ? only : undefined;
}

/** Those of `elements` that are in the smallest part of the page with the node that has any. */
export function nearestTo(node: SnapshotNode, elements: Element[]): Element[] {
  for (let part = node.parent; part !== undefined; part = part.parent) {
    const inside = elements.filter((element) => isWithin(element.node, part));
    if (inside.length > 0) return inside;
  }
  return [];
}
