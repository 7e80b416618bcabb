// SPDX-License-Identifier: MIT
// @ts-check
// What a control is in: the WAI-ARIA 1.2 states, native ones before those that attributes claim.
import { attribute, matches, parentOrHost, rectOf, tagOf } from './dom.js';
import { lineTick } from './mute-boxes.js';
import { isNativelyDisabled, setOf } from './roles.js';

/**
 * @typedef {object} States
 * @property {boolean | 'mixed'} [checked]
 * @property {boolean} [completes] A field that offers completions of what is typed.
 * @property {boolean} [disabled]
 * @property {boolean} [expanded] Absent: nothing that unfolds.
 * @property {boolean | string} [invalid]
 * @property {number} [level]
 * @property {boolean} [modeless] A dialog that leaves the page behind it to be used.
 * @property {boolean} [multiline] A field that takes several lines.
 * @property {boolean | 'mixed'} [pressed]
 * @property {boolean} [readonly] A field that takes no typing.
 * @property {boolean} [selected]
 * @property {string} [takes] What alone a field takes, where its type says more than that it takes a text.
 */

const CHECKABLE = setOf('checkbox menuitemcheckbox option radio switch menuitemradio treeitem');
const SELECTABLE = setOf('gridcell option row tab rowheader columnheader treeitem');
const LEVELLED = setOf('heading listitem row treeitem');
const EXPANDABLE =
  setOf(`application button checkbox combobox gridcell link listbox menuitem row rowheader tab treeitem
  columnheader menuitemcheckbox menuitemradio switch`);
const VALIDATED =
  setOf(`application checkbox columnheader combobox gridcell listbox radiogroup rowheader searchbox slider
  spinbutton switch textbox tree`);
const DISABLEABLE_ROLES =
  setOf(`application button composite gridcell group input link menuitem scrollbar separator tab
  checkbox columnheader combobox grid listbox menu menubar menuitemcheckbox menuitemradio option radio radiogroup row
  rowheader searchbox select slider spinbutton switch tablist textbox toolbar tree treegrid treeitem`);

/** @type {Map<Element, boolean>} */
let ariaDisabled = new Map();

export function forgetStates() {
  ariaDisabled = new Map();
}

/** @param {Element} element @param {string} role @returns {States} */
export function statesOf(element, role) {
  /** @type {States} */
  const states = {};
  if (CHECKABLE.has(role)) states.checked = checkedOf(element);
  if (DISABLEABLE_ROLES.has(role)) states.disabled = isNativelyDisabled(element) || isAriaDisabled(element);
  const expanded = EXPANDABLE.has(role)
    ? (lower(element, 'aria-expanded') ?? closedMenu(element))
    : undefined;
  if (expanded !== undefined) states.expanded = expanded === 'true';
  if (VALIDATED.has(role)) states.invalid = invalidOf(element);
  if (LEVELLED.has(role)) states.level = levelOf(element);
  if (role === 'dialog' || role === 'alertdialog') states.modeless = isModeless(element);
  if (role === 'textbox')
    states.multiline = tagOf(element) === 'TEXTAREA' || lower(element, 'aria-multiline') === 'true';
  if (role === 'button') states.pressed = triState(lower(element, 'aria-pressed'));
  if (SELECTABLE.has(role))
    states.selected =
      element instanceof HTMLOptionElement ? element.selected : lower(element, 'aria-selected') === 'true';
  return states;
}

/** What says that it opens a menu, and not whether that is open, is not known to be. @param {Element} element */
function closedMenu(element) {
  return ['true', 'menu'].includes(lower(element, 'aria-haspopup') ?? '') ? 'false' : undefined;
}

/** @param {Element} element @param {string} name */
function lower(element, name) {
  return attribute(element, name)?.toLowerCase();
}

/** @param {string | undefined} value @returns {boolean | 'mixed'} */
function triState(value) {
  return value === 'mixed' ? 'mixed' : value === 'true';
}

/** @param {Element} element */
function checkedOf(element) {
  if (element instanceof HTMLInputElement) {
    if (element.indeterminate) return 'mixed';
    if (element.type === 'checkbox' || element.type === 'radio') return element.checked;
  }
  return lineTick(element) ?? triState(lower(element, 'aria-checked'));
}

/** Nothing says that it is modal, and no layer lies over the corners of the window. @param {Element} dialog */
function isModeless(dialog) {
  if (lower(dialog, 'aria-modal') === 'true' || matches(dialog, ':modal')) return false;
  const [right, bottom] = [innerWidth - 2, innerHeight - 2];
  return [
    [1, 1],
    [right, 1],
    [1, bottom],
    [right, bottom],
  ].every(([x = 0, y = 0]) => {
    const hit = document.elementFromPoint(x, y);
    return hit === null || hit.contains(document.body) || !isLayer(hit, dialog);
  });
}

/** What it stands in, or what is fixed over the window. @param {Element} hit @param {Element} dialog */
function isLayer(hit, dialog) {
  const { width, height } = rectOf(hit);
  const fills = width >= innerWidth - 2 && height >= innerHeight - 2;
  return fills && (hit.contains(dialog) || getComputedStyle(hit).position === 'fixed');
}

/** @param {Element} element By itself, or by what it stands in. @returns {boolean} */
function isAriaDisabled(element) {
  const known = ariaDisabled.get(element);
  if (known !== undefined) return known;
  const value = lower(element, 'aria-disabled');
  const parent = value === 'true' || value === 'false' ? null : parentOrHost(element);
  const disabled = parent ? isAriaDisabled(parent) : value === 'true';
  ariaDisabled.set(element, disabled);
  return disabled;
}

/** @param {Element} element @returns {boolean | string} */
function invalidOf(element) {
  const value = lower(element, 'aria-invalid')?.trim();
  if (!value || value === 'false') return false;
  return value === 'grammar' || value === 'spelling' ? value : true;
}

/** @param {Element} element 0: none. */
function levelOf(element) {
  const native = /^H([1-6])$/.exec(tagOf(element));
  if (native) return Number(native[1]);
  const level = Number(attribute(element, 'aria-level') ?? Number.NaN);
  return Number.isInteger(level) && level >= 1 ? level : 0;
}
