// SPDX-License-Identifier: MIT
// Members that stand in several parts of a page, each under a head of its own: the cards of a board, things by their kind, entries by
// their day. All of them are one collection, and what stands over a member tells of it.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { KIND_OF_ROLE, type Kind } from '../language/lexicon.ts';
import { textOf } from './labels.ts';

export interface Columns {
  items: SnapshotNode[];
  /** What stands over each. */
  heads: Map<SnapshotNode, string>;
  /** What shows the heads. */
  tops: SnapshotNode[];
}

interface Column {
  head: string;
  top: SnapshotNode;
  items: SnapshotNode[];
}

const HOLDERS = new Set(['generic', 'region', 'group', 'listitem', 'article', 'list']);
const LONGEST_HEAD = 40;

/** Undefined where the parts of `node` are not built so. */
export function columnsIn(node: SnapshotNode): Columns | undefined {
  const parts = node.children.filter(({ role }) => HOLDERS.has(role));
  if (parts.length < 2 || parts.length < node.children.length) return undefined;
  const cards = cardsIn(parts);
  const columns = parts.flatMap((part) => columnOf(part, cards) ?? []);
  const [first, ...more] = columns.filter(({ items }) => items.length > 0);
  if (columns.length < parts.length || first === undefined || more.length === 0) return undefined;
  // Cards side by side: several lines over one box that holds the rest of each.
  if (columns.every(({ top, items }) => items.length === 1 && top.children.length > 1)) return undefined;
  if (columns.every(({ items }) => items.length === 1 && isPriced(items[0] as SnapshotNode)))
    return undefined;
  if (columns.every(({ items }) => items.length === 1 && isClickedWord(items[0]))) {
    const said = new Set(columns.flatMap(({ items }) => items.map(textOf)));
    if (said.size * 2 <= columns.length) return undefined;
  }
  const items = columns.flatMap((column) => column.items);
  const alike =
    items.every(({ role }) => role === first.items[0]?.role) &&
    columns.every(({ top }) => top.role === first.top.role);
  const heads = new Map(columns.flatMap(({ head, items }) => items.map((item) => [item, head] as const)));
  const isTold = new Set(columns.map(({ head }) => head)).size === columns.length;
  return alike && isTold && items.length > columns.length / 2
    ? { items, heads, tops: columns.map(({ top }) => top) }
    : undefined;
}

/** Nothing but an amount and what takes it: of the thing that stands over it. */
const isPriced = (item: SnapshotNode): boolean => {
  const shown = item.children.filter((child) => !isTool(child)).map(textOf);
  return shown.length > 0 && shown.every((text) => PRICE.test(text.trim()));
};
const PRICE = /^(?:[$€£¥]\s?\d[\d.,]*|\d[\d.,]*\s?(?:[$€£¥]|\p{Lu}{3}))$/u;

/** Where most lines end in the same, as in "Book", that is what can be done with each. */
const isClickedWord = (item: SnapshotNode | undefined): boolean =>
  item?.pointer === true && item.children.length === 0;

/** Buttons that most of them show more than a name, as "Print flyers" over "Ben, due Friday": things to open, and no tools. */
function cardsIn(parts: SnapshotNode[]): Set<SnapshotNode> {
  const buttons = parts.flatMap(({ children }) =>
    children.slice(1).filter((one) => one.role === 'button' && !ADDS.test(textOf(one))),
  );
  const drawn = buttons.filter(({ children }) => children.filter((line) => textOf(line) !== '').length > 1);
  return new Set(drawn.length > 1 && drawn.length * 2 >= buttons.length ? buttons : []);
}

/** A head, which is clicked for nothing where the items are, and behind it the items or what holds them. */
function columnOf(part: SnapshotNode, cards: Set<SnapshotNode>): Column | undefined {
  const [first, ...rest] = part.children;
  if (first === undefined || first.pointer === true || first.children.some(isTool)) return undefined;
  const head = headOf(first);
  const shown = rest.filter((child) => (cards.has(child) || !isTool(child)) && textOf(child) !== '');
  if (head === '' || head.length > LONGEST_HEAD) return undefined;
  const [only, ...more] = shown;
  const isMember = (child: SnapshotNode): boolean => cards.has(child) || isItem(child);
  const inner = only !== undefined && more.length === 0 && !isMember(only) ? only.children : shown;
  const items = inner.filter((child) => cards.has(child) || !isTool(child));
  return items.every(isMember) ? { head, top: first, items } : undefined;
}

/** Without what it counts, also where its name leaves that out and its text does not, and the sign that adds to it. */
const headOf = (first: SnapshotNode): string =>
  first.role === 'heading' || first.role === 'generic' || first.role === 'text' || first.role === 'strong'
    ? (first.name !== '' && first.text?.startsWith(first.name) ? first.name : textOf(first))
        .replace(/\s*[+＋]\s*$/, '')
        .replace(/[\s(·•]*\d+\)?\s*$/, '')
        .trim()
    : '';

/** Boxes are lines of one thing as often as things, but for those that are clicked as a whole or hold a control. */
const isItem = (node: SnapshotNode): boolean =>
  node.role === 'listitem' ||
  node.role === 'article' ||
  (node.role === 'generic' &&
    !node.children.some(takesValue) &&
    (node.pointer === true || node.children.some(isTool) || [...walk(node)].some(isSign)));

/** A sign that is clicked, or a word with the sign of a menu: "→", "×", "Move ▾". */
const isSign = (node: SnapshotNode): boolean => node.pointer === true && SIGN.test(node.text ?? '');
const SIGN = /^(?:[^\p{L}\d\s]{1,2}|\p{L}[\p{L} ]{1,15} ?[▾▼⋮⋯])$/u;

const takesValue = ({ role }: SnapshotNode): boolean => VALUES.has(KIND_OF_ROLE[role] ?? 'text');
const VALUES = new Set<Kind>(['field', 'list', 'slider', 'group']);

/** A control of the column, which adds to it or sorts it. */
const isTool = (node: SnapshotNode): boolean => {
  const kind = KIND_OF_ROLE[node.role];
  if ((node.pointer === true || node.children.length === 0) && ADDS.test(textOf(node))) return true;
  return kind !== undefined && kind !== 'heading' && kind !== 'link' && kind !== 'option';
};
const ADDS = /^\+\s*\p{L}/u;
