// SPDX-License-Identifier: MIT
// Two lists side by side and buttons that move what is chosen in one of them into the other, as component kits call a transfer or a pick list.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { wordsOf } from '../language/text.ts';
import { textOf } from './labels.ts';
import type { PageModel } from './model.ts';
import { commonAncestor } from './relate.ts';

export interface Side {
  items: SnapshotNode[];
  /** The words of what the list is called, and of what stands over it. */
  words: string[];
  /** Moves what is chosen in it into the other list; mostly takes no clicks until something is. */
  button: SnapshotNode;
}

const LISTS = new Set(['list', 'listbox']);
const ITEMS = new Set(['listitem', 'option']);
const FORTH = /[→>▶›]|\b(?:right|add|include|assign)\b/i;
const BACK = /[←<◀‹]|\b(?:left|remove|exclude|unassign)\b/i;
/** Moves all there are. */
const ALL = /\ball\b|>>|<<|[»«≫≪]/i;

/** The first list and the second, of each pair that the page has. */
export function transferLists({ root }: PageModel): [Side, Side][] {
  const lists = [...walk(root)].filter(({ role }) => LISTS.has(role));
  return lists.slice(1).flatMap((second, at) => {
    const first = lists[at] as SnapshotNode;
    const whole = commonAncestor(first, second);
    if (first === whole) return [];
    const between = [...walk(whole)].filter(
      (node) => node.role === 'button' && node.order > first.order && !isIn(node, second),
    );
    const [forth, ...moreForth] = between.filter((node) => isCalled(node, FORTH));
    const [back, ...moreBack] = between.filter((node) => isCalled(node, BACK));
    if (forth === undefined || back === undefined || moreForth.length + moreBack.length > 0) return [];
    const sides: [Side, Side] = [sideOf(first, whole, forth), sideOf(second, whole, back)];
    return sides.some(({ items }) => items.length > 0) ? [sides] : [];
  });
}

const isIn = ({ order }: SnapshotNode, part: SnapshotNode): boolean => part.order < order && order < part.end;

function isCalled(button: SnapshotNode, direction: RegExp): boolean {
  // Arrows may be drawn for the eye alone, beside the name.
  const said = [...walk(button)]
    .map(({ name, text, icon }) => `${name} ${text ?? ''} ${icon ?? ''}`)
    .join(' ');
  return direction.test(said) && !ALL.test(said);
}

function sideOf(list: SnapshotNode, whole: SnapshotNode, button: SnapshotNode): Side {
  let part = list;
  while (part.parent !== undefined && part.parent !== whole) part = part.parent;
  const over = [...walk(part)].filter(({ order, children }) => order < list.order && children.length === 0);
  const items = [...walk(list)].filter(({ role }) => ITEMS.has(role));
  return { items, words: [list.name, ...over.map(textOf)].flatMap(wordsOf), button };
}
