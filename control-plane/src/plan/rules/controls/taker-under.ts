// SPDX-License-Identifier: MIT
// "Set the nursery to away" where a part of the page is headed so, and one list in it offers that, or one radio button is called so;
// "set the heating to 20" where the only field under "Heating" holds a number.

import { type Element, isWithin } from '../page/model.ts';
import { listsOf, matchOptions } from '../page/options.ts';
import { mentions } from '../page/score.ts';
import { partCalled } from '../page/sections.ts';
import type { Turn } from '../turn/turn.ts';
import { amountIn, isAmount } from './values.ts';

const OFFERED = 0.9;
const TAKES = new Set<Element['kind']>(['field', 'list', 'slider']);

/** The list, the button or the field; undefined where no one part is called so, or several of its fields would do. */
export function takerUnder(turn: Turn, name: string, value: string): Element | undefined {
  const { model } = turn;
  const part = partCalled(name, model);
  if (part === undefined) return undefined;
  const inside = ({ node }: Element): boolean => isWithin(node, part);
  const lists = listsOf(model).filter(
    (list) => inside(list) && (matchOptions(value, [list], model)[0]?.score ?? 0) >= OFFERED,
  );
  const buttons = model.elements.filter(
    (element) => element.node.role === 'radio' && inside(element) && mentions(value, element.name) >= OFFERED,
  );
  const takers = model.elements.filter((element) => TAKES.has(element.kind) && inside(element));
  const numbers = takers.filter(
    ({ node }) => takers.length === 1 && isAmount(value) && amountIn(node.text ?? '') !== undefined,
  );
  const [only, ...more] = new Set([...lists, ...buttons, ...numbers]);
  return more.length === 0 ? only : undefined;
}
