// SPDX-License-Identifier: MIT
// @ts-check
// What the walker asks of the DOM. A form's or a document's own properties can be hidden by elements named like them
// ("clobbering", HTML 7.3.2.2), in isolated worlds too: everything is read through the prototypes' accessors.

/**
 * @template O, T
 * @param {object} prototype
 * @param {string} name
 * @returns {(owner: O) => T}
 */
function getter(prototype, name) {
  const { get } = /** @type {{get: () => T}} */ (Object.getOwnPropertyDescriptor(prototype, name));
  return (owner) => get.call(owner);
}

/** @type {(node: Node) => Node | null} */
export const firstChild = getter(Node.prototype, 'firstChild');
/** @type {(node: Node) => Node | null} */
export const nextSibling = getter(Node.prototype, 'nextSibling');
/** @type {(node: Node) => Node | null} */
export const parentNode = getter(Node.prototype, 'parentNode');
/** @type {(node: Node) => Element | null} */
export const parentElement = getter(Node.prototype, 'parentElement');
/** @type {(node: Node) => number} */
export const nodeType = getter(Node.prototype, 'nodeType');
/** @type {(node: Node) => string | null} */
export const textContent = getter(Node.prototype, 'textContent');
/** @type {(node: Node) => boolean} */
export const isConnected = getter(Node.prototype, 'isConnected');
/** @type {(element: Element) => string} */
const rawTagName = getter(Element.prototype, 'tagName');
/** @type {(element: Element) => ShadowRoot | null} */
export const shadowRoot = getter(Element.prototype, 'shadowRoot');
/** @type {(element: Element) => Element | null} */
const elementSlot = getter(Element.prototype, 'assignedSlot');
/** @type {(text: Text) => Element | null} */
const textSlot = getter(Text.prototype, 'assignedSlot');
/** @type {(owner: Document) => Element | null} */
export const activeElement = getter(Document.prototype, 'activeElement');
/** @type {(owner: Document) => string} */
export const documentTitle = getter(Document.prototype, 'title');
/** @type {(owner: Document) => StyleSheetList} */
export const styleSheets = getter(Document.prototype, 'styleSheets');

const elementMethods = Element.prototype;

/** @param {Element} element @param {string} name */
export function attribute(element, name) {
  return elementMethods.getAttribute.call(element, name);
}

/** @param {Element} element @param {string} name */
export function hasAttribute(element, name) {
  return elementMethods.hasAttribute.call(element, name);
}

/** @param {Element} element @param {string} selector */
export function closest(element, selector) {
  return elementMethods.closest.call(element, selector);
}

/** @param {Element} element */
export function rectOf(element) {
  return elementMethods.getBoundingClientRect.call(element);
}

/** @param {Element} element Upper case, also in SVG. */
export function tagOf(element) {
  const tag = rawTagName(element);
  const first = tag.charCodeAt(0);
  return first >= 97 && first <= 122 ? tag.toUpperCase() : tag;
}

/** @param {Node} node */
export function slotOf(node) {
  const type = nodeType(node);
  if (type === 1) return elementSlot(/** @type {Element} */ (node));
  return type === 3 ? textSlot(/** @type {Text} */ (node)) : null;
}

/** @param {Element} element @returns {Element | null} */
export function parentOrHost(element) {
  const parent = parentElement(element);
  if (parent) return parent;
  const root = parentNode(element);
  return root && nodeType(root) === 11 ? /** @type {ShadowRoot} */ (root).host : null;
}

/** @param {Element | null} element @param {string} selector @returns {Element | null} */
export function closestAcrossShadow(element, selector) {
  for (let at = element; at; ) {
    const found = closest(at, selector);
    if (found) return found;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/**
 * The children as they are laid out: a slot's assigned nodes, a host's own unslotted children before its shadow tree's.
 * @param {Element} element
 * @returns {Node[]}
 */
export function flatChildren(element) {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  /** @type {Node[]} */
  const children = [];
  const shadow = shadowRoot(element);
  for (let child = firstChild(element); child; child = nextSibling(child))
    if (!shadow || !slotOf(child)) children.push(child);
  if (shadow) for (let child = firstChild(shadow); child; child = nextSibling(child)) children.push(child);
  return children;
}

/** @param {Document | ShadowRoot} root @param {string} id */
function elementById(root, id) {
  return root instanceof Document
    ? Document.prototype.getElementById.call(root, id)
    : root.getElementById(id);
}

/**
 * @param {Element} element
 * @param {string | null} ids
 * @returns {Element[]} The elements named by an attribute that holds ids, in its order, each once.
 */
export function elementsById(element, ids) {
  if (!ids) return [];
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return [];
  /** @type {Set<Element>} */
  const found = new Set();
  for (const id of ids.split(/\s+/)) {
    const named = id ? elementById(root, id) : null;
    if (named) found.add(named);
  }
  return [...found];
}
