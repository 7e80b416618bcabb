// SPDX-License-Identifier: MIT
// @ts-check
// Where the mouse pointer is a hand. Pages that make it one only once it is there (`.icon:hover { cursor: pointer }`) do not say so in
// the styles of elements that it is not over.
import { elementsIn } from './dom.js';
import { elementsStyled } from './sheets.js';
import { styleOf } from './style.js';

/** @type {Set<Element>} */
let hovered = new Set();

const withHand = elementsStyled(({ selectorText, style }) =>
  style.cursor === 'pointer' && /:hover\b/.test(selectorText)
    ? selectorText.replace(/(^|[\s>+~,]):hover\b/g, '$1*').replaceAll(':hover', '')
    : undefined,
);

/** Before each walk. @param {(Document | ShadowRoot)[]} roots */
export function findHands(roots) {
  hovered = new Set();
  // What is inside takes over its pointer.
  for (const element of withHand(roots) ?? [])
    for (const one of [element, ...elementsIn(element, '*')]) hovered.add(one);
}

/** @param {Element} element Whether it shows the mouse as a hand. */
export function hasHand(element) {
  const { cursor } = styleOf(element).computed;
  return cursor === 'pointer' || (cursor === 'auto' && hovered.has(element));
}
