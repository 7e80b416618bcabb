// SPDX-License-Identifier: MIT
// @ts-check
// Things that say nothing and differ by their colour: boxes of one size side by side, shapes of a drawing. That they are clicked
// does not show; that there is nothing else to tell them by does.
import { SHAPES, shadeOf } from './colours.js';
import { attribute, closestAcrossShadow, rectOf, tagOf } from './dom.js';

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
function looksOf({ element }) {
  const colour = shadeOf(element);
  return SHAPES.has(tagOf(element)) ? `${colour} ${shapeOf(element)}` : colour;
}

/** @param {DOMRect} rect */
function isSmall({ width, height }) {
  return Math.min(width, height) >= SMALLEST && Math.max(width, height) <= LARGEST;
}

/** @param {Element} element */
function shapeOf(element) {
  const tag = tagOf(element);
  if (tag === 'CIRCLE') return 'circle';
  if (tag === 'ELLIPSE') return 'ellipse';
  const { width, height } = rectOf(element);
  if (tag === 'RECT') return Math.abs(width - height) <= 1 ? 'square' : 'rectangle';
  const numbers = attribute(element, 'points')?.match(/[-\d.]+/g) ?? [];
  return numbers.length === 6 ? 'triangle' : 'polygon';
}
