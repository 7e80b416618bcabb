// SPDX-License-Identifier: MIT
// @ts-check
// Sliders that do not say so: a thing without words that takes the focus or looks as if it could be grabbed, placed on a bar.
import {
  attribute,
  closestAcrossShadow,
  firstChild,
  hasAttribute,
  nextSibling,
  nodeType,
  parentElement,
  rectOf,
  textContent,
} from './dom.js';
import { styleOf } from './style.js';

const CALLED = /(?:^|[^a-z])(?:handle|thumb|knob|grip)(?:$|[^a-z])|(?:Handle|Thumb|Knob)(?![a-z])/;
const GRABBED = /^(?:grab|grabbing|[ensw]{1,2}-resize|ew-resize|ns-resize|col-resize|row-resize)$/;
/** In CSS pixels. */
const SHORTEST = 50;
/** So many times as long as thick, and as its handle, is a bar. */
const LONG = 3;
/** One for each end of a span. */
const MOST_HANDLES = 2;

/** @param {Element} element Without a role. */
export function isSliderHandle(element) {
  const { cursor, position, transform } = styleOf(element).computed;
  const called =
    CALLED.test(attribute(element, 'class') ?? '') || CALLED.test(attribute(element, 'id') ?? '');
  if (!called && !GRABBED.test(cursor) && !hasAttribute(element, 'tabindex')) return false;
  if (position === 'static' && transform === 'none') return false;
  if ((textContent(element) ?? '').trim() !== '' || element.querySelector(CONTROLS) !== null) return false;
  const parent = parentElement(element);
  if (parent === null || closestAcrossShadow(element, '[role=slider]') !== null || !isBare(parent))
    return false;
  const handle = rectOf(element);
  return [parent, ...siblingsOf(element)].some((track) => isBar(rectOf(track), handle));
}

const CONTROLS = 'a, button, input, select, textarea, [role], [contenteditable]';

/** Nothing stands in it but the handles and what is painted. @param {Element} parent */
function isBare(parent) {
  if ((textContent(parent) ?? '').trim() !== '' || parent.querySelector(CONTROLS) !== null) return false;
  let placed = 0;
  for (const child of parent.querySelectorAll('*')) if (hasAttribute(child, 'tabindex')) placed += 1;
  return placed <= MOST_HANDLES;
}

/** @param {Element} element */
function siblingsOf(element) {
  /** @type {Element[]} */
  const found = [];
  const parent = parentElement(element);
  for (let child = parent && firstChild(parent); child; child = nextSibling(child))
    if (nodeType(child) === 1 && child !== element) found.push(/** @type {Element} */ (child));
  return found;
}

/** @param {DOMRect} track @param {DOMRect} handle */
function isBar(track, handle) {
  const across = track.width >= track.height;
  const [long, thick] = across ? [track.width, track.height] : [track.height, track.width];
  const size = across ? handle.width : handle.height;
  const middle = { x: handle.x + handle.width / 2, y: handle.y + handle.height / 2 };
  const slack = size / 2 + 1;
  return (
    long >= SHORTEST &&
    long >= LONG * thick &&
    long >= LONG * size &&
    size > 0 &&
    middle.x >= track.left - slack &&
    middle.x <= track.right + slack &&
    middle.y >= track.top - slack &&
    middle.y <= track.bottom + slack
  );
}
