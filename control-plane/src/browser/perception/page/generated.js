// SPDX-License-Identifier: MIT
// @ts-check
// Text from CSS: the `content` of ::before and ::after. Asking each element for two more styles would double the walk's
// time, so the style sheets are asked first which elements can have any.
import { attribute } from './dom.js';
import { elementsStyled } from './sheets.js';

/** @typedef {'::before' | '::after'} Pseudo */

const PSEUDO = /(?<!\\)::?(before|after)\b/i;
/** @type {Set<Element> | undefined} Undefined: every element. */
let candidates = new Set();

const withText = elementsStyled(({ selectorText, style: { content } }) =>
  PSEUDO.test(selectorText) && content && content !== 'none' && content !== 'normal' && content !== '""'
    ? withoutPseudo(selectorText)
    : undefined,
);

/** @param {string} selector `a::before, b > ::after` → `a, b > *`. */
function withoutPseudo(selector) {
  return selector
    .replace(/(^|[\s>+~,])::?(?:before|after)\b/gi, '$1*')
    .replace(/(?<!\\)::?(?:before|after)\b/gi, '');
}

/** Before each walk. @param {(Document | ShadowRoot)[]} roots */
export function findGeneratedText(roots) {
  const { elements, complete } = withText(roots);
  candidates = complete ? elements : undefined;
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
