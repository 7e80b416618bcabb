// SPDX-License-Identifier: MIT
// "Book the hall on the first free Saturday in December", where the cells of a month hold what takes a day that is free: it is turned to that
// month, and the day is then called by its date.
import { takerIn } from '../controls/calendar.ts';
import { clausesOf } from '../language/clauses.ts';
import { type Clause, isDerived } from '../language/command.ts';
import { monthOf, weekdayOf } from '../language/dates.ts';
import { monthDays } from '../page/month.ts';
import type { ShownDay } from '../page/week.ts';
import type { Turn } from '../turn/turn.ts';

const TOLD =
  /(?:\b(?:on|for) )?\b(?:the )?(first|next|earliest|soonest|last|latest) (?:free|available|open|possible) (?:(mon|tues|wednes|thurs|fri|satur|sun)day|day|date)(?: (?:in|of|this) (?:the month of |(?:this )?month\b)?((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)?(?: (\d{4}))?)?/iu;

/** Undefined where no day is told so, the page shows no month, or none is free then. */
export function freeDayClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source } = clause;
  const [whole, place = '', weekday, name = '', year] = TOLD.exec(source) ?? [];
  const days = whole === undefined ? [] : monthDays(turn.model, turn.input.today);
  const [first] = days;
  if (whole === undefined || first === undefined || isDerived(clause) || turn.progress.length > 0)
    return undefined;
  const month = monthOf(name.toLowerCase()) ?? Number(first.iso.slice(5, 7));
  const isShown =
    Number(first.iso.slice(5, 7)) === month && (year ?? first.iso).startsWith(first.iso.slice(0, 4));
  if (!isShown)
    return [
      { source: `choose: ${source}`, command: { kind: 'choose', rest: `${name} ${year ?? ''}`.trim() } },
      clause,
    ];
  const free = days.filter(
    (day) =>
      isFree(day, turn) &&
      weekdayOf(day.iso)
        .toLowerCase()
        .startsWith(weekday?.toLowerCase() ?? ''),
  );
  const day = /^(?:last|latest)$/i.test(place) ? free.at(-1) : free[0];
  return day && clausesOf(source.replace(whole, `on ${day.iso}`));
}

/** What takes it stands in its cell. */
function isFree({ part }: ShownDay, turn: Turn): boolean {
  const cell = turn.model.elements.find(({ node }) => node === part);
  const calendar = part?.parent?.parent;
  const taker = cell && calendar && takerIn(cell, calendar, turn);
  // Where all are clicked as a whole, nothing tells which are free.
  return taker !== undefined && taker !== cell;
}
