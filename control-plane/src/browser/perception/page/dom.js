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

/** @type {(() => void)[]} */
const memories = [];

/**
 * Remembers what was answered last: much is asked of one node before the next.
 * @template {object} N
 * @template T
 * @param {(node: N) => T} ask
 * @returns {(node: N) => T}
 */
export function lately(ask) {
  /** @type {N | undefined} */
  let last;
  /** @type {T} */
  let answer;
  memories.push(() => {
    last = undefined;
  });
  return (node) => {
    if (node !== last) {
      answer = ask(node);
      last = node;
    }
    return answer;
  };
}

/** What was so in one look need not be so in the next. */
export function forgetNodes() {
  for (const forget of memories) forget();
}

/** @type {(node: Node) => Node | null} */
const getFirstChild = getter(Node.prototype, 'firstChild');
/** @type {(node: Node) => Node | null} */
const getNextSibling = getter(Node.prototype, 'nextSibling');
/** @type {(node: Node) => Node | null} */
const getParentNode = getter(Node.prototype, 'parentNode');
/** @type {(node: Node) => Element | null} */
const getParentElement = getter(Node.prototype, 'parentElement');
/** @type {(node: Node) => number} */
const getNodeType = getter(Node.prototype, 'nodeType');
/** @type {(node: Node) => string | null} */
export const textContent = getter(Node.prototype, 'textContent');
/** @type {(node: Node) => boolean} */
export const isConnected = getter(Node.prototype, 'isConnected');
/** @type {(element: Element) => ShadowRoot | null} */
const getShadowRoot = getter(Element.prototype, 'shadowRoot');
/** @type {(element: Element) => Element | null} */
const getSlot = getter(Element.prototype, 'assignedSlot');
/** @type {(owner: Document) => Element | null} */
export const activeElement = getter(Document.prototype, 'activeElement');
/** @type {(owner: Document) => string} */
export const documentTitle = getter(Document.prototype, 'title');
/** @type {(owner: Document) => StyleSheetList} */
export const styleSheets = getter(Document.prototype, 'styleSheets');

const FORM = HTMLFormElement.prototype;
const PROPERTIES =
  `firstChild nextSibling parentNode parentElement nodeType shadowRoot assignedSlot tagName getAttribute
  hasAttribute getBoundingClientRect`.split(/\s+/);
const CLOBBERING = PROPERTIES.map((name) => `[name="${name}"], [id="${name}"]`).join(', ');
let clobbered = false;

/** @param {(Document | ShadowRoot)[]} roots Elements named like properties are only in a form's way, and hardly ever there. */
export function findClobbering(roots) {
  clobbered = roots.some((root) => root.querySelector('form') && root.querySelector(CLOBBERING));
}

/** @param {Node} node Asking it directly is much faster, but its properties may not be what they should. */
function isForm(node) {
  return clobbered && Object.getPrototypeOf(node) === FORM;
}

/** @param {Document | ShadowRoot} root @returns {(Document | ShadowRoot)[]} It and the open shadow roots in it, at any depth. */
export function rootsIn(root) {
  const roots = [root];
  const all = root.querySelectorAll('*');
  for (let at = 0; at < all.length; at += 1) {
    const shadow = getShadowRoot(/** @type {Element} */ (all[at]));
    if (shadow) roots.push(...rootsIn(shadow));
  }
  return roots;
}

/** @param {Node} node */
export function firstChild(node) {
  return isForm(node) ? getFirstChild(node) : node.firstChild;
}

/** @param {Node} node */
export function nextSibling(node) {
  return isForm(node) ? getNextSibling(node) : node.nextSibling;
}

/** @param {Node} node */
export function parentNode(node) {
  return isForm(node) ? getParentNode(node) : node.parentNode;
}

/** @param {Node} node */
export function parentElement(node) {
  return isForm(node) ? getParentElement(node) : node.parentElement;
}

/** @param {Node} node */
export function nodeType(node) {
  return isForm(node) ? getNodeType(node) : node.nodeType;
}

/** @param {Element} element */
export function shadowRoot(element) {
  return isForm(element) ? getShadowRoot(element) : element.shadowRoot;
}

const elementMethods = Element.prototype;

const hasAny = lately((/** @type {Element} */ element) => elementMethods.hasAttributes.call(element));

/** @param {Element} element @param {string} name */
export function attribute(element, name) {
  if (!hasAny(element)) return null;
  return isForm(element) ? elementMethods.getAttribute.call(element, name) : element.getAttribute(name);
}

/** @param {Element} element @param {string} name */
export function hasAttribute(element, name) {
  if (!hasAny(element)) return false;
  return isForm(element) ? elementMethods.hasAttribute.call(element, name) : element.hasAttribute(name);
}

/** @param {Element} element @param {string} selector */
export function matches(element, selector) {
  return elementMethods.matches.call(element, selector);
}

/** @param {Element} element @param {string} selector */
export function elementsIn(element, selector) {
  return elementMethods.querySelectorAll.call(element, selector);
}

/** @param {Element} element @returns {Document | ShadowRoot | undefined} Undefined: it is in no document. */
export function rootOf(element) {
  const root = Node.prototype.getRootNode.call(element);
  return root instanceof Document || root instanceof ShadowRoot ? root : undefined;
}

/** @param {Element} element @param {string} selector */
export function closest(element, selector) {
  return elementMethods.closest.call(element, selector);
}

/** @param {Element} element */
export function rectOf(element) {
  return isForm(element)
    ? elementMethods.getBoundingClientRect.call(element)
    : element.getBoundingClientRect();
}

/** Upper case, also in SVG. */
export const tagOf = lately((/** @type {Element} */ element) => {
  if (isForm(element)) return 'FORM';
  const tag = element.tagName;
  const first = tag.charCodeAt(0);
  return first >= 97 && first <= 122 ? tag.toUpperCase() : tag;
});

/** @param {Node} node */
export function slotOf(node) {
  if (isForm(node)) return getSlot(/** @type {Element} */ (node));
  return /** @type {Element | Text} */ (node).assignedSlot ?? null;
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
    const root = rootOf(at);
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** The children as they are laid out: a slot's assigned nodes, a host's own unslotted children before its shadow tree's. */
export const flatChildren = lately((/** @type {Element} */ element) => {
  if (tagOf(element) === 'SLOT') {
    const assigned = /** @type {HTMLSlotElement} */ (element).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  /** @type {Node[]} */
  const children = [];
  const shadow = shadowRoot(element);
  for (let child = firstChild(element); child; child = nextSibling(child))
    if (!shadow || !slotOf(child)) children.push(child);
  if (shadow) for (let child = firstChild(shadow); child; child = nextSibling(child)) children.push(child);
  return children;
});

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
  const root = rootOf(element);
  if (!root) return [];
  /** @type {Set<Element>} */
  const found = new Set();
  for (const id of ids.split(/\s+/)) {
    const named = id ? elementById(root, id) : null;
    if (named) found.add(named);
  }
  return [...found];
}
