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

/** Takes what says no more than the request off the tree that `root` heads, unless it is a control or in one. */
export function dropRequest(root: SnapshotNode, request: string): void {
  const said = plain(request);
  if (wordsOf(request).length < FEWEST_WORDS) return;
  const shows = (node: SnapshotNode): boolean => {
    if (node.end - node.order > MOST_PARTS) return false;
    const shown = plain(wordsShown(node));
    return shown.endsWith(said) && shown.length - said.length <= MOST_BEFORE;
  };
  for (const node of walk(root))
    if (node.children.some(shows))
      node.children = node.children.filter((child) => !shows(child) || isUsed(child));
}

/** Not `textOf`, which remembers what it has told: the tree is not yet what it will be. */
const wordsShown = (node: SnapshotNode): string =>
  [...walk(node)].map(({ name, text = '' }) => `${name} ${text}`).join(' ');

/** The letters and digits alone: how a text is cut into lines and set off is no matter. */
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const isUsed = (node: SnapshotNode): boolean =>
  [...walk(node)].some(
    ({ role, pointer, parent }) =>
      pointer === true || (KIND_OF_ROLE[role] ?? 'text') !== 'text' || parent?.role === SECTION,
  );

/** Its first line unfolds it. */
const SECTION = 'group';
