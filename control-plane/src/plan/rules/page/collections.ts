// SPDX-License-Identifier: MIT
// Collections: the repeated structures of a page (rows, list items, cards).
import { type SnapshotNode, walk } from '../../snapshot.ts';
import {
  alike,
  areNamesToClick,
  builtLike,
  cardsPressed,
  offering,
  underHeading,
  withoutBar,
  withoutLetters,
  withoutLists,
  withoutSearch,
  withoutSenders,
} from './alike.ts';
import { captionOf, headingOver } from './captions.ts';
import { linesOfCells } from './cells.ts';
import { columnsIn } from './columns.ts';
import { headedSections } from './headed.ts';
import { isBarOfSigns, textOf } from './labels.ts';
import { areDeeds, arePages, arePlaces, daysTold, holdsTable, isBarOfPages } from './no-list.ts';
import { isRowApart, partsOfTable } from './row-groups.ts';
import { sectionsOf } from './row-sections.ts';

export interface Collection {
  parent: SnapshotNode;
  items: SnapshotNode[];
  /** Column names, for a table. */
  columns: string[];
  title: string;
  /** What stands over each item, where they stand in several parts of the page. */
  heads?: Map<SnapshotNode, string>;
}

const MEMBER_ROLES = [
  'row',
  'listitem',
  'article',
  'figure',
  'option',
  'treeitem',
  'generic',
  'link',
  'region',
  'group',
  'paragraph',
  'button',
];

const collections = new WeakMap<SnapshotNode, Collection[]>();

/** Groups of at least two like siblings that show text, in document order. */
export function collectionsOf(root: SnapshotNode): Collection[] {
  const known = collections.get(root);
  if (known !== undefined) return known;
  const found: Collection[] = [];
  let heading = '';
  const members = new Set<SnapshotNode>();
  const tops = new Set<SnapshotNode>();
  for (const node of walk(root)) {
    if (node.role === 'heading' || node.role === 'caption' || isOpenTab(node)) heading = textOf(node);
    // What stands around the page is not of the part that the last heading is over.
    if (AROUND.has(node.role)) heading = '';
    if (node.children.length < 1 || tops.has(node) || isRowApart(node)) continue;
    const sections = headedSections(node);
    if (sections.length > 0) found.push({ parent: node, items: sections, columns: [], title: node.name });
    const lines = linesOfCells(node);
    if (lines !== undefined) {
      const title = `${node.name} ${captionOf(node, lines.items.length)} ${heading}`;
      found.push({ parent: node, ...lines, title });
      continue;
    }
    const boards = columnsIn(node);
    if (boards !== undefined) {
      const { items, heads } = boards;
      found.push({ parent: node, items, heads, columns: [], title: `${node.name} ${heading}` });
      for (const top of boards.tops) tops.add(top);
      continue;
    }
    for (const role of MEMBER_ROLES) {
      const like = partsOfTable(node).filter(
        (child) =>
          child.role === role &&
          textOf(child) !== '' &&
          !isHeader(child) &&
          !tops.has(child) &&
          !isBarOfPages(child) &&
          !isBarOfSigns(child),
      );
      const items =
        role === 'paragraph'
          ? offering(like)
          : role === 'button'
            ? cardsPressed(like)
            : withoutSenders(withoutLetters(withoutLists(withoutBar(withoutSearch(underHeading(like))))));
      const enough = role === 'row' || role === 'listitem' || role === 'article' ? 1 : 2;
      if (items.length < enough || (role === 'generic' && (!alike(items) || items.some(columnsIn)))) continue;
      if (role === 'row' && items.some(holdsTable)) continue;
      const days = role === 'row' ? daysTold(items) : undefined;
      if (days !== undefined) {
        found.push({ parent: node, items: days, columns: [], title: `${node.name} ${heading}` });
        break;
      }
      const holder = memberWith(node, members);
      if (arePages(items) || isBarOfPages(node) || (holder !== undefined && areDeeds(holder, items)))
        continue;
      if (role === 'generic' && holder !== undefined && (areCells(node, items) || arePlaces(node, items)))
        continue;
      const named = headed(items, role === 'row' ? columnsOf(node) : columnsAbove(node, items));
      const own = inSections(
        node,
        named.columns.length > 0 ? named : { items, columns: headBefore(node, items) },
      );
      const over = headingOver(items) ?? heading;
      // What a field offers is called by the field alone: passengers are no flights, whatever the page is about.
      const isOffered = node.role === 'combobox' && node.name !== '';
      const told = isOffered ? '' : ` ${captionOf(node, own.items.length)} ${over}`;
      found.push({ parent: node, ...own, title: `${node.name}${told}` });
      for (const item of own.items) members.add(item);
      break;
    }
  }
  collections.set(root, found);
  return found;
}

/** The rows of a table that has rows of one cell over some of them. */
function inSections(
  node: SnapshotNode,
  told: Pick<Collection, 'items' | 'columns'>,
): Pick<Collection, 'items' | 'columns' | 'heads'> {
  const isTable = told.columns.length > 1 && told.items[0]?.role === 'row';
  const rows = isTable ? partsOfTable(node).filter(({ role }) => role === 'row') : [];
  const head = rows.findIndex(({ children }) => children.length > 1 && children.some(isName));
  const heads = sectionsOf(rows.slice(head + 1));
  return heads === undefined ? told : { ...told, items: told.items.filter((row) => heads.has(row)), heads };
}

const isName = ({ role }: SnapshotNode): boolean => role === 'columnheader';

/** Its name is over what it shows. */
const isOpenTab = ({ role, selected }: SnapshotNode): boolean => role === 'tab' && selected === true;

const AROUND = new Set(['banner', 'navigation', 'contentinfo', 'complementary']);

/** Gives the collections of `root`, one of `pages`, the members that the other pages of the same list show. */
export function joinPages(root: SnapshotNode, pages: SnapshotNode[]): void {
  const joined = collectionsOf(root).map((own) => ({
    ...own,
    items: pages.flatMap((page) => (page === root ? own.items : itemsLike(own, page))),
  }));
  collections.set(root, joined);
}

/** What another page of the list has in the same place; also where it has but one. */
function itemsLike({ parent, columns, items }: Collection, other: SnapshotNode): SnapshotNode[] {
  const [first] = items;
  const same = [...walk(other)].find((node) => node.role === parent.role && pathTo(node) === pathTo(parent));
  // A lone one stands in the place of what holds several.
  const isAlone = first !== undefined && first.children.length > 1;
  if (isAlone && same !== undefined && builtLike(first, same)) return [same];
  const alike = collectionsOf(other).filter(
    (one) =>
      one.parent.role === parent.role &&
      one.items[0]?.role === first?.role &&
      one.columns.join() === columns.join(),
  );
  // A table is known by its columns, whatever the page shows before it by then.
  const isOnly = alike.length === 1 && columns.length > 1;
  const found = isOnly ? alike[0] : alike.find((one) => pathTo(one.parent) === pathTo(parent));
  if (found !== undefined || first === undefined) return found?.items ?? [];
  return (same?.children ?? []).filter((child) => builtLike(first, child) && !isBarOfPages(child));
}

/** Places from the root on: pages of one list are built alike. */
function pathTo(node: SnapshotNode): string {
  return node.parent === undefined ? '' : `${pathTo(node.parent)} ${node.parent.children.indexOf(node)}`;
}

/** The innermost that it is, or is a part of. */
const memberWith = (node: SnapshotNode, members: Set<SnapshotNode>): SnapshotNode | undefined =>
  members.has(node) ? node : node.parent && memberWith(node.parent, members);

/** What a member shows, rather than members of its own. */
const areCells = ({ role }: SnapshotNode, items: SnapshotNode[]): boolean =>
  role === 'listitem' ||
  role === 'article' ||
  role === 'figure' ||
  (!areNamesToClick(items) &&
    items.filter(({ children }) => children.length === 0).length >= items.length / 2);

/** In a table made of boxes, the names above the box that holds the rows. */
function headBefore(node: SnapshotNode, items: SnapshotNode[]): string[] {
  const siblings = node.parent?.children ?? [];
  const names = siblings[siblings.indexOf(node) - 1]?.children ?? [];
  const [first] = items;
  const width = first?.children.length ?? 0;
  const isHead =
    items.length > 1 &&
    width >= 2 &&
    (names.length === width || names.length === width - 1) &&
    names.every(({ role, children }) => HEADS.has(role) && children.length === 0) &&
    areNames(names.map(textOf)) &&
    items.every(haveNumber);
  return isHead ? names.map(textOf) : [];
}

const HEADS = new Set(['text', 'generic', 'strong', 'columnheader', 'term']);

const haveNumber = ({ children }: SnapshotNode): boolean => children.some((cell) => /\d/.test(textOf(cell)));

/** Short, without numbers, and some of them words. */
const areNames = (names: string[]): boolean =>
  names.every((name) => name.length <= 30 && !/\d/.test(name)) &&
  names.filter((name) => /\p{L}/u.test(name)).length >= 2;

/** Over what tells nothing of a row, as its buttons, there may be a cell without a word. */
export function isHeader({ role, children }: SnapshotNode): boolean {
  const names = children.filter((cell) => cell.role === 'columnheader');
  const isWhole = names.length === children.length && names.length > 0;
  return (
    role === 'row' &&
    (isWhole || (names.length > 1 && children.every((cell) => names.includes(cell) || textOf(cell) === '')))
  );
}

/** Tables made of boxes: the first names the columns where it has words only, and those behind it have numbers or controls. */
function headed(items: SnapshotNode[], columns: string[]): Pick<Collection, 'items' | 'columns'> {
  const [head, ...rest] = items;
  if (columns.length > 0 || head === undefined || rest.length === 0) return { items, columns };
  const width = head.children.length;
  const names = head.children.map(textOf);
  const isHead =
    width >= 2 &&
    !(head.pointer === true && rest.every(({ pointer }) => pointer === true)) &&
    head.children.every(({ ref, role }) => role !== 'button' || ref === undefined) &&
    (!head.children.some(isClicked) || sorts(head, rest)) &&
    areNames(names) &&
    rest.every((row) => isAsWide(row, width)) &&
    rest.every(haveNumber);
  return isHead ? { items: rest, columns: names } : { items, columns };
}

const isClicked = ({ pointer }: SnapshotNode): boolean => pointer === true;

/** Where nothing under the cells of the first is clicked as those are, they sort the rows; what stands behind is done to a row. */
const sorts = (head: SnapshotNode, rest: SnapshotNode[]): boolean =>
  head.children.every((cell) => isClicked(cell) || textOf(cell) === '') &&
  !rest.some(
    ({ pointer, children }) => pointer === true || children.slice(0, head.children.length).some(isClicked),
  );

/** Controls before and behind what a row tells need no names over them. */
const isAsWide = (row: SnapshotNode, width: number): boolean =>
  (row.children.length >= width && row.children.length <= width + 1) || tellingCells(row).length === width;

/** Cells that hold more than a box or buttons. */
export const tellingCells = ({ children }: SnapshotNode): SnapshotNode[] =>
  children.filter((cell) => cell.role !== 'text' && !isTool(cell));

const isTool = ({ role, children, text }: SnapshotNode): boolean =>
  TOOLS.has(role) || (children.length > 0 && text === undefined && children.every(isTool));

const TOOLS = new Set(['checkbox', 'button', 'radio', 'switch']);

/** Of what is no row, by a head that is in none of the items: a table within one of them names only what is in it. */
const columnsAbove = (node: SnapshotNode, items: SnapshotNode[]): string[] => {
  const head = node.children.find((child) => !items.includes(child) && isHeader(child));
  return head === undefined ? [] : head.children.map(textOf);
};

export function columnsOf(node: SnapshotNode): string[] {
  const table = node.role === 'rowgroup' ? node.parent : node;
  if (table === undefined) return [];
  const head = [...walk(table)].find(isHeader) ?? headOf(table);
  return head === undefined ? [] : head.children.map(nameOfColumn);
}

/** What scrolls under its head is often a table of its own, beside one that has nothing but the head. */
function headOf(table: SnapshotNode): SnapshotNode | undefined {
  const siblings = table.parent?.children ?? [];
  const before = siblings[siblings.indexOf(table) - 1];
  const width = [...walk(table)].find(({ role }) => role === 'row')?.children.length;
  const rows = before?.role === 'table' ? [...walk(before)].filter(({ role }) => role === 'row') : [];
  const [only, ...more] = rows;
  return only !== undefined && more.length === 0 && isHeader(only) && only.children.length === width
    ? only
    : undefined;
}

/** Without what a button in it says that it does: "Gust Gust: Activate to sort". */
const nameOfColumn = (cell: SnapshotNode): string =>
  textOf(cell).replace(/(?<=\S)\s+sort by\s.*$|^(?<name>\S.*?)\s+\k<name>: activate to .*$/i, '$<name>');
