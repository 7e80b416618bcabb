// SPDX-License-Identifier: MIT
// "Move to" brings a list of folders, and each is called as the folder itself beside it: what came up by the control is meant.
import { type Element, takesClicks } from '../page/model.ts';
import { nearestTo } from '../page/near.ts';
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
