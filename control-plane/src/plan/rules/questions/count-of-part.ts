// SPDX-License-Identifier: MIT
// "How many spices", asked of the part of the page that is called "Spice rack": all that it holds, whatever that is called.
import type { SnapshotNode } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { stem, wordsOf } from '../language/text.ts';
import { nodesOfKind } from '../page/kinds.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';

const ASKS =
  /^how many(?:\s+(?:different|kinds of|sorts of|types of))?\s+(.+?)(?:\s+(?:are|is)(?:\s+(?:there|kept|stored|listed|shown))?|\s+(?:do|can|did)\s+(?:i|we|you|they)\s+(?:have|see|keep|find))?$/i;

/** Undefined for the whole page, for kinds that are counted by what they are, and where only some of the things are called so, or hold others. */
export function countOfPart(question: string, model: PageModel): string | undefined {
  const { root } = model;
  const noun = root.parent === undefined ? undefined : ASKS.exec(question)?.[1];
  const words = wordsOf(noun ?? '').filter((word) => !STOP_WORDS.has(word));
  const [said, ...more] = words.map(stem);
  if (noun === undefined || said === undefined || more.length > 0) return undefined;
  if (nodesOfKind(said, model) !== undefined || !HOLDS.has(root.role)) return undefined;
  const things = root.children;
  const such = things.filter((thing) => wordsOf(textOf(thing)).some((word) => stem(word) === said));
  const isOfAll = such.length === 0 || such.length === things.length;
  const areThings = things.every(({ role }) => ITEMS.has(role)) && (isAny(said) || !things.some(holdsThings));
  return things.length > 0 && isOfAll && areThings ? `${things.length} ${noun}.` : undefined;
}

const isAny = (noun: string): boolean => /^(?:thing|item|entry|entri)$/.test(noun);

const holdsThings = ({ children }: SnapshotNode): boolean => children.some(({ role }) => HOLDS.has(role));

const HOLDS = new Set(['list', 'group', 'tree', 'menu']);
const ITEMS = new Set(['listitem', 'treeitem', 'menuitem']);
