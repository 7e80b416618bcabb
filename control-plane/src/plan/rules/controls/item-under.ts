// SPDX-License-Identifier: MIT
// "Set the zoom to 200 percent" where a menu has "Zoom", and that the zooms: what is set is the item in what is called so and open.
import { normalise } from '../language/text.ts';
import { contentsOf, isShut } from '../page/branches.ts';
import { type Element, isWithin } from '../page/model.ts';
import type { Turn } from '../turn/turn.ts';
import { amountIn } from './values.ts';

const CALLED = 0.85;

/** Undefined where nothing open is called so, or it has no item of that value, or several. */
export function itemUnder(turn: Turn, field: string, value: string): Element | undefined {
  const items = turn
    .matches(field, 'open')
    .filter(({ element, score }) => score >= CALLED && isShut(element) === false)
    .flatMap(({ element }) => contentsOf(element) ?? [])
    .flatMap((part) =>
      turn.model.elements.filter(({ node, name }) => isWithin(node, part) && isSame(name, value)),
    );
  const [only, ...more] = new Set(items);
  return more.length === 0 ? only : undefined;
}

function isSame(name: string, value: string): boolean {
  const amount = amountIn(value);
  return normalise(name) === normalise(value) || (amount !== undefined && amount === amountIn(name));
}
