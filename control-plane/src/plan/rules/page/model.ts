// SPDX-License-Identifier: MIT
// The page as the rules planner grounds on it: what can be acted on, under which names, and how common each word is.
import type { Page } from '../../page.ts';
import { parseSnapshot, type SnapshotNode, walk } from '../../snapshot.ts';
import { KIND_OF_ROLE, type Kind } from '../language/lexicon.ts';
import { wordsOf } from '../language/text.ts';
import { labelsFor } from './called.ts';
import { groupCaptioned } from './captioned-choices.ts';
import { groupFlatRows } from './flat-table.ts';
import { dropListings } from './listings.ts';
import { type Label, labelOf, NameIndex } from './names.ts';
import { piecesOf } from './pieces.ts';
import { holdsRadios } from './radio-groups.ts';
import { hiddenListIn, replacedBy, standInOf } from './replaced.ts';
import { dropRequest } from './request-shown.ts';
import { dropStruck } from './struck.ts';

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

/**
 * @param standing Refs of the modeless dialogs that were there from the first: they are parts of the page as any other.
 * @param request What the task is, which the page may show as well.
 */
export function modelOf(
  page: Page,
  earlier: string[] = [],
  standing: string[] = [],
  request = '',
): PageModel {
  const root = parseSnapshot(page.snapshot);
  dropRequest(root, request);
  dropListings(root);
  dropStruck(root);
  groupCaptioned(root);
  groupFlatRows(root);
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
  const labels = [
    ...(hidden ? [labelOf(hidden.name, 1)] : []),
    ...labelsFor(node, kind, kind === 'text' && takesClicks(node)),
  ];
  const name = labels[0]?.text ?? '';
  const replaces = kind === 'list' ? replacedBy(node) : undefined;
  return { node, ref: node.ref, kind, labels, name: shorten(name), ...(replaces && { replaces }) };
}

function hasOwnText(node: SnapshotNode): boolean {
  return node.name !== '' || node.text !== undefined || node.children.some((child) => child.role === 'text');
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
