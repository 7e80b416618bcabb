// SPDX-License-Identifier: MIT
// Inline elements have no ref of their own: what they say runs into the text around them. Where it does so without a space
// ("19 Nov 2026Save for later"), the pieces may be links or buttons of the page's own making.
import type { SnapshotNode } from '../../snapshot.ts';

const SEAM = /(?<=[\p{Ll}\d.!?)])(?=\p{Lu}\p{Ll}+(?:$|[\s\p{Lu}]))/u;
const LONGEST_TEXT = 300;
const MOST_WORDS = 6;

/** The pieces of a node's own text, each as a node that is clicked at that text inside `node`; none where it has no seam. */
export function piecesOf(node: SnapshotNode): SnapshotNode[] {
  const { ref } = node;
  if (ref === undefined || node.role === 'textbox') return [];
  const texts = [node, ...node.children.filter(({ role }) => role === 'text')];
  return texts.flatMap(({ text = '', order, end }) => {
    const pieces = text.length > LONGEST_TEXT ? [] : text.split(SEAM).map((piece) => piece.trim());
    if (pieces.length < 2) return [];
    return pieces
      .filter((piece) => piece.split(/\s+/).length <= MOST_WORDS)
      .map((piece) => ({ role: 'text', name: '', text: piece, ref, parent: node, children: [], order, end }));
  });
}
