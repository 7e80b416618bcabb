// SPDX-License-Identifier: MIT
// Date pickers that take no typing: open, turn the pages to the month, click the day.
import type { PageAction } from '../action.ts';
import { type SnapshotNode, walk } from '../snapshot.ts';
import { monthOf } from './dates.ts';

import { textOf } from './labels.ts';
import { type Element, nameOf } from './model.ts';
import { quote } from './text.ts';
import type { Result, Turn } from './turn.ts';

const MAX_TURNS = 60;

/** The next click towards `iso`; undefined where there is no calendar to be seen. */
export function pickDate(turn: Turn, field: Element, iso: string): Result | undefined {
  const calendar = calendarNear(turn, field);
  const name = nameOf(field);
  if (calendar === undefined) {
    const opened = turn.progress.some((action) => action.kind === 'click' && action.ref === field.ref);
    if (opened) return undefined;
    return step({ kind: 'click', ref: field.ref, name });
  }
  if (turn.progress.length > MAX_TURNS) return undefined;
  const ahead = (Number(iso.slice(0, 4)) - calendar.year) * 12 + Number(iso.slice(5, 7)) - calendar.month;
  if (ahead !== 0) {
    const pager = pagerOf(calendar.node, turn, ahead > 0);
    return pager && step({ kind: 'click', ...pager });
  }
  const day = dayCell(calendar.node, turn, Number(iso.slice(8)));
  if (day === undefined) return undefined;
  return {
    ...step({ kind: 'click', ref: day.ref, name: nameOf(day) }),
    said: `chose ${iso} for ${quote(name)}`,
    final: true,
  };
}

function step(action: PageAction): Extract<Result, { state: 'act' }> {
  return { state: 'act', actions: [action], said: '', final: false, pause: true };
}

interface Calendar {
  /** The smallest part of the page that has both the month's name and its days. */
  node: SnapshotNode;
  year: number;
  month: number;
}

function calendarNear(turn: Turn, field: Element): Calendar | undefined {
  for (const node of walk(turn.model.root)) {
    const text = (node.text ?? node.name).trim();
    if (text.length > 40 || !/\p{L}{3}/u.test(text)) continue;
    const shown = monthIn(text) ?? monthIn(`${text} ${followingText(node)}`);
    if (shown === undefined || node === field.node) continue;
    let at: SnapshotNode | undefined = node;
    for (let level = 0; level < 6 && at !== undefined; level++, at = at.parent)
      if (hasDays(at)) return { node: at, ...shown };
  }
  return undefined;
}

function monthIn(text: string): { year: number; month: number } | undefined {
  const match = /\b(\p{L}{3,9})\.?,?\s+(\d{4})\b/u.exec(text);
  const month = match === null ? undefined : monthOf((match[1] as string).toLowerCase());
  return month === undefined ? undefined : { year: Number(match?.[2]), month };
}

function followingText(node: SnapshotNode): string {
  const siblings = node.parent?.children ?? [];
  const next = siblings[siblings.indexOf(node) + 1];
  return next === undefined ? '' : textOf(next);
}

function hasDays(node: SnapshotNode): boolean {
  const days = new Set<string>();
  for (const inner of walk(node))
    if (/^\d{1,2}$/.test((inner.name || inner.text || '').trim()))
      days.add((inner.name || inner.text || '').trim());
  return days.size >= 28;
}

const NEXT = /^(?:next|forward|following|[>›»→▶]|chevron_right)/i;
const PREVIOUS = /^(?:prev|back|earlier|[<‹«←◀]|chevron_left)/i;

/** What turns the page; it may be a mere word beside the month's name. */
function pagerOf(
  calendar: SnapshotNode,
  turn: Turn,
  forward: boolean,
): { ref: string; name: string; text?: string } | undefined {
  const pattern = forward ? NEXT : PREVIOUS;
  const scope = calendar.parent ?? calendar;
  const inside = turn.model.elements.filter(
    ({ node }) => node.order >= scope.order && node.order < scope.end && node.disabled !== true,
  );
  const button = inside.find(({ name }) => pattern.test(name.trim()) && !/year/i.test(name));
  if (button !== undefined) return { ref: button.ref, name: nameOf(button) };
  for (const { node, ref } of inside)
    for (const word of (node.text ?? node.children.map((child) => child.text ?? '').join(' ')).split(/\s+/))
      if (pattern.test(word)) return { ref, name: word, text: word };
  return undefined;
}

/** The day's own cell: of days shown twice, the first if it is early in the month, else the last. */
function dayCell(calendar: SnapshotNode, turn: Turn, day: number): Element | undefined {
  const cells = turn.model.elements.filter(({ node, name }) => {
    const inside = node.order >= calendar.order && node.order < calendar.end;
    return (
      inside &&
      node.disabled !== true &&
      (name.trim() === String(day) ||
        new RegExp(`\\b\\p{L}{3,}\\.? ${day}(?:st|nd|rd|th)?,? \\d{4}`, 'u').test(name))
    );
  });
  const deepest = cells.filter(
    ({ node }) =>
      !cells.some(
        (other) => other.node !== node && other.node.order > node.order && other.node.order < node.end,
      ),
  );
  return day <= 15 ? deepest[0] : deepest.at(-1);
}
