// SPDX-License-Identifier: MIT
// @ts-check
// Which labels name a control. An element's own `labels` looks through its whole document, for each control again.
import { rootOf } from './dom.js';

/** @type {Map<Document | ShadowRoot, Map<Element, HTMLLabelElement[]>>} */
let labelled = new Map();

export function forgetLabels() {
  labelled = new Map();
}

/** @param {Element} element @returns {HTMLLabelElement[] | undefined} */
export function labelsOf(element) {
  const root = rootOf(element);
  if (!root) return undefined;
  let known = labelled.get(root);
  if (!known) {
    known = labelledIn(root);
    labelled.set(root, known);
  }
  return known.get(element);
}

/** @param {Document | ShadowRoot} root */
function labelledIn(root) {
  /** @type {Map<Element, HTMLLabelElement[]>} */
  const found = new Map();
  for (const label of root.querySelectorAll('label')) {
    const { control } = label;
    if (!control) continue;
    const labels = found.get(control);
    if (labels) labels.push(label);
    else found.set(control, [label]);
  }
  return found;
}
