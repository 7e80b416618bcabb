// SPDX-License-Identifier: MIT
// @ts-check
// Which elements the style sheets speak of, where their computed styles do not tell or cost too much to ask.
import { styleSheets } from './dom.js';

/** @typedef {(rule: CSSStyleRule) => string | undefined} Pick The selector of the elements that a rule is about; undefined: of no concern. */

/** What a selector says of elements that are not to be found by it alone. */
const BEYOND = /&|:host|::slotted|::part/;

/** @typedef {{elements: Set<Element>, complete: boolean}} Styled Not complete: a sheet cannot be read, or its rules' reach not told. */

/** @param {Pick} pick @returns {(roots: (Document | ShadowRoot)[]) => Styled} */
export function elementsStyled(pick) {
  /** Sheets whose rules were read, with the number of rules then. */
  /** @type {WeakMap<CSSStyleSheet, {rules: number, selectors: string[] | undefined}>} */
  const known = new WeakMap();
  /** @param {CSSStyleSheet} sheet */
  const selectorsOf = (sheet) => {
    try {
      const { cssRules } = sheet;
      const read = known.get(sheet);
      if (read?.rules === cssRules.length) return read.selectors;
      /** @type {string[]} */
      const found = [];
      const selectors = collect(cssRules, pick, found) ? found : undefined;
      known.set(sheet, { rules: cssRules.length, selectors });
      return selectors;
    } catch {
      return undefined; // Of another origin, and not to be read.
    }
  };
  return (roots) => {
    /** @type {Styled} */
    const styled = { elements: new Set(), complete: true };
    for (const root of roots) collectIn(root, selectorsOf, styled);
    return styled;
  };
}

/** @param {CSSRuleList} rules @param {Pick} pick @param {string[]} selectors @returns {boolean} False where a rule's reach cannot be told. */
function collect(rules, pick, selectors) {
  for (const rule of rules) {
    const selector = rule instanceof CSSStyleRule ? pick(rule) : undefined;
    if (selector !== undefined) {
      if (BEYOND.test(selector)) return false;
      selectors.push(selector);
    }
    const inner = /** @type {{cssRules?: CSSRuleList}} */ (rule).cssRules ?? importedRules(rule);
    if (inner && !collect(inner, pick, selectors)) return false;
  }
  return true;
}

/** @param {CSSRule} rule */
function importedRules(rule) {
  return rule instanceof CSSImportRule ? rule.styleSheet?.cssRules : undefined;
}

/** @param {Document | ShadowRoot} root @param {(sheet: CSSStyleSheet) => string[] | undefined} selectorsOf @param {Styled} styled */
function collectIn(root, selectorsOf, styled) {
  const own = root instanceof Document ? styleSheets(root) : root.styleSheets;
  for (const sheet of [...own, ...root.adoptedStyleSheets]) {
    const selectors = sheet.disabled ? [] : selectorsOf(sheet);
    if (!selectors) styled.complete = false;
    for (const selector of selectors ?? [])
      try {
        for (const element of root.querySelectorAll(selector)) styled.elements.add(element);
      } catch {
        styled.complete = false;
      }
  }
}
