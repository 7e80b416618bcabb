// SPDX-License-Identifier: MIT
// The folders of a mailbox: "Archive" and "Bin" beside "Inbox" show what is in them, and do nothing to a mail.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { ancestor, textOf } from './labels.ts';
import type { Element } from './model.ts';

const BOX = /^(?:inbox|all mail)\b/i;
/** Beside any of these what was deleted, or put away, is shown. */
const VIEW = /^(?:inbox|all|drafts|sent|recent|shared with me)\b/i;
const LEVELS = 3;
/** Longer texts are no names of folders. */
const LONGEST = 24;

/** Whether it stands side by side with the inbox, alone or with no more than a count in lines of their own. */
export const isFolder = ({ node }: Pick<Element, 'node'>): boolean => isBeside(node, BOX);

function isBeside(node: SnapshotNode, box: RegExp): boolean {
  let at: SnapshotNode | undefined = node;
  for (let level = 0; level < LEVELS && at?.parent !== undefined; level++, at = at.parent) {
    const { children } = at.parent;
    const beside = children.map((one) => textOf(one).trim());
    const areNames =
      beside.length > 2 && beside.every((text) => text.length <= LONGEST) && !children.some(tellsMore);
    if (areNames && beside.some((text) => box.test(text))) return true;
    if (textOf(at.parent).length > LONGEST) return false;
  }
  return false;
}

/** A mail shows who wrote it and what it is about, however short both are. */
const tellsMore = (node: SnapshotNode): boolean =>
  [...walk(node)].filter(({ children, text, name }) => children.length === 0 && /\p{L}/u.test(text ?? name))
    .length > 1;

/** "Bin" among the views of a site shows what was deleted, and deletes nothing; "Archive" there archives nothing. */
export function showsWhatWas(told: string, { node, name }: Pick<Element, 'node' | 'name'>): boolean {
  const isSaid = KEPT.some(([deed, store]) => deed.test(told) && store.test(name));
  return isSaid && (isBeside(node, VIEW) || ancestor(node, (role) => role === 'navigation') !== undefined);
}

const KEPT: [deed: RegExp, store: RegExp][] = [
  [
    /^(?:delete|remove|discard|erase|trash|bin)\b/i,
    /^\W*(?:(?:recycl(?:e|ing)|rubbish) ?bin|bin|trash(?: can)?|(?:recently )?deleted\b.*)[\s\d()]*$/i,
  ],
  [/^archive\b/i, /^\W*archived?\b[\s\d()]*$/i],
];
