// SPDX-License-Identifier: MIT
// @ts-check
// What pages show in the place of the browser's own controls: the label of a box that is not to be seen, a list of the page's own
// making behind a hidden one that knows the options. People act upon what is shown; the hidden one tells what it is.
import { elementsIn, hasAttribute, tagOf, textContent } from './dom.js';
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

/** Whether a label is shown in the place of this box, or a list of the page's own making in that of this one. @param {Element} element */
export function isStoodFor(element) {
  if (element instanceof HTMLSelectElement) return isClipped(element) && hasStandIn(element);
  return (
    isBox(element) && isOutOfReach(element) && (labelsOf(element) ?? []).some((label) => boxBehind(label))
  );
}

/** @param {HTMLSelectElement} list */
function hasStandIn({ nextElementSibling: next }) {
  const inside = next === null ? [] : [next, ...elementsIn(next, '[role="combobox" i]')];
  return inside.some(
    (element) =>
      !(element instanceof HTMLSelectElement) && roleOf(element) === 'combobox' && boxOf(element).visible,
  );
}

/** @param {HTMLInputElement} box @param {Element} label */
export function nameOfBox(box, label) {
  return nameOf(box).text || normalise(textContent(label) ?? '');
}

const LIST_ROLES = ['combobox', 'listbox'];

/** How far a kit wraps what it shows in the place of a list. */
const MOST_WRAPS = 3;

/** The hidden list right before an element that is shown in its place, or before what wraps that. @param {Element} element */
export function listBefore(element) {
  const role = roleOf(element) ?? '';
  const { previousElementSibling: before } = element;
  if (role === 'combobox') return listBeforeWrap(element);
  if (!(before instanceof HTMLSelectElement) || styleOf(before).display !== 'none') return undefined;
  if (!boxOf(element).visible) return undefined;
  if (LIST_ROLES.includes(role)) return before;
  const takesClicks = hasAttribute(element, 'tabindex') || tagOf(element) === 'BUTTON';
  const chosen = before.selectedOptions[0]?.label.trim() ?? '';
  return takesClicks && chosen !== '' && textContent(element)?.includes(chosen) ? before : undefined;
}

/** @param {Element} element */
function listBeforeWrap(element) {
  // The browser's own list stands for none.
  if (element instanceof HTMLSelectElement || !boxOf(element).visible) return undefined;
  let at = element;
  for (let wraps = 0; wraps <= MOST_WRAPS; wraps += 1) {
    const { previousElementSibling: before, parentElement: parent } = at;
    if (before instanceof HTMLSelectElement)
      return styleOf(before).display === 'none' || isClipped(before) ? before : undefined;
    if (!parent) return undefined;
    at = parent;
  }
  return undefined;
}

/** There for assistive technology and for forms only, in no place that could be clicked. @param {Element} element */
function isClipped(element) {
  const { position, clip, clipPath } = styleOf(element).computed;
  return position === 'absolute' && (/^rect\(0/.test(clip) || /^inset\(50%|^inset\(100%/.test(clipPath));
}
