// SPDX-License-Identifier: MIT
// @ts-check
// The accessible name of an element (accname-1.2, HTML-AAM 1.0), with the elements whose content it was made of.
import {
  attribute,
  elementsById,
  elementsIn,
  firstChild,
  flatChildren,
  hasAttribute,
  matches,
  nextSibling,
  nodeType,
  parentElement,
  tagOf,
  textContent,
} from './dom.js';
import { generatedText } from './generated.js';
import { labelsOf } from './labels.js';
import { roleOf, setOf } from './roles.js';
import { isHidden, isIgnored, isTextNotRendered, styleOf } from './style.js';

/**
 * What an element's text is wanted for: its own name, as part of the name of what it stands in, or as a label, where
 * text counts though it be hidden if the label as a whole is.
 * @typedef {object} Purpose
 * @property {'self' | 'part' | 'none'} target
 * @property {'labelledby' | 'label' | 'native' | undefined} source
 * @property {boolean} hidden
 * @property {Set<Element>} visited
 * @property {Element[]} contributors
 */

const NAMELESS =
  setOf(`caption code definition deletion emphasis generic insertion mark paragraph presentation strong
  subscript suggestion superscript term time`);
const NAMED_BY_CONTENT =
  setOf(`button cell checkbox columnheader gridcell heading link menuitem menuitemcheckbox
  menuitemradio option radio row rowheader switch tab tooltip treeitem`);
const PART_BY_CONTENT =
  setOf(`caption code contentinfo definition deletion emphasis insertion list listitem mark none
  paragraph presentation region row rowgroup section strong subscript superscript table term time`);
const RANGES = setOf('progressbar scrollbar slider spinbutton meter');
const PLACEHOLDER_TYPES = setOf('text password number search tel email url');
const LABELLED = setOf('TEXTAREA SELECT INPUT METER PROGRESS');

/** Of elements within the one that is named; what is deeper says nothing. */
const DEEPEST_PART = 200;
let nesting = 0;

/** Words with single spaces between them. */
const TIDY = /^[^\s\u200b\u00ad]+(?: [^\s\u200b\u00ad]+)*$/;

/** @param {string} text */
export function normalise(text) {
  if (TIDY.test(text)) return text;
  return text
    .replace(/[\u200b\u00ad]/g, '')
    .trim()
    .replace(/\s+/g, ' ');
}

/** @param {Element} element @returns {{text: string, contributors: Element[]}} */
export function nameOf(element) {
  /** @type {Element[]} */
  const contributors = [];
  if (NAMELESS.has(roleOf(element) ?? '')) return { text: '', contributors };
  nesting = 0;
  const text = textOf(element, {
    target: 'self',
    source: undefined,
    hidden: false,
    visited: new Set(),
    contributors,
  });
  return { text: normalise(text), contributors };
}

/** @param {Element} element @param {Purpose} purpose @returns {string} */
function textOf(element, purpose) {
  const { visited } = purpose;
  if (visited.has(element)) return '';
  if (isIgnored(element) || (!purpose.hidden && isHidden(element))) {
    visited.add(element);
    return '';
  }
  const labels = labelledBy(element);
  if (labels.length > 0 && purpose.source !== 'labelledby') {
    const text = joinLabels(labels, 'labelledby', purpose);
    if (text) return text;
  }
  return (
    embeddedValue(element, labels, purpose) ??
    ariaLabel(element, purpose) ??
    nativeName(element, labels.length > 0, purpose) ??
    contentName(element, purpose) ??
    titleName(element, purpose)
  );
}

/** @param {Element} element @param {string | null} text @param {Purpose} purpose */
function said(element, text, { visited, contributors }) {
  visited.add(element);
  if (text) contributors.push(element);
  return text ?? '';
}

/** @param {Element} element @returns {readonly Element[]} */
function labelledBy(element) {
  if (!hasAttribute(element, 'aria-labelledby')) return [];
  return element.ariaLabelledByElements ?? elementsById(element, attribute(element, 'aria-labelledby'));
}

/** @param {Iterable<Element>} labels @param {'labelledby' | 'label'} source @param {Purpose} purpose */
function joinLabels(labels, source, purpose) {
  const texts = [...labels].map((label) =>
    textOf(label, { ...purpose, target: 'none', source, hidden: isHidden(label) }),
  );
  return (source === 'label' ? texts.filter((text) => text !== '') : texts).join(' ');
}

/** A control inside a label counts by its value (accname 2C). */
/** @param {Element} element @param {readonly Element[]} labels @param {Purpose} purpose */
function embeddedValue(element, labels, purpose) {
  const { source, target } = purpose;
  if (target !== 'part' && source !== 'label' && source !== 'labelledby') return undefined;
  if (labels.includes(element)) return undefined;
  const role = roleOf(element) ?? '';
  if (role === 'textbox' || role === 'searchbox')
    return said(element, isField(element) ? shownValue(element) : textContent(element), purpose);
  if (role === 'combobox' || role === 'listbox') return chosenText(element, role, purpose);
  if (RANGES.has(role))
    return said(
      element,
      ['aria-valuetext', 'aria-valuenow', 'value']
        .map((name) => attribute(element, name))
        .find((value) => value !== null) ?? '',
      purpose,
    );
  return role === 'menu' ? said(element, '', purpose) : undefined;
}

/** @param {Element} element @returns {element is HTMLInputElement | HTMLTextAreaElement} */
export function isField(element) {
  const tag = tagOf(element);
  return tag === 'INPUT' || tag === 'TEXTAREA';
}

/** A password is not told, nor how long it is. */
const DOTS = '••••••••';

/** @param {HTMLInputElement | HTMLTextAreaElement} field */
export function shownValue(field) {
  return field.type === 'password' && field.value !== '' ? DOTS : field.value;
}

/** @param {Element} element @param {string} role @param {Purpose} purpose */
function chosenText(element, role, purpose) {
  purpose.visited.add(element);
  const chosen = chosenOptions(element, role);
  if (chosen.length === 0 && element instanceof HTMLInputElement)
    return said(element, element.value, purpose);
  return chosen.map((option) => textOf(option, asPart(purpose))).join(' ');
}

/** @param {Element} element @param {string} role @returns {Element[]} */
function chosenOptions(element, role) {
  if (element instanceof HTMLSelectElement) {
    const first = element.options[0];
    return element.selectedOptions.length > 0 || !first ? [...element.selectedOptions] : [first];
  }
  const list =
    role === 'listbox' ? element : owned(element, '*').find((inner) => roleOf(inner) === 'listbox');
  return list ? owned(list, '[aria-selected="true" i]').filter((inner) => roleOf(inner) === 'option') : [];
}

/** @param {Element} element @param {string} selector */
function owned(element, selector) {
  const others = elementsById(element, attribute(element, 'aria-owns'));
  const inOthers = others.flatMap((other) => [
    ...(matches(other, selector) ? [other] : []),
    ...elementsIn(other, selector),
  ]);
  return [...elementsIn(element, selector), ...inOthers];
}

/** @param {Purpose} purpose @returns {Purpose} */
function asPart(purpose) {
  return purpose.target === 'self' ? { ...purpose, target: 'part' } : purpose;
}

/** @param {Element} element @param {Purpose} purpose */
function ariaLabel(element, purpose) {
  const label = attribute(element, 'aria-label');
  return label?.trim() ? said(element, label, purpose) : undefined;
}

/** @param {Element} element @param {...string} names The first attribute among them that says anything. */
function firstOf(element, ...names) {
  return names.map((name) => attribute(element, name) ?? '').find((value) => value.trim() !== '') ?? '';
}

/** What HTML itself names an element by. */
/** @param {Element} element @param {boolean} labelled @param {Purpose} purpose @returns {string | undefined} */
function nativeName(element, labelled, purpose) {
  const role = roleOf(element);
  if (role === 'presentation' || role === 'none') return undefined;
  const tag = tagOf(element);
  if (tag === 'INPUT') {
    const text = inputName(/** @type {HTMLInputElement} */ (element), purpose);
    if (text !== undefined) return text;
  }
  if (!labelled && tag === 'BUTTON') return namedByLabels(element, purpose);
  if (!labelled && tag === 'OUTPUT')
    return namedByLabels(element, purpose) ?? said(element, attribute(element, 'title'), purpose);
  if (!labelled && LABELLED.has(tag))
    return namedByLabels(element, purpose) ?? said(element, titleOrPlaceholder(element, tag), purpose);
  if (!labelled && tag === 'FIELDSET')
    return namedByChild(element, 'LEGEND', purpose) ?? said(element, attribute(element, 'title'), purpose);
  if (!labelled && tag === 'FIGURE')
    return (
      namedByChild(element, 'FIGCAPTION', purpose) ?? said(element, attribute(element, 'title'), purpose)
    );
  if (tag === 'IMG' || tag === 'AREA') return said(element, firstOf(element, 'alt', 'title'), purpose);
  if (tag === 'TABLE')
    return (
      namedByChild(element, 'CAPTION', purpose) ??
      (attribute(element, 'summary') ? said(element, attribute(element, 'summary'), purpose) : undefined)
    );
  if (element instanceof SVGElement) return svgName(element, tag, purpose);
  return undefined;
}

/** @param {SVGElement} element @param {string} tag @param {Purpose} purpose */
function svgName(element, tag, purpose) {
  const title = namedByChild(element, 'TITLE', purpose);
  if (title !== undefined) return title;
  const link = tag === 'A' ? attribute(element, 'xlink:title') : null;
  return link?.trim() ? said(element, link, purpose) : undefined;
}

/** @param {HTMLInputElement} element @param {Purpose} purpose */
function inputName(element, purpose) {
  const { type } = element;
  if (type === 'button' || type === 'submit' || type === 'reset') {
    const value = element.value.trim()
      ? element.value
      : { submit: 'Submit', reset: 'Reset', button: '' }[type];
    return said(element, value || attribute(element, 'title'), purpose);
  }
  if (type === 'file') return namedByOwnLabels(element, purpose) ?? said(element, 'Choose File', purpose);
  if (type === 'image')
    return (
      namedByOwnLabels(element, purpose) ??
      said(element, firstOf(element, 'alt', 'title') || 'Submit', purpose)
    );
  return undefined;
}

/** @param {HTMLInputElement} element @param {Purpose} purpose */
function namedByOwnLabels(element, purpose) {
  return purpose.source === 'labelledby' ? undefined : namedByLabels(element, purpose);
}

/** @param {Element} element @param {Purpose} purpose */
function namedByLabels(element, purpose) {
  purpose.visited.add(element);
  const labels = labelsOf(element);
  return labels ? joinLabels(labels, 'label', purpose) : undefined;
}

/** @param {Element} element @param {string} tag */
function titleOrPlaceholder(element, tag) {
  const title = attribute(element, 'title') ?? '';
  const takes =
    tag === 'TEXTAREA' || (element instanceof HTMLInputElement && PLACEHOLDER_TYPES.has(element.type));
  return takes && !title ? attribute(element, 'placeholder') : title;
}

/** @param {Element} element @param {string} tag @param {Purpose} purpose */
function namedByChild(element, tag, purpose) {
  purpose.visited.add(element);
  for (let child = firstChild(element); child; child = nextSibling(child)) {
    if (nodeType(child) !== 1 || tagOf(/** @type {Element} */ (child)) !== tag) continue;
    const label = /** @type {Element} */ (child);
    return textOf(label, { ...asPart(purpose), source: 'native', hidden: purpose.hidden || isHidden(label) });
  }
  return undefined;
}

/** @param {Element} element @param {Purpose} purpose */
function contentName(element, purpose) {
  const role = roleOf(element) ?? '';
  const { target, source } = purpose;
  const allowed =
    source !== undefined ||
    NAMED_BY_CONTENT.has(role) ||
    (target === 'part' && (role === '' || PART_BY_CONTENT.has(role))) ||
    (tagOf(element) === 'SUMMARY' && role !== 'presentation' && role !== 'none');
  if (!allowed) return undefined;
  purpose.visited.add(element);
  const text = innerText(element, asPart(purpose));
  const plain = text.trim();
  if (plain) purpose.contributors.push(element);
  return (target === 'self' ? plain : text) ? text : undefined;
}

/** @param {Element} element @param {Purpose} purpose */
function innerText(element, purpose) {
  if (nesting >= DEEPEST_PART) return '';
  nesting += 1;
  let text = generatedText(element, '::before');
  const add = (/** @type {Node} */ child) => {
    if (nodeType(child) === 1) text += blockText(/** @type {Element} */ (child), purpose);
    else if (nodeType(child) === 3 && (purpose.hidden || !isTextNotRendered(child, parentElement(child))))
      text += textContent(child);
  };
  for (const child of flatChildren(element)) add(child);
  for (const owned of elementsById(element, attribute(element, 'aria-owns'))) add(owned);
  nesting -= 1;
  return text + generatedText(element, '::after');
}

/** @param {Element} element @param {Purpose} purpose Words of neighbouring blocks do not run together. */
function blockText(element, purpose) {
  const text = textOf(element, purpose);
  return styleOf(element).display !== 'inline' || tagOf(element) === 'BR' ? ` ${text} ` : text;
}

/** @param {Element} element @param {Purpose} purpose */
function titleName(element, purpose) {
  const role = roleOf(element);
  if (role === 'presentation' || role === 'none') return said(element, '', purpose);
  const title = attribute(element, 'title');
  return said(element, title?.trim() ? title : '', purpose);
}
