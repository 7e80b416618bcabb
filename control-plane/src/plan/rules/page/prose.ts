// SPDX-License-Identifier: MIT
// Running text: words with links and signs among them, which are read as the sentences that they make.
import type { SnapshotNode } from '../../snapshot.ts';

const INLINE = new Set(['text', 'generic', 'strong', 'emphasis', 'link', 'code', 'time', 'mark']);

/** A paragraph, or whatever has text and links beside each other. */
export function isProse({ role, children }: SnapshotNode): boolean {
  const isInline = children.every((child) => child.children.length === 0 && INLINE.has(child.role));
  return isInline && (role === 'paragraph' || (children.some(isWords) && children.some(isLink)));
}

const isLink = ({ role }: SnapshotNode): boolean => role === 'link';
/** More than what parts two links. */
const isWords = ({ role, text = '' }: SnapshotNode): boolean =>
  role === 'text' && /\p{L}{2,}\s/u.test(`${text} `);

/** Words of a text that are clicked: links to whoever reads it, whatever they are made of. */
export const isClickedInText = ({ role, pointer, children, parent }: SnapshotNode): boolean =>
  role === 'generic' && pointer === true && children.length === 0 && parent?.children.some(isWords) === true;

/** It leads from a text that it is a part of to something else. */
export const isLinkInText = ({ role, parent }: SnapshotNode): boolean =>
  role === 'link' &&
  parent !== undefined &&
  isProse(parent) &&
  parent.children.some(isWords) &&
  !isHeadedList(parent.children);

/** "Greenhouse control", then nothing but links: a bar of them, and what it is called. */
const isHeadedList = ([first, ...rest]: SnapshotNode[]): boolean =>
  first !== undefined && isWords(first) && rest.length > 1 && rest.every(isLink);
