// SPDX-License-Identifier: MIT
// @ts-check
// What a form is for, by its structure, which means the same in every language: does it send something to somebody, or
// only look something up?
import { attribute, closest, elementsIn, hasAttribute, matches } from './dom.js';
import { isHidden } from './style.js';

/** @typedef {'sends' | 'looks-up' | ''} FormKind */

/** @type {Map<HTMLFormElement, FormKind>} */
let formKinds = new Map();

export function forgetForms() {
  formKinds = new Map();
}

const SEARCH_FORM = 'search, [role="search" i]';
const ENTRY =
  'input:not([type="hidden" i], [type="checkbox" i], [type="radio" i], [type="submit" i], [type="image" i], [type="button" i], [type="reset" i]), textarea, select';
/** What one tells a person or a shop, and no search engine: passwords, cards, addresses of people, messages, files. */
const PERSONAL = `input:is([type="password" i], [type="email" i], [type="tel" i], [type="file" i], [autocomplete^="cc-" i],
  [autocomplete$="address" i], [autocomplete$="password" i]), textarea, [contenteditable=""], [contenteditable="true" i]`;
const QUERY =
  'input:is([type="search" i], [name="q" i], [name="query" i], [name="search" i], [name="keyword" i], [name="keywords" i])';

/**
 * Of a control by which its form is sent: its submit buttons, and the fields in which Enter does it.
 * @param {Element} element @returns {FormKind}
 */
export function formKind(element) {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLButtonElement)) return '';
  if (element instanceof HTMLButtonElement ? element.type !== 'submit' : NO_SENDERS.has(element.type))
    return '';
  const { form } = element;
  if (!form) return '';
  let kind = formKinds.get(form);
  if (kind === undefined) {
    kind = kindOf(form);
    formKinds.set(form, kind);
  }
  const posts = attribute(element, 'formmethod')?.toLowerCase() === 'post';
  return posts && kind !== 'looks-up' ? 'sends' : kind;
}

const NO_SENDERS = new Set(['button', 'reset', 'hidden', 'checkbox', 'radio', 'file', 'range', 'color']);

/** @param {HTMLFormElement} form @returns {FormKind} */
function kindOf(form) {
  if (shownIn(form, PERSONAL).length > 0) return 'sends';
  if (closest(form, SEARCH_FORM)) return 'looks-up';
  const fields = shownIn(form, ENTRY);
  const [only] = fields;
  const asks = only !== undefined && fields.length === 1 && matches(only, QUERY);
  if (attribute(form, 'method')?.toLowerCase() === 'post') return asks ? 'looks-up' : 'sends';
  // A form that a script sends has no address of its own, and may do anything.
  return asks || (fields.length === 1 && hasAttribute(form, 'action')) ? 'looks-up' : '';
}

/** @param {Element} form @param {string} selector */
function shownIn(form, selector) {
  return [...elementsIn(form, selector)].filter((field) => !isHidden(field));
}
