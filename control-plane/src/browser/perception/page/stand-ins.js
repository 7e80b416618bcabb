// SPDX-License-Identifier: MIT
// @ts-check
// What pages show in the place of the browser's own controls: the label of a box that is not to be seen, a list of the page's own
// making behind a hidden one that knows the options. People act upon what is shown; the hidden one tells what it is.
import { hasAttribute, tagOf, textContent } from './dom.js';
import { labelsOf } from './labels.js';
import { nameOf, normalise } from './names.js';
import { roleOf } from './roles.js';
import { boxOf, styleOf } from './style.js';

/** @param {Element} element @returns {element is HTMLInputElement} */
function isBox(element) {
  return element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio');
}

/** @param {Element} element */
function isOutOfReach(element) {
  return !boxOf(element).visible || styleOf(element).computed.pointerEvents === 'none';
}

/** The box that cannot be seen itself and is switched by clicking this label. @param {Element} label */
export function boxBehind(label) {
  if (!(label instanceof HTMLLabelElement) || !boxOf(label).visible) return undefined;
  const { control } = label;
  const isFirst = control !== null && labelsOf(control)?.find((one) => boxOf(one).visible) === label;
  return isFirst && isBox(control) && isOutOfReach(control) ? control : undefined;
}

/** Whether a label is shown in the place of this box. @param {Element} element */
export function isStoodFor(element) {
  return (
    isBox(element) && isOutOfReach(element) && (labelsOf(element) ?? []).some((label) => boxBehind(label))
  );
}

/** @param {HTMLInputElement} box @param {Element} label */
export function nameOfBox(box, label) {
  return nameOf(box).text || normalise(textContent(label) ?? '');
}

const LIST_ROLES = ['combobox', 'listbox'];

/** The hidden list right before an element that is shown in its place. @param {Element} element */
export function listBefore(element) {
  const { previousElementSibling: before } = element;
  if (!(before instanceof HTMLSelectElement) || styleOf(before).display !== 'none') return undefined;
  if (!boxOf(element).visible) return undefined;
  if (LIST_ROLES.includes(roleOf(element) ?? '')) return before;
  const takesClicks = hasAttribute(element, 'tabindex') || tagOf(element) === 'BUTTON';
  const chosen = before.selectedOptions[0]?.label.trim() ?? '';
  return takesClicks && chosen !== '' && textContent(element)?.includes(chosen) ? before : undefined;
}
