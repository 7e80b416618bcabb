// SPDX-License-Identifier: MIT
// @ts-check
// The ARIA role of an element (HTML-AAM 1.0; explicit roles by WAI-ARIA 1.2), as Playwright 1.65 has it.
import {
  attribute,
  closestAcrossShadow,
  elementsById,
  hasAttribute,
  lately,
  parentElement,
  parentOrHost,
  tagOf,
  textContent,
} from './dom.js';

/** @param {string} words */
export function setOf(words) {
  return new Set(words.trim().split(/\s+/));
}

const ROLES = setOf(`alert alertdialog application article banner blockquote button caption cell checkbox code
  columnheader combobox complementary contentinfo definition deletion dialog directory document emphasis feed figure
  form generic grid gridcell group heading img insertion link list listbox listitem log main mark marquee math meter
  menu menubar menuitem menuitemcheckbox menuitemradio navigation none note option paragraph presentation progressbar
  radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status strong
  subscript superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree treegrid
  treeitem`);
const SECTIONING = `article:not([role]), aside:not([role]), main:not([role]), nav:not([role]), section:not([role]),
  [role=article], [role=complementary], [role=main], [role=navigation], [role=region]`;
/** Roles that a name is no attribute of: there, aria-label says nothing about the element's meaning. */
const UNNAMED = setOf(
  `caption code deletion emphasis generic insertion paragraph presentation strong subscript superscript`,
);
const GLOBAL_ATTRIBUTES = `aria-atomic aria-busy aria-controls aria-current aria-describedby aria-details
  aria-dropeffect aria-flowto aria-grabbed aria-hidden aria-keyshortcuts aria-live aria-owns aria-relevant`.split(
  /\s+/,
);

/** @type {Record<string, string>} */
const BY_TAG = {
  ARTICLE: 'article',
  ASIDE: 'complementary',
  BLOCKQUOTE: 'blockquote',
  BUTTON: 'button',
  // None of ARIA's. What is drawn there may be all that the page is about.
  CANVAS: 'canvas',
  CAPTION: 'caption',
  CODE: 'code',
  DATALIST: 'listbox',
  DD: 'definition',
  DEL: 'deletion',
  DETAILS: 'group',
  DFN: 'term',
  DIALOG: 'dialog',
  DT: 'term',
  EM: 'emphasis',
  FIELDSET: 'group',
  FIGURE: 'figure',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  HR: 'separator',
  HTML: 'document',
  INS: 'insertion',
  LI: 'listitem',
  MAIN: 'main',
  MARK: 'mark',
  MATH: 'math',
  MENU: 'list',
  METER: 'meter',
  NAV: 'navigation',
  OL: 'list',
  OPTGROUP: 'group',
  OPTION: 'option',
  OUTPUT: 'status',
  P: 'paragraph',
  PROGRESS: 'progressbar',
  SEARCH: 'search',
  STRONG: 'strong',
  SUB: 'subscript',
  SUP: 'superscript',
  SVG: 'img',
  TABLE: 'table',
  TBODY: 'rowgroup',
  TEXTAREA: 'textbox',
  TFOOT: 'rowgroup',
  THEAD: 'rowgroup',
  TIME: 'time',
  TR: 'row',
  UL: 'list',
};
/** @type {Record<string, (element: Element) => string | null>} */
const BY_TAG_AND_STATE = {
  A: (element) => (hasAttribute(element, 'href') ? 'link' : null),
  AREA: (element) => (hasAttribute(element, 'href') ? 'link' : null),
  FOOTER: (element) => (closestAcrossShadow(element, SECTIONING) ? null : 'contentinfo'),
  HEADER: (element) => (closestAcrossShadow(element, SECTIONING) ? null : 'banner'),
  FORM: (element) => (isNamedByAria(element) ? 'form' : null),
  SECTION: (element) => (isNamedByAria(element) ? 'region' : null),
  IMG: (element) => (isDecorative(element) ? 'presentation' : 'img'),
  INPUT: (element) => inputRole(/** @type {HTMLInputElement} */ (element)),
  SELECT: (element) => {
    const { multiple, size } = /** @type {HTMLSelectElement} */ (element);
    return multiple || size > 1 ? 'listbox' : 'combobox';
  },
  TD: (element) => {
    const table = closestAcrossShadow(element, 'table');
    const role = table && explicitRole(table);
    return role === 'grid' || role === 'treegrid' ? 'gridcell' : 'cell';
  },
  TH: headerRole,
};
/** @type {Record<string, string>} */
const BY_INPUT_TYPE = {
  button: 'button',
  checkbox: 'checkbox',
  file: 'button',
  image: 'button',
  number: 'spinbutton',
  radio: 'radio',
  range: 'slider',
  reset: 'button',
  search: 'searchbox',
  submit: 'button',
};
const MAY_HAVE_LIST = setOf('email search tel text url');

/** An element of the first kind is presentational where its parent, of the second, is said to be. */
/** @type {Record<string, Set<string>>} */
const PARENTS = {
  DD: setOf('DL DIV'),
  DIV: setOf('DL'),
  DT: setOf('DL DIV'),
  LI: setOf('OL UL'),
  TBODY: setOf('TABLE'),
  TD: setOf('TR'),
  TFOOT: setOf('TABLE'),
  TH: setOf('TR'),
  THEAD: setOf('TABLE'),
  TR: setOf('THEAD TBODY TFOOT TABLE'),
};

/** @type {Map<Element, string | null>} */
let roles = new Map();

export function forgetRoles() {
  roles = new Map();
}

/** `none` and `presentation` included; null where it has none. */
export const roleOf = lately((/** @type {Element} */ element) => {
  const known = roles.get(element);
  if (known !== undefined) return known;
  const role = computeRole(element);
  roles.set(element, role);
  return role;
});

/** @param {Element} element */
function computeRole(element) {
  const role = explicitRole(element);
  if (!role) return implicitRole(element);
  if (role !== 'none' && role !== 'presentation') return role;
  const implicit = implicitRole(element);
  return outweighsPresentation(element, implicit) ? implicit : role;
}

/** @param {Element} element */
function explicitRole(element) {
  const attributeValue = attribute(element, 'role');
  if (!attributeValue) return null;
  return (
    attributeValue
      .toLowerCase()
      .split(/\s+/)
      .find((role) => ROLES.has(role)) ?? null
  );
}

/** @param {Element} element */
function implicitRole(element) {
  const tag = tagOf(element);
  const role = BY_TAG[tag] ?? BY_TAG_AND_STATE[tag]?.(element) ?? null;
  if (!role) return null;
  for (let at = element; ; ) {
    const parent = parentOrHost(at);
    if (!parent || !PARENTS[tagOf(at)]?.has(tagOf(parent))) return role;
    const said = explicitRole(parent);
    if ((said === 'none' || said === 'presentation') && !outweighsPresentation(parent, said)) return said;
    at = parent;
  }
}

/** @param {Element} element @param {string | null} role */
function outweighsPresentation(element, role) {
  return hasGlobalAttribute(element, role ?? '') || isFocusable(element);
}

/** @param {Element} element @param {string} role */
function hasGlobalAttribute(element, role) {
  if (GLOBAL_ATTRIBUTES.some((name) => hasAttribute(element, name))) return true;
  if (role !== 'generic' && hasAttribute(element, 'aria-roledescription')) return true;
  return !UNNAMED.has(role) && isNamedByAria(element);
}

/** @param {Element} element */
function isNamedByAria(element) {
  return hasAttribute(element, 'aria-label') || hasAttribute(element, 'aria-labelledby');
}

/** @param {Element} element */
function hasTabIndex(element) {
  return !Number.isNaN(Number(attribute(element, 'tabindex') ?? 'none'));
}

/** @param {Element} element */
function isFocusable(element) {
  return !isNativelyDisabled(element) && (isNativelyFocusable(element) || hasTabIndex(element));
}

/** @param {Element} element */
function isNativelyFocusable(element) {
  const tag = tagOf(element);
  if (tag === 'A' || tag === 'AREA') return hasAttribute(element, 'href');
  if (tag === 'INPUT') return !hasAttribute(element, 'hidden');
  return tag === 'BUTTON' || tag === 'DETAILS' || tag === 'SELECT' || tag === 'TEXTAREA';
}

const DISABLEABLE = setOf('BUTTON INPUT SELECT TEXTAREA OPTION OPTGROUP');

/** @param {Element} element */
export function isNativelyDisabled(element) {
  const tag = tagOf(element);
  if (!DISABLEABLE.has(tag)) return false;
  if (hasAttribute(element, 'disabled')) return true;
  if (tag === 'OPTION') return closestAcrossShadow(element, 'optgroup[disabled]') !== null;
  return element.matches(':disabled');
}

/** @param {Element} element */
function isDecorative(element) {
  return (
    attribute(element, 'alt') === '' &&
    !attribute(element, 'title') &&
    !hasGlobalAttribute(element, '') &&
    !hasTabIndex(element)
  );
}

/** @param {HTMLInputElement} element */
function inputRole(element) {
  const { type } = element;
  if (type === 'hidden') return null;
  if (MAY_HAVE_LIST.has(type)) {
    const [list] = elementsById(element, attribute(element, 'list'));
    if (list instanceof HTMLDataListElement) return 'combobox';
  }
  return BY_INPUT_TYPE[type] ?? 'textbox';
}

/** @param {Element} element A `<th>`, by its scope or by its neighbours. */
function headerRole(element) {
  const scope = attribute(element, 'scope');
  if (scope === 'col' || scope === 'colgroup') return 'columnheader';
  if (scope === 'row' || scope === 'rowgroup') return 'rowheader';
  const { nextElementSibling: next, previousElementSibling: previous } = element;
  if (!next && !previous) {
    const row = parentElement(element);
    const table = row && tagOf(row) === 'TR' ? closestAcrossShadow(row, 'table') : null;
    return table instanceof HTMLTableElement && table.rows.length <= 1 ? null : 'columnheader';
  }
  if (isHeaderCell(next) && isHeaderCell(previous)) return 'columnheader';
  return isFilledDataCell(next) || isFilledDataCell(previous) ? 'rowheader' : 'columnheader';
}

/** @param {Element | null} element */
function isHeaderCell(element) {
  return element !== null && tagOf(element) === 'TH';
}

/** @param {Element | null} element */
function isFilledDataCell(element) {
  if (!element || tagOf(element) !== 'TD') return false;
  return Boolean(textContent(element)?.trim()) || element.children.length > 0;
}
