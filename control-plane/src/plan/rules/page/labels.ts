// SPDX-License-Identifier: MIT
// Text of an element, and the names that stand beside an element which has none of its own.

import { type SnapshotNode, walk } from '../../snapshot.ts';
import { KIND_OF_ROLE } from '../language/lexicon.ts';

const TEXT_LIMIT = 400;
const texts = new WeakMap<SnapshotNode, string>();

/** What a reader sees of a node, at most 400 characters; values of form controls included. */
export function textOf(node: SnapshotNode): string {
  const known = texts.get(node);
  if (known !== undefined) return known;
  const parts: string[] = [];
  let length = 0;
  const add = (part: string | undefined): void => {
    if (!part || parts.at(-1) === part) return;
    parts.push(part);
    length += part.length;
  };
  add(node.name);
  add(node.text);
  const named = node.name !== '' && NAMED_BY_CONTENT.has(node.role);
  if (!named)
    for (const child of node.children) {
      if (length > TEXT_LIMIT) break;
      add(textOf(child));
    }
  const text = parts.join(' ').slice(0, TEXT_LIMIT);
  texts.set(node, text);
  return text;
}

/** What a node says before what is nested in it: the branch without its twigs, and without the sign that it folds by. */
export function ownText(node: SnapshotNode): string {
  const lines = node.children.filter((child) => !NESTED.has(child.role) && !isFolding(child));
  if (lines.length === node.children.length && node.children.length === 0) return withoutSign(textOf(node));
  return withoutSign([node.name, node.text, ...lines.map(textOf)].filter(Boolean).join(' '));
}

const NESTED = new Set(['list', 'group', 'tree', 'menu']);

/** "Expand Poems", drawn as a mere sign. */
const isFolding = ({ role, expanded, text = '' }: SnapshotNode): boolean =>
  role === 'button' && expanded === undefined && /^[▸▶►▹▾▼▽⊞⊟⏵⏷❯+＋−–-]$/u.test(text.trim());

/** A sign that stands alone is a name. */
const withoutSign = (text: string): string => text.replace(/^\s*[▸▶►▹▾▼▽⊞⊟⏵⏷❯+＋−–-]\s+(?=\S)/u, '');

const NAMED_BY_CONTENT = new Set(
  'button link heading cell gridcell columnheader rowheader option tab menuitem treeitem checkbox radio switch'.split(
    ' ',
  ),
);

/** Labels that stand before a control (behind it, for check boxes and radio buttons), nearest first. */
export function nearbyLabels(node: SnapshotNode): string[] {
  const behind = node.role === 'checkbox' || node.role === 'radio' || node.role === 'switch';
  const found: string[] = [];
  const header = columnHeader(node);
  const after = behind || standsAlone(node) ? neighbour(node, 1) : undefined;
  if (after !== undefined) found.push(after);
  if (after === undefined && !(behind && node.name !== '' && rowTitle(node) === undefined)) {
    const before = (behind ? rowTitle(node) : undefined) ?? climb(node);
    if (before !== undefined && (header === undefined || !isOfOtherColumn(before, node))) found.push(before);
  }
  if (header !== undefined) found.push(header);
  return found.filter((text) => text !== node.name);
}

/** What a line is called by comes first in it; what it has in another column names no field. */
function isOfOtherColumn(text: string, node: SnapshotNode): boolean {
  const row = ancestor(node, (role) => role === 'row', 4);
  const isCell = row?.children.slice(1).some((cell) => textOf(cell).trim() === text) === true;
  return isCell && text !== rowTitle(node);
}

/** First in a part of the page that holds no other control: what stands behind it there is its label, unless it only tells its value. */
function standsAlone(node: SnapshotNode): boolean {
  const siblings = node.parent?.children ?? [];
  const [first, behind, ...more] = siblings;
  if (first !== node || behind === undefined || more.length > 0 || isControl(behind)) return false;
  return node.text === undefined || node.text === '' || !isReading(textOf(behind), node.text);
}

/** "1000 °C" behind a slider at 1000. */
const isReading = (text: string, value: string): boolean =>
  text.includes(value) && !/\p{L}{3}/u.test(text.replace(value, ''));

/** The first words of the row or list item that a check box stands in. */
function rowTitle(node: SnapshotNode): string | undefined {
  const row = ancestor(node, (role) => role === 'row' || role === 'listitem', 4);
  return row?.children
    .map((child) => textOf(child).trim())
    .find((text) => /\p{L}/u.test(text) && text.length <= 80);
}

function climb(node: SnapshotNode): string | undefined {
  let at: SnapshotNode | undefined = node;
  for (let level = 0; level < 4 && at !== undefined; level++) {
    const label = neighbour(at, -1);
    if (label !== undefined) return label;
    const parent: SnapshotNode | undefined = at.parent;
    if (parent === undefined || hasOtherControl(parent, node, at)) return undefined;
    at = parent;
  }
  return undefined;
}

/** The short text that a link or a thing to click is alone with: "Phone", then the number. */
export function caption(node: SnapshotNode): string | undefined {
  const siblings = node.parent?.children ?? [];
  const [first, second] = siblings;
  if (siblings.length !== 2 || second !== node || first === undefined || isControl(first)) return undefined;
  const text = textOf(first).trim();
  return text.length <= 30 && first.pointer !== true ? text.replace(/[:\s]+$/, '') : undefined;
}

/** The nearest sibling that shows text, unless another control, or what may be one, comes first. */
function neighbour(node: SnapshotNode, step: 1 | -1): string | undefined {
  const siblings = node.parent?.children ?? [];
  for (let i = siblings.indexOf(node) + step; i >= 0 && i < siblings.length; i += step) {
    const sibling = siblings[i] as SnapshotNode;
    if (isControl(sibling) || (node.name !== '' && sibling.pointer === true)) return undefined;
    const text = textOf(sibling).trim();
    if (text === '' || sibling.role === 'toolbar' || isAmount(sibling)) continue;
    // "Red", "40" and the slider that is at 40.
    if (node.role === 'slider' && /^[-−]?\d+(?:[.,]\d+)?\s?%?$/.test(text)) continue;
    if (node.role === 'textbox' && TELLS.test(text)) return undefined;
    // What has a name is followed by the head of the next part.
    if (step > 0 && node.name !== '' && sibling.role === 'heading') return undefined;
    if (step > 0 && node.name !== '' && isNameOfNext(siblings[i + 1], text)) return undefined;
    return text.length <= 80 && ![...walk(sibling)].some(isControl)
      ? text.replace(/[:*\s]+$/, '')
      : undefined;
  }
  return undefined;
}

/** "Insurance", then "Number of cars" before the field that is called so: no name of the box. */
const isNameOfNext = (next: SnapshotNode | undefined, text: string): boolean =>
  next !== undefined && [...walk(next)].some((inner) => isControl(inner) && inner.name === text);

/** "Your ticket: kf2207b" says what something is, and is no name of what is typed below. */
const TELLS = /^\p{L}[^:]*:\s+(?=[\p{L}-]*\d)[\p{L}\d-]{3,}$/u;

/** What a thing costs in a table names no field behind it. */
const isAmount = (node: SnapshotNode): boolean =>
  node.role === 'cell' && !/\p{L}/u.test(textOf(node)) && /\d/.test(textOf(node));

function hasOtherControl(parent: SnapshotNode, control: SnapshotNode, branch: SnapshotNode): boolean {
  const at = parent.children.indexOf(branch);
  return parent.children.slice(0, at).some((child) => child !== control && isControl(child));
}

function isControl(node: SnapshotNode): boolean {
  const kind = KIND_OF_ROLE[node.role];
  return kind !== undefined && kind !== 'heading' && kind !== 'image' && kind !== 'link';
}

function columnHeader(node: SnapshotNode): string | undefined {
  const cell = ancestor(node, (role) => role === 'cell' || role === 'gridcell', 3);
  const row = cell?.parent;
  const table = row && ancestor(row, (role) => role === 'table' || role === 'grid', 3);
  if (cell === undefined || row === undefined || table === undefined) return undefined;
  const heads = firstRow(table)?.children ?? [];
  // One over rows of several cells is what the table is called.
  const isTitle =
    heads.length === 1 && (row.parent?.children ?? []).some(({ children }) => children.length > 1);
  const head = isTitle ? undefined : heads[row.children.indexOf(cell)];
  return head?.role === 'columnheader' ? textOf(head) || undefined : undefined;
}

function firstRow(table: SnapshotNode): SnapshotNode | undefined {
  for (const child of table.children) {
    if (child.role === 'row') return child;
    const row = child.role === 'rowgroup' ? child.children.find((inner) => inner.role === 'row') : undefined;
    if (row !== undefined) return row;
  }
  return undefined;
}

export function ancestor(
  node: SnapshotNode,
  wanted: (role: string) => boolean,
  levels = 100,
): SnapshotNode | undefined {
  let at = node.parent;
  for (let level = 0; at !== undefined && level < levels; level++, at = at.parent)
    if (wanted(at.role)) return at;
  return undefined;
}

/** A mere sign that tells under the mouse what it does. */
export const isTitledSign = ({ role, name, text = '', title }: SnapshotNode): boolean =>
  role === 'generic' && (name !== '' || title !== undefined) && text !== '' && !/[\p{L}\p{N}]/u.test(text);

/** A part that has such signs only: what can be done with the thing that it stands in. */
export const isBarOfSigns = ({ children }: SnapshotNode): boolean =>
  children.length > 0 && children.every((child) => isTitledSign(child) || isBarOfSigns(child));

const TAKEN: Partial<Record<string, string>> = {
  'datetime-local': 'date and time',
  tel: 'phone number',
  url: 'website',
};

/** What people call that which a type of field takes. */
export const typeName = (takes: string): string => TAKEN[takes] ?? takes;

/** Words that nobody clicks: they may say what the controls behind them are for. */
export function isCaption({ role, children, pointer }: SnapshotNode): boolean {
  return (
    role === 'text' ||
    role === 'rowheader' ||
    role === 'heading' ||
    (children.length === 0 && pointer !== true && KIND_OF_ROLE[role] === undefined)
  );
}
