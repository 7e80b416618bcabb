// SPDX-License-Identifier: MIT
// Inline elements have no ref of their own: what they say runs into the text around them. Where it does so without a space
// ("19 Nov 2026Save for later"), ends in a verb ("5 min Follow") or is a mere sign, the pieces may be controls of the page's own making.
import type { SnapshotNode } from '../../snapshot.ts';
import { SIGNS } from '../language/signs.ts';

const SEAM = /(?<=[\p{Ll}\d.!?)])(?=\p{Lu}\p{Ll}+(?:$|[\s\p{Lu}]))/u;
const VERB_BEHIND =
  /\s+(?=(?:Follow|Unfollow|Reply|Like|Share|Delete|Remove|Edit|Save|Subscribe|Report|Block|Hide|Undo|Dismiss|More)$)/;
const LONGEST_TEXT = 300;
const MOST_WORDS = 6;

/** The pieces of a node's own text, each as a node that is clicked at that text inside `node`; none where it has no seam. */
export function piecesOf(node: SnapshotNode): SnapshotNode[] {
  const { ref } = node;
  if (ref === undefined || node.role === 'textbox') return [];
  const texts = [node, ...node.children.filter(({ role }) => role === 'text')];
  return texts.flatMap(({ text = '', order, end }) => {
    const pieces =
      text.length > LONGEST_TEXT
        ? []
        : text
            .split(SEAM)
            .flatMap((part) => part.split(VERB_BEHIND))
            .map((piece) => piece.trim());
    if (pieces.length < 2 && !(text.trim() in SIGNS && node.text !== text)) return [];
    return pieces
      .filter((piece) => piece.split(/\s+/).length <= MOST_WORDS)
      .map((piece) => ({ role: 'text', name: '', text: piece, ref, parent: node, children: [], order, end }));
  });
}
