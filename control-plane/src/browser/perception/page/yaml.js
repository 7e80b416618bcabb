// SPDX-License-Identifier: MIT
// @ts-check
// The tree as text, in the form of Playwright 1.65's `ariaSnapshot({mode: 'ai'})`, which plan/snapshot.ts reads.

import { colourOf, SHAPES, tintOf } from './colours.js';
import { attribute, tagOf } from './dom.js';
import { columnsOf } from './dragged.js';
import { formKind } from './forms.js';
import { iconHint } from './icons.js';
import { setOf } from './roles.js';
import { blockLook, letterLook, shapeOf, sideOf } from './swatches.js';
import { LINE_END } from './tree.js';

/** @typedef {import('./tree.js').AriaNode} AriaNode */
/** @typedef {{ref: string, line: number, depth: number}} FramePlace Where the content of a frame belongs. */

const MAX_NAME = 900;
/** Where a picture alone can say what it is for. */
const PICTURED = setOf('button generic img link menuitem tab');

/**
 * @param {AriaNode} root
 * @param {(element: Element, onScreen: boolean) => string} refOf
 * @param {string} prefix
 * @returns {{lines: string[], frames: FramePlace[]}}
 */
export function toYaml(root, refOf, prefix) {
  /** @type {string[]} */
  const lines = [];
  /** @type {FramePlace[]} */
  const frames = [];
  /** @param {AriaNode | string} node @param {number} depth @param {boolean} inTarget */
  const write = (node, depth, inTarget) => {
    const indent = '  '.repeat(depth);
    if (node === LINE_END) return;
    if (typeof node === 'string') {
      lines.push(`${indent}- text: ${value(node)}`);
      return;
    }
    const ref = node.reachable && node.element ? refOf(node.element, node.onScreen) : undefined;
    if (ref && node.role === 'iframe') frames.push({ ref, line: lines.length, depth });
    const line = `${indent}- ${key(keyOf(node, ref && prefix + ref, inTarget))}`;
    const [only, ...more] = node.children;
    const text = more.length === 0 && typeof only === 'string' ? only : undefined;
    const bare = node.url === undefined && node.placeholder === undefined;
    if (bare && only === undefined) lines.push(line);
    else if (bare && text !== undefined) lines.push(`${line}: ${value(text)}`);
    else {
      lines.push(`${line}:`);
      if (node.url !== undefined) lines.push(`${indent}  - /url: ${value(node.url)}`);
      if (node.placeholder !== undefined) lines.push(`${indent}  - /placeholder: ${value(node.placeholder)}`);
      const target = inTarget || (ref !== undefined && node.pointer);
      for (const child of node.children) write(child, depth + 1, target);
    }
  };
  for (const node of modalsFirst(root.children)) write(node, 0, false);
  return { lines, frames };
}

/** A dialog that keeps people from the rest comes before it. @param {(AriaNode | string)[]} nodes */
function modalsFirst(nodes) {
  if (!nodes.some(holdsModal)) return nodes;
  /** @type {AriaNode[]} */
  const modals = [];
  /** @param {(AriaNode | string)[]} children @returns {(AriaNode | string)[]} */
  const without = (children) =>
    children.filter((child) => {
      if (typeof child === 'string') return true;
      if (child.modal) modals.push(child);
      else child.children = without(child.children);
      return !child.modal;
    });
  const rest = without(nodes);
  return [...modals, ...rest];
}

/** @param {AriaNode | string} node @returns {boolean} */
function holdsModal(node) {
  return typeof node !== 'string' && (node.modal || node.children.some(holdsModal));
}

/** @param {AriaNode} node @param {string | undefined} ref @param {boolean} inTarget */
function keyOf(node, ref, inTarget) {
  const { role, name, states, active, ariaHidden, pointer } = node;
  let text = role;
  if (name && name.length <= MAX_NAME) text += ` ${JSON.stringify(name)}`;
  if (states.checked) text += states.checked === 'mixed' ? ' [checked=mixed]' : ' [checked]';
  if (states.disabled) text += ' [disabled]';
  if (states.expanded) text += ' [expanded]';
  if (active) text += ' [active]';
  if (states.invalid) text += states.invalid === true ? ' [invalid]' : ` [invalid=${states.invalid}]`;
  if (states.level) text += ` [level=${states.level}]`;
  if (states.pressed) text += states.pressed === 'mixed' ? ' [pressed=mixed]' : ' [pressed]';
  if (states.selected) text += ' [selected]';
  if (ariaHidden) text += ' [aria-hidden]';
  const columns = role === 'list' ? columnsOf(node) : 0;
  if (columns) text += ` [columns=${columns}]`;
  if (!ref) return text;
  text += ` [ref=${ref}]${pointer && (node.sign || !inTarget) ? ' [cursor=pointer]' : ''}`;
  if (states.expanded === false) text += ' [collapsed]';
  if (states.readonly) text += ' [readonly]';
  if (states.multiline) text += ' [multiline]';
  if (states.completes) text += ' [completes]';
  if (states.takes) text += ` [takes=${states.takes}]`;
  if (states.modeless) text += ' [modeless]';
  if (node.onScreen) text += ' [onscreen]';
  const icon = node.slot ? '' : iconOf(node);
  if (icon) text += ` [icon=${icon}]`;
  const tip = node.slot ? `free at ${node.slot}` : tooltipOf(node);
  if (tip) text += ` [title=${tip}]`;
  const form = node.element && formKind(node.element);
  return form ? `${text} [form=${form}]` : text;
}

/** @param {AriaNode} node */
function iconOf({ role, name, children, element, pointer, swatch }) {
  if (element && role === 'generic' && tagOf(element) === 'TEXT') return letterLook(element);
  if (element && role === 'generic' && children.length === 1 && typeof children[0] === 'string')
    return blockLook(element);
  if (name || children.length > 0 || !element || !PICTURED.has(role)) return '';
  const shape = pointer && SHAPES.has(tagOf(element)) ? shapeOf(element) : '';
  const look = () => [shape && sideOf(element), colourOf(element), shape].filter(Boolean).join(' ');
  const colour = swatch || (pointer || role === 'button' ? look() : '');
  const tint = colour && !shape ? tintOf(element) : '';
  return [iconHint(element), tint, colour].filter(Boolean).join(' ');
}

const LONGEST_TIP = 80;
/** A word, or a number of a year. */
const TELLING = /\p{L}{3}|\d{3}/u;

/** What an author wrote to be shown under the mouse, where a sign, a letter or a digit is all that a control says. @param {AriaNode} node */
function tooltipOf({ role, name, children, element }) {
  if (!element || !PICTURED.has(role) || children.length > 1) return '';
  const [only = ''] = children;
  if (typeof only !== 'string' || TELLING.test(name) || TELLING.test(only)) return '';
  const tip = (attribute(element, 'title') ?? '').replace(/[\s[\]]+/g, ' ').trim();
  return tip !== name && tip.length <= LONGEST_TIP ? tip : '';
}

const WORDS = new Set(['y', 'n', 'yes', 'no', 'true', 'false', 'on', 'off', 'null', '~']);
const LONGEST_WORD = 5;
const NUMERIC = /^[-+.\d]|Infinity$/;
/** Most texts are seen to be so in one pass: nothing in them is special. */
const PLAIN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it looks for
  /^[a-z](?:[^:#{}`\x00-\x1f\x7f-\x9f]*[^\s:#{}`\x00-\x1f\x7f-\x9f])?$/i;
const SPECIAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it looks for
  /^$|^\s|\s$|^[-&*\],?!>|@"'#%[]|[{}`]|[\n\r]|:(?:\s|$)|\s#|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|^[-+]?\.(?:inf|nan)$/i;

/** @param {string} text */
function needsQuotes(text) {
  if (!PLAIN.test(text) && SPECIAL.test(text)) return true;
  if (text.length <= LONGEST_WORD && WORDS.has(text.toLowerCase())) return true;
  return NUMERIC.test(text) && !Number.isNaN(Number(text));
}

/** @param {string} text */
function key(text) {
  return needsQuotes(text) ? `'${text.replaceAll("'", "''")}'` : text;
}

/** @type {Record<string, string>} */
const ESCAPES = { '\\': '\\\\', '"': '\\"', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** @param {string} text */
function value(text) {
  if (!needsQuotes(text)) return text;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it escapes
  const escaped = text.replace(/[\\"\x00-\x1f\x7f-\x9f]/g, (char) => {
    const code = char.charCodeAt(0).toString(16).padStart(2, '0');
    return ESCAPES[char] ?? `\\x${code}`;
  });
  return `"${escaped}"`;
}
