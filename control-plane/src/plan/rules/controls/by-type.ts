// SPDX-License-Identifier: MIT
// What fields of a type other than text take, as the type writes it: a month, a week, a day with a time of day.
import { clockOf, dateOf, monthOf } from '../language/dates.ts';
import { momentOf } from '../language/moments.ts';
import { timeIn } from '../language/numbers.ts';
import type { Element } from '../page/model.ts';

/** "March 2027" → "2027-03", "3 May 2027 at half past nine" → "2027-05-03T09:30"; undefined where the field is of no such type, or not that is said. */
export function typedValue(said: string, { node }: Element, today: string): string | undefined {
  if (node.takes === 'month') return monthSaid(said, today);
  if (node.takes === 'week') return weekSaid(said, today);
  return node.takes === 'datetime-local' ? momentSaid(said, node.text ?? '', today) : undefined;
}

/** "March 2027", "03/2027", "the month of May": without a year the next one. */
function monthSaid(said: string, today: string): string | undefined {
  const text = said.trim().replace(/^(?:the )?(?:month (?:of )?)?/i, '');
  const [, first, year, turned] = NUMERIC.exec(text) ?? [];
  const iso = first === undefined ? turned : `${year}-${pad(Number(first))}`;
  if (iso !== undefined) return Number(iso.slice(5)) >= 1 && Number(iso.slice(5)) <= 12 ? iso : undefined;
  const [, name = '', told] = NAMED.exec(text) ?? [];
  const month = monthOf(name);
  if (month === undefined) return dateOf(text, today)?.slice(0, 7);
  const now = Number(today.slice(0, 4));
  return `${told ?? (month < Number(today.slice(5, 7)) ? now + 1 : now)}-${pad(month)}`;
}

const NUMERIC = /^(?:(\d{1,2})\s?[/.-]\s?(\d{4})|(\d{4}-\d\d))$/;
const NAMED = /^(\p{L}{3,9})\.?,?(?: (?:of )?(\d{4}))?$/iu;

/** "Week 12 of 2027", "2027-W12", or a day that is in it. */
function weekSaid(said: string, today: string): string | undefined {
  const [, number, year = today.slice(0, 4)] =
    /^(?:the )?(?:calendar )?week (?:number |no\.? )?(\d{1,2})(?:,? (?:of |in )?(\d{4}))?$/i.exec(
      said.trim(),
    ) ?? [];
  if (number !== undefined) return `${year}-W${pad(Number(number))}`;
  if (/^\d{4}-W\d\d$/i.test(said.trim())) return said.trim().toUpperCase();
  const day = dateOf(said, today);
  return day === undefined ? undefined : weekOf(day);
}

/** The week that has the Thursday of those seven days. */
function weekOf(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + 4 - (at.getUTCDay() || 7));
  const year = at.getUTCFullYear();
  return `${year}-W${pad(Math.ceil(((at.getTime() - Date.UTC(year, 0, 1)) / 86_400_000 + 1) / 7))}`;
}

/** A day and a time of day, or the one of them with the other that the field holds. */
function momentSaid(said: string, held: string, today: string): string | undefined {
  const text = said.trim();
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d$/i.test(text)) return text.toUpperCase();
  const moment = momentOf(text, today);
  if (moment !== undefined) return `${moment.day}T${clockOf(moment.time)}`;
  const [, day, clock] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(held) ?? [];
  const date = dateOf(text, today);
  if (date !== undefined) return clock === undefined ? undefined : `${date}T${clock}`;
  const minutes = day === undefined || text.length > LONGEST_TIME ? undefined : timeIn(text);
  return minutes === undefined ? undefined : `${day}T${clockOf(minutes)}`;
}

const LONGEST_TIME = 40;

const pad = (value: number): string => String(value).padStart(2, '0');
