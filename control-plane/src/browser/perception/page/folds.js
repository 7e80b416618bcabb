// SPDX-License-Identifier: MIT
// @ts-check
// What folds without saying so: an item with a hidden list in it, a word before a hidden panel.
import { attribute, tagOf } from './dom.js';
import { setOf } from './roles.js';

/** @typedef {import('./tree.js').AriaNode} AriaNode */

const FOLDING_ITEMS = setOf('listitem menuitem treeitem');
const LISTING_TAGS = setOf('UL OL MENU');
const LISTING_ROLES = setOf('group list menu tree');
const PANELS = setOf('ARTICLE DD DIV P SECTION');

/**
 * What a person would click to see something hidden: the item that the list is in, as in a menu bar or a tree, else what stands before
 * it. A panel counts only behind what is clicked and is no button, which may do anything.
 * @param {Element} hidden @param {AriaNode} parent @returns {AriaNode | undefined}
 */
export function holderOf(hidden, parent) {
  const isList = LISTING_TAGS.has(tagOf(hidden)) || LISTING_ROLES.has(attribute(hidden, 'role') ?? '');
  if (!isList && !PANELS.has(tagOf(hidden))) return undefined;
  if (isList && FOLDING_ITEMS.has(parent.role)) return parent;
  const before = parent.children.findLast((child) => typeof child !== 'string' || child.trim() !== '');
  if (typeof before !== 'object' || !before.reachable) return undefined;
  const isHead =
    before.pointer &&
    (before.role === 'generic' ||
      before.role === 'heading' ||
      (before.role === 'link' && before.url === '#'));
  return isHead || (isList && before.role === 'button') ? before : undefined;
}
