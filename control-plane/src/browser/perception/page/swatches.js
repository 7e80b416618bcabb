// SPDX-License-Identifier: MIT
// @ts-check
// Things that say nothing and differ by their colour: boxes of one size side by side, shapes of a drawing. That they are clicked
// does not show; that there is nothing else to tell them by does.
import { SHAPES, shadeOf } from './colours.js';
import {
  attribute,
  closestAcrossShadow,
  firstChild,
  nextSibling,
  nodeType,
  parentElement,
  rectOf,
  tagOf,
  textContent,
} from './dom.js';
import { styleOf } from './style.js';

/** @typedef {import('./tree.js').AriaNode} AriaNode */

/** In CSS pixels, along each side. */
const SMALLEST = 6;
const LARGEST = 200;
/** More of them are a chart or an illustration. */
const MOST_IN_A_ROW = 24;
const CONTROL_AROUND =
  'a, button, label, summary, [role=button], [role=link], [role=menuitem], [role=option], [role=switch], [role=tab]';

/** What was found among the children of each. @type {WeakMap<AriaNode, Map<AriaNode, string>>} */
const rows = new WeakMap();

/**
 * @param {AriaNode} node That says nothing. @param {AriaNode} parent
 * @param {(other: AriaNode) => boolean} isUntold
 * @returns {string} Its colour, and its shape where that is one of a drawing; empty where it stands in no row of such.
 */
export function swatchOf(node, parent, isUntold) {
  const known = rows.get(parent) ?? swatchesIn(parent, isUntold);
  rows.set(parent, known);
  return known.get(node) ?? '';
}

/** @param {AriaNode} parent @param {(other: AriaNode) => boolean} isUntold @returns {Map<AriaNode, string>} */
function swatchesIn({ name, children, element }, isUntold) {
  // A drawing with a name is a picture of something, and one in a control belongs to that.
  if (name !== '' || closestAcrossShadow(element ?? null, CONTROL_AROUND)) return new Map();
  const told = children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  const coloured = told.filter(
    /** @returns {child is AriaNode & {element: Element}} */
    (child) =>
      typeof child !== 'string' &&
      child.role === 'generic' &&
      child.reachable &&
      child.element !== undefined &&
      isUntold(child) &&
      isSmall(rectOf(child.element)) &&
      shadeOf(child.element) !== '',
  );
  const shapes = coloured.filter(({ element }) => SHAPES.has(tagOf(element)));
  const isAlike = coloured.length * 2 >= told.length && new Set(coloured.map(sizeOf)).size === 1;
  const row = shapes.length > 0 ? shapes : isAlike ? coloured : [];
  if (row.length > MOST_IN_A_ROW || new Set(row.map(looksOf)).size < 2) return new Map();
  return new Map(row.map((node) => [node, looksOf(node)]));
}

/** @param {{element: Element}} node */
function sizeOf({ element }) {
  const { width, height } = rectOf(element);
  return `${Math.round(width)} ${Math.round(height)}`;
}

/** @param {{element: Element}} node */
const looksOf = ({ element }) =>
  SHAPES.has(tagOf(element))
    ? [sizeWord(element), shadeOf(element), shapeOf(element)].filter(Boolean).join(' ')
    : shadeOf(element);

/** @param {Element} element A letter or a digit of a drawing. @returns {string} Its size and colour, where its like have others; empty for any other thing. */
export function letterLook(element) {
  if (tagOf(element) !== 'TEXT' || !isLetter(element)) return '';
  const things = thingsBeside(element);
  const look = (/** @type {Element} */ one) => `${sizeWord(one)} ${shadeOf(one)}`;
  const differ = things.some((one) => look(one) !== look(element));
  return differ && !closestAcrossShadow(element, CONTROL_AROUND) ? look(element).trim() : '';
}

const isLetter = (/** @type {Element} */ text) => (textContent(text) ?? '').trim().length <= 2;

/** @param {Element} element @returns {Element[]} What is drawn with it; none where that is no picture of some things. */
function thingsBeside(element) {
  /** @type {Element[]} */
  const things = [];
  const parent = parentElement(element);
  for (let one = parent && firstChild(parent); one; one = nextSibling(one)) {
    if (things.length > MOST_IN_A_ROW) return [];
    if (nodeType(one) !== 1) continue;
    const thing = /** @type {Element} */ (one);
    if (SHAPES.has(tagOf(thing)) || (tagOf(thing) === 'TEXT' && isLetter(thing))) things.push(thing);
  }
  return things;
}

/** Of two sizes, how much the larger is at least of the smaller, and how much each may differ by. */
const LARGER = 1.5;
const SAME_SIZE = 1.15;

/** @param {Element} element @returns {string} Which of the two sizes that the things of a drawing have; empty where there are others. */
function sizeWord(element) {
  const sizes = thingsBeside(element).map(drawnSize);
  const [least, most, own] = [Math.min(...sizes), Math.max(...sizes), drawnSize(element)];
  if (sizes.length < 2 || most < least * LARGER) return '';
  const isEither = (/** @type {number} */ size) => size * SAME_SIZE >= most || size <= least * SAME_SIZE;
  if (!sizes.every(isEither)) return '';
  return own * SAME_SIZE >= most ? 'large' : 'small';
}

/** @param {Element} element */
function drawnSize(element) {
  if (tagOf(element) === 'TEXT') return Number.parseFloat(styleOf(element).computed.fontSize);
  const { width, height } = rectOf(element);
  return Math.max(width, height);
}

/** @param {DOMRect} rect */
function isSmall({ width, height }) {
  return Math.min(width, height) >= SMALLEST && Math.max(width, height) <= LARGEST;
}

/** @param {Element} element */
export function shapeOf(element) {
  const tag = tagOf(element);
  if (tag === 'CIRCLE') return 'circle';
  if (tag === 'ELLIPSE') return 'ellipse';
  const { width, height } = rectOf(element);
  if (tag === 'RECT') return Math.abs(width - height) <= 1 ? 'square' : 'rectangle';
  const numbers = attribute(element, 'points')?.match(/[-\d.]+/g) ?? [];
  return numbers.length === 6 ? 'triangle' : 'polygon';
}
