// SPDX-License-Identifier: MIT
// What looks like a list and is none: rows that part the page, weeks of a calendar, whose days stand side by side, numbers of pages, and
// what can be done with a member.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { mayBeHidden } from '../language/deeds.ts';
import { wordsOf } from '../language/text.ts';
import { textOf } from './labels.ts';

const FEWEST = 20;

/** The days that tell more than their number; undefined where the rows are no weeks. */
export function daysTold(rows: SnapshotNode[]): SnapshotNode[] | undefined {
  const cells = rows.flatMap(({ children }) => children);
  const numbers = cells.flatMap((cell) => DAY.exec(textOf(cell).trim())?.[1] ?? []).map(Number);
  const isMonth =
    numbers.length >= FEWEST &&
    numbers.filter((day, i) => day === 1 + (numbers[i - 1] ?? day - 1)).length >= FEWEST;
  return isMonth && rows.every(({ children }) => children.length >= 7)
    ? cells.filter((cell) => /\p{L}/u.test(textOf(cell)) && DAY.test(textOf(cell).trim()))
    : undefined;
}

const DAY = /^([1-9]|[12]\d|3[01])(?=\s|$)/;

/** Such rows part the page, and are no members. */
export const holdsTable = (row: SnapshotNode): boolean =>
  [...walk(row)].some(({ role }) => role === 'table' || role === 'grid');

/** Head and foot of a card are no list: each is built as it is in the other cards, and not as the other part. */
export function arePlaces(card: SnapshotNode, parts: SnapshotNode[]): boolean {
  const partsOf = ({ children }: SnapshotNode): string[] =>
    children.filter(({ role }) => role === parts[0]?.role).map(buildOf);
  const own = parts.map(buildOf);
  const cards = (card.parent?.children ?? []).filter(({ role }) => role === card.role);
  const same = cards.filter((other) => partsOf(other).join('|') === own.join('|'));
  return new Set(own).size === own.length && cards.length > 2 && same.length > cards.length / 2;
}

const buildOf = ({ children }: SnapshotNode): string =>
  children.map(({ role, pointer }) => `${role}${pointer === true ? '!' : ''}`).join(' ');

/** "Invoice", "Return", "Thank (4)" in a line of a list are what can be done with it: words to click, most of which stand in other lines, too. */
export function areDeeds(member: SnapshotNode, items: SnapshotNode[]): boolean {
  if (!items.every(isControlAlone)) return false;
  const others = (member.parent?.children ?? []).filter((one) => one !== member && one.role === member.role);
  const known = new Set(others.flatMap((other) => [...walk(other)].filter(leadsOn)).map(wordsAlone));
  const isSame = (item: SnapshotNode): boolean =>
    known.has(wordsAlone(item)) || mayBeHidden(wordsOf(textOf(item))[0] ?? '');
  return items.some(isSame) && items.filter(isSame).length >= items.length / 2;
}

/** Nothing but what is clicked; "3 pm" may be taken in several lines, and is something that is taken. */
const isControlAlone = (item: SnapshotNode): boolean => {
  const [only, ...more] = [...walk(item)].filter(leadsOn);
  const text = wordsAlone(item);
  return only !== undefined && more.length === 0 && wordsAlone(only) === text && /^\D{3,20}$/.test(text);
};

/** Without a count of those who did it. */
const wordsAlone = (node: SnapshotNode): string =>
  textOf(node)
    .replace(/\s*\(\d[\d.,]*[km]?\)$|(?<=^|\s)\d[\d.,]*[km]? (?=\p{L}{4,}$)/iu, '')
    .trim();

/** The numbers of a list's pages are no list. */
export function arePages(items: SnapshotNode[]): boolean {
  const texts = items.map((item) => textOf(item).trim());
  // The page that is shown may lead nowhere.
  const shown = items.filter((item) => ![...walk(item)].some(leadsOn)).length;
  const isCalled = (page: RegExp): boolean => texts.some((text) => page.test(text));
  return (
    texts.every((text) => PAGE.test(text)) &&
    shown <= (items.length > 2 ? 1 : 0) &&
    isCalled(/^(?:page )?[23](?: [23])?$/i) &&
    (items.length === 1 || shown > 0 || isCalled(/^(?:page )?1(?: 1)?$/i)) &&
    isRising(texts.flatMap((text) => /\d+/.exec(text)?.map(Number) ?? []))
  );
}

/** Cards that are called 2, 11 and 6 are none. */
const isRising = (numbers: number[]): boolean => numbers.every((page, i) => page > (numbers[i - 1] ?? 0));

/** Such numbers in a line under the members are none of these. */
export function isBarOfPages(node: SnapshotNode): boolean {
  const { children } = node;
  const leading = children.filter(({ role }) => role !== 'text');
  // The page that is shown may be no more than its number.
  const numbered = children.filter((one) => leading.includes(one) || /^\d+$/.test(textOf(one).trim()));
  return (
    children.length > 1 &&
    children.every((one) => PAGE.test(textOf(one).trim())) &&
    (arePages(leading) || arePages(numbered))
  );
}

/** A number of a page may have a name that says it once more. */
const PAGE =
  /^(?:(?:page (?:\d{1,3} )?)?\d{1,3}|[<>«»‹›←→…\s]+|(?:[<«‹←]\s*)?(?:prev(?:ious)?|next|first|last)(?:\s*[>»›→])?)$/i;

const leadsOn = ({ role, pointer }: SnapshotNode): boolean =>
  role === 'link' || role === 'button' || pointer === true;
