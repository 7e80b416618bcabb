// SPDX-License-Identifier: MIT
// The numbers that a page shows for their own sake: alone in a cell, a box or a line, or side by side in a text without words.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { numbersIn } from '../language/numbers.ts';
import { stem, wordsOf } from '../language/text.ts';
import { valuesIn } from '../language/values.ts';
import { textOf } from './labels.ts';
import { groupsOf } from './members.ts';

/** As they are printed. */
export type Series = string[];

const NUMBER = /^[$€£¥]?[-−+]?\d+(?:[.,]\d+)*[$€£¥%]?$/;
const BETWEEN = /[\s;|·]+|,\s+/;
/** Their numbers are what they are called, or what was typed. */
const CONTROLS = new Set(
  'button link textbox searchbox spinbutton slider combobox option tab menuitem checkbox radio heading navigation'.split(
    ' ',
  ),
);

/** The numbers of a text that holds nothing else; empty where there are words. */
export function numbersOnly(text: string): Series {
  const parts = text
    .trim()
    .split(BETWEEN)
    .filter((part) => part !== '');
  return parts.every((part) => NUMBER.test(part)) ? parts : [];
}

interface Shown {
  node: SnapshotNode;
  numbers: Series;
}

function shownIn(node: SnapshotNode): Shown[] {
  if (CONTROLS.has(node.role)) return [];
  const text = node.text ?? (node.children.length === 0 ? node.name : '');
  const numbers = numbersOnly(text);
  return [...(numbers.length > 0 ? [{ node, numbers }] : []), ...node.children.flatMap(shownIn)];
}

/** Of a part of the page: those that stand together; undefined where there are none, or several such parts. */
export function seriesIn(root: SnapshotNode): Series | undefined {
  const shown = shownIn(root);
  const all = shown.flatMap(({ numbers }) => numbers);
  const parts = together(shown);
  const [part, ...others] = parts;
  if (part !== undefined && others.length === 0) return numbersOf(part, shown);
  return all.length > 1 ? undefined : inLines(root);
}

/** "The left and the right door": of numbers with words beside each, those with a word that not all of them have; undefined where none tells them apart. */
export function seriesNamed(words: string[], root: SnapshotNode): Series | undefined {
  const shown = shownIn(root);
  const [part, ...others] = together(shown);
  if (part === undefined || others.length > 0) return undefined;
  const lines = shown
    .filter(({ node }) => isIn(node, part))
    .map(({ node, numbers }) => {
      const line = part.children.find((child) => isIn(node, child));
      return { numbers, beside: line === undefined ? [] : wordsOf(textOf(line)).map(stem) };
    });
  const apart = words
    .map(stem)
    .filter((word) => new Set(lines.map(({ beside }) => beside.includes(word))).size > 1);
  const named = lines.filter(({ beside }) => apart.some((word) => beside.includes(word)));
  return apart.length === 0 ? undefined : named.flatMap(({ numbers }) => numbers);
}

const isIn = (node: SnapshotNode, part: SnapshotNode): boolean =>
  node.order >= part.order && node.order < part.end;

const numbersOf = (part: SnapshotNode, shown: Shown[]): Series =>
  shown.flatMap(({ node, numbers }) => (isIn(node, part) ? numbers : []));

/** The smallest parts with several numbers; those side by side are one, as the rows of a table are. */
function together(shown: Shown[]): SnapshotNode[] {
  const holders = new Set<SnapshotNode>();
  for (const { node } of shown) {
    let at: SnapshotNode | undefined = node;
    while (at !== undefined && numbersOf(at, shown).length < 2) at = at.parent;
    if (at !== undefined) holders.add(at);
  }
  const inner = [...holders].filter(
    (one) => ![...holders].some((other) => other !== one && isIn(other, one)),
  );
  const parents = new Set(inner.map(({ parent }) => parent));
  const [parent, ...more] = parents;
  const isRow = inner.length > 1 && inner.every(({ role }) => role === inner[0]?.role);
  return isRow && parent !== undefined && more.length === 0 ? [parent] : inner;
}

/** The one number of each line of the only list of such lines, or those of the only text that has several. */
function inLines(root: SnapshotNode): Series | undefined {
  const lists = groupsOf(root)
    .filter(({ collection }) => !CONTROLS.has(collection.parent.role))
    .flatMap(({ members }) => {
      const found = members.map(({ text }) => valuesIn('number', text));
      return members.length > 1 && found.every(({ length }) => length === 1) ? [found.flat()] : [];
    });
  const texts = [...walk(root)].flatMap(({ role, text = '' }) => {
    const found = CONTROLS.has(role) ? [] : valuesIn('number', text);
    return found.length > 1 ? [found] : [];
  });
  const [only, ...others] = lists.length > 0 ? lists : texts;
  return others.length === 0 ? only : undefined;
}

export const amountOf = (printed: string): number => numbersIn(printed)[0] ?? Number.NaN;
