// SPDX-License-Identifier: MIT
// @ts-check
// Where the mouse pointer is a hand, or should be. Pages that make it one only once it is there (`.icon:hover { cursor: pointer }`) do not
// say so in the styles of elements that it is not over; and some forget it for the minus and the plus of a number.
import { elementsIn, firstChild, nextSibling, nodeType, tagOf, textContent } from './dom.js';
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
  // What is inside takes over its pointer. What sheets of other origins say is not known.
  for (const element of withHand(roots).elements)
    for (const one of [element, ...elementsIn(element, '*')]) hovered.add(one);
}

/** @param {Element} element Whether it shows the mouse as a hand, or one of two signs beside each other that count up and down. */
export function hasHand(element) {
  const { cursor } = styleOf(element).computed;
  if (cursor === 'pointer' || (cursor === 'auto' && hovered.has(element))) return true;
  const sign = stepOf(element);
  if (sign === '') return false;
  const { previousElementSibling: before, nextElementSibling: behind } = element;
  const near = [before, before?.previousElementSibling, behind, behind?.nextElementSibling];
  return near.some((other) => other && !['', sign].includes(stepOf(other)));
}

const STEP = /^\s*[+＋−–-]\s*$/;

/** @param {Element} element The one sign that it holds: "+", "-"; empty where it holds anything else, or is a button as it is. */
function stepOf(element) {
  const text = firstChild(element);
  if (tagOf(element) === 'BUTTON' || !text || nodeType(text) !== 3 || nextSibling(text) !== null) return '';
  const sign = textContent(element) ?? '';
  return STEP.test(sign) ? (/[+＋]/.test(sign) ? '+' : '-') : '';
}
