// SPDX-License-Identifier: MIT
// Tabs, whatever they are made of: by their role, else words, buttons or links side by side each of which shows another view of the page.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { isDeed, isDeedAlone } from '../language/deeds.ts';
import { wordsOf } from '../language/text.ts';
import { namesDay } from '../language/weekdays.ts';
import { shapeOf } from './alike.ts';
import { textOf } from './labels.ts';
import type { Element, PageModel } from './model.ts';
import { tellsState } from './state-buttons.ts';

/** In document order; of those without the role the first that stand side by side. */
export function tabsOf({ elements }: PageModel): Element[] {
  const marked = elements.filter(({ kind }) => kind === 'tab');
  if (marked.length > 0) return marked;
  const first = elements.find(({ node }) => isView(node)) ?? elements.find(({ node }) => isInStrip(node));
  const strip = first === undefined ? [] : stripOf(first.node).tabs;
  return elements.filter(({ node }) => strip.includes(node));
}

/** All that show another view each: tabs, and what stands side by side like them. */
export const viewsOf = ({ elements }: PageModel): Element[] =>
  elements.filter(({ kind, node }) => kind === 'tab' || isView(node) || isInStrip(node) || isDay(node));

/** One of several days side by side, whatever stands over them. */
function isDay({ parent }: SnapshotNode): boolean {
  const beside = parent?.children ?? [];
  return (
    beside.length > 1 &&
    beside.every((one) => (one.pointer === true || one.role === 'button') && namesDay(textOf(one)))
  );
}

/** What the tab shows that was opened last; undefined where the page does not part it from the rest. */
export function panelOf(tab: Element, model: PageModel): SnapshotNode | undefined {
  const [panel, ...more] = [...walk(model.root)].filter(({ role }) => role === 'tabpanel');
  if (panel !== undefined) return tab.kind === 'tab' && more.length === 0 ? panel : undefined;
  if (!tabsOf(model).includes(tab)) return undefined;
  const rows = rowsOfTabs(tab.node);
  if (rows !== undefined) return rows;
  let { end } = stripOf(tab.node);
  while (end?.parent?.children.length === 1) end = end.parent;
  const next = end?.parent?.children.find(({ order }) => order > (end as SnapshotNode).order);
  return next !== undefined && (next.children.length > 0 || next.role === 'paragraph') ? next : undefined;
}

/** One tab a row, and beside them all one cell with what is shown. */
function rowsOfTabs({ parent: row }: SnapshotNode): SnapshotNode | undefined {
  const cells = row?.role === 'row' ? (row.parent?.children ?? []).flatMap(({ children }) => children) : [];
  const [panel, ...more] = cells.filter(({ role }) => role !== 'tab');
  const isStrip = cells.filter(({ role }) => role === 'tab').length > 1;
  return isStrip && more.length === 0 ? panel : undefined;
}

interface Strip {
  tabs: SnapshotNode[];
  /** What the page shows of the tabs ends with it: what holds them or, where that holds what they show too, the last of them. */
  end: SnapshotNode | undefined;
}

/** What stands side by side with a node, also where each is an item of a list. */
function stripOf(node: SnapshotNode): Strip {
  const { parent } = node;
  if (parent?.role === 'listitem' && parent.children.length === 1)
    return { tabs: (parent.parent?.children ?? []).flatMap((item) => item.children), end: parent.parent };
  const beside = parent?.children ?? [];
  const isWord = (one: SnapshotNode | undefined): boolean =>
    one !== undefined && one.pointer === true && one.role === 'generic' && one.children.length === 0;
  if (!isWord(node) || beside.every(isWord)) return { tabs: beside, end: parent };
  const at = beside.indexOf(node);
  let first = at;
  while (isWord(beside[first - 1])) first--;
  const past = beside.findIndex((one, i) => i > at && !isWord(one));
  const tabs = beside.slice(first, past === -1 ? undefined : past);
  return { tabs, end: tabs.at(-1) };
}

/** One of several words side by side that are clicked, over which nothing asks for a choice. */
export function isView(node: SnapshotNode): boolean {
  if (node.pointer !== true) return false;
  const { tabs, end } = stripOf(node);
  const holder = listOver(node) ?? node.parent;
  if (end !== holder && !isOverAll(tabs)) return false;
  return (
    tabs.length > 1 &&
    !isAskedFor(holder) &&
    tabs.every(isMereWord) &&
    !isMember(holder) &&
    !headsColumns(holder)
  );
}

/** A list of few words, each alone in its line, right over a part of the page and with nothing but a title above it. */
function listOver({ parent: item }: SnapshotNode): SnapshotNode | undefined {
  const list = item?.role === 'listitem' && item.children.length === 1 ? item.parent : undefined;
  const siblings = list?.parent?.children ?? [];
  const at = siblings.indexOf(list as SnapshotNode);
  const isOver = (siblings[at + 1]?.children.length ?? 0) > 0;
  const isFirst = at === 0 || (at === 1 && isTitle(siblings[0]));
  return list !== undefined && isOver && isFirst && list.children.length <= MOST_TABS ? list : undefined;
}

/** A word over each cell of the lines below: a click sorts these. */
function headsColumns(strip: SnapshotNode | undefined): boolean {
  const lines = (strip?.parent?.children ?? []).filter((one) => one !== strip);
  const isOfCells = ({ children }: SnapshotNode): boolean => children.length === strip?.children.length;
  return lines.length > 1 && lines.filter(isOfCells).length > lines.length / 2;
}

/** First in what holds them, but for a title, and over the rest of it. */
function isOverAll(tabs: SnapshotNode[]): boolean {
  const all = tabs[0]?.parent?.children ?? [];
  const at = all.indexOf(tabs[0] as SnapshotNode);
  return (at === 0 || (at === 1 && isTitle(all[0]))) && all.length > at + tabs.length;
}

/** What stands over it asks for a choice. */
function isAskedFor(strip: SnapshotNode | undefined): boolean {
  const over = strip?.parent?.children[strip.parent.children.indexOf(strip) - 1];
  return (
    over !== undefined &&
    !isTitle(over) &&
    (over.role === 'heading' || over.role === 'text' || over.children.length === 0)
  );
}

const isTitle = (node: SnapshotNode | undefined): boolean =>
  node?.role === 'heading' && (node.level === 1 || (isFirstAndHighest(node) && !ASKS.test(textOf(node))));

/** A page may begin with its title on any level. */
function isFirstAndHighest(node: SnapshotNode): boolean {
  let root = node;
  while (root.parent !== undefined) root = root.parent;
  const [first, ...others] = [...walk(root)].filter(({ role }) => role === 'heading');
  const level = node.level ?? 1;
  return first === node && others.every((other) => (other.level ?? 1) >= level);
}

const ASKS =
  /\?$|^(?:choose|pick|select|your|which|what|how)\b|^(?:size|colou?r|amount|option|variant|quantity)s?\b/i;

/** Few letters, and nothing that is done. */
function isMereWord(node: SnapshotNode): boolean {
  return isNameOfView(node) && (node.role === 'generic' || node.url === '#' || isOverPanel(node));
}

const MOST_TABS = 7;

/** One of the few items of a list right over a part of the page. */
function isOverPanel({ role, parent }: SnapshotNode): boolean {
  const siblings = parent?.parent?.children ?? [];
  const next = siblings[siblings.indexOf(parent as SnapshotNode) + 1];
  return (
    role === 'listitem' && (parent?.children.length ?? 0) <= MOST_TABS && (next?.children.length ?? 0) > 0
  );
}

function isNameOfView(node: SnapshotNode): boolean {
  if (tellsState(textOf(node)) || isDeedAlone(textOf(node))) return false;
  const words = wordsOf(textOf(node));
  const isShort = words.length > 0 && words.length <= 3 && node.children.length === 0;
  return (
    isShort && (NUMBERED.test(words.join(' ')) || words.every((word) => !/\d/.test(word) && !isDeed(word)))
  );
}

/** "Tab #2". */
const NUMBERED = /^(?:tab|part|section|chapter|view|panel|area) (?:\d{1,2}|[ivx]{1,4}|[a-f])$/;

/** A button, or a link to a part of this page, with nothing but its like beside it. */
function isInStrip(node: SnapshotNode): boolean {
  const beside = stripOf(node).tabs;
  return (
    (node.role === 'button' || node.role === 'link') &&
    beside.length > 1 &&
    beside.every((one) => one?.role === node.role && isNameOfView(one) && (one.url ?? '#').startsWith('#'))
  );
}

/** Each card has such words. */
const isMember = (node: SnapshotNode | undefined): boolean =>
  (node?.parent?.parent?.children ?? []).filter(
    (one) => one !== node?.parent && shapeOf(one) === shapeOf(node?.parent as SnapshotNode),
  ).length > 1;
