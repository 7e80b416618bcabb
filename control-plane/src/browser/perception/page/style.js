// SPDX-License-Identifier: MIT
// @ts-check
// What is rendered, what is hidden from people and from assistive technology; each element's style is read once a walk.
import {
  attribute,
  closest,
  firstChild,
  hasAttribute,
  lately,
  nextSibling,
  nodeType,
  parentNode,
  parentOrHost,
  rectOf,
  shadowRoot,
  slotOf,
  tagOf,
} from './dom.js';

/**
 * @typedef {object} Style
 * @property {CSSStyleDeclaration} computed
 * @property {string} display
 * @property {boolean} shown Rendered, and not made invisible.
 * @property {boolean} [hidden] Of the accessibility tree: it or what it stands in has no box or is aria-hidden.
 */

/** @type {Map<Element, Style>} */
let styles = new Map();
/** @type {Range | undefined} */
let range;

/** The window's, in CSS pixels. */
let view = { width: 0, height: 0 };

export function forgetStyles() {
  styles = new Map();
  range = undefined;
  view = { width: innerWidth, height: innerHeight };
}

export const styleOf = lately((/** @type {Element} */ element) => {
  const known = styles.get(element);
  if (known) return known;
  const computed = computedStyle(element);
  const { display } = computed;
  /** @type {Style} */
  const style = {
    computed,
    display,
    shown:
      display !== 'none' &&
      computed.visibility === 'visible' &&
      Element.prototype.checkVisibility.call(element),
  };
  styles.set(element, style);
  return style;
});

/** They tell what is so when they are asked, and last as long as their elements. */
/** @type {WeakMap<Element, CSSStyleDeclaration>} */
const computedStyles = new WeakMap();

/** @param {Element} element */
function computedStyle(element) {
  let computed = computedStyles.get(element);
  if (!computed) {
    computed = getComputedStyle(element);
    computedStyles.set(element, computed);
  }
  return computed;
}

/** @param {Node} text */
function extentOf(text) {
  range ??= document.createRange();
  range.selectNode(text);
  return range.getBoundingClientRect();
}

/** @typedef {{visible: boolean, inline: boolean, onScreen: boolean}} Box */

/** @type {Box} */
const NO_BOX = { visible: false, inline: false, onScreen: false };

/** @param {DOMRect} rect Asked for no more than it takes: each of its numbers is a call. @param {boolean} inline @returns {Box} */
function boxAt(rect, inline) {
  const visible = rect.width > 0 && rect.height > 0;
  const onScreen = rect.top < view.height && rect.bottom > 0 && rect.left < view.width && rect.right > 0;
  return { visible, inline, onScreen };
}

/** @param {Element} element @returns {Box} Of no size: not visible; off the screen by scrolling: visible. */
export function boxOf(element) {
  const { display, shown } = styleOf(element);
  if (display === 'contents') return boxOfContents(element);
  return shown ? boxAt(rectOf(element), display === 'inline') : NO_BOX;
}

/** @param {Element} element @returns {Box} */
function boxOfContents(element) {
  for (let child = firstChild(element); child; child = nextSibling(child)) {
    const box =
      nodeType(child) === 1
        ? { ...boxOf(/** @type {Element} */ (child)), inline: false }
        : nodeType(child) === 3
          ? boxAt(extentOf(child), true)
          : NO_BOX;
    if (box.visible) return box;
  }
  return NO_BOX;
}

const WITHOUT_CONTENT = new Set(['STYLE', 'SCRIPT', 'NOSCRIPT', 'TEMPLATE']);

/** @param {Element} element */
export function isIgnored(element) {
  return WITHOUT_CONTENT.has(tagOf(element));
}

/** @param {Element} element Whether assistive technology does not get it. */
export function isHidden(element) {
  if (isIgnored(element)) return true;
  const { display, shown } = styleOf(element);
  const slot = tagOf(element) === 'SLOT';
  if (display === 'contents' && !slot) return !hasShownContents(element);
  if (!shown && !slot && !(tagOf(element) === 'OPTION' && closest(element, 'select'))) return true;
  return isExcluded(element);
}

/** @param {Element} element */
function hasShownContents(element) {
  for (let child = firstChild(element); child; child = nextSibling(child)) {
    if (nodeType(child) === 1 && !isHidden(/** @type {Element} */ (child))) return true;
    if (nodeType(child) === 3 && boxAt(extentOf(child), true).visible) return true;
  }
  return false;
}

/** @param {Element} element @returns {boolean} */
function isExcluded(element) {
  const style = styleOf(element);
  if (style.hidden === undefined) {
    const parent = parentOrHost(element);
    style.hidden =
      style.display === 'none' ||
      attribute(element, 'aria-hidden')?.toLowerCase() === 'true' ||
      isUnslotted(element, parent) ||
      (parent !== null && isExcluded(parent));
  }
  return style.hidden;
}

/** @param {Node} node @param {Element | null} parent A host's child that its shadow tree has no place for. */
function isUnslotted(node, parent) {
  return parent !== null && shadowRoot(parent) !== null && parentNode(node) === parent && !slotOf(node);
}

/** @param {Node} text @param {Element | null} parent */
export function isTextNotRendered(text, parent) {
  if (!parent) return false;
  return isUnslotted(text, parent) || (tagOf(parent) === 'DETAILS' && !hasAttribute(parent, 'open'));
}
