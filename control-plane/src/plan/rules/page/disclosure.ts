// SPDX-License-Identifier: MIT
// What folds and unfolds a part of the page: the sign before a branch, the branch itself, a summary, a button that says that it is expanded.

import type { PageAction } from '../../action.ts';
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { foldPictureIn } from './fold-pictures.ts';
import { ownText } from './labels.ts';
import { type Element, nameOf } from './model.ts';

export interface Disclosure {
  open: boolean;
  /** What is clicked for it; none for an item of a tree, which takes keys as well. `text`: absent of a picture. */
  sign?: { ref: string; name: string; text?: string };
}

/** Undefined where nothing tells that the element folds. */
export function disclosureOf({ node }: Element): Disclosure | undefined {
  const { parent } = node;
  const told = foldPictureIn(node);
  if (told !== undefined) return { open: node.expanded ?? told.open, sign: told.sign };
  const led = parent !== undefined && (isLine(parent) || isSecond(node, parent));
  const pictured = pictureIn(node) ?? (led ? pictureIn(parent) : undefined);
  if (pictured !== undefined) return { open: (node.expanded ?? parent?.expanded) === true, sign: pictured };
  if (isUnpictured(node)) return undefined;
  const signed = signIn(node) ?? (led ? signIn(parent) : undefined) ?? signBehind(node);
  // A page may draw the same sign for both, and tell which it is by the state.
  const state = node.expanded ?? (led ? parent.expanded : undefined);
  if (signed !== undefined)
    return { ...signed, open: state ?? (signed.open || showsBehind(node) || (led && showsBehind(parent))) };
  const glued = GLUED.exec(node.text ?? node.name)?.[0];
  if (glued !== undefined) return { open: state ?? OPEN.test(glued) };
  if (node.role === 'treeitem' && node.expanded === undefined)
    return isLeaf(node) ? undefined : { open: node.children.some(holdsItems) };
  if (isSummary(node)) return { open: showsMore(node) };
  return node.expanded === undefined ? undefined : { open: node.expanded || showsItsItems(node) };
}

/** The options of a list that is not to be seen are told all the same. */
const showsMore = ({ parent }: SnapshotNode): boolean =>
  (parent?.children ?? []).filter(({ role }) => role !== 'option').length > 1;

/** Items of a tree that stand behind it tell that it is open, whatever it says. */
function showsItsItems({ role, parent, order }: SnapshotNode): boolean {
  const next = role === 'treeitem' ? parent?.children.find((sibling) => sibling.order > order) : undefined;
  return next?.role === 'group' && next.children.length > 0;
}

/**
 * A sign that is only turned where it is open is the same letter in both states: where others of its kind are marked as closed, one that
 * is not, and has something behind it, is open.
 */
function showsBehind({ parent, expanded, order }: SnapshotNode): boolean {
  const behind = parent?.children.find((sibling) => sibling.order > order);
  if (expanded !== undefined || behind === undefined || behind.children.length === 0) return false;
  return [...(parent?.parent?.children ?? []), ...behind.children].some(
    (other) => other.expanded === false || other.children[0]?.expanded === false,
  );
}

/** Behind what it begins with, and the box that ticks it, if it has one. */
const isSecond = (node: SnapshotNode, { children }: SnapshotNode): boolean =>
  children.slice(1).find(({ role }) => role !== 'checkbox') === node || children[1] === node;

const isLine = ({ role }: SnapshotNode): boolean => ['listitem', 'treeitem', 'heading', 'row'].includes(role);

/** In a tree whose branches begin with the picture of an arrow, what has none is a leaf, whatever it says of itself. */
export const isUnpictured = (node: SnapshotNode): boolean => {
  const saysShut = node.role === 'treeitem' && node.expanded === false;
  const tree = saysShut && pictureIn(node) === undefined ? treeOf(node) : undefined;
  return tree !== undefined && [...walk(tree)].some((other) => pictureIn(other) !== undefined);
};

function treeOf({ parent }: SnapshotNode): SnapshotNode | undefined {
  let tree = parent;
  while (tree !== undefined && tree.role !== 'tree') tree = tree.parent;
  return tree;
}

/** In a tree whose branches say whether they are open, what says nothing is none. */
const isLeaf = (node: SnapshotNode): boolean => {
  const tree = treeOf(node);
  return (
    tree !== undefined &&
    !node.children.some(holdsItems) &&
    [...walk(tree)].some(({ role, expanded }) => role === 'treeitem' && expanded !== undefined)
  );
};

const holdsItems = ({ role }: SnapshotNode): boolean =>
  role === 'group' || role === 'treeitem' || role === 'list';

/** The first line of a `details`; the box that a group of a form has alone is none. */
export function isSummary(node: SnapshotNode): boolean {
  const isFirst =
    node.role === 'generic' && node.parent?.role === 'group' && node.parent.children[0] === node;
  return isFirst && ![...walk(node)].some(({ role }) => TAKES.has(role));
}

const TAKES = new Set(['checkbox', 'radio', 'switch', 'textbox', 'combobox', 'spinbutton', 'slider']);

const CLOSED = /^\[?[▸▶►▹⊞＋+⏵❯›]\]?$/u;
const BACK = /^[‹<«◂◀←]$/u;
const OPEN = /^\[?[▾▼▽⊟⏷−–-]\]?$/u;

const TRIANGLES = '▸▶►▹▾▼▽⏵⏷';
/** A sign that says nothing but that something folds. */
export const isTriangle = (text: string): boolean => text.length === 1 && TRIANGLES.includes(text);
/** "▾Letters": clicked as a whole. */
const GLUED = new RegExp(`^[${TRIANGLES}](?=\\p{L})`, 'u');
const NO_VALUE = /^[−–-]$/u;
const CELLS = new Set(['cell', 'gridcell']);

/** A control that is called "+ Card" adds one. */
const NO_PLUS = /^(?:[▸▶►▹⊞⏵▾▼▽⊟⏷]|\[[+−–-]\])$/u;

const ADDS = /^[＋+]\s*(?:add|new|create|another|insert|invite)\b/iu;

const ARROW = /\b(?:caret|chevron|arrow|triangle|expand(?:er)?|collapse|switcher|toggle[rd]?|disclosure)\b/i;

/** The control of a branch in a table that is a tree. */
const TREE = /\btree\b/i;

/** The picture of an arrow that an item of a tree, or a row of a tree in a table, begins with, and that alone takes the click that opens it. */
function pictureIn(node: SnapshotNode): Disclosure['sign'] {
  const [first] = node.role === 'treeitem' ? partsOf(node) : node.children;
  const isRow = node.role === 'row' && first !== undefined && CELLS.has(first.role);
  const picture = isRow ? first.children[0] : node.role === 'treeitem' ? first : undefined;
  const said = `${picture?.name} ${picture?.icon ?? ''}`;
  const isArrow = picture?.pointer === true && (ARROW.test(said) || (isRow && TREE.test(said)));
  return isArrow && picture.ref !== undefined ? { ref: picture.ref, name: picture.name } : undefined;
}

/** The sign that stands before what a node says; two of them are no branch but steps up and down. */
function signIn(node: SnapshotNode): Disclosure | undefined {
  const found = partsOf(node).flatMap((child, i) => {
    const text = leadOf(child);
    const ref = child.ref ?? node.ref;
    // A dash in a cell behind the first says that there is no value.
    const isNone = i > 0 && NO_VALUE.test(text) && CELLS.has(child.role);
    return ref !== undefined && isFoldSign(text) && !isNone ? [{ ref, name: text, text }] : [];
  });
  const said = (node.text ?? node.name).trim();
  const [lead = ''] = said.split(/\s/);
  const leads = node.text === undefined || ADDS.test(said) ? NO_PLUS.test(lead) : isFoldSign(lead);
  if (found.length === 0 && node.ref !== undefined && leads && lead !== said)
    found.push({ ref: node.ref, name: said, text: lead });
  const [sign] = found;
  const isStepped = partsOf(node).some((child) => BACK.test(leadOf(child)));
  return sign === undefined || found.length > 1 || isStepped
    ? undefined
    : { open: OPEN.test(sign.text), sign };
}

/** "Mains ▾" opens downwards; where it is open, its sign points up. */
function signBehind({ name, text = '', expanded }: SnapshotNode): Disclosure | undefined {
  const [, sign] = /\p{L}\s*([▾▼⌄⏷▸▴▲⌃⏶])$/u.exec((name || text).trim()) ?? [];
  return sign === undefined || expanded !== undefined ? undefined : { open: /[▴▲⌃⏶]/u.test(sign) };
}

/** What a line is made of, also where all of it is wrapped once more. */
function partsOf({ children }: SnapshotNode): SnapshotNode[] {
  const [first] = children;
  const isWrapped = first?.role === 'generic' && first.name === '' && first.text === undefined;
  return isWrapped && children.slice(1).every(holdsItems) ? first.children : children;
}

/** What a part says; of mere text the first word. */
function leadOf({ role, name, text = '', expanded }: SnapshotNode): string {
  // "Expand Poems" is what a button is called that shows a mere sign, and does not say itself whether it is open.
  const isSigned = expanded === undefined && FOLDS.test(name) && isFoldSign(text.trim());
  const said = (isSigned ? text : name || text).trim();
  return role === 'text' ? (said.split(/\s/)[0] ?? '') : said;
}

const FOLDS = /^(?:expand|collapse|toggle|unfold|fold)\b/i;

export const isFoldSign = (text: string): boolean => CLOSED.test(text) || isOpenSign(text);

export const isOpenSign = (text: string): boolean => OPEN.test(text);

/** How it is called, without the sign that shows whether it is open. */
export const plainName = ({ name, node }: Element): string =>
  withoutSign(node.children.length > 0 && name === '' ? ownText(node) : name);

/** A sign that an item of a tree is told with may be drawn by its style and take no clicks: then its name does. */
export const isOwnSign = ({ ref }: { ref: string }, { node }: Element): boolean =>
  node.role === 'treeitem' && ref === node.ref;

export const clickOnName = (element: Element): PageAction => ({
  kind: 'click',
  ref: element.ref,
  name: nameOf(element),
  text: plainName(element),
});

export const withoutSign = (text: string): string => text.replace(SIGN_AT_END, '').trim();

const SIGN_AT_END = /^\s*\[?[▸▶►▹▾▼▽⊞⊟⏵⏷❯＋+−–-]\]?\s+|\s+\[?[▸▶►▹▾▼▽⊞⊟⏵⏷❯＋+−–-]\]?\s*$/gu;
