// SPDX-License-Identifier: MIT
// @ts-check
// What a reader does not need is taken out of the tree: wrappers, pictures without a name, and names that only repeat
// what stands below them. The rules, and their order, are those of Playwright 1.65's snapshots for models; but something to
// click is never taken for a wrapper's text.
import { hasAttribute } from './dom.js';
import { iconHint } from './icons.js';
import { isField, normalise, shownValue } from './names.js';
import { isRatingMark } from './rating-marks.js';
import { setOf } from './roles.js';
import { forgetSlots, freeSlot } from './slots.js';
import { swatchOf } from './swatches.js';
import { LINE_END } from './tree.js';

/** @typedef {import('./tree.js').AriaNode} AriaNode */

/** Their names tell them apart, though the words stand below. */
const IDENTIFYING =
  setOf(`alertdialog dialog banner complementary contentinfo form main navigation region search
  application document figure group grid listbox menu menubar radiogroup tablist tabpanel toolbar tree treegrid table
  columnheader rowheader`);

/** Nodes that names were made of and that have not been shown. */
/** @type {Set<AriaNode>} */
let unshown = new Set();

/** @param {AriaNode} root */
export function distil(root) {
  unshown = new Set();
  forgetSlots();
  distilChildren(root, undefined);
  mergeTexts(root);
}

/** @param {AriaNode} node @param {AriaNode | undefined} outer What to click it stands in. */
function distilChildren(node, outer) {
  const target = outer ?? (isTarget(node) ? node : undefined);
  /** @type {(AriaNode | string)[]} */
  const children = [];
  for (const child of node.children) {
    if (typeof child === 'string') {
      children.push(child);
      continue;
    }
    announce(child);
    distilChildren(child, target);
    const left = finish(child, node, target);
    if (left === 'unwrapped') children.push(...child.children);
    else if (left === 'kept') children.push(child);
  }
  node.children = children;
}

/** @param {AriaNode} node */
function isTarget(node) {
  return node.reachable && node.pointer;
}

/** @param {AriaNode} node */
function isLeaf(node) {
  return node.role === 'generic' && node.children.every((child) => typeof child === 'string');
}

/** @param {AriaNode} node */
function announce(node) {
  if (!node.reachable) return;
  for (const source of node.namedBy) unshown.add(source);
  if (!isLeaf(node)) unshown.delete(node);
}

/** @param {AriaNode} node @param {AriaNode} parent @param {AriaNode | undefined} target @returns {'kept' | 'removed' | 'unwrapped'} */
function finish(node, parent, target) {
  mergeTexts(node);
  if (isSwatch(node, parent, target) || isSlot(node, target)) return 'kept';
  if (target && (isUntold(node) || isMereSign(node)) && isSignOfItsOwn(node, parent, target)) {
    node.sign = true;
    // Of stars each is clicked, and not what they stand in.
    if (node.element && isRatingMark(node.element)) parent.pointer = false;
    return 'kept';
  }
  if (node.role === 'img' && isUntold(node) && !(isTarget(node) && !target)) return 'removed';
  if (node.role === 'canvas' && !node.reachable) return 'removed';
  dropRepeatedName(node);
  if (node.role === 'textbox') takeLines(node);
  if (node.role !== 'generic') return 'kept';
  takeTextOfOnlyChild(node);
  if (repeatsNameOf(node, parent)) {
    if (node.reachable) unshown.add(node);
    return 'removed';
  }
  return isWrapper(node, target !== undefined) ? 'unwrapped' : 'kept';
}

/** @param {AriaNode} node Texts side by side become one, but for the ends of lines between them. */
function mergeTexts(node) {
  /** @type {(AriaNode | string)[]} */
  const merged = [];
  let text = '';
  const flush = () => {
    const plain = text === '' ? '' : normalise(text);
    if (plain) merged.push(plain);
    text = '';
  };
  const dropLineEnd = () => {
    if (merged.at(-1) === LINE_END) merged.pop();
  };
  for (const child of node.children)
    if (typeof child !== 'string') {
      flush();
      dropLineEnd();
      merged.push(child);
    } else if (child === LINE_END) {
      flush();
      if (typeof merged.at(-1) === 'string' && merged.at(-1) !== LINE_END) merged.push(LINE_END);
    } else text += child;
  flush();
  dropLineEnd();
  node.children = saysOnlyItsName(node.name, merged) ? [] : merged;
}

/** @param {string} name @param {(AriaNode | string)[]} children */
function saysOnlyItsName(name, children) {
  return (
    children.length > 0 &&
    children.every((child) => typeof child === 'string') &&
    children.filter((child) => child !== LINE_END).join(' ') === name
  );
}

/** @param {AriaNode} node */
function dropRepeatedName(node) {
  if (!node.reachable || node.namedBy.length === 0) return;
  if (!IDENTIFYING.has(node.role) && node.namedBy.every((source) => !unshown.has(source))) node.name = '';
  else for (const source of node.namedBy) unshown.delete(source);
}

/** @param {AriaNode} node */
function isPlain(node) {
  return node.url === undefined && node.placeholder === undefined && !node.ariaHidden;
}

/** What stands in an editor is its value, where it is lines of text and nothing else; a field's is told as it is. @param {AriaNode} node */
function takeLines(node) {
  const { element, children } = node;
  if (element && isField(element)) {
    if (children.length > 0) node.children = [shownValue(element)];
    return;
  }
  /** @type {string[]} */
  const lines = [];
  for (const child of node.children) {
    const [only = '', ...more] = typeof child === 'string' ? [child] : child.children;
    const isLine = typeof child === 'string' || child.role === 'paragraph' || child.role === 'generic';
    if (!isLine || more.length > 0 || typeof only !== 'string') return;
    lines.push(only);
  }
  const text = normalise(lines.join(' '));
  node.children = text ? [text] : [];
}

/** @param {AriaNode} node A generic element. */
function takeTextOfOnlyChild(node) {
  const [child, ...more] = node.children;
  if (!isPlain(node) || more.length > 0 || child === undefined || typeof child === 'string') return;
  if (child.role !== 'generic' || child.name || child.active || !isPlain(child)) return;
  if (isTarget(child) && !isTarget(node)) return;
  const [text, ...others] = child.children;
  if (others.length === 0 && typeof text === 'string') node.children = [text];
}

/** @param {AriaNode} node A generic element. @param {AriaNode} parent */
function repeatsNameOf(node, parent) {
  if (!parent.name || node.active || !isPlain(node)) return false;
  const [only, ...more] = node.children;
  const text = node.name || (more.length === 0 && typeof only === 'string' ? only : '');
  return text === parent.name && (node.name === '' || only === undefined);
}

/** @param {AriaNode} node Nothing in it can be read. */
function isUntold({ role, name, children }) {
  return (role === 'generic' || role === 'img') && !name && children.every(isBlank);
}

/** A star or a bin that is drawn by a letter of a font. @param {AriaNode} node */
function isMereSign(node) {
  return node.role === 'generic' && !node.name && MERE_SIGN.test(onlyText(node));
}

/** Its text, where it has nothing else: the texts of what is seen ahead are not yet one. @param {AriaNode} node */
function onlyText({ children }) {
  return children.every((child) => typeof child === 'string') ? children.join('').trim() : '';
}

const MERE_SIGN = /^[^\p{L}\p{N}\s\p{P}]\uFE0F?$/u;

/** @param {AriaNode | string} child */
function isBlank(child) {
  return typeof child === 'string' && child.trim() === '';
}

/** @param {AriaNode} node @param {AriaNode} parent @param {AriaNode | undefined} target */
function isSwatch(node, parent, target) {
  if (node.role !== 'generic' || !isUntold(node)) return false;
  // In what is clicked it is one of several things to click only where nothing else stands between.
  if (target && (target !== parent || PICTURED_AS_A_WHOLE.has(target.role))) return false;
  node.swatch = swatchOf(node, parent, isUntold);
  if (node.swatch === '') return false;
  node.pointer = true;
  node.sign = true;
  return true;
}

/** @param {AriaNode} node @param {AriaNode | undefined} target */
function isSlot(node, target) {
  if (target || node.role !== 'generic' || !node.element || !isUntold(node)) return false;
  node.slot = freeSlot(node.element);
  node.pointer ||= node.slot !== '';
  return node.slot !== '';
}

/** Their picture belongs to the words beside it. */
const PICTURED_AS_A_WHOLE = setOf('button checkbox link menuitem option radio switch tab');

/**
 * In something to click, a picture that does something else, as the bin and the star in a line of a mailbox do: it says so,
 * or stands with other pictures and no words, each of its own kind.
 * @param {AriaNode} node @param {AriaNode} parent @param {AriaNode} target
 */
function isSignOfItsOwn(node, parent, target) {
  const { reachable, element } = node;
  if (!reachable || !element || PICTURED_AS_A_WHOLE.has(target.role)) return false;
  if (hasAttribute(element, 'onclick') || hasAttribute(element, 'tabindex')) return pictureOf(node) !== '';
  // Strokes of one picture.
  if (parent.role === 'img') return false;
  if (isRatingMark(element)) return true;
  const hints = new Set();
  for (const other of parent.children) {
    if (isBlank(other)) continue;
    if (typeof other === 'string' || !(isUntold(other) || isMereSign(other))) return false;
    const hint = pictureOf(other);
    // Stars in a row tell a rating.
    if (isMereSign(other) && hints.has(hint)) return false;
    hints.add(hint);
  }
  return hints.size > 1 && !hints.has('');
}

/** What it shows, as far as that can be told. @param {AriaNode} node */
function pictureOf(node) {
  if (isMereSign(node)) return onlyText(node);
  return node.element ? iconHint(node.element) : '';
}

/** @param {AriaNode} node A generic element. @param {boolean} inTarget */
function isWrapper(node, inTarget) {
  const [only, ...more] = node.children;
  if (node.name || more.length > 0 || typeof only === 'string') return false;
  return only === undefined ? !isTarget(node) || inTarget : only.reachable;
}
