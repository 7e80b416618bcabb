// SPDX-License-Identifier: MIT
// @ts-check
// What looks as if it could be dragged about, and how a list of such things is laid out.
import { attribute, rectOf } from './dom.js';
import { styleOf } from './style.js';

/** @typedef {import('./tree.js').AriaNode} AriaNode */

const DRAGGED = /(?:^|[^a-z])(?:drag|draggable|movable|sortable)(?:$|[^a-z])/i;

/** @param {Element} element */
export function isDragged(element) {
  const { cursor, touchAction } = styleOf(element).computed;
  return (
    /^(?:grab|move|all-scroll)$/.test(cursor) ||
    touchAction === 'none' ||
    attribute(element, 'draggable') === 'true' ||
    DRAGGED.test(attribute(element, 'class') ?? '')
  );
}

const FEWEST = 4;
const MOST = 64;
/** In CSS pixels: what stands in one row need not be quite even. */
const UNEVEN = 3;

/** @param {AriaNode} node @returns {number} In how many columns its things stand that can be dragged; 0 where that is one, or not so. */
export function columnsOf({ children }) {
  if (children.length < FEWEST || children.length > MOST) return 0;
  /** @type {Element[]} */
  const things = [];
  for (const child of children) {
    if (typeof child === 'string' || child.role !== 'listitem' || !child.element) return 0;
    things.push(child.element);
  }
  if (!things.every(isDragged)) return 0;
  const rects = things.map((thing) => rectOf(thing));
  const isBeside = (/** @type {DOMRect | undefined} */ a, /** @type {DOMRect | undefined} */ b) =>
    Math.abs((a?.top ?? 0) - (b?.top ?? 0)) <= UNEVEN;
  const end = rects.findIndex((rect) => !isBeside(rect, rects[0]));
  if (end < 2) return 0;
  return rects.every(
    (rect, i) => isBeside(rect, rects[i - (i % end)]) && (i < end || rect.top > (rects[i - end]?.top ?? 0)),
  )
    ? end
    : 0;
}
