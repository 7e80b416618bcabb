// SPDX-License-Identifier: MIT
// @ts-check
// Things that say nothing and differ by their colour: boxes of one size side by side, shapes of a drawing. That they are clicked
// does not show; that there is nothing else to tell them by does.
import { SHAPES, shadeOf } from './colours.js';
import {
  attribute,
  closestAcrossShadow,
  firstChild,
  lately,
  nextSibling,
  nodeType,
  parentElement,
  rectOf,
  tagOf,
  textContent,
} from './dom.js';
import { isDragged } from './dragged.js';
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
  const shapes = coloured.filter(({ element }) => isShape(element));
  const isAlike = coloured.length * 2 >= told.length && new Set(coloured.map(sizeOf)).size === 1;
  const row = shapes.length > 0 ? shapes : isAlike ? coloured : [];
  if (row.length > MOST_IN_A_ROW || !(differ(row) || row.some(isBlock) || isLone(row, told)))
    return new Map();
  return new Map(row.map((node) => [node, [sideOf(node.element), looksOf(node)].filter(Boolean).join(' ')]));
}

/** @param {{element: Element}[]} row */
const differ = (row) => new Set(row.map(looksOf)).size > 1;

/** @param {{element: Element}[]} row @param {unknown[]} told All that stands there. */
const isLone = (row, told) => row.length === 1 && told.length === 1 && row.every(isLoneThing);

/** @param {{element: Element}} node A filled box that is dragged, or lies beside one. */
const isBlock = ({ element }) => !SHAPES.has(tagOf(element)) && isShape(element);

/** @param {Element} element Of a drawing, or a filled box of which one beside it, or it, is dragged about. */
function isShape(element) {
  const parent = parentElement(element);
  return SHAPES.has(tagOf(element)) || (parent !== null && blocksIn(parent).includes(element));
}

/** Filled boxes, of which one looks as if it could be dragged; none where those are of a list. */
const blocksIn = lately((/** @type {Element} */ parent) => {
  /** @type {Element[]} */
  const blocks = [];
  for (let one = firstChild(parent); one; one = nextSibling(one)) {
    if (blocks.length > MOST_IN_A_ROW) return [];
    if (nodeType(one) !== 1) continue;
    const block = /** @type {Element} */ (one);
    const { position } = styleOf(block).computed;
    if (/^(?:absolute|fixed)$/.test(position) && isSmall(rectOf(block)) && shadeOf(block) !== '')
      blocks.push(block);
  }
  return blocks.some(isDragged) ? blocks : [];
});

/** @param {Element} element A block with a letter on it. @returns {string} How it looks; empty for any other thing. */
export function blockLook(element) {
  return isBlock({ element }) && isLetter(element) ? looksOf({ element }) : '';
}

/** In CSS pixels, along each side; an icon is less. */
const SMALLEST_DRAWING = 100;
/** Of the drawing that it is alone in, the most that a thing takes up: more is what the drawing itself looks like. */
const MOST_OF_DRAWING = 0.4;

/** Whether it is all that a drawing with much room around it shows. @param {{element: Element}} node */
function isLoneThing({ element }) {
  const drawing = closestAcrossShadow(element, 'svg');
  if (!drawing || !SHAPES.has(tagOf(element))) return false;
  const [thing, room] = [rectOf(element), rectOf(drawing)];
  return (
    Math.min(room.width, room.height) >= SMALLEST_DRAWING &&
    thing.width * thing.height <= MOST_OF_DRAWING * room.width * room.height
  );
}

/** @param {{element: Element}} node */
function sizeOf({ element }) {
  const { width, height } = rectOf(element);
  return `${Math.round(width)} ${Math.round(height)}`;
}

/** @param {{element: Element}} node */
const looksOf = ({ element }) =>
  isShape(element)
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

/** @param {Element} element @returns {Element[]} */
function thingsBeside(element) {
  const parent = parentElement(element);
  return parent ? thingsIn(parent) : [];
}

/** @returns What is drawn there; none where that is no picture of some things. */
const thingsIn = lately((/** @type {Element} */ parent) => {
  /** @type {Element[]} */
  const things = [];
  for (let one = firstChild(parent); one; one = nextSibling(one)) {
    if (things.length > MOST_IN_A_ROW) return [];
    if (nodeType(one) !== 1) continue;
    const thing = /** @type {Element} */ (one);
    if (isShape(thing) || (tagOf(thing) === 'TEXT' && isLetter(thing))) things.push(thing);
  }
  return things;
});

/** From left to right, or from top to bottom. */
const ROWS = [
  ['left', 'right'],
  ['left', 'middle', 'right'],
];
const STACKS = [
  ['top', 'bottom'],
  ['top', 'middle', 'bottom'],
];

/** @param {Element} element @returns {string} Where it lies of two or three things of a drawing that look the same; empty for any other. */
export function sideOf(element) {
  const parent = isShape(element) ? parentElement(element) : null;
  return (parent && sidesIn(parent).get(element)) ?? '';
}

const sidesIn = lately((/** @type {Element} */ parent) => {
  /** @type {Map<string, Element[]>} */
  const alike = new Map();
  for (const element of thingsIn(parent)) {
    if (!isShape(element)) continue;
    const look = looksOf({ element });
    alike.set(look, [...(alike.get(look) ?? []), element]);
  }
  /** @type {Map<Element, string>} */
  const sides = new Map();
  for (const same of alike.values()) {
    const rects = same.map((one) => rectOf(one));
    const across = namedPlaces(
      rects.map(({ left, right }) => [left, right]),
      ROWS,
    );
    const down = namedPlaces(
      rects.map(({ top, bottom }) => [top, bottom]),
      STACKS,
    );
    for (const [i, element] of same.entries()) sides.set(element, (across ?? down)?.[i] ?? '');
  }
  return sides;
});

/** @param {[number, number][]} spans @param {string[][]} names @returns {string[] | undefined} Of each in turn; undefined where two overlap, or there are not two or three. */
function namedPlaces(spans, names) {
  const called = names.find(({ length }) => length === spans.length);
  const sorted = [...spans].sort(([a], [b]) => a - b);
  if (!called || sorted.some(([start], i) => i > 0 && start < (sorted[i - 1]?.[1] ?? 0))) return undefined;
  return spans.map((span) => called[sorted.indexOf(span)] ?? '');
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
  const isRound = tag !== 'RECT' && !SHAPES.has(tag) && styleOf(element).computed.borderRadius === '50%';
  if (isRound) return Math.abs(width - height) <= 1 ? 'circle' : 'ellipse';
  if (tag === 'RECT' || !SHAPES.has(tag)) return Math.abs(width - height) <= 1 ? 'square' : 'rectangle';
  const numbers = attribute(element, 'points')?.match(/[-\d.]+/g) ?? [];
  return numbers.length === 6 ? 'triangle' : 'polygon';
}
