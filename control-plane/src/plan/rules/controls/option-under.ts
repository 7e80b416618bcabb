// SPDX-License-Identifier: MIT
// "Set the nursery to away" where a part of the page is headed so, and one list in it offers that, or one radio button is called so.

import { type Element, isWithin } from '../page/model.ts';
import { listsOf, matchOptions } from '../page/options.ts';
import { mentions } from '../page/score.ts';
import { partCalled } from '../page/sections.ts';
import type { Turn } from '../turn/turn.ts';

const OFFERED = 0.9;

/** The list, or the button; undefined where no one part is called so, or several of its fields have such an option. */
export function optionUnder(turn: Turn, name: string, value: string): Element | undefined {
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
  const [only, ...more] = [...lists, ...buttons];
  return more.length === 0 ? only : undefined;
}
