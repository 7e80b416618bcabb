// SPDX-License-Identifier: MIT
// Inline elements have no ref of their own: what they say runs into the text around them. Where it does so without a space
// ("19 Nov 2026Save for later"), ends in a verb ("5 min Follow") or is a mere sign, the pieces may be controls of the page's own making.
import type { SnapshotNode } from '../../snapshot.ts';
import { ALL_SIGNS, signOf } from '../language/signs.ts';

/** Where two texts meet that only look apart: "Ana FinchBoiler service". */
export const SEAM = /(?<=[\p{Ll}\d.!?)])(?=\p{Lu}\p{Ll}+(?:$|[\s\p{Lu}]))/u;
const VERBS =
  'Follow|Unfollow|Reply|Like|Share|Send|Post|Delete|Remove|Edit|Save|Subscribe|Report|Block|Hide|Undo|Dismiss|More';
const VERB_BEHIND = new RegExp(`\\s+(?=(?:${VERBS})$)`);
/** Beside a field: "Write a reply … Send". */
const VERB_ALONE = new RegExp(`^(?:${VERBS})$`);
/** "☆🗑": several signs, each of which may do something. */
const SIGN = `(?:${ALL_SIGNS.filter((sign) => /^[^\x20-\x7e]/.test(sign)).join('|')})\\uFE0F?`;
const SIGNS_BEHIND = new RegExp(`^(.*?)((?:\\s*(?:${SIGN})){2,})$`, 'u');
/** "↩ Reply ↪ Forward": several words, each with its sign before it. */
const SIGNED = new RegExp(`^(?:${SIGN}\\s*\\p{L}+\\s*){2,}$`, 'u');
const BEFORE_SIGN = new RegExp(`\\s*(?=${SIGN})`, 'u');
/** "Swim club ×": what it says, and what takes it away. */
const CROSS_BEHIND = /^(.*[\p{L}\d].*?)(\s*[×✕✖✗])$/u;
const EACH_SIGN = new RegExp(SIGN, 'gu');
/** Their text is their name, and wider than the sign in it. */
const CELLS: ReadonlySet<string> = new Set(['cell', 'gridcell']);
const LONGEST_TEXT = 300;
const MOST_WORDS = 6;

/** The pieces of a node's own text, each as a node that is clicked at that text inside `node`; none where it has no seam. */
export function piecesOf(node: SnapshotNode): SnapshotNode[] {
  const { ref } = node;
  if (ref === undefined || node.role === 'textbox') return [];
  const isCell = CELLS.has(node.role);
  const own = isCell && node.children.length === 0 ? { ...node, text: node.text ?? node.name } : node;
  const texts = [own, ...node.children.filter(({ role }) => role === 'text')];
  return texts.flatMap(({ text = '', order, end }) => {
    const pieces = text.length > LONGEST_TEXT ? [] : apart(text);
    const alone =
      (node.text !== text || isCell) &&
      (signOf(text) !== undefined || (VERB_ALONE.test(text) && holdsField(node)));
    if (pieces.length < 2 && !alone) return [];
    return pieces
      .filter((piece) => piece.split(/\s+/).length <= MOST_WORDS)
      .map((piece) => ({ role: 'text', name: '', text: piece, ref, parent: node, children: [], order, end }));
  });
}

function apart(text: string): string[] {
  if (SIGNED.test(text)) return text.split(BEFORE_SIGN).map((piece) => piece.trim());
  const [, words = text, signs = ''] = SIGNS_BEHIND.exec(text) ?? CROSS_BEHIND.exec(text) ?? [];
  const said = words
    .split(SEAM)
    .flatMap((part) => {
      const pieces = part.split(VERB_BEHIND);
      // "➤ Send" is one thing.
      return signOf(pieces[0] as string) === undefined ? pieces : [part];
    })
    .map((piece) => piece.trim());
  return [...said, ...(signs.match(EACH_SIGN) ?? [])].filter((piece) => piece !== '');
}

/** What tells an element from others of its ref, which a piece shares with what it is a piece of. */
export function keyOf({ node, ref }: { node: SnapshotNode; ref: string }): string {
  return isPiece(node) ? `${ref}~${encodeURIComponent(node.text ?? '')}` : ref;
}

/** Where a click on it goes: to its words, for its ref is that of all that stands with it. */
export function placeOf(node: SnapshotNode): { text?: string } {
  return isPiece(node) && node.text !== undefined ? { text: node.text } : {};
}

/** Whether it is such a piece: a text has no ref but that of the node around it. */
export function isPiece({ role, ref }: SnapshotNode): boolean {
  return role === 'text' && ref !== undefined;
}

function holdsField({ children }: SnapshotNode): boolean {
  return children.some(({ role }) => role === 'textbox' || role === 'searchbox');
}
