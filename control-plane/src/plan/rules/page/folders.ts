// SPDX-License-Identifier: MIT
// The folders of a mailbox: "Archive" and "Bin" beside "Inbox" show what is in them, and do nothing to a mail.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { textOf } from './labels.ts';
import type { Element } from './model.ts';

const BOX = /^(?:inbox|all mail)\b/i;
const LEVELS = 3;
/** Longer texts are no names of folders. */
const LONGEST = 24;

/** Whether it stands side by side with the inbox, alone or with no more than a count in lines of their own. */
export function isFolder({ node }: Pick<Element, 'node'>): boolean {
  let at: SnapshotNode | undefined = node;
  for (let level = 0; level < LEVELS && at?.parent !== undefined; level++, at = at.parent) {
    const { children } = at.parent;
    const beside = children.map((one) => textOf(one).trim());
    const areNames =
      beside.length > 2 && beside.every((text) => text.length <= LONGEST) && !children.some(tellsMore);
    if (areNames && beside.some((text) => BOX.test(text))) return true;
    if (textOf(at.parent).length > LONGEST) return false;
  }
  return false;
}

/** A mail shows who wrote it and what it is about, however short both are. */
const tellsMore = (node: SnapshotNode): boolean =>
  [...walk(node)].filter(({ children, text, name }) => children.length === 0 && /\p{L}/u.test(text ?? name))
    .length > 1;
