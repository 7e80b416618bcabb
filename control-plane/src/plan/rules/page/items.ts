// SPDX-License-Identifier: MIT
// Collections: the repeated structures of a page (rows, list items, cards), and which member a phrase means.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { ITEM_ADJECTIVES, ITEM_NOUNS, KIND_OF_ROLE, STOP_WORDS } from '../language/lexicon.ts';
import { durationIn, numbersIn, priceIn, timeIn } from '../language/numbers.ts';
import { type Extreme, type Reading, readingsOf } from '../language/phrase.ts';
import { normalise, stem } from '../language/text.ts';
import { headedSections } from './headed.ts';
import { textOf } from './labels.ts';
import type { Element, Match, PageModel } from './model.ts';
import { mentions } from './score.ts';

export interface Collection {
  parent: SnapshotNode;
  items: SnapshotNode[];
  /** Column names, for a table. */
  columns: string[];
  title: string;
}

const MEMBER_ROLES = [
  'row',
  'listitem',
  'article',
  'option',
  'treeitem',
  'generic',
  'link',
  'region',
  'group',
];

const collections = new WeakMap<SnapshotNode, Collection[]>();

/** Groups of at least two like siblings that show text, in document order. */
export function collectionsOf(root: SnapshotNode): Collection[] {
  const known = collections.get(root);
  if (known !== undefined) return known;
  const found: Collection[] = [];
  let heading = '';
  for (const node of walk(root)) {
    if (node.role === 'heading' || node.role === 'caption') heading = textOf(node);
    if (node.children.length < 1) continue;
    const sections = headedSections(node);
    if (sections.length > 0) found.push({ parent: node, items: sections, columns: [], title: node.name });
    for (const role of MEMBER_ROLES) {
      const items = node.children.filter(
        (child) => child.role === role && textOf(child) !== '' && !isHeader(child),
      );
      const enough = role === 'row' || role === 'listitem' || role === 'article' ? 1 : 2;
      if (items.length < enough || (role === 'generic' && !alike(items))) continue;
      found.push({ parent: node, ...headed(items, columnsOf(node)), title: `${node.name} ${heading}` });
      break;
    }
  }
  collections.set(root, found);
  return found;
}

/** Most of them are built alike: layout boxes are not. */
function alike(items: SnapshotNode[]): boolean {
  const shapes = new Map<string, number>();
  for (const item of items) {
    const shape = [...new Set(item.children.map((child) => child.role))].sort().join(' ');
    shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
  }
  return Math.max(...shapes.values()) >= Math.max(2, items.length * 0.6);
}

export function isHeader(row: SnapshotNode): boolean {
  return (
    row.role === 'row' &&
    row.children.length > 0 &&
    row.children.every((cell) => cell.role === 'columnheader')
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
    head.children.every(
      ({ ref, role, pointer }) => pointer !== true && (role !== 'button' || ref === undefined),
    ) &&
    names.every((name) => name.length <= 30 && !/\d/.test(name)) &&
    names.filter((name) => /\p{L}/u.test(name)).length >= 2 &&
    rest.every(({ children }) => children.length >= width && children.length <= width + 1) &&
    rest.every(({ children }) => children.some((cell) => /\d/.test(textOf(cell))));
  return isHead ? { items: rest, columns: names } : { items, columns };
}

export function columnsOf(node: SnapshotNode): string[] {
  const table = node.role === 'rowgroup' ? node.parent : node;
  for (const child of table === undefined ? [] : walk(table))
    if (isHeader(child)) return child.children.map(textOf);
  return [];
}

/** The members a reading with an ordinal, an extreme or an anchor means, as the element to click for each. */
export function itemMatches(reading: Reading, model: PageModel): Match[] {
  for (const collection of ranked(reading, model)) {
    const item = memberOf(collection, reading);
    const element = item && clickableOf(item, model);
    if (element !== undefined) return [{ element, score: 0.9 }];
  }
  return [];
}

/** The member that words such as "second row" or "person with the lowest salary" tell; undefined where they tell none. */
export function memberFor(words: string, model: PageModel): SnapshotNode | undefined {
  for (const reading of readingsOf(words)) {
    if (reading.extreme === undefined && reading.ordinal === undefined) continue;
    for (const collection of ranked(reading, model)) {
      const item = memberOf(collection, reading);
      if (item !== undefined) return item;
    }
  }
  return undefined;
}

/** "The cheapest product", "3rd email": the member so placed in the likeliest collection. */
export function memberByRank(phrase: string, model: PageModel): SnapshotNode | undefined {
  for (const reading of readingsOf(phrase)) {
    if ((reading.ordinal ?? reading.extreme) === undefined) continue;
    const noun = stem(normalise(reading.label).split(' ').at(-1) ?? '');
    if (!reading.item && !ITEM_NOUNS.has(noun) && reading.label === '') continue;
    for (const collection of ranked(reading, model)) {
      const item = memberOf(collection, reading);
      if (item !== undefined) return item;
    }
  }
  return undefined;
}

/** How many members the likeliest collection shows, for an ordinal that goes on behind the page's end. */
export function countFor(phrase: string, model: PageModel): number {
  for (const reading of readingsOf(phrase)) {
    if (!reading.item || reading.ordinal === undefined) continue;
    const { ordinal: _, ...anyOf } = reading;
    const collection = ranked(anyOf, model)[0];
    if (collection !== undefined) return collection.items.length;
  }
  return 0;
}

/** Collections that may be meant, likeliest first. */
function ranked(reading: Reading, model: PageModel): Collection[] {
  const noun = normalise(reading.label);
  return collectionsOf(model.root)
    .map((collection) => ({ collection, rank: rankOf(collection, noun, reading) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ collection }) => collection);
}

function rankOf(collection: Collection, noun: string, reading: Reading): number {
  const { items, parent, title } = collection;
  const text = items.slice(0, 5).map(textOf);
  let rank = 1;
  if (noun !== '' && mentions(noun, title) >= 0.7) rank += 3;
  const last = stem(noun.split(' ').at(-1) ?? '');
  if (ITEM_NOUNS.has(last) && items[0]?.role !== 'generic') rank += 1;
  if (isNavigation(parent)) rank -= 3;
  rank += Math.min(2, text.join('').length / items.length / 40);
  if (items.length > 2) rank += 0.5;
  if (
    items[0]?.role === 'generic' &&
    items.every((item) => item.children.length === 0 && item.pointer !== true)
  )
    rank -= 1;
  if (text.every((shown) => !/\p{L}{2}/u.test(shown))) rank -= reading.extreme === undefined ? 4 : 2;
  if (reading.ordinal !== undefined && items.length < Math.abs(reading.ordinal)) return 0;
  if (reading.extreme !== undefined) {
    const measured = items.filter(
      (item) => measure(item, reading.extreme as Extreme, collection) !== undefined,
    );
    if (measured.length < Math.min(2, items.length)) return 0;
    rank += (3 * measured.length) / items.length;
  }
  if (reading.anchor !== undefined) {
    const anchor = reading.anchor.label;
    if (!items.some((item) => mentions(anchor, textOf(item)) >= 0.75)) return 0;
    rank += items.length > 1 ? 2 : 0;
  }
  return rank;
}

function isNavigation(node: SnapshotNode): boolean {
  for (let at: SnapshotNode | undefined = node; at !== undefined; at = at.parent)
    if (at.role === 'navigation' || at.role === 'banner' || at.role === 'contentinfo') return true;
  return false;
}

/** Those that the noun of a reading tells: "floor lamp"; all of them for "result". Words that none of them shows tell nothing of an item. */
export function calledSo(items: SnapshotNode[], label: string): SnapshotNode[] {
  const words = normalise(label)
    .split(' ')
    .filter((word) => word !== '' && !STOP_WORDS.has(word));
  const isItem = ITEM_NOUNS.has(stem(words.at(-1) ?? '')) || words.length === 0;
  const telling = words.filter((word) => !ITEM_NOUNS.has(stem(word)) && !ITEM_ADJECTIVES.has(word));
  const shown = telling.filter((word) => items.some((item) => mentions(word, textOf(item)) >= 0.9));
  if (shown.length === 0) return isItem || telling.length === 0 ? items : [];
  return items.filter((item) => mentions(shown.join(' '), textOf(item)) >= 0.9);
}

function memberOf(collection: Collection, reading: Reading): SnapshotNode | undefined {
  const called = calledSo(collection.items, reading.label);
  let items = called.length > 0 || !reading.item ? called : collection.items;
  if (items.length === 0) return undefined;
  if (reading.anchor !== undefined) {
    const scored = items.map((item) => mentions(reading.anchor?.label ?? '', textOf(item)));
    const best = Math.max(...scored);
    if (best < 0.75) return undefined;
    items = items.filter((_, i) => (scored[i] as number) >= best - 0.01);
  }
  if (reading.extreme !== undefined) return extremeOf(items, reading.extreme, collection);
  if (reading.ordinal !== undefined)
    return items.at(reading.ordinal < 0 ? reading.ordinal : reading.ordinal - 1);
  return items.length === 1 || items[0]?.children.length === 0 ? items[0] : undefined;
}

export function extremeOf(
  items: SnapshotNode[],
  extreme: Extreme,
  collection: Collection,
): SnapshotNode | undefined {
  let best: SnapshotNode | undefined;
  let bestValue = 0;
  for (const item of items) {
    const value = measure(item, extreme, collection);
    if (value === undefined) continue;
    if (best === undefined || (extreme.end === 'min' ? value < bestValue : value > bestValue)) {
      best = item;
      bestValue = value;
    }
  }
  return best;
}

/** The quantity of an item that an extreme compares; undefined where it shows none. */
export function measure(item: SnapshotNode, extreme: Extreme, collection: Collection): number | undefined {
  const text = textOf(item);
  const cell = (word: string): string | undefined => {
    const at = collection.columns.findIndex((column) => mentions(word, column) >= 0.75);
    const found = item.children[at];
    return found && textOf(found);
  };
  switch (extreme.by) {
    case 'price':
      return priceIn(text) ?? numbersIn(cell('price') ?? '')[0];
    case 'duration':
      return durationIn(cell('duration') ?? text);
    case 'time':
      return timeIn(text);
    case 'date': {
      const date = Date.parse(cell('date') ?? '');
      return Number.isNaN(date) ? undefined : date;
    }
    case 'number': {
      const column = extreme.column === undefined ? undefined : cell(extreme.column);
      if (/^\s*-?[\d.,]+\s*$/.test(text)) return numbersIn(text)[0];
      const starred = /^(?:rat(?:ed|ing)|reviews?|score|stars?)$/i.test(extreme.column ?? '')
        ? /(\d(?:[.,]\d+)?)\s*(?:★|⭐|stars?\b|\/\s*5)/i.exec(text)
        : null;
      return (
        numbersIn(column ?? '')[0] ??
        (starred ? numbersIn(starred[1] as string)[0] : labelledNumber(text, extreme.column))
      );
    }
  }
}

/** "9.4 rating", "Rating: 9.4". */
function numberBeside(text: string, label: string): number | undefined {
  const word = stem(normalise(label)).replace(/[^\p{L}\p{N}]/gu, '');
  const before = new RegExp(`(\\d[\\d.,]*)\\s*(?:/\\s*\\d+\\s*)?${word}`, 'iu').exec(text);
  const after = new RegExp(`${word}\\w*\\D{0,12}?(\\d[\\d.,]*)`, 'iu').exec(text);
  const found = before ?? after;
  return found === null ? undefined : numbersIn(found[1] as string)[0];
}

function labelledNumber(text: string, label: string | undefined): number | undefined {
  if (label === undefined) return undefined;
  const at = normalise(text).indexOf(normalise(label));
  const beside = numberBeside(text, label);
  if (beside !== undefined) return beside;
  return at < 0 ? (/price|cost|fare/i.test(label) ? priceIn(text) : undefined) : numbersIn(text)[0];
}

/** The name of a member of a collection: its heading, link or first words. */
export function titleOf(item: SnapshotNode): string {
  const named =
    [...walk(item)].find((node) => node.role === 'heading') ??
    [...walk(item)].find((node) => node.role === 'link' || node.role === 'rowheader');
  if (named !== undefined && textOf(named) !== '') return textOf(named);
  const first = item.children
    .filter(({ role }) => role !== 'button' && role !== 'checkbox')
    .map(textOf)
    .find((text) => /\p{L}/u.test(text));
  return (first ?? textOf(item)).slice(0, 120);
}

/** What to click to open a member: itself, or its first heading's or own link, or its first button. */
function clickableOf(item: SnapshotNode, model: PageModel): Element | undefined {
  const inside = model.elements.filter(
    (element) => element.node.order >= item.order && element.node.order < item.end,
  );
  return (
    inside.find((element) => element.node === item && (item.pointer === true || item.role in KIND_OF_ROLE)) ??
    inside.find((element) => element.kind === 'link') ??
    inside.find((element) => element.kind === 'text' && element.node.pointer === true) ??
    inside.find((element) => element.kind === 'button') ??
    inside.find((element) => element.node === item)
  );
}
