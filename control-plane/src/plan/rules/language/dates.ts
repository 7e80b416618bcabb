// SPDX-License-Identifier: MIT
// Dates as people say them, relative to the participant's today, as ISO 8601 calendar dates.
import { withoutFeast } from './feasts.ts';
import { numberOf, ordinalOf } from './numbers.ts';
import { WEEKDAY, withYears } from './plain-dates.ts';
import { DAY_NAMES } from './weekdays.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const DAYS = DAY_NAMES.map((name) => name.toLowerCase());
const DAY_MS = 86_400_000;

/** "next Friday", "tomorrow", "the 3rd of May", "May 3 2027", "12/07/2016", "in two weeks" → "2027-05-03"; undefined if it is no date. */
export function dateOf(phrase: string, today: string): string | undefined {
  const text = withoutFeast(withYears(phrase))
    .toLowerCase()
    .replace(/[,.](?=\s|$)/g, '')
    .replace(/^(?:on|for|the|by|at)\s+(?:the\s+)?/, '')
    .trim();
  return (
    numeric(text.replace(LEADING_DAY, '')) ??
    relative(text, today) ??
    weekday(text, today) ??
    nthWeekday(text, today) ??
    calendar(lastDay(text, today), today)
  );
}

/** The same of what has been: a day that is told without its year, or its month, is the last one before `today`. */
export function lastOf(phrase: string, today: string): string | undefined {
  const date = dateOf(phrase, today);
  if (date === undefined || date <= today || /\d{4}|[-/.]\d/.test(phrase)) return date;
  const months = phrase.split(/[^\p{L}]+/u).some((word) => monthOf(word.toLowerCase()) !== undefined)
    ? 12
    : 1;
  return addMonths(date, -months);
}

/** "Last day of February 2028" → "29 february 2028". */
function lastDay(text: string, today: string): string {
  const [, name = '', year = today.slice(0, 4)] =
    /^last day (?:of|in) (?:the month (?:of )?)?([a-z]+)(?: (\d{4}))?$/.exec(text) ?? [];
  const month = monthOf(name);
  const days = month === undefined ? 0 : new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return month === undefined ? text : text.replace(/^.*? (?=[a-z]+(?: \d{4})?$)/, `${days} `);
}

/** The date that a text begins with, as long as possible, and the words behind it. */
export function leadingDate(text: string, today: string): { date: string; rest: string } | undefined {
  const words = text.trim().split(/\s+/);
  for (let count = Math.min(words.length, 8); count > 0; count--) {
    const date = words.slice(0, count).join(' ');
    if (dateOf(date, today) !== undefined) return { date, rest: words.slice(count).join(' ') };
  }
  return undefined;
}

/** "7 December to 11 December", "from Monday until Friday": both days. */
export function rangeIn(text: string, today: string): [first: string, last: string] | undefined {
  const [, from, to] = /^(?:from |between )?(.+?) (?:to|until|till|through|and|-|–) (.+)$/i.exec(text) ?? [];
  const first = from && dateOf(from, today);
  const last = to && dateOf(to, first ?? today);
  return first && last && last > first ? [first, last] : undefined;
}

/** Minutes after midnight → "15:15". */
export function clockOf(minutes: number): string {
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function numeric(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (slashed) {
    const [a, b, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])];
    return isoDate(year, a, b) ?? isoDate(year, b, a);
  }
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  return dotted ? isoDate(Number(dotted[3]), Number(dotted[2]), Number(dotted[1])) : undefined;
}

function relative(text: string, today: string): string | undefined {
  if (/^(?:today|tonight|this (?:morning|afternoon|evening))$/.test(text)) return today;
  if (/^tomorrow(?: (?:morning|afternoon|evening|night))?$/.test(text)) return shift(today, 1);
  if (text === 'yesterday') return shift(today, -1);
  if (text === 'day after tomorrow') return shift(today, 2);
  if (text === 'next week') return shift(today, 7);
  const ends = /^(?:very )?last day (?:of|in) (this|the|next) (?:current )?month$/.exec(text)?.[1];
  const first = `${today.slice(0, 8)}01`;
  if (ends !== undefined) return shift(addMonths(first, ends === 'next' ? 2 : 1), -1);
  const ahead =
    /^in (.+?) (day|week|month)s?(?: time|' time)?$/.exec(text) ??
    /^(.+?) (day|week|month)s? (?:from|after) (.+)$/.exec(text);
  if (ahead === null) return dayAlone(text, today);
  const count = /^an?$/.test(ahead[1] as string) ? 1 : numberOf(ahead[1] as string);
  const from = ahead[3] === undefined || ahead[3] === 'now' ? today : dateOf(ahead[3], today);
  if (count === undefined || from === undefined) return undefined;
  return ahead[2] === 'month' ? addMonths(from, count) : shift(from, ahead[2] === 'week' ? count * 7 : count);
}

/** "The 20th of the month that it shows" → "the 20th"; undefined where no such month is said. */
export const ofShownMonth = (said: string): string | undefined =>
  /^((?:the\s+)?\S+)\s+(?:of|in)\s+(?:the|this|that)\s+(?:current\s+|shown\s+|displayed\s+)?month(?:\s+(?:shown|displayed|(?:(?:that|which)\s+)?(?:(?:it|the calendar)\s+)?(?:opens?|starts?|comes up|shows?|is\s+\p{L}+)(?:\s+(?:up|with|on|at|in|first))*))?$/iu.exec(
    said.trim(),
  )?.[1];

const LEADING_DAY = new RegExp(`^${WEEKDAY}\\s+(?:the\\s+)?`);

/** "The 15th", "Friday the 27th": the next day so called; "the 3rd of next month". */
function dayAlone(text: string, today: string): string | undefined {
  const [, place, month] = /^(.+?)(?: of)?(?: (this|next) month)?$/.exec(text) ?? [];
  const number = (place ?? '').replace(LEADING_DAY, '');
  const day = ordinalOf(number);
  if (day === undefined || day < 1) return undefined;
  // "The third" may be anything.
  if (month === undefined && day <= 10 && !/^\d/.test(number)) return undefined;
  const inMonth = (iso: string) => isoDate(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), day);
  const first = `${today.slice(0, 8)}01`;
  const now = inMonth(today);
  if (month === 'this' || (month === undefined && now !== undefined && now >= today)) return now;
  return inMonth(addMonths(first, 1));
}

/** "Friday", "this Friday": the first one from today on; "next Friday": the first after today, in the week that follows if that is nearer than two days is not assumed. */
function weekday(text: string, today: string): string | undefined {
  const match = /^(?:(next|this|coming|this coming)\s+)?([a-z]+?)(?:\s+(?:(?:of |in )?next week))?$/.exec(
    text,
  );
  const day = match
    ? DAYS.findIndex((name) => name === match[2] || (match[2]?.length === 3 && name.startsWith(match[2])))
    : -1;
  if (day < 0) return undefined;
  const now = new Date(`${today}T00:00:00Z`).getUTCDay();
  const ahead = (day - now + 7) % 7;
  if (text.endsWith('next week')) return shift(today, ((day + 6) % 7) - ((now + 6) % 7) + 7);
  return shift(today, ahead === 0 && match?.[1] !== undefined && match[1] !== 'this' ? 7 : ahead);
}

const NTH = new RegExp(`^(last|\\S+) (${WEEKDAY}) (?:of|in) (?:(this|next) month|([a-z]+)(?: (\\d{4}))?)$`);

/** "The last Saturday of November 2026", "the first Monday of next month"; without a year the next one. */
function nthWeekday(text: string, today: string): string | undefined {
  const [, place = '', name = '', near, monthName = '', year] = NTH.exec(text) ?? [];
  const month = monthOf(monthName);
  const now = `${today.slice(0, 8)}01`;
  if (near !== undefined)
    return weekdaysFrom(near === 'next' ? addMonths(now, 1) : now, name).at(nthOf(place));
  if (month === undefined) return undefined;
  const inYear = (of: number): string | undefined =>
    weekdaysFrom(`${of}-${pad(month)}-01`, name).at(nthOf(place));
  if (year !== undefined) return inYear(Number(year));
  const [first, second] = [inYear(Number(today.slice(0, 4))), inYear(Number(today.slice(0, 4)) + 1)];
  return first !== undefined && first >= today ? first : second;
}

/** An index for `at`: of what is no place, one that there is none at. */
const nthOf = (place: string): number => (place === 'last' ? -1 : (ordinalOf(place) ?? MONTH_DAYS) - 1);

const MONTH_DAYS = 31;

/** All days of that name in the month that begins then. */
const weekdaysFrom = (first: string, name: string): string[] =>
  Array.from({ length: MONTH_DAYS }, (_, i) => shift(first, i)).filter(
    (day) => day.slice(0, 7) === first.slice(0, 7) && weekdayOf(day).startsWith(name.slice(0, 3)),
  );

function calendar(text: string, today: string): string | undefined {
  const words = text
    .replace(/\b(?:of|the)\b/g, ' ')
    .split(/[\s]+/)
    .filter(Boolean);
  while (
    words.length > 1 &&
    DAYS.some((day) => day.startsWith(words[0] as string) && (words[0]?.length ?? 0) >= 3)
  )
    words.shift();
  const at = words.findIndex((word) => monthOf(word) !== undefined);
  if (at < 0 || words.length < 2 || words.length > 5) return undefined;
  const month = monthOf(words[at] as string) as number;
  const rest = words.filter((_, i) => i !== at);
  let year = rest.length > 1 && /^\d{4}$/.test(rest.at(-1) as string) ? Number(rest.pop()) : undefined;
  const day = dayOf(rest.join(' '));
  if (day === undefined) return undefined;
  if (year === undefined) {
    year = Number(today.slice(0, 4));
    const thisYear = isoDate(year, month, day);
    if (thisYear !== undefined && thisYear < today) year += 1;
  }
  return isoDate(year, month, day);
}

/** In lower case. */
export const weekdayOf = (iso: string): string => DAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()] as string;

export function monthOf(word: string): number | undefined {
  const said = word.toLowerCase();
  const at = MONTHS.findIndex(
    (name) => name === said || (said.length >= 3 && said.length <= 4 && name.startsWith(said)),
  );
  return at < 0 ? undefined : at + 1;
}

function dayOf(text: string): number | undefined {
  return ordinalOf(text) ?? numberOf(text);
}

function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return `${year}-${pad(month)}-${pad(day)}`;
}

export function shift(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

function addMonths(iso: string, months: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** "On the second of december" → "on 2 December"; undefined where no day of a month is told in words. */
export function withWrittenDate(text: string, today: string): { text: string; day: string } | undefined {
  const words = text.split(' ');
  for (const [at, word] of words.entries()) {
    const told = LEADS.test(word) ? undefined : leadingDate(words.slice(at).join(' '), today);
    const month = told?.date.split(' ').find((one) => monthOf(one) !== undefined);
    if (told === undefined || month === undefined || /\d/.test(told.date)) continue;
    const iso = dateOf(told.date, today) as string;
    const day = `${Number(iso.slice(8))} ${month.charAt(0).toUpperCase()}${month.slice(1)}`;
    return { text: [...words.slice(0, at), day, told.rest].join(' ').trim(), day };
  }
  return undefined;
}

const LEADS = /^(?:on|for|by|from|to|until|till|at)$/i;
