// SPDX-License-Identifier: MIT
// @ts-check
// One pass over a document: elements with roles, names and states, and the text between them.

import { completes } from './completions.js';
import {
  activeElement,
  attribute,
  elementsById,
  firstChild,
  flatChildren,
  hasAttribute,
  matches,
  nextSibling,
  nodeType,
  parentElement,
  tagOf,
  textContent,
} from './dom.js';
import { drawnTick } from './drawn-boxes.js';
import { holderOf } from './folds.js';
import { generatedText } from './generated.js';
import { isSliderHandle } from './handles.js';
import { hasHand } from './hands.js';
import { nameOfListButton } from './list-buttons.js';
import { isField, nameOf, shownValue } from './names.js';
import { isRatingMark } from './rating-marks.js';
import { roleOf, setOf } from './roles.js';
import { boxBehind, isStoodFor, listBefore, nameOfBox } from './stand-ins.js';
import { statesOf } from './states.js';
import { boxOf, isHidden, isTextNotRendered, styleOf } from './style.js';

/**
 * @typedef {object} AriaNode
 * @property {string} role `fragment` for the root.
 * @property {string} name
 * @property {(AriaNode | string)[]} children
 * @property {Element | undefined} element
 * @property {boolean} reachable A person could point at it: it gets a ref.
 * @property {boolean} pointer The mouse pointer is a hand over it.
 * @property {boolean} onScreen Scrolled into the window, at least in part.
 * @property {boolean} sign A picture without words in something to click, and a control of its own.
 * @property {string} swatch Its colour, and its shape, where it stands in a row of such and says nothing else.
 * @property {string} slot Where it is an empty part of a day that is shown by its hours: when it begins.
 * @property {boolean} active
 * @property {boolean} ariaHidden Seen on the screen only.
 * @property {boolean} modal A dialog that keeps people from all else.
 * @property {import('./states.js').States} states
 * @property {Element[]} contributors Elements whose content its name was made of.
 * @property {AriaNode[]} namedBy Their nodes, those that are reachable.
 * @property {string} [url]
 * @property {string} [placeholder]
 */

/** @type {Set<Element>} */
let visited = new Set();
/** @type {Map<Element, AriaNode>} */
let nodes = new Map();
/** @type {Element | null} */
let focused = null;
let blockedByModal = false;
let depth = 0;
let count = 0;

/** What is nested deeper, or comes later, is left out: a page must not be able to keep the walk from its end. */
const DEEPEST = 400;
const MOST_ELEMENTS = 50_000;

/** @param {Element} root @returns {AriaNode} */
export function treeOf(root) {
  visited = new Set();
  nodes = new Map();
  focused = document.hasFocus() ? activeElement(document) : null;
  depth = 0;
  count = 0;
  blockedByModal = document.querySelector('dialog:modal') !== null;
  const top = makeNode('fragment', '', undefined);
  top.reachable = true;
  visitElement(top, root, blockedByModal);
  return top;
}

/** @param {string} role @param {string} name @param {Element | undefined} element @returns {AriaNode} */
function makeNode(role, name, element) {
  return {
    role,
    name,
    children: [],
    element,
    reachable: false,
    pointer: false,
    onScreen: false,
    sign: false,
    swatch: '',
    slot: '',
    active: element !== undefined && element === focused,
    ariaHidden: false,
    modal: false,
    states: {},
    contributors: NONE,
    namedBy: [],
  };
}

/** @param {AriaNode} parent @param {Node} text @param {Element} within */
function visitText(parent, text, within) {
  const words = textContent(text);
  if (!words || holdsValue(parent)) return;
  const holder = tagOf(within) === 'SLOT' ? parentElement(text) : within;
  if (!isTextNotRendered(text, holder)) parent.children.push(words);
}

/** @param {AriaNode} node A field's text is its value. An editor's is what stands in it, though Playwright drops that. */
function holdsValue({ role, element }) {
  return role === 'textbox' && element !== undefined && isField(element);
}

/** @param {AriaNode} parent @param {Element} element @param {boolean} inert */
function visitElement(parent, element, inert) {
  if (visited.has(element) || depth >= DEEPEST || count >= MOST_ELEMENTS) return;
  count += 1;
  visited.add(element);
  if (tagOf(element) === 'BR') {
    parent.children.push(LINE_END);
    return;
  }
  const { display } = styleOf(element);
  // Nothing in it can be seen, and only options count without a box of their own.
  if (display === 'none') {
    const holder = holderOf(element, parent);
    if (holder) holder.states.expanded ??= false;
    return;
  }
  if (tagOf(element) === 'SELECT' && isStoodFor(element)) return;
  const blocked = isInert(element, inert);
  const shown = !isHidden(element) || boxOf(element).visible;
  const node = shown ? nodeOf(element, parent, blocked) : undefined;
  if (node) {
    nodes.set(element, node);
    parent.children.push(node);
  }
  depth += 1;
  visitContent(node ?? parent, element, display, shown, blocked);
  depth -= 1;
  if (!node) return;
  tellRange(node, element);
  for (const contributor of node.contributors) {
    const source = nodes.get(contributor);
    if (source?.reachable && source !== node) node.namedBy.push(source);
  }
}

const ON_SCALE = setOf('slider spinbutton progressbar meter');

/** Where on its scale something of the page's own making stands, which Playwright does not tell. @param {AriaNode} node @param {Element} element */
function tellRange(node, element) {
  if (!ON_SCALE.has(node.role) || isField(element)) return;
  // What a slider draws of itself is no part of the page (WAI-ARIA, presentational children), where it says in words where it stands.
  const isDrawn = node.role === 'slider' && attribute(element, 'aria-valuetext')?.trim();
  if (!isDrawn && !node.children.every(saysNothing)) return;
  const value = attribute(element, 'aria-valuetext')?.trim() || attribute(element, 'aria-valuenow')?.trim();
  if (value) node.children = [value];
}

/** @param {AriaNode | string} part @returns {boolean} */
function saysNothing(part) {
  return typeof part === 'string' ? part.trim() === '' : !part.name && part.children.every(saysNothing);
}

/** @param {Element} element @param {boolean} inherited */
function isInert(element, inherited) {
  if (hasAttribute(element, 'inert')) return true;
  if (blockedByModal && tagOf(element) === 'DIALOG' && matches(element, ':modal')) return false;
  return inherited;
}

/** Between the lines of a text, each of which is shown as a text of its own. */
export const LINE_END = '\u2028';

/** @param {AriaNode} node @param {Element} element @param {string} display @param {boolean} shown @param {boolean} inert */
function visitContent(node, element, display, shown, inert) {
  const space = display !== 'inline' ? ' ' : '';
  const { children } = node;
  // In an editor that is what it asks for while nothing stands in it.
  const isEditor = node.role === 'textbox';
  const before = space + (isEditor ? '' : generatedText(element, '::before'));
  if (before) children.push(before);
  /** @type {Node | undefined} */
  let last;
  for (const child of flatChildren(element)) {
    const type = nodeType(child);
    if (last && type === 1 && standApart(/** @type {Element} */ (last), /** @type {Element} */ (child)))
      children.push(LINE_END);
    last = type === 1 ? child : undefined;
    if (type === 1) visitElement(node, /** @type {Element} */ (child), inert);
    else if (type === 3 && shown) visitText(node, child, element);
  }
  if (hasAttribute(element, 'aria-owns'))
    for (const owned of elementsById(element, attribute(element, 'aria-owns')))
      visitElement(node, owned, inert);
  const after = generatedText(element, '::after') + space;
  if (after) children.push(after);
}

/** As wide as a space. */
const GAP = 4;
const BOLD = 600;
const WORD = /[\p{L}\p{N}]/u;

/** A name in bold, and right behind it what somebody does: nothing but their style keeps the two apart. @param {Element} left @param {Element} right */
function standApart(left, right) {
  const before = styleOf(left);
  const after = styleOf(right);
  if (before.display !== 'inline' || after.display !== 'inline') return false;
  if (![left, right].every((one) => holdsOneText(one) && WORD.test(textContent(one) ?? ''))) return false;
  const { marginRight, paddingRight, fontWeight } = before.computed;
  const { marginLeft, paddingLeft } = after.computed;
  const widths = [marginRight, paddingRight, marginLeft, paddingLeft].map((width) => parseFloat(width) || 0);
  const isApart = widths.reduce((sum, width) => sum + width, 0) >= GAP;
  return isApart && Number(fontWeight) >= BOLD && Number(after.computed.fontWeight) < BOLD;
}

const FRAMES = setOf('IFRAME FRAME');

/**
 * @param {Element} element
 * @param {AriaNode} parent
 * @param {boolean} inert
 * @returns {AriaNode | undefined} Undefined: it adds nothing to its content.
 */
function nodeOf(element, parent, inert) {
  if (isStoodFor(element)) return undefined;
  const hidden = boxBehind(element);
  const listBehind = listBefore(element);
  const role = listBehind ? 'combobox' : hidden ? roleOf(hidden) : roleInTree(element);
  if (role === null || role === 'presentation' || role === 'none') return undefined;
  const box = boxOf(element);
  if (role === 'generic' && box.inline && holdsOneText(element) && !isWordToClick(element, parent))
    return undefined;
  const { text, contributors } = role === 'iframe' || hidden ? NO_NAME : nameOf(element);
  const list = nameOfListButton(element, role, text);
  const name = list ?? (hidden ? nameOfBox(hidden, element) : text);
  const node = makeNode(list ? 'combobox' : role, name, element);
  const style = styleOf(element).computed;
  node.contributors = contributors;
  node.reachable = box.visible && !inert && (role === 'iframe' || style.pointerEvents !== 'none');
  node.onScreen = box.onScreen;
  node.pointer = node.reachable && hasHand(element);
  node.ariaHidden = attribute(element, 'aria-hidden')?.toLowerCase() === 'true';
  node.modal = isModal(element, role);
  describe(node, element, hidden ?? element);
  if (listBehind) node.children.push(optionsIn(listBehind));
  return node;
}

const EDITABLE = new Set(['', 'true', 'plaintext-only']);

/** Editors often say of themselves no more than that one can write in them. @param {Element} element */
function roleInTree(element) {
  if (FRAMES.has(tagOf(element))) return 'iframe';
  const editable = attribute(element, 'contenteditable')?.toLowerCase();
  const role = roleOf(element);
  // What is said to be mere looks and takes clicks by itself is a control all the same.
  const isMute = role === 'presentation' || role === 'none';
  if (isMute && holdsOneText(element) && (hasAttribute(element, 'onclick') || hasHand(element)))
    return 'generic';
  if (role !== null && role !== 'generic') return role;
  if (editable !== undefined && EDITABLE.has(editable)) return role ?? 'textbox';
  if (isSliderHandle(element)) return 'slider';
  if (drawnTick(element) !== undefined) return 'checkbox';
  return isStruckAmount(element) ? 'deletion' : 'generic';
}

/** The price before, which only its style tells from the one beside it. @param {Element} element */
function isStruckAmount(element) {
  return (
    holdsOneText(element) &&
    AMOUNT.test(textContent(element) ?? '') &&
    styleOf(element).computed.textDecorationLine.includes('line-through')
  );
}

const AMOUNT = /^\s*(?:[€£$]|[A-Z]{3}|kr\.?)?\s?\d[\d.,\s]*(?:[€£$]|[A-Z]{3}|kr\.?)?\s*$/;

/** What can be chosen in a list that is not shown itself. @param {HTMLSelectElement} list */
function optionsIn(list) {
  const node = makeNode(list.multiple ? 'listbox' : 'combobox', '', undefined);
  node.children = [...list.options].map(({ label, selected }) => {
    const option = makeNode('option', label.trim(), undefined);
    option.states.selected = selected;
    return option;
  });
  return node;
}

/** What the browser itself offers for what is typed. @param {HTMLInputElement} field */
function offersOf(field) {
  return [...(field.list?.options ?? [])].map(({ label, value }) =>
    makeNode('option', (label || value).trim(), undefined),
  );
}

/** @type {Element[]} */
const NONE = [];
const NO_NAME = { text: '', contributors: NONE };

/** @param {AriaNode} node @param {Element} element @param {Element} told What tells its state. */
function describe(node, element, told) {
  const { role } = node;
  if (role === 'iframe') return;
  node.states = statesOf(told, role);
  if (role === 'checkbox' && drawnTick(element)) node.states.checked = true;
  if (isField(element) && !['checkbox', 'radio', 'file'].includes(element.type)) {
    node.children.push(shownValue(element));
    node.states.readonly = element.readOnly && !element.disabled;
    node.states.completes = TEXTUAL.has(element.type) && !element.readOnly && completes(element);
    if (TAKES.has(element.type) && (node.name === '' || MOMENTS.has(element.type)))
      node.states.takes = element.type;
    if (role === 'combobox' && element instanceof HTMLInputElement) node.children.push(...offersOf(element));
  }
  if (role === 'link' && hasAttribute(element, 'href')) node.url = shortUrl(attribute(element, 'href') ?? '');
  if (role !== 'textbox') return;
  const placeholder =
    attribute(element, 'placeholder') ??
    attribute(element, 'aria-placeholder') ??
    attribute(element, 'data-placeholder');
  if (placeholder !== null && placeholder !== node.name) node.placeholder = placeholder;
}

/** In what form these are to be written, nothing else shows; what others take, their names do. */
const MOMENTS = setOf('date time datetime-local month week');
const TAKES = setOf('date time datetime-local month week email tel url');
const TEXTUAL = setOf('text search url email tel');

/** @param {string} url The content of a data: address is not shown. */
function shortUrl(url) {
  const kind = /^data:[^,]*,/.exec(url);
  return kind ? `${kind[0]}…` : url;
}

/** @param {Element} element */
function holdsOneText(element) {
  const first = firstChild(element);
  return first !== null && nodeType(first) === 3 && nextSibling(first) === null;
}

/**
 * Words in a text that are a control of the page's own making; Playwright runs them into the text. A label is clicked for its field.
 * @param {Element} element
 * @param {AriaNode} parent
 */
function isWordToClick(element, parent) {
  if (parent.pointer) return isRatingMark(element);
  if (tagOf(element) === 'LABEL') return false;
  return (
    hasAttribute(element, 'onclick') ||
    hasHand(element) ||
    (hasAttribute(element, 'title') && SIGN.test(textContent(element) ?? ''))
  );
}

/** What is shown under the mouse tells what such a sign does. */
const SIGN = /^\s*[^\p{L}\p{N}\s]{1,2}\s*$/u;

/** @param {Element} element @param {string} role */
function isModal(element, role) {
  if (role !== 'dialog' && role !== 'alertdialog') return false;
  return attribute(element, 'aria-modal') === 'true' || matches(element, ':modal');
}
