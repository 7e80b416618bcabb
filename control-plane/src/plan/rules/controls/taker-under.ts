// SPDX-License-Identifier: MIT
// "Set the nursery to away" where a part of the page is headed so, or a tab that is open, and one list in it offers that, or one radio
// button is called so; "set the heating to 20" where the only field under "Heating" that holds a number.

import { type SnapshotNode, walk } from '../../snapshot.ts';
import { type Element, isWithin, type PageModel } from '../page/model.ts';
import { listsOf, matchOptions, optionsOf } from '../page/options.ts';
import { mentions } from '../page/score.ts';
import { partCalled } from '../page/sections.ts';
import type { Turn } from '../turn/turn.ts';
import { amountIn, isAmount } from './values.ts';

const OFFERED = 0.9;
const TAKES = new Set<Element['kind']>(['field', 'list', 'slider']);

/** The list, the button or the field; undefined where no one part is called so, or several of its fields would do. */
export function takerUnder(turn: Turn, name: string, value: string): Element | undefined {
  const { model } = turn;
  const part = partCalled(name, model) ?? panelCalled(name, model);
  if (part === undefined) return undefined;
  const inside = ({ node }: Element): boolean => isWithin(node, part);
  const lists = listsOf(model).filter(
    (list) =>
      inside(list) && !isShutBox(list) && (matchOptions(value, [list], model)[0]?.score ?? 0) >= OFFERED,
  );
  const buttons = model.elements.filter(
    (element) => element.node.role === 'radio' && inside(element) && mentions(value, element.name) >= OFFERED,
  );
  const takers = model.elements.filter((element) => TAKES.has(element.kind) && inside(element));
  const numbers = takers.filter(({ node }) => isAmount(value) && amountIn(node.text ?? '') !== undefined);
  const [only, ...more] = new Set([...lists, ...buttons, ...numbers]);
  if (only !== undefined) return more.length === 0 ? only : undefined;
  // What a list offers is to be seen once it is open.
  const shut = takers.filter((one) => one.kind === 'list' && !isShutBox(one) && optionsOf(one).length === 0);
  return isAmount(value) || shut.length !== 1 ? undefined : shut[0];
}

/** What a list of the page's own making has shown is not chosen from while that is shut. */
const isShutBox = ({ node }: Element): boolean => node.role === 'listbox' && node.expanded === false;

/** What the open tab of that name shows. */
function panelCalled(name: string, { root }: PageModel): SnapshotNode | undefined {
  for (const node of walk(root))
    if (node.role === 'tabpanel' && node.name !== '' && mentions(name, node.name) >= OFFERED) return node;
  return undefined;
}
