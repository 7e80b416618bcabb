// SPDX-License-Identifier: MIT
// @ts-check
// Text from CSS: the `content` of ::before and ::after. Asking each element for two more styles would double the walk's
// time, so the style sheets are asked first which elements can have any.
import { attribute, styleSheets } from './dom.js';

/** @typedef {'::before' | '::after'} Pseudo */

const PSEUDO = /(?<!\\)::?(before|after)\b/i;
/** Sheets whose rules were read, with the number of rules then; undefined: any element may match. */
/** @type {WeakMap<CSSStyleSheet, {rules: number, selectors: string[] | undefined}>} */
const sheets = new WeakMap();
/** @type {Set<Element> | undefined} Undefined: every element. */
let candidates = new Set();

/** @param {CSSRuleList} rules @param {string[]} selectors @returns {boolean} False where a rule's reach cannot be told. */
function collect(rules, selectors) {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule && PSEUDO.test(rule.selectorText)) {
      const { content } = rule.style;
      if (content && content !== 'none' && content !== 'normal' && content !== '""') {
        if (/&|:host|::slotted|::part/.test(rule.selectorText)) return false;
        selectors.push(withoutPseudo(rule.selectorText));
      }
    }
    const inner = /** @type {{cssRules?: CSSRuleList}} */ (rule).cssRules ?? importedRules(rule);
    if (inner && !collect(inner, selectors)) return false;
  }
  return true;
}

/** @param {CSSRule} rule */
function importedRules(rule) {
  return rule instanceof CSSImportRule ? rule.styleSheet?.cssRules : undefined;
}

/** @param {string} selector `a::before, b > ::after` → `a, b > *`. */
function withoutPseudo(selector) {
  return selector
    .replace(/(^|[\s>+~,])::?(?:before|after)\b/gi, '$1*')
    .replace(/(?<!\\)::?(?:before|after)\b/gi, '');
}

/** @param {CSSStyleSheet} sheet */
function selectorsOf(sheet) {
  try {
    const { cssRules } = sheet;
    const known = sheets.get(sheet);
    if (known?.rules === cssRules.length) return known.selectors;
    /** @type {string[]} */
    const found = [];
    const selectors = collect(cssRules, found) ? found : undefined;
    sheets.set(sheet, { rules: cssRules.length, selectors });
    return selectors;
  } catch {
    return undefined; // Of another origin, and not to be read.
  }
}

/** @param {Document | ShadowRoot} root @param {Set<Element>} found @returns {boolean} False: it can be any element. */
function collectIn(root, found) {
  const own = root instanceof Document ? styleSheets(root) : root.styleSheets;
  for (const sheet of [...own, ...root.adoptedStyleSheets]) {
    const selectors = sheet.disabled ? [] : selectorsOf(sheet);
    if (!selectors) return false;
    for (const selector of selectors)
      try {
        for (const element of root.querySelectorAll(selector)) found.add(element);
      } catch {
        return false;
      }
  }
  return true;
}

/** Before each walk. @param {(Document | ShadowRoot)[]} roots */
export function findGeneratedText(roots) {
  /** @type {Set<Element>} */
  const found = new Set();
  candidates = roots.every((root) => collectIn(root, found)) ? found : undefined;
}

/** @param {Element} element @param {Pseudo} pseudo */
export function generatedText(element, pseudo) {
  if (candidates && !candidates.has(element)) return '';
  const style = getComputedStyle(element, pseudo);
  const { content } = style;
  if (!content || content === 'none' || content === 'normal') return '';
  if (style.display === 'none' || style.visibility === 'hidden') return '';
  const text = contentText(element, content);
  return text !== '' && style.display !== 'inline' ? ` ${text} ` : text;
}

const TOKEN = /\s*(?:"((?:[^"\\]|\\.)*)"|attr\(\s*([\w-]+)\s*\)|(\/))\s*/y;

/** @param {Element} element @param {string} content Strings and attributes; after a slash stands what is said instead. */
function contentText(element, content) {
  let text = '';
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < content.length) {
    const token = TOKEN.exec(content);
    if (!token) return '';
    if (token[3]) text = '';
    else if (token[2]) text += attribute(element, token[2]) ?? '';
    else text += unescapeCss(token[1] ?? '');
  }
  return text;
}

/** @param {string} text */
function unescapeCss(text) {
  return text.replace(/\\(?:([0-9a-f]{1,6})\s?|(.))/gi, (_, code, char) =>
    code ? String.fromCodePoint(Number.parseInt(code, 16)) : char,
  );
}
