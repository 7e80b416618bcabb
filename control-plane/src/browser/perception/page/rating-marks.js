// SPDX-License-Identifier: MIT
// @ts-check
// Stars side by side in something to click that holds nothing else: each of them gives so many, though only all of them show the mouse as a hand.
import {
  attribute,
  firstChild,
  flatChildren,
  nextSibling,
  nodeType,
  parentElement,
  tagOf,
  textContent,
} from './dom.js';
import { hasHand } from './hands.js';

const RATING_MARK = /^\s*[★☆⭐🌟♥♡❤]\uFE0F?\s*$/u;
const FEWEST_MARKS = 3;

/** @param {Element} element */
export function isRatingMark(element) {
  const row = saysRatingMark(element) ? parentElement(element) : null;
  if (!row || tagOf(row) === 'BUTTON' || tagOf(row) === 'A' || attribute(row, 'role') !== null) return false;
  // A card that is clicked as a whole gives its hand to the stars that it shows.
  const around = parentElement(row);
  if (!hasHand(row) || (around !== null && hasHand(around))) return false;
  const children = [...flatChildren(row)].filter(
    (child) => nodeType(child) === 1 || textContent(child)?.trim(),
  );
  return (
    children.length >= FEWEST_MARKS &&
    children.every((child) => nodeType(child) === 1 && saysRatingMark(/** @type {Element} */ (child)))
  );
}

/** @param {Element} element */
function saysRatingMark(element) {
  const text = firstChild(element);
  return (
    text !== null &&
    nodeType(text) === 3 &&
    nextSibling(text) === null &&
    RATING_MARK.test(textContent(element) ?? '')
  );
}
