// SPDX-License-Identifier: MIT
// The calendars that a page shows: which month each is of, and which of its cells is which day.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { monthOf } from '../language/dates.ts';
import { textOf } from '../page/labels.ts';
import type { Element } from '../page/model.ts';
import type { Turn } from '../turn/turn.ts';

export interface Calendar {
  /** The smallest part of the page that has both the month's name and its days. */
  node: SnapshotNode;
  year: number;
  /** 1 … 12. */
  month: number;
}

/** Where a field was clicked for it, the one that has come up since. */
export function calendarNear(turn: Turn, field: Element | undefined): Calendar | undefined {
  const [first, ...others] = calendarsIn(turn, field);
  const fresh = turn.input.page.since?.fresh ?? [];
  const isFresh = ({ node }: Calendar): boolean =>
    [...walk(node)].some(({ ref }) => ref !== undefined && fresh.includes(ref));
  const clicked = field !== undefined && turn.progress.length > 0;
  return clicked && others.length > 0 ? ([first as Calendar, ...others].find(isFresh) ?? first) : first;
}

/** Whether a part of the page has several months side by side. */
export function holdsMonths(part: SnapshotNode): boolean {
  const months = [...walk(part)].flatMap((node) => {
    const shown = monthShown(node);
    return shown === undefined ? [] : [`${shown.year}-${shown.month}`];
  });
  return new Set(months).size > 1;
}

/** Months side by side are one calendar: of these the one that shows the day's. */
export function monthBeside(turn: Turn, near: Calendar, iso: string): Calendar {
  const beside = calendarsIn(turn, undefined).find(
    ({ node, year, month }) =>
      node.parent === near.node.parent && iso.startsWith(`${year}-${String(month).padStart(2, '0')}-`),
  );
  return beside ?? near;
}

function calendarsIn(turn: Turn, field: Element | undefined): Calendar[] {
  const found = new Map<SnapshotNode, Calendar>();
  const titles = [...walk(turn.model.root)].flatMap((node) => {
    const shown = node === field?.node ? undefined : monthShown(node);
    return shown === undefined ? [] : [{ node, ...shown }];
  });
  for (const title of titles) {
    const others = titles.filter(({ year, month }) => year !== title.year || month !== title.month);
    const at = partOf(title.node, others);
    if (at !== undefined && !found.has(at)) found.set(at, { ...title, node: at });
  }
  return [...found.values()];
}

/** The smallest part that has all the days; of a month whose taken days are struck out, what it has before another one begins. */
function partOf(title: SnapshotNode, others: { node: SnapshotNode }[]): SnapshotNode | undefined {
  let own: SnapshotNode | undefined;
  let at: SnapshotNode | undefined = title;
  for (let level = 0; level < MOST_LEVELS && at !== undefined; level++, at = at.parent) {
    const { order, end }: SnapshotNode = at;
    const isShared = others.some(({ node }) => node.order >= order && node.order < end);
    if (isShared && own !== undefined) return own;
    const count = daysIn(at);
    if (count >= FEWEST) return at;
    if (!isShared && count >= FEWEST_LEFT) own = at;
  }
  return own;
}

const MOST_LEVELS = 7;
const FEWEST = 28;
const FEWEST_LEFT = 10;

/** "November 2026" as one text or two, or as what two lists have chosen. */
function monthShown(node: SnapshotNode): { year: number; month: number } | undefined {
  if (node.role === 'combobox') return monthIn(`${chosenIn(node)} ${yearBeside(node) ?? ''}`);
  const text = (node.text ?? node.name).trim();
  if (text.length > 40 || !/\p{L}{3}/u.test(text)) return undefined;
  const both = [text, `${text} ${followingText(node)}`, `${text} ${typedYear(node) ?? ''}`].find(
    (one) => !A_DAY.test(one) && monthIn(one) !== undefined,
  );
  return both === undefined ? undefined : monthIn(both);
}

/** "1 March 2027" is chosen, and heads no days. */
const A_DAY = /\b\d{1,2}(?:st|nd|rd|th|\.)?\b/;

/** The name of the option that a list has chosen. */
export function chosenIn(list: SnapshotNode): string {
  const chosen = list.children.find((option) => option.selected === true);
  return chosen?.name ?? list.text ?? '';
}

/** The year right behind a month's name, where that is a number that takes typing. */
function typedYear({ parent, order }: SnapshotNode): string | undefined {
  const behind = parent === undefined ? [] : [...walk(parent)].filter((node) => node.order > order);
  const year = behind.slice(0, NEAR).find(({ role, text }) => role === 'spinbutton' && YEAR.test(text ?? ''));
  return year?.text?.trim();
}

const NEAR = 3;
const YEAR = /^\s*\d{4}\s*$/;

/** It may be chosen, typed, or stand there as a mere text. */
const TELLS_YEAR = new Set(['spinbutton', 'text', 'generic']);

/** With the month, else in the next part beside it. */
function yearBeside({ parent }: SnapshotNode): string | undefined {
  return yearIn(parent) ?? (parent?.children.length === 1 + LABELLED ? yearIn(parent.parent) : undefined);
}

/** A list that shows its own words over what it has chosen. */
const LABELLED = 1;

function yearIn(part: SnapshotNode | undefined): string | undefined {
  for (const node of part === undefined ? [] : walk(part)) {
    const value = node.role === 'combobox' ? chosenIn(node) : TELLS_YEAR.has(node.role) ? node.text : '';
    if (YEAR.test(value ?? '')) return value;
  }
  return undefined;
}

/** "Nov 2026", "November, 2026". */
export function monthIn(text: string): { year: number; month: number } | undefined {
  const match = /\b(\p{L}{3,9})\.?,?\s+(\d{4})\b/u.exec(text);
  const month = match === null ? undefined : monthOf((match[1] as string).toLowerCase());
  return month === undefined ? undefined : { year: Number(match?.[2]), month };
}

function followingText(node: SnapshotNode): string {
  const siblings = node.parent?.children ?? [];
  const next = siblings[siblings.indexOf(node) + 1];
  if (next === undefined) return '';
  // Of all that a list has it shows one.
  return [...walk(next)].some(({ role }) => role === 'option')
    ? next.children.flatMap(({ role, text }) => (role === 'text' ? [text ?? ''] : [])).join(' ')
    : textOf(next);
}

function daysIn(node: SnapshotNode): number {
  const days = new Set<number>();
  for (const inner of walk(node)) {
    if (inner.role === 'option') continue;
    const day = dayOf(inner);
    if (day !== undefined) days.add(day);
  }
  return days.size;
}

/** Of a cell the number that it begins with, whatever is noted for that day. */
export function dayOf(node: SnapshotNode): number | undefined {
  const named = dayNamed(node.name || node.text || '');
  if (named !== undefined || (node.role !== 'cell' && node.role !== 'gridcell')) return named;
  const [, day] = /^(\d{1,2})(?:\s+(?![ap]\.?m\b)\p{L}|$)/u.exec(textOf(node)) ?? [];
  return day === undefined ? undefined : Number(day);
}

/** "27", "27 $89", "Friday, November 27, 2026", "27 November 2026". */
export function dayNamed(name: string): number | undefined {
  const plain = /^(\d{1,2})(?:\s+[$€£]?\s?\d[\d.,]*\s?[€£]?)?$/.exec(name.trim());
  const full = FULL_DATE.exec(name);
  const day = plain?.[1] ?? full?.[1] ?? full?.[2];
  return day === undefined ? undefined : Number(day);
}

export const FULL_DATE =
  /\b(?:\p{L}{3,9}\.? (\d{1,2})(?:st|nd|rd|th)?,? \d{4}|(\d{1,2})(?:st|nd|rd|th)? \p{L}{3,9}\.?,? \d{4})\b/u;
