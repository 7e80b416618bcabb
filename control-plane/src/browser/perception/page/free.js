// SPDX-License-Identifier: MIT
// @ts-check
// Where an element that is covered in part takes the pointer.
import { hitAt } from './aim.js';
import { matches, parentOrHost, rectOf } from './dom.js';

/** @typedef {{x: number, y: number}} Place In CSS pixels. */

/** What a press would be for, though it stands within the element. */
const PRESSED =
  'a, button, input, select, textarea, label, summary, [role]:not([role=img], [role=none], [role=presentation]), [tabindex], [contenteditable]';

/** From one place that is tried to the next, in CSS pixels, where no more than the most in a row come of that. */
const SPACING = 2;
const MOST_PLACES = 40;

/**
 * The place that is farthest from all that covers the element and from its edges: what moves a little does not get the press.
 * @param {Element} element
 * @returns {Place | undefined} From where its padding begins; undefined: it is free nowhere in the window.
 */
export function freePlace(element) {
  const { left, top, right, bottom } = rectOf(element);
  const down = placesBetween(Math.max(top, 0), Math.min(bottom, innerHeight));
  /** @type {Place[]} */
  const free = [];
  /** @type {Place[]} */
  const covered = [];
  for (const x of placesBetween(Math.max(left, 0), Math.min(right, innerWidth)))
    for (const y of down) (isFree(element, { x, y }) ? free : covered).push({ x, y });
  /** @param {Place} place */
  const room = ({ x, y }) =>
    covered.reduce(
      (least, other) => Math.min(least, Math.hypot(x - other.x, y - other.y)),
      Math.min(x - left, right - x, y - top, bottom - y),
    );
  let best;
  let widest = 0;
  for (const place of free) {
    const width = room(place);
    if (width > widest) [best, widest] = [place, width];
  }
  return best && { x: best.x - left - element.clientLeft, y: best.y - top - element.clientTop };
}

/** The first and the last are a pixel from the ends, for what is free is often a strip there. @param {number} from @param {number} to */
function placesBetween(from, to) {
  const length = to - from - 2;
  if (length < 0) return [];
  const steps = Math.min(Math.ceil(length / SPACING), MOST_PLACES);
  return Array.from({ length: steps + 1 }, (_, at) => from + 1 + (at * length) / Math.max(steps, 1));
}

/** Whether a press there is for the element, and not for another or for a control in it. @param {Element} element @param {Place} place */
function isFree(element, place) {
  for (let at = hitAt(place); at; at = parentOrHost(at)) {
    if (at === element) return true;
    if (matches(at, PRESSED)) return false;
  }
  return false;
}
