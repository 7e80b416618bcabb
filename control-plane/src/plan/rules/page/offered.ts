// SPDX-License-Identifier: MIT
// Lists of the page's own making draw their options only while they are open: what one was seen to offer is known from then on.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { textOf } from './labels.ts';
import type { Element, PageModel } from './model.ts';
import { optionsOf } from './options.ts';

/** Whether nothing tells what a list offers before it is opened. */
export const isSealed = (list: Element): boolean =>
  list.kind === 'list' &&
  list.node.disabled !== true &&
  optionsOf(list).every((option) => textOf(option) === '');

/** What the list offers that is open now: its own options, else those of the list that is called so, or was drawn last. */
export function offeredBy(list: Element | undefined, { root }: PageModel): string[] {
  const own = list === undefined ? [] : optionsOf(list);
  const boxes = [...walk(root)].filter((box) => box.role === 'listbox' && shownIn(box).length > 0);
  // Another list that is always there may be drawn below it.
  const box = boxes.findLast(({ name }) => name !== '' && name === list?.name) ?? boxes.at(-1);
  const shown = own.some(isShown) ? own.filter(isShown) : box && shownIn(box);
  return [...new Set(shown?.map(textOf).filter((name) => name !== ''))];
}

const isShown = ({ ref, onScreen }: SnapshotNode): boolean => ref !== undefined && onScreen === true;

const shownIn = (box: SnapshotNode): SnapshotNode[] =>
  [...walk(box)].filter((node) => node.role === 'option' && isShown(node));

/** Gives the lists that are shut the options that they were seen to have. @param offered By the ref of the list. */
export function withOffered(model: PageModel, offered: Record<string, string[]>): PageModel {
  for (const list of model.elements.filter(isSealed)) {
    const { node, replaces = node } = list;
    const { order } = replaces;
    for (const name of offered[list.ref] ?? [])
      replaces.children.push({ role: 'option', name, parent: node, children: [], order, end: order + 1 });
  }
  return model;
}
