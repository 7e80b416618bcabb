// SPDX-License-Identifier: MIT
// "The strongest gust this month": where every day that the page tells is one of that time, nothing more need be told of it.
import { walk } from '../../snapshot.ts';
import { dateOf, shift, weekdayOf } from '../language/dates.ts';
import { valuesIn } from '../language/values.ts';
import { DAY_NAMES } from '../language/weekdays.ts';
import { textOf } from '../page/labels.ts';
import type { Turn } from '../turn/turn.ts';

const PERIOD = /\s+(?:in |of |during )?(?:this|the current) (week|month|year)(?:['’]s)?(?=$|\s)/i;

const ON_WEEKDAY = /\s+on\s+(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)day(?=$|\s)/i;
const WEEKDAYS = /\b(mon|tue|wed|thu|fri|sat|sun)(?:(?:s|nes|rs|ur)?days?)?\b/gi;

/** The question without the time that it asks about, where the page tells of no other; else as it was. */
export function withoutPeriod(question: string, { model, input }: Turn): string {
  const texts = (): string[] =>
    [...walk(model.root)].filter(({ children }) => children.length === 0).map(textOf);
  const [onDay, weekday = ''] = ON_WEEKDAY.exec(question) ?? [];
  if (onDay !== undefined) {
    const shown = texts().flatMap((text) => [...text.matchAll(WEEKDAYS)].map(([, day = '']) => day));
    const isOfDay = (day: string): boolean => weekday.toLowerCase().startsWith(day.toLowerCase());
    return shown.length > 0 && shown.every(isOfDay) ? question.replace(onDay, '') : question;
  }
  const [today] = TODAY.exec(question) ?? [];
  if (today !== undefined) {
    const [shown, ...others] = new Set(datesIn(texts(), input.today));
    return shown === input.today && others.length === 0 ? question.replace(today, '') : question;
  }
  const [said, unit] = PERIOD.exec(question) ?? [];
  if (said === undefined || unit === undefined) return question;
  const days = datesIn(texts(), input.today);
  const isOfNow = (day: string): boolean => isWithin(day, unit.toLowerCase(), input.today);
  return days.length > 0 && days.every(isOfNow) ? question.replace(said, '') : question;
}

const TODAY = /\s+today(?=$|\s)/i;

const datesIn = (texts: string[], today: string): string[] =>
  texts
    .flatMap((text) => valuesIn('date', text))
    .flatMap((value) => (/\d/.test(value) ? (dateOf(value, today) ?? []) : []));

function isWithin(day: string, unit: string, today: string): boolean {
  if (unit === 'month') return day.slice(0, 7) === today.slice(0, 7);
  if (unit === 'year') return day.slice(0, 4) === today.slice(0, 4);
  const weekday = DAY_NAMES.findIndex((name) => name.toLowerCase() === weekdayOf(today));
  const monday = shift(today, -((weekday + 6) % 7));
  return day >= monday && day < shift(monday, 7);
}
