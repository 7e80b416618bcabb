// SPDX-License-Identifier: MIT
// Tabs, whatever they are made of: by their role, else words, buttons or links side by side each of which shows another view of the page.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { isDeed } from '../language/deeds.ts';
import { wordsOf } from '../language/text.ts';
import { namesDay } from '../language/weekdays.ts';
import { shapeOf } from './collections.ts';
import { textOf } from './labels.ts';
import type { Element, PageModel } from './model.ts';

/** In document order; of those without the role the first that stand side by side. */
export function tabsOf({ elements }: PageModel): Element[] {
  const marked = elements.filter(({ kind }) => kind === 'tab');
  if (marked.length > 0) return marked;
  const first = elements.find(({ node }) => isView(node)) ?? elements.find(({ node }) => isInStrip(node));
  return first === undefined ? [] : elements.filter(({ node }) => stripOf(node) === stripOf(first.node));
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
  let strip = tabsOf(model).includes(tab) ? stripOf(tab.node) : undefined;
  while (strip?.parent?.children.length === 1) strip = strip.parent;
  const next = strip?.parent?.children.find(({ order }) => order > (strip as SnapshotNode).order);
  return next !== undefined && next.children.length > 0 ? next : undefined;
}

/** What holds all that stand side by side with a node, also where each is an item of a list. */
function stripOf({ parent }: SnapshotNode): SnapshotNode | undefined {
  return parent?.role === 'listitem' && parent.children.length === 1 ? parent.parent : parent;
}

/** One of several words side by side that are clicked, over which nothing asks for a choice. */
export function isView({ pointer, parent }: SnapshotNode): boolean {
  const siblings = parent?.children ?? [];
  return (
    pointer === true &&
    siblings.length > 1 &&
    !isAskedFor(parent) &&
    siblings.every(isMereWord) &&
    !isMember(parent)
  );
}

/** What stands over it asks for a choice. */
function isAskedFor(strip: SnapshotNode | undefined): boolean {
  const over = strip?.parent?.children[strip.parent.children.indexOf(strip) - 1];
  const isTitle = over?.role === 'heading' && over.level === 1;
  return (
    over !== undefined &&
    !isTitle &&
    (over.role === 'heading' || over.role === 'text' || over.children.length === 0)
  );
}

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
  const beside =
    stripOf(node)?.children.map((one) => (one.role === 'listitem' ? one.children[0] : one)) ?? [];
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
