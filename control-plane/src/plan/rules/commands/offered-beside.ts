// SPDX-License-Identifier: MIT
// "Move to" brings a list of folders, and each is called as the folder itself beside it: what came up by the control is meant.
import { isButton } from '../page/kinds.ts';
import { type Element, takesClicks } from '../page/model.ts';
import { nearestTo } from '../page/near.ts';
import type { Turn } from '../turn/turn.ts';

const CALLED = 0.9;

/**
 * What can be clicked by that name in the smallest part of the page with what was pressed last, or on the whole page where that was
 * drawn anew; undefined unless it is one.
 */
export function offeredBeside(
  value: string,
  turn: Turn,
  isPressed: (control: { name?: string | undefined }) => boolean,
): Element | undefined {
  const last = turn.input.history.at(-1)?.action;
  if (last?.kind !== 'click') return undefined;
  const pressed = turn.model.elements.find((element) => element.ref === last.ref);
  const isGone = pressed === undefined && isPressed(last);
  const offers = turn
    .matches(value, 'choose')
    .filter(
      ({ element, score }) =>
        score >= CALLED && (isButton(element) || takesClicks(element.node)) && element !== pressed,
    );
  const offered = offers.map(({ element }) => element);
  const near = pressed !== undefined && isPressed(pressed) ? nearestTo(pressed.node, offered) : [];
  const [only, ...more] = isGone
    ? offered
    : near.filter((offer) => !bringsField(turn) || isFresh(offer, turn));
  return more.length === 0 ? only : undefined;
}

/** Whom a letter is for is asked by the field that came up, and not chosen from the letters that stood there before. */
const bringsField = (turn: Turn): boolean =>
  turn.model.elements.some((element) => element.kind === 'field' && isFresh(element, turn));

const isFresh = ({ ref }: Element, { input }: Turn): boolean =>
  input.page.since?.fresh.includes(ref) === true;
