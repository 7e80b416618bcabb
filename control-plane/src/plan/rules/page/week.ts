// SPDX-License-Identifier: MIT
// A week of a calendar, its days side by side: "Week of 7 September 2026" over "Monday 7", "Tuesday 8" …, with what leads to the next.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { dateOf, lastOf, monthOf, shift, weekdayOf } from '../language/dates.ts';
import { formOf } from '../language/quantities.ts';
import { textOf } from './labels.ts';
import type { Element, PageModel } from './model.ts';
import { commonAncestor } from './relate.ts';

export interface ShownDay {
  iso: string;
  /** As the page calls it. */
  name: string;
  /** What stands under it; absent where the days head columns of a table. */
  part?: SnapshotNode;
}

export interface Week {
  days: ShownDay[];
  next?: Element;
  previous?: Element;
}

/** What turns a calendar's pages is called. */
export const NEXT = /^(?:next|forward|following|later|[>›»→▶►❯▸]|chevron_right)/i;
export const PREVIOUS = /^(?:prev|back|earlier|[<‹«←◀◄❮◂]|chevron_left)/i;

const HEAD =
  /^((?:mon|tue|wed|thu|fri|sat|sun)\p{L}*)[,.]?\s+(\d{1,2})(?:st|nd|rd|th|\.)?(?:\s+\p{L}{3,9}\.?)?$/iu;
const FEWEST = 4;
const MOST_STEPS = 3;
/** How deep a table lies in itself is no step. */
const OF_TABLE = new Set(['row', 'rowgroup', 'table', 'grid']);
const LONGEST_TITLE = 50;

/** A sentence is read many times on one page. */
const known = new WeakMap<PageModel, Week | undefined>();

/** Undefined where no days stand side by side, or nothing tells which week they are of. */
export function weekShown(model: PageModel, today: string): Week | undefined {
  if (!known.has(model)) known.set(model, weekIn(model, today));
  return known.get(model);
}

function weekIn({ root, elements }: PageModel, today: string): Week | undefined {
  const heads = headsIn(root);
  const [first] = heads;
  if (first === undefined) return undefined;
  let scope = commonAncestor(first, heads.at(-1) as SnapshotNode);
  for (let step = 0; step < MOST_STEPS; step += OF_TABLE.has(scope.role) ? 0 : 1) {
    const monday = startOf(first, scope, heads, today);
    if (monday !== undefined) {
      const isBeside = heads.every((head) => head.parent === first.parent);
      // A day on which nothing is has no box around its name.
      const bare = isBeside
        ? []
        : heads.filter((head) => heads.some((other) => other.parent?.parent === head.parent));
      const days = heads.map((head) => ({
        iso: dayFrom(monday, head) ?? monday,
        name: textOf(head).trim(),
        ...(!isBeside && head.parent !== undefined && { part: bare.includes(head) ? head : head.parent }),
      }));
      return { days, ...pagerBy(scope, elements) };
    }
    if (scope.parent === undefined) return undefined;
    scope = scope.parent;
  }
  return undefined;
}

/** Names of days in a row, each in a part of its own or all in one. */
function headsIn(root: SnapshotNode): SnapshotNode[] {
  const all = [...walk(root)].filter(
    (node) => node.children.every(({ role }) => role === 'text') && HEAD.test(textOf(node).trim()),
  );
  const [first] = all;
  const isInRow = ({ parent }: SnapshotNode): boolean =>
    [parent, parent?.parent].some(
      (row) => row !== undefined && (row === first?.parent || row === first?.parent?.parent),
    );
  const inRow = all.filter(isInRow);
  const days = new Set(inRow.map((head) => HEAD.exec(textOf(head).trim())?.[1]?.slice(0, 3).toLowerCase()));
  return days.size === inRow.length && inRow.length >= FEWEST ? inRow : [];
}

/** The date of the first day, by the date or the month that it tells itself, or that the page shows with them. */
function startOf(
  first: SnapshotNode,
  scope: SnapshotNode,
  heads: SnapshotNode[],
  today: string,
): string | undefined {
  const titles = [...walk(scope)]
    .filter((node) => node.children.length === 0 && !heads.includes(node))
    .map((node) => textOf(node).trim())
    .filter((text) => text.length <= LONGEST_TITLE);
  for (const title of [...titles, textOf(first).trim()]) {
    const date = dateOf(formOf('date', title) ?? '', today);
    const [, month = '', year] = /\b(\p{L}{3,9})\.?\s+(\d{4})\b/u.exec(title) ?? [];
    const number = monthOf(month.toLowerCase());
    const firstOf = number === undefined ? undefined : `${year}-${String(number).padStart(2, '0')}-01`;
    // "16 – 20 November" of this year may be over.
    const dates = date === undefined ? [] : [date, lastOf(formOf('date', title) ?? '', today) ?? date];
    const start =
      dates.map((from) => dayFrom(shift(from, -6), first)).find((day) => day !== undefined) ??
      (firstOf && dayFrom(shift(firstOf, -6), first, WEEKS));
    if (start !== undefined) return start;
  }
  return undefined;
}

const WEEK = 13;
const WEEKS = 37;

/** The first day from then on that a head names. */
function dayFrom(iso: string, head: SnapshotNode, days = WEEK): string | undefined {
  const [, name = '', number] = HEAD.exec(textOf(head).trim()) ?? [];
  return Array.from({ length: days }, (_, i) => shift(iso, i)).find(
    (day) =>
      Number(day.slice(8)) === Number(number) && weekdayOf(day).startsWith(name.slice(0, 3).toLowerCase()),
  );
}

type Pager = Pick<Week, 'next' | 'previous'>;

/** In what has the days and tells the week, or beside that, where it says that it turns weeks. */
function pagerBy(scope: SnapshotNode, elements: Element[]): Pager {
  const inside = pagerIn(scope, elements);
  if (inside.next !== undefined || inside.previous !== undefined) return inside;
  const ofWeeks = elements.filter(({ labels }) => labels.some(({ text }) => WEEKS_ON.test(text.trim())));
  let around = scope.parent;
  for (let step = 0; step < MOST_STEPS && around !== undefined; step++, around = around.parent) {
    const beside = pagerIn(around, ofWeeks);
    if (beside.next !== undefined || beside.previous !== undefined) return beside;
  }
  return {};
}

const WEEKS_ON = /\bweek\b/i;

function pagerIn(scope: SnapshotNode, elements: Element[]): Pager {
  const inside = elements.filter(
    ({ node, kind }) =>
      node.order >= scope.order &&
      node.order < scope.end &&
      node.disabled !== true &&
      (kind === 'button' || kind === 'link' || node.pointer === true),
  );
  const called = (pattern: RegExp): Element | undefined =>
    inside.find(({ labels }) => labels.some(({ text }) => pattern.test(text.trim()) && text.length <= 20));
  const [next, previous] = [called(NEXT), called(PREVIOUS)];
  return { ...(next !== undefined && { next }), ...(previous !== undefined && { previous }) };
}
