// SPDX-License-Identifier: MIT
// Source code that a page prints: a manual shows the markup and the programs of what it is about, of which nothing is there to be used or told.
import { type SnapshotNode, walk } from '../../snapshot.ts';

/** From what length on code is a listing, and no command, name or path in a sentence. */
const LONG = 240;
/** From how many parts on. */
const MANY = 12;
const MARKUP = /^\s*<(?:!|\/?[a-z])[^>]*>/i;

/** Takes what listings say out of the tree that `root` heads. */
export function dropListings(root: SnapshotNode): void {
  for (const node of walk(root))
    if (node.role === 'code' && isListing(node)) {
      node.children = [];
      node.name = '';
      delete node.text;
    }
}

function isListing({ name, text = '', children }: SnapshotNode): boolean {
  const said = [name, text, ...children.map((child) => child.text ?? child.name)];
  return (
    children.length > MANY ||
    said.join(' ').length > LONG ||
    (said.some((part) => MARKUP.test(part)) && said.join(' ').length > MANY)
  );
}
