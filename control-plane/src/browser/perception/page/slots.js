// SPDX-License-Identifier: MIT
// The hours of a day, one under the other, and beside each the empty boxes in which things are entered by dragging over them. They say
// nothing; the hour beside them, and what lies over them, tells when they are, and which are taken.
import { firstChild, nextSibling, nodeType, parentElement, rectOf, textContent } from './dom.js';
import { styleOf } from './style.js';

const HIGHEST_ROW = 4;
const FEWEST_ROWS = 6;
const PARTS_OF_HOUR = [1, 2, 3, 4, 6];
/** In CSS pixels. */
const SMALLEST_SLOT = { width: 20, height: 6 };
/** Of borders, which touch. */
const TOUCHING_BORDERS = 3;
const SHOWN_HOUR = /^(\d{1,2})(?:[:.]00)?\s?(?:([ap])\.?m\.?)?$/i;

/** What was found in each list of hours. @type {WeakMap<Element, Map<Element, string>>} */
let slotsKnown = new WeakMap();

/** Of what each box stands in: a page may have thousands of empty ones. @type {WeakMap<Element, Element | undefined>} */
let hoursKnown = new WeakMap();

/** Each look measures anew: what lies over them may have changed. */
export function forgetSlots() {
  slotsKnown = new WeakMap();
  hoursKnown = new WeakMap();
}

/** @param {Element} element That says nothing. @returns {string} When it is, "08:30", where it is free; empty for whatever is no such box. */
export function freeSlot(element) {
  const part = parentElement(element);
  if (!part) return '';
  if (!hoursKnown.has(part)) hoursKnown.set(part, hoursAround(part));
  const list = hoursKnown.get(part);
  if (!list) return '';
  const slots = slotsKnown.get(list) ?? slotsIn(list);
  slotsKnown.set(list, slots);
  return slots.get(element) ?? '';
}

/** @param {Element} part The nearest around a box. @returns {Element | undefined} */
function hoursAround(part) {
  /** @type {Element | null} */
  let at = part;
  for (let up = 0; at && up < HIGHEST_ROW; up += 1) {
    const text = (textContent(at) ?? '').trim();
    const list = parentElement(at);
    if (text !== '') return SHOWN_HOUR.test(text) && list ? list : undefined;
    at = list;
  }
  return undefined;
}

/** @param {Element} list @returns {Map<Element, string>} */
function slotsIn(list) {
  const children = childrenOf(list);
  const rows = children.filter((one) => hourShown(one) !== undefined);
  const hours = rows.map((one) => /** @type {number} */ (hourShown(one)));
  const isDay =
    rows.length >= FEWEST_ROWS && hours.every((hour, i) => i === 0 || hour === Number(hours[i - 1]) + 1);
  if (!isDay) return new Map();
  const over = children
    .filter((one) => !rows.includes(one) && styleOf(one).computed.position === 'absolute')
    .map(rectOf);
  return new Map(
    rows.flatMap((row, i) => {
      const parts = emptyBoxesIn(row);
      if (!PARTS_OF_HOUR.includes(parts.length)) return [];
      return parts.flatMap((part, n) => {
        const minutes = Number(hours[i]) * 60 + (60 / parts.length) * n;
        return over.some((taken) => liesOver(rectOf(part), taken))
          ? []
          : [/** @type {[Element, string]} */ ([part, clockTime(minutes)])];
      });
    }),
  );
}

/** @param {Element} element */
function childrenOf(element) {
  /** @type {Element[]} */
  const found = [];
  for (let one = firstChild(element); one; one = nextSibling(one))
    if (nodeType(one) === 1) found.push(/** @type {Element} */ (one));
  return found;
}

/** @param {Element} row @returns {number | undefined} Of 24; a bare number is none. */
function hourShown(row) {
  const text = (textContent(row) ?? '').trim();
  const [, digits, half] = SHOWN_HOUR.exec(text) ?? [];
  if (digits === undefined || (half === undefined && !/[:.]/.test(text))) return undefined;
  const hour = Number(digits);
  return half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** @param {Element} row @returns {Element[]} The innermost boxes in it that say nothing, where they are of one size. */
function emptyBoxesIn(row) {
  const all = childrenOf(row);
  for (const one of all) all.push(...childrenOf(one));
  const empty = all.filter(
    (one) => childrenOf(one).length === 0 && (textContent(one) ?? '').trim() === '' && isSlotSized(one),
  );
  const [first] = empty.map(rectOf);
  const isAlike = empty
    .map(rectOf)
    .every(
      ({ width, height }) =>
        Math.abs(width - Number(first?.width)) < 2 && Math.abs(height - Number(first?.height)) < 2,
    );
  return isAlike ? empty : [];
}

/** @param {Element} element */
function isSlotSized(element) {
  const { width, height } = rectOf(element);
  return width >= SMALLEST_SLOT.width && height >= SMALLEST_SLOT.height;
}

/** @param {DOMRect} one @param {DOMRect} other */
const liesOver = (one, other) =>
  one.left < other.right - TOUCHING_BORDERS &&
  other.left < one.right - TOUCHING_BORDERS &&
  one.top < other.bottom - TOUCHING_BORDERS &&
  other.top < one.bottom - TOUCHING_BORDERS;

/** @param {number} minutes */
const clockTime = (minutes) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
