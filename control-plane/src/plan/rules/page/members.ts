// SPDX-License-Identifier: MIT
// Members of collections with their fields: a row's cells under their column names, and what a card or a message shows, under the
// names that the page gives it ("Price: 4 €", "12 likes") or that its kind tells (an amount of money is a price).
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { fileIn } from '../language/files.ts';
import { KIND_OF_ROLE } from '../language/lexicon.ts';
import { partsOfLine } from '../language/lines.ts';
import { callsFor, formsIn, namesFor } from '../language/quantities.ts';
import { signOf } from '../language/signs.ts';
import { tokensOf, wordsOf } from '../language/text.ts';
import { withoutInitials } from './avatars.ts';
import { type Collection, collectionsOf, tellingCells } from './collections.ts';
import { isTitledSign, textOf } from './labels.ts';
import { leadsOf } from './leads.ts';
import { withLengths } from './lengths.ts';
import { SEAM } from './pieces.ts';
import { starsApart } from './stars.ts';
import { shownBy, titlesOf } from './titles.ts';
import { withoutDeeds } from './without-deeds.ts';

export interface Field {
  /** As the page calls it, then what any value of its kind is called; may be empty. */
  names: string[];
  value: string;
}

export interface Member {
  node: SnapshotNode;
  title: string;
  fields: Field[];
  /** All that it shows. */
  text: string;
  words: Set<string>;
}

export interface Group {
  collection: Collection;
  members: Member[];
  /** The words that tell what its members are: its name, its heading, its columns, and what all members show. */
  about: string[];
  /** The words of headings and buttons outside of it. */
  around: string[];
}

const groups = new WeakMap<SnapshotNode, Group[]>();

/** Every collection of the page, in document order. */
export function groupsOf(root: SnapshotNode): Group[] {
  const known = groups.get(root);
  if (known !== undefined) return known;
  const signs = [...walk(root)].filter(({ role }) => role === 'heading' || role === 'button');
  const found = collectionsOf(root).map((collection) => groupOf(withoutAdder(collection), signs));
  groups.set(root, found);
  return found;
}

/** "+ Add a card" stands among the cards, and is none. */
function withoutAdder(collection: Collection): Collection {
  const items = collection.items.filter((item) => !ADDER.test(textOf(item).trim()));
  const isSame = items.length === 0 || items.length === collection.items.length;
  return isSame ? collection : { ...collection, items };
}

const ADDER = /^(?:[+＋➕✚]\s*\p{L}.{0,28}|add (?:an?|another|new) .{1,24})$/iu;

function groupOf(collection: Collection, signs: SnapshotNode[]): Group {
  const { items, columns, title, parent, heads } = collection;
  const shared = sharedControls(items);
  const shown = items.map((item) => leavesOf(item, shared));
  const leaves = shown.map(withoutInitials);
  const constant = constantsOf(leaves);
  const titles = titlesOf(items, shown);
  const led = leadsOf(leaves.map((own) => own.map(shownBy)));
  const told = items.map((node, i): Member => {
    const text = textOf(node);
    const fields =
      columns.length > 0 ? cellsOf(node, columns) : fieldsOf(leaves[i] as SnapshotNode[], constant, led);
    const head = heads?.get(node) ?? '';
    const plain = withoutDeeds(text, node, titles[i] as string);
    const said = `${plain} ${plain.split(SEAM).slice(1).join(' ')}`.replace(MARKS, (_, un?: string) =>
      un === undefined ? 'unread' : 'read',
    );
    const over = head === '' ? [] : [{ names: columns.length > 0 ? OVER_ROWS : OVER, value: head }];
    return {
      node,
      title: titles[i] as string,
      fields: [...fields, ...countsOf(node), ...stateOf(node), ...over],
      text,
      words: new Set([
        ...tokensOf(`${head} ${said}`),
        ...fields.flatMap(({ value }) => fileIn(value)?.nouns ?? []),
      ]),
    };
  });
  const members = withLengths(told);
  const named = new Set(
    members.slice(0, 20).flatMap(({ fields }) => fields.flatMap(({ names }) => names.flatMap(wordsOf))),
  );
  const common =
    members.length < 2
      ? []
      : [...(members[0] as Member).words].filter((word) => members.every(({ words }) => words.has(word)));
  return {
    collection,
    members,
    about: [...wordsOf(title), ...wordsOf(columns.join(' ')), ...named, ...common],
    around: signs
      .filter(({ order }) => order < parent.order || order >= parent.end)
      .flatMap(({ name }) => wordsOf(name)),
  };
}

/** What can be marked as read is unread. */
const MARKS = /\bmark (?:it )?as (un)?read\b/gi;

/** Is paid for to stand there, and is none of what was looked for. */
export const isSponsored = ({ text }: Member): boolean =>
  /^(?:sponsored|advertisement|promoted|ad)\b/i.test(text.trim());

/** What people call that which stands over the members of one part of a page. */
const OVER = ['column', 'list', 'section', 'status', 'stage', 'lane', 'group', 'category', 'day'];

/** A table may have columns of the other names. */
const OVER_ROWS = ['section', 'group'];

/** What stands over a member in one part of the page, or in its table. */
export const overMember = ({ fields }: Member): string | undefined =>
  fields.find(({ names }) => names === OVER || names === OVER_ROWS)?.value;

/** What shows text and is no control, in reading order. */
function leavesOf(item: SnapshotNode, shared: Set<string>): SnapshotNode[] {
  return item.children.length === 0 ? [item] : item.children.flatMap((child) => leavesIn(child, shared));
}

function leavesIn(node: SnapshotNode, shared: Set<string>): SnapshotNode[] {
  const kind = KIND_OF_ROLE[node.role];
  const control =
    isTitledSign(node) || (kind !== undefined && kind !== 'link' && kind !== 'heading' && kind !== 'option');
  if (node.pointer === true && shared.has(wordsIn(node))) return [];
  const shows =
    node.text !== undefined || (node.name !== '' && node.children.every(({ role }) => role === 'text'));
  const own = !control && shows && /[\p{L}\p{N}★⭐]/u.test(shownBy(node)) ? [node] : [];
  return [...own, ...node.children.flatMap((child) => leavesIn(child, shared))];
}

/** What a control says, without what it counts. */
const wordsIn = (node: SnapshotNode): string =>
  textOf(node)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** The words of what is clicked in several members: it does something with each, and tells nothing of it. */
function sharedControls(items: SnapshotNode[]): Set<string> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const targets = [...walk(item)].filter((node) => node !== item && node.pointer === true);
    for (const words of new Set(targets.map(wordsIn))) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const least = Math.max(2, items.length / 2);
  return new Set([...counts].flatMap(([words, count]) => (words === '' || count >= least ? [words] : [])));
}

/** Texts that most members show: names of fields rather than values. */
function constantsOf(leaves: SnapshotNode[][]): Set<string> {
  const counts = new Map<string, number>();
  for (const own of leaves)
    for (const text of new Set(own.map(shownBy))) counts.set(text, (counts.get(text) ?? 0) + 1);
  const least = Math.max(2, leaves.length * 0.8);
  return new Set([...counts].flatMap(([text, count]) => (count >= least && !/\d/.test(text) ? [text] : [])));
}

/** The cells of a row, each under the column of its place. */
export function cellsUnder(row: SnapshotNode, columns: string[]): SnapshotNode[] {
  const all = row.children.filter(({ role }) => role !== 'text');
  const telling = all.length > columns.length ? tellingCells(row) : all;
  return telling.length === columns.length ? telling : all;
}

function cellsOf(row: SnapshotNode, columns: string[]): Field[] {
  return cellsUnder(row, columns).flatMap((cell, i) => {
    const value = textOf(cell).trim();
    const onlyControls = cell.children.length > 0 && cell.children.every(({ role }) => role === 'button');
    return value === '' || onlyControls ? [] : [{ names: namesOf(columns[i], value), value }];
  });
}

function fieldsOf(leaves: SnapshotNode[], constant: Set<string>, led: ReturnType<typeof leadsOf>): Field[] {
  const fields: Field[] = [];
  let label = '';
  for (const leaf of leaves) {
    const shown = shownBy(leaf);
    const ends = /^([^:]{1,40}):$/.exec(shown);
    if (leaf.role === 'term' || ends !== null || (constant.has(shown) && leaves.length > 1)) {
      label = ends?.[1] ?? shown;
      continue;
    }
    const told = label === '' && fields.length > 0 ? led(shown) : undefined;
    if (told !== undefined) {
      fields.push(named([told.label], told.value, fields.length));
      continue;
    }
    const parts =
      fields.length === 0 && NUMBERED.test(shown) ? [{ names: [], value: shown }] : partsOfLine(shown);
    for (const [i, { names, value }] of parts.entries())
      fields.push(named(i === 0 && label !== '' ? [label] : names, value, fields.length));
    label = '';
  }
  return starsApart(fields);
}

/** "Mill Bank 2": a name, where it comes first. */
const NUMBERED = /^\p{Lu}[\p{L} ]+ \d{1,4}$/u;

/** What members show in their first places without a name. */
const PLACES = [
  ['name', 'title', 'sender', 'author'],
  ['subject', 'title'],
  ['preview', 'text', 'message'],
];

function named(own: string[], value: string, place: number): Field {
  const kinds = namesFor(value);
  const isText = own.length === 0 && kinds.length === 0 && /\p{L}/u.test(value);
  return { names: isText ? (PLACES[place] ?? []) : [...own, ...kinds], value };
}

/** A column that is called "Low (°C)" has degrees in it. */
function namesOf(own = '', value: string): string[] {
  const unit = /^[−-]?[\d.,]+$/.test(value) ? UNIT.exec(own)?.[1] : undefined;
  const measured = unit === undefined ? [] : namesFor(`${value} ${unit}`);
  return [own, ...namesFor(value), ...measured].filter((name) => name !== '');
}

const UNIT = /[([]\s*([^()[\]\s]{1,4})\s*[)\]]$/;

/** "Like (3)", "Like ♡ 14", "Book for £80": what a control of it counts or costs. */
function countsOf(item: SnapshotNode): Field[] {
  return [...walk(item)].flatMap((node) => {
    const { role, pointer } = node;
    if (node === item || (role !== 'button' && role !== 'link' && pointer !== true)) return [];
    const shown = textOf(node);
    const [, label = '', count] =
      /^(\p{L}[\p{L} ]{1,30}?)\s*\((\d[\d.,]*[km]?)\)$/iu.exec(shown) ??
      /^(\p{L}[\p{L} ]{1,30}?)?\s*[^\p{L}\d$€£¥]*(\d[\d.,]*[km]?)$/iu.exec(shown) ??
      [];
    const names = [label, ...signsIn(shown)].filter((name) => name !== '');
    if (count !== undefined && names.length > 0) return [{ names, value: count }];
    return formsIn(shown).map(({ kind, value }) => ({ names: callsFor(kind), value }));
  });
}

/** "💬 3": what the sign before a number is called. */
const signsIn = (text: string): string[] => text.split(/\s+/).flatMap((sign) => signOf(sign) ?? []);

/** A box that picks rows for what is done to them tells nothing of them. */
const SELECTS = /^(?:select|choose|pick)\b/i;

/** What a member's own box tells. */
export const DONE = ['done', 'ticked', 'checked', 'completed', 'finished'];

/** Whether it is ticked, selected or marked. */
function stateOf(item: SnapshotNode): Field[] {
  for (const node of walk(item)) {
    const marks = node.role === 'checkbox' || node.role === 'radio' || node.role === 'switch';
    if (marks && !SELECTS.test(node.name))
      return [{ names: DONE, value: node.checked === true ? 'yes' : 'no' }];
  }
  return [];
}
