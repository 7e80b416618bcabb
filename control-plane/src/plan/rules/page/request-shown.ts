// SPDX-License-Identifier: MIT
// A page may show the very request, as a chat does, or a page of exercises: these words are no part of what there is to act on.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { KIND_OF_ROLE } from '../language/lexicon.ts';
import { wordsOf } from '../language/text.ts';

/** "Log in" may be what a page says of itself. */
const FEWEST_WORDS = 4;
/** More parts than that have no sentences. */
const MOST_PARTS = 40;
/** "Task:", "You wrote:" before it. */
const MOST_BEFORE = 12;
/** Spaces and the like that it is set off by. */
const MOST_SIGNS = 10;

/** Takes what says no more than the request off the tree that `root` heads, unless it is a control or in one. */
export function dropRequest(root: SnapshotNode, request: string): void {
  if (wordsOf(request).length < FEWEST_WORDS) return;
  const said = [request, ...beginningsOf(request)].map(plain);
  const shortest = Math.min(...said.map(({ length }) => length));
  const longest = request.length + MOST_BEFORE + MOST_SIGNS;
  const shows = (node: SnapshotNode): boolean => {
    if (node.end - node.order > MOST_PARTS) return false;
    const length = lengthOf(node, longest);
    if (length < shortest || length >= longest) return false;
    const shown = plain(wordsShown(node));
    return said.some((one) => shown.endsWith(one) && shown.length - one.length <= MOST_BEFORE);
  };
  for (const node of walk(root))
    if (node.children.some(shows))
      node.children = node.children.filter((child) => !shows(child) || isUsed(child) || namesBox(child));
}

/** What a page asks for, and then what is to be done with that: up to each end of a sentence or a step but the last. */
const beginningsOf = (request: string): string[] =>
  [...request.matchAll(STEP_END)]
    .map(({ index }) => request.slice(0, index))
    .filter((beginning) => wordsOf(beginning).length >= FEWEST_OF_PART);

const STEP_END = /[.!?;]\s+(?=\S)|,?\s+(?:and\s+)?then\s+/gi;
/** A heading may say as much. */
const FEWEST_OF_PART = 6;

/** "Mark all as read" beside a box without a name is what that does. */
function namesBox(node: SnapshotNode): boolean {
  const siblings = node.parent?.children ?? [];
  const at = siblings.indexOf(node);
  return [siblings[at - 1], siblings[at + 1]].some(
    (beside) => beside !== undefined && BOXES.has(beside.role) && beside.name === '',
  );
}

const BOXES = new Set(['checkbox', 'radio', 'switch']);

/** Not `textOf`, which remembers what it has told: the tree is not yet what it will be. */
const wordsShown = (node: SnapshotNode): string =>
  [...walk(node)].map(({ name, text = '' }) => `${name} ${text}`).join(' ');

/** Counted no further than to `enough`: of a large page hardly a part is just as long as a request. */
function lengthOf({ name, text = '', children }: SnapshotNode, enough: number): number {
  let length = name.length + text.length;
  for (const child of children) {
    if (length >= enough) break;
    length += lengthOf(child, enough - length);
  }
  return length;
}

/** The letters and digits alone: how a text is cut into lines and set off is no matter. */
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const isUsed = (node: SnapshotNode): boolean =>
  [...walk(node)].some(
    ({ role, pointer, parent }) =>
      pointer === true || (KIND_OF_ROLE[role] ?? 'text') !== 'text' || parent?.role === SECTION,
  );

/** Its first line unfolds it. */
const SECTION = 'group';
