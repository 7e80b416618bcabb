// SPDX-License-Identifier: MIT
// A panel with details of one thing beside a list of such things: what it tells is not told of another one that the list only names.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { textOf } from './labels.ts';

const ALIKE = 0.78;

/**
 * Whether a value stands under a heading of its own that has none of the words by which something to click names another thing.
 * @param part That shows all the words, and the value.
 */
export function isOfOther(value: string, part: SnapshotNode, words: string[]): boolean {
  const section = sectionWith(value, part);
  if (section === undefined) return false;
  const here = wordsOf(textOf(section));
  const left = words.filter((word) => !isIn(word, here));
  return (
    left.length > 0 &&
    left.length < words.length &&
    [...walk(part)].some(
      (node) =>
        (node.role === 'link' || node.pointer === true) &&
        !isInside(node, section) &&
        left.every((word) => isIn(word, wordsOf(textOf(node)))),
    )
  );
}

/** The smallest part with the value that a heading stands first in; undefined where that is no less than the whole. */
function sectionWith(value: string, part: SnapshotNode): SnapshotNode | undefined {
  const leaf = [...walk(part)].find((node) => node.children.length === 0 && textOf(node).includes(value));
  for (let at = leaf?.parent; at !== undefined && at !== part; at = at.parent)
    if (at.children[0]?.role === 'heading') return isInside(at, part) ? at : undefined;
  return undefined;
}

const isIn = (word: string, shown: string[]): boolean => shown.some((one) => likeness(word, one) >= ALIKE);

const isInside = (node: SnapshotNode, part: SnapshotNode): boolean =>
  node.order >= part.order && node.order < part.end;
