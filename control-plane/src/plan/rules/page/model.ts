// SPDX-License-Identifier: MIT
// The page as the rules planner grounds on it: what can be acted on, under which names, and how common each word is.
import type { Page } from '../../page.ts';
import { parseSnapshot, type SnapshotNode, walk } from '../../snapshot.ts';
import { fileIn } from '../language/files.ts';
import { KIND_OF_ROLE, type Kind } from '../language/lexicon.ts';
import { pictureNames, reactionOf, signOf } from '../language/signs.ts';
import { wordsOf } from '../language/text.ts';
import { ancestor, caption, isTitledSign, nearbyLabels, ownText, textOf, typeName } from './labels.ts';
import { isTextOfLetter } from './letter.ts';
import { dropListings } from './listings.ts';
import { type Label, labelOf, NameIndex } from './names.ts';
import { piecesOf } from './pieces.ts';
import { hiddenListIn, replacedBy, standInOf } from './replaced.ts';

export interface Element {
  node: SnapshotNode;
  ref: string;
  kind: Kind;
  /** Best first; may be empty. */
  labels: Label[];
  /** How a person would call it. */
  name: string;
  /** The native list that it stands for, which has its options. */
  replaces?: SnapshotNode;
}

/** An element and how well it fits a phrase, 0 … 1. */
export interface Match {
  element: Element;
  score: number;
}

export interface PageModel {
  page: Page;
  root: SnapshotNode;
  /** In document order. */
  elements: Element[];
  /** A dialog of the page (not JavaScript's) that is modal or has come up during the task, which then comes first. */
  modal: SnapshotNode | undefined;
  names: NameIndex<Element>;
  /** The words of headings and buttons of the pages that the task came by. */
  earlier: string[];
}

/** @param standing Refs of the modeless dialogs that were there from the first: they are parts of the page as any other. */
export function modelOf(page: Page, earlier: string[] = [], standing: string[] = []): PageModel {
  const root = parseSnapshot(page.snapshot);
  dropListings(root);
  const elements: Element[] = [];
  const names = new NameIndex<Element>();
  let modal: SnapshotNode | undefined;
  for (const node of walk(root)) {
    if (isDialog(node) && !(node.ref !== undefined && standing.includes(node.ref))) modal = node;
    for (const part of [node, ...piecesOf(node)]) {
      const element = elementOf(part);
      if (element === undefined) continue;
      elements.push(element);
      names.add(element, element.labels);
    }
  }
  return { page, root, elements, modal, names, earlier };
}

const isDialog = ({ role }: SnapshotNode): boolean => role === 'dialog' || role === 'alertdialog';

/** Refs of the dialogs that leave the page behind them to be used. */
export const modelessIn = ({ snapshot }: Page): string[] =>
  [...walk(parseSnapshot(snapshot))].flatMap(({ modeless, ref }) => (modeless === true && ref ? [ref] : []));

/** A part of the page as if it were all of it. */
export function modelWithin(model: PageModel, part: SnapshotNode): PageModel {
  const elements = model.elements.filter(({ node }) => isWithin(node, part));
  const names = new NameIndex<Element>();
  for (const element of elements) names.add(element, element.labels);
  return { ...model, root: part, elements, names };
}

const LONGEST_TITLE = 80;

/** The words of what says what a page is for: headings, buttons, and what stands above its first field. */
export function signsOf({ root, elements }: PageModel): string[] {
  const first = elements.find(({ kind }) => kind === 'field' || kind === 'list' || kind === 'choice');
  return [...walk(root)].flatMap(({ role, order, name, text = '' }) => {
    const above = first !== undefined && order < first.node.order && text.length <= LONGEST_TITLE;
    return role === 'heading' || role === 'button' ? wordsOf(name) : above ? wordsOf(text) : [];
  });
}

export function isWithin(node: SnapshotNode, ancestor: SnapshotNode): boolean {
  return node.order >= ancestor.order && node.order < ancestor.end;
}

const CONTAINERS = new Set(['page', 'rowgroup', 'list', 'table', 'grid', 'tree', 'main', 'iframe', 'group']);

function elementOf(node: SnapshotNode): Element | undefined {
  if (node.ref === undefined || (CONTAINERS.has(node.role) && !(node.role === 'group' && holdsRadios(node))))
    return undefined;
  const hidden = hiddenListIn(node);
  const kind = hidden ? 'list' : (KIND_OF_ROLE[node.role] ?? (holdsRadios(node) ? 'group' : 'text'));
  if (kind === 'text' && node.pointer !== true && !hasOwnText(node)) return undefined;
  // A library keeps what its own control has chosen in such a field.
  if (kind === 'field' && node.ariaHidden === true) return undefined;
  if (kind === 'list' && standInOf(node)?.ref !== undefined) return undefined;
  const labels = [...(hidden ? [labelOf(hidden.name, 1)] : []), ...labelsFor(node, kind)];
  const name = labels[0]?.text ?? '';
  const replaces = kind === 'list' ? replacedBy(node) : undefined;
  return { node, ref: node.ref, kind, labels, name: shorten(name), ...(replaces && { replaces }) };
}

/** The smallest part of the page with all radio buttons of one question, whether it is marked as a group or not. */
function holdsRadios(node: SnapshotNode): boolean {
  const counts = node.children.map(radiosIn);
  return counts.filter((count) => count > 0).length > 1 && counts.every((count) => count < 2);
}

function radiosIn(node: SnapshotNode): number {
  if (node.role === 'radio') return 1;
  return node.children.length > 6 ? 0 : node.children.reduce((sum, child) => sum + radiosIn(child), 0);
}

/** What may say what the choices are for: it stands first, or right before them where fields come before that. */
function leadOf({ children }: SnapshotNode): SnapshotNode | undefined {
  const first = children.findIndex((child) => radiosIn(child) > 0);
  const isForm = children.slice(0, Math.max(first, 0)).some(({ role }) => KIND_OF_ROLE[role] === 'field');
  return isForm ? children[first - 1] : children[0];
}

/** What stands first in a group and is no choice of it. */
function isCaption({ role, children, pointer }: SnapshotNode): boolean {
  return (
    role === 'text' ||
    role === 'rowheader' ||
    role === 'heading' ||
    (children.length === 0 && pointer !== true && KIND_OF_ROLE[role] === undefined)
  );
}

function hasOwnText(node: SnapshotNode): boolean {
  return node.name !== '' || node.text !== undefined || node.children.some((child) => child.role === 'text');
}

function labelsFor(node: SnapshotNode, kind: Kind): Label[] {
  const texts: [string, number][] = [];
  if (node.name !== '') texts.push([node.name, isSignOf(node) ? SIGN : 1]);
  if (kind === 'group') {
    const lead = leadOf(node);
    const own = lead && isCaption(lead) ? textOf(lead).replace(/[:*\s]+$/, '') : '';
    for (const near of own === '' ? nearbyLabels(node) : [own]) texts.push([near, 0.96]);
  } else if (kind === 'field' || kind === 'list' || kind === 'slider' || kind === 'choice') {
    const named = node.name !== '';
    // The sign of what has to be filled in is no part of its name.
    const plainName = node.name.replace(REQUIRED, '');
    if (plainName !== node.name && plainName !== '') texts.unshift([plainName, 1]);
    if (isTextOfLetter(node)) texts.push(['message', 0.96]);
    for (const near of nearbyLabels(node)) {
      texts.push([near, named && !isUnderCaption(node) ? 0.86 : 0.96]);
      const way = WAY.exec(near)?.[1];
      if (way !== undefined) texts.push([way, 0.95]);
      // "The river to walk along": people put what it says and what stands over it together.
      if (named && near.length + node.name.length <= LONGEST_BOTH) texts.push([`${node.name} ${near}`, BOTH]);
    }
    const whose = /^(\p{L}+)['’]s (?:full )?name$/iu.exec(texts[0]?.[0] ?? '')?.[1];
    if (whose !== undefined) texts.push([whose, 0.95]);
    const plain = CHOOSES.exec(texts[0]?.[0] ?? '')?.[1];
    if (plain !== undefined) texts.push([plain, 0.95]);
    if (node.placeholder !== undefined) texts.push([node.placeholder, 0.9]);
    if (!named && node.takes !== undefined) texts.push([typeName(node.takes), 0.85]);
    if (kind === 'list' && node.text) texts.push([node.text, 0.7]);
  } else {
    if (node.name === '')
      texts.push([
        isLine(node) ? ownText(node) : textOf(node),
        kind === 'text' && !takesClicks(node) ? 0.97 : 1,
      ]);
    const beside = kind === 'link' || (kind === 'text' && node.pointer === true) ? caption(node) : undefined;
    if (beside !== undefined) texts.push([beside, 0.9]);
    if (node.url !== undefined) texts.push([addressWords(node.url), 0.75]);
    if (node.title !== undefined) texts.push([node.title, 0.98]);
    // A star that tells under the mouse "Mark as important" is a star all the same.
    if (node.text !== undefined && isTitledSign(node)) texts.push([node.text, SHOWN]);
    if (signOf(texts[0]?.[0] ?? '') === 'more') texts.push(['menu', 0.88]);
    const reaction = reactionOf(node.text ?? '', siblings(node));
    if (reaction !== undefined) texts.push([reaction, 0.88]);
    texts.push(...pictureNames(node.icon ?? ''));
    if (/^[×✕✖✗]$/.test(texts[0]?.[0].trim() ?? '') && standsInMember(node)) texts.push(['delete', 0.88]);
  }
  const file = fileIn(texts[0]?.[0] ?? '');
  for (const noun of file?.nouns ?? []) texts.push([noun, OF_KIND], [`${file?.stem} ${noun}`, OF_KIND]);
  const [, head] = HEADED.exec(texts[0]?.[0] ?? '') ?? [];
  if (head !== undefined) texts.push([head, 0.9]);
  const seen = new Set<string>();
  const labels: Label[] = [];
  for (const [text, weight] of texts) {
    if (text.trim() === '' || seen.has(text)) continue;
    seen.add(text);
    labels.push(labelOf(text, weight));
  }
  return labels;
}

/** "Paper Boats – Lio" is called by what stands before the dash, too. */
const HEADED = /^(\p{L}[^–—·|]{1,40}?) [–—·|] \S/u;

const REQUIRED = /^\*\s*|\s*\*$|\s*\(required\)$/i;

/** "Flying from", "Where are you going to?". */
const WAY =
  /^(?:(?:where are you )?(?:flying|going|travell?ing|sailing|leaving|departing|starting|coming|driving)|where) (from|to)\??$/i;

/** The one field under words of its own: they say what it is, and a name beside them gives an example. */
function isUnderCaption({ parent, role }: SnapshotNode): boolean {
  const [caption, field, ...more] = parent?.children ?? [];
  return (
    role === 'textbox' &&
    field?.role === role &&
    more.length === 0 &&
    caption !== undefined &&
    isCaption(caption) &&
    textOf(caption) !== ''
  );
}

/** "Choose a password" is the password's. */
const CHOOSES =
  /^(?:choose|pick|create|enter|type(?: in)?|set|provide|give)\s+(?:an?|the|your|us your)\s+(\S.*)$/i;

/** "▶" leads on, and plays: what is told under the mouse says which. */
const isSignOf = ({ name, title = '' }: SnapshotNode): boolean =>
  /\p{L}/u.test(title) && signOf(name) !== undefined;

const siblings = ({ parent }: SnapshotNode): string[] => parent?.children.map(({ text = '' }) => text) ?? [];

const SIGN = 0.75;
/** Of a sign beside what is told under the mouse. */
const SHOWN = 0.95;

/** The name of a field and what stands beside it, as one. */
const BOTH = 0.85;
const LONGEST_BOTH = 40;

/** Of a name that tells what kind of thing it is. */
const OF_KIND = 0.96;

const isLine = ({ role }: SnapshotNode): boolean => role === 'listitem' || role === 'treeitem';

/** Of a row or an item: a cross takes that away, and closes nothing. */
function standsInMember(node: SnapshotNode): boolean {
  return ancestor(node, (role) => role === 'listitem' || role === 'row', 3) !== undefined;
}

/** The hand that the pointer becomes is told of the outermost element that shows it. */
export function takesClicks(node: SnapshotNode): boolean {
  for (
    let at: SnapshotNode | undefined = node, level = 0;
    at !== undefined && level < 6;
    at = at.parent, level++
  )
    if (at.pointer === true) return true;
  return false;
}

/** "/account/plan-change?x=1" → "account plan change". */
function addressWords(url: string): string {
  return url
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/\?[^#]*/, '')
    .replace(/\.\w{2,5}$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}

/** How the room is told of an element; never empty. */
export function nameOf(element: Element): string {
  return element.node.title || element.name || element.node.role;
}

/** The page without refs and states: two looks at the same page are the same. */
export const plainOf = ({ page }: PageModel): string => page.snapshot.replace(/ \[[^\]\n]*\]/g, '');
