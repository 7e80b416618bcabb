// SPDX-License-Identifier: MIT
// Which of several things side by side are of one make, and so the members of a list.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { isDeedOnList } from '../language/deeds.ts';
import { wordsOf } from '../language/text.ts';

/** Most of them are built alike: layout boxes are not. */
export function alike(items: SnapshotNode[]): boolean {
  const shapes = new Map<string, number>();
  const areLines = items.length >= LEAST_LINES && items.every(({ pointer }) => pointer === true);
  const plain = new Set(items.map(shapeOf));
  for (const item of items) {
    const shape = areLines ? shapeOf(withoutCount(item)) : (besideMore(item, plain) ?? shapeOf(item));
    // Boxes of boxes are alike only where the inner ones are.
    const whole = shape === 'generic+' ? `${shape} ${shapeOf(item.children[0] as SnapshotNode)}` : shape;
    shapes.set(whole, (shapes.get(whole) ?? 0) + 1);
  }
  const most = Math.max(...shapes.values());
  // Lines over and under a list are none of its like.
  const isFrame = (shapes.get('') ?? 0) === most && items.some(holdsBoxes);
  return !isFrame && !isAboveControls(items) && most >= Math.max(2, items.length * 0.6);
}

/** What one shows alone stands in a box of its own where another shows something beside it. */
function besideMore({ children }: SnapshotNode, plain: Set<string>): string | undefined {
  const [first, ...beside] = children;
  const shape = first?.role === 'generic' && beside.length > 0 ? shapeOf(first) : '';
  return plain.has(shape) && /\b(?:link|button)\b/.test(shape) ? shape : undefined;
}

/** "Send" and "Mute" under the messages of a chat are none of their like. */
function isAboveControls(items: SnapshotNode[]): boolean {
  const [shown, ...controls] = items;
  return (
    shown?.pointer !== true &&
    (shown?.children.length ?? 0) > 1 &&
    controls.every(({ pointer, children }) => pointer === true && children.length === 0)
  );
}

/** Fewer that are clicked side by side are as often two ways to go on. */
const LEAST_LINES = 3;

/** So many words to click under one another are a list, whatever stands around them. */
const LEAST_NAMES = 5;

export const areNamesToClick = (items: SnapshotNode[]): boolean =>
  items.length >= LEAST_NAMES &&
  items.every(
    ({ pointer, children, text = '' }) =>
      pointer === true && children.length === 0 && /\p{L}{3}/u.test(text) && !/\d/.test(text),
  );

/** Names under the letters that they begin with: the letters are none of them. */
export function withoutLetters(items: SnapshotNode[]): SnapshotNode[] {
  const names = items.filter((item) => !LETTER.test(item.text ?? ''));
  return names.length < items.length && areNamesToClick(names) ? names : items;
}

const LETTER = /^(?:\p{L}|\p{L} ?[-–] ?\p{L}|#)$/u;

/** "Book club 3": a line to click is of the same make where something is new in it. */
function withoutCount(item: SnapshotNode): SnapshotNode {
  const [name, count, ...more] = item.children;
  const isCounted = name?.role === 'text' && more.length === 0 && /^\d{1,3}\+?$/.test(count?.text ?? '');
  return isCounted ? { ...item, children: [] } : item;
}

const holdsBoxes = ({ children }: SnapshotNode): boolean =>
  children.filter(({ role, children: inner }) => role === 'generic' && inner.length > 0).length > 1;

/** What kinds of things stand side by side in it. */
export function shapeOf({ children }: SnapshotNode): string {
  const inside = children.map((child) =>
    holdsPictures(child) ? 'img' : `${child.role}${child.children.length > 0 && !isMarked(child) ? '+' : ''}`,
  );
  return [...new Set(inside)].sort().join(' ');
}

/** Text of which a part is raised, or marked, as "new" behind the subject of a mail: no less a text. */
const isMarked = ({ role, pointer, children }: SnapshotNode): boolean =>
  role === 'generic' &&
  pointer !== true &&
  children.some(({ role: own }) => own === 'text') &&
  children.every((one) => one.children.length === 0 && one.pointer !== true && IN_TEXT.has(one.role));

const IN_TEXT = new Set(['text', 'superscript', 'subscript', 'mark']);

/** Of something that holds anything at all. */
export const builtLike = (one: SnapshotNode, other: SnapshotNode): boolean =>
  other.role === one.role && other.children.length > 0 && shapeOf(other) === shapeOf(one);

/** Several signs stand in a box where one stands alone. */
const holdsPictures = ({ role, children }: SnapshotNode): boolean =>
  role === 'generic' && children.length > 0 && children.every((child) => child.role === 'img');

/** A line over boxes that each hold several things is none of them. */
export function withoutBar(items: SnapshotNode[]): SnapshotNode[] {
  const [first, ...rest] = items;
  const isBar =
    first?.role === 'generic' &&
    first.children.length === 0 &&
    // The first of several chats is the one with nothing new.
    !items.every(({ pointer }) => pointer === true) &&
    rest.every(({ children }) => children.length > 1);
  if (isBar && rest.length > 1) return rest;
  // A row of one cell over or under those of a table holds what is told or done of all of them.
  const isWide = ({ role, children }: SnapshotNode): boolean => role !== 'row' || children.length > 1;
  const [from, to] = [items.findIndex(isWide), items.findLastIndex(isWide)];
  return to - from > 1 ? items.slice(from, to + 1) : items;
}

/** What looks things up is no member of the list that it found. */
export const withoutSearch = (items: SnapshotNode[]): SnapshotNode[] => {
  const [first, ...rest] = items;
  return first !== undefined && rest.length > 1 && looksUp(first) && !rest.some(looksUp) ? rest : items;
};

const looksUp = (item: SnapshotNode): boolean =>
  [...walk(item)].some(({ form, role }) => form === 'looks-up' || role === 'searchbox');

/** A form over the heading of what it finds is none of those, which are built otherwise. */
export function underHeading(items: SnapshotNode[]): SnapshotNode[] {
  const siblings = items[0]?.parent?.children ?? [];
  const heads = siblings.filter(({ role }) => role === 'heading');
  const [head] = heads;
  if (head === undefined || heads.length > 1) return items;
  const under = items.filter(({ order }) => order > head.order);
  const over = items.filter(({ order }) => order < head.order);
  const isOther = over.every((item) => !under.some((one) => shapeOf(one) === shapeOf(item)));
  return under.length > 1 && over.length > 0 && isOther && alike(under) ? under : items;
}

/** Between a path and the numbers of pages, the box of all posts is none of their like. */
export function withoutLists(items: SnapshotNode[]): SnapshotNode[] {
  const isList = ({ role, children }: SnapshotNode): boolean =>
    role === 'generic' &&
    children.length > 1 &&
    children.every((box) => box.children.length > 1 && box.role === role);
  const others = items.filter((item) => !isList(item));
  return others.length > 1 && others.length >= items.length * 0.6 ? others : items;
}

/**
 * Paragraphs, each with a control that another one has, too, are no running text: "Reserve" behind each of what was found. Nor are those that
 * are a link each.
 */
export function offering(paragraphs: SnapshotNode[]): SnapshotNode[] {
  const offers = ({ children }: SnapshotNode): string[] =>
    children.filter(({ role }) => role === 'link' || role === 'button').map(({ name }) => name);
  const holders = new Map<string, number>();
  for (const paragraph of paragraphs)
    for (const name of new Set(offers(paragraph))) holders.set(name, (holders.get(name) ?? 0) + 1);
  const isShared = (name: string): boolean => (holders.get(name) ?? 0) > 1;
  const offered = paragraphs.filter(
    (paragraph) => paragraph.children.some(({ role }) => role === 'text') && offers(paragraph).some(isShared),
  );
  return offered.length > 0 ? offered : paragraphs.filter(isLink);
}

const isLink = ({ children: [only, ...more] }: SnapshotNode): boolean =>
  only?.role === 'link' && more.length === 0;

/** Buttons side by side that each show a line or two, as the chats of a messenger do: what does something says it in a word or two. */
export function cardsPressed(buttons: SnapshotNode[]): SnapshotNode[] {
  const firsts = new Set(buttons.map(({ name }) => wordsOf(name)[0]));
  const areLines = buttons.every(({ name }) => wordsOf(name).length >= LEAST_OF_CARD && !isDeedOnList(name));
  return buttons.length >= LEAST_CARDS && areLines && firsts.size === buttons.length ? buttons : [];
}

const LEAST_CARDS = 3;
const LEAST_OF_CARD = 4;

/** "Send" and "Start again" under the rows of a form are none of these. */
export function withoutSenders(items: SnapshotNode[]): SnapshotNode[] {
  const filled = items.filter((item) => [...walk(item)].some(({ role }) => FILLED_IN.has(role)));
  const isSender = (item: SnapshotNode): boolean => !filled.includes(item) && holdsOnlyButtons(item);
  const rows = items.filter((item) => !isSender(item));
  return filled.length > 1 && !filled.some(holdsButton) ? rows : items;
}

const FILLED_IN = new Set(['textbox', 'searchbox', 'spinbutton', 'combobox', 'checkbox', 'radio', 'slider']);

const holdsButton = (item: SnapshotNode): boolean => [...walk(item)].some(({ role }) => role === 'button');

function holdsOnlyButtons(item: SnapshotNode): boolean {
  const leaves = [...walk(item)].filter(({ role, children }) => role === 'button' || children.length === 0);
  const telling = leaves.filter(({ role, name, text = '' }) => role === 'button' || (name || text) !== '');
  return telling.length > 0 && telling.every(({ role }) => role === 'button');
}
