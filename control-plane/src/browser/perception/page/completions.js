// SPDX-License-Identifier: MIT
// @ts-check
// Fields that offer completions of what is typed: they say so (WAI-ARIA `aria-autocomplete`, HTML `list` and `autocomplete`), or the page
// keeps a list for that, empty as yet, right behind them.
import { attribute, hasAttribute, nextSibling, nodeType, parentElement, tagOf, textContent } from './dom.js';

/**
 * A page that offers completions of its own keeps the browser from offering its.
 * @param {Element} element A field that takes text.
 */
export function completes(element) {
  if (hasAttribute(element, 'list')) return true;
  const says = attribute(element, 'aria-autocomplete')?.toLowerCase();
  if (says === 'list' || says === 'both') return true;
  return attribute(element, 'autocomplete')?.toLowerCase() === 'off' || keepsList(element);
}

/** What pages call such a list. */
const FOR_OFFERS =
  /^(?:ac|sug|suggs?|type-?ahead|.*(?:suggest|complet|typeahead|result|option|drop-?down|matches|hits).*)$/i;
const LISTS = new Set(['UL', 'OL', 'DIV']);

/** @param {Element} element */
function keepsList(element) {
  const parent = parentElement(element);
  const behind = elementBehind(element) ?? (parent && elementBehind(parent));
  if (!behind || !LISTS.has(tagOf(behind)) || textContent(behind)?.trim() !== '') return false;
  const called = `${attribute(behind, 'class') ?? ''} ${attribute(behind, 'id') ?? ''}`.split(/\s+/);
  return called.some((name) => FOR_OFFERS.test(name));
}

/** The element right behind it, with no words between. @param {Element} element */
function elementBehind(element) {
  for (let at = nextSibling(element); at !== null; at = nextSibling(at)) {
    if (nodeType(at) === 1) return /** @type {Element} */ (at);
    if (nodeType(at) === 3 && textContent(at)?.trim() !== '') return null;
  }
  return null;
}
