// SPDX-License-Identifier: MIT
// Which option of the page's lists is on the day, and at the time, that is told: "Sunday", "tonight at six".
import { dateOf, weekdayOf } from '../language/dates.ts';
import { isClock, momentOf } from '../language/moments.ts';
import { numberOf, timeIn } from '../language/numbers.ts';
import { WEEKDAY } from '../language/plain-dates.ts';
import type { Element, PageModel } from './model.ts';
import { listsOf, optionsOf } from './options.ts';

const HALF_DAY = 720;
const TONIGHT = /^(?:tonight|this (?:evening|afternoon|morning))$/i;

/** The only one; undefined where none is, or several are, or more is told. */
export function momentOption(
  when: string,
  model: PageModel,
  today: string,
): { list: Element; option: string } | undefined {
  const told = dayAndTimes(when, today);
  if (told === undefined) return undefined;
  const { day, times } = told;
  const isWeekday = ONLY_WEEKDAY.test(when);
  const [only, ...more] = listsOf(model).flatMap((list) =>
    optionsOf(list).flatMap(({ name }) => {
      const moment = momentOf(name, today);
      const isMeant =
        moment !== undefined &&
        (day === undefined ||
          moment.day === day ||
          (isWeekday && weekdayOf(moment.day) === weekdayOf(day))) &&
        (times === undefined || times.includes(moment.time));
      return isMeant ? [{ list, option: name }] : [];
    }),
  );
  return more.length === 0 ? only : undefined;
}

const ONLY_WEEKDAY = new RegExp(
  `^(?:on )?${WEEKDAY}\\b(?!.*\\d(?:st|nd|rd|th)\\b|.*\\b\\d{1,2} \\p{L}|.*\\p{L} \\d{1,2}\\b(?![:.]))`,
  'iu',
);

/** Whether it tells when, and nothing else. */
export const tellsMoment = (when: string, today: string): boolean => dayAndTimes(when, today) !== undefined;

/** Of an hour that is told by its number alone, both. */
function dayAndTimes(when: string, today: string): { day?: string; times?: number[] } | undefined {
  const words = when.split(/[\s,]+/);
  for (let cut = 0; cut <= words.length; cut++)
    for (const [first, second] of [
      [words.slice(0, cut), words.slice(cut)],
      [words.slice(cut), words.slice(0, cut)],
    ] as const) {
      const dayTold = first.join(' ').replace(/^(?:on|for) (?:the )?/i, '');
      const timeTold = second.join(' ').replace(/^(?:at|the) /i, '');
      const day = TONIGHT.test(dayTold) ? today : dateOf(dayTold, today);
      const times = timesOf(timeTold);
      if ((dayTold !== '' && day === undefined) || (timeTold !== '' && times === undefined)) continue;
      return { ...(day !== undefined && { day }), ...(times !== undefined && { times }) };
    }
  return undefined;
}

function timesOf(told: string): number[] | undefined {
  const hour = numberOf(told);
  const time = isClock(told) ? timeIn(told) : hour !== undefined && hour <= 24 ? hour * 60 : undefined;
  if (time === undefined) return undefined;
  const isPlain = time < HALF_DAY && !/\b(?:am|a\.m|morning)\b|^0/i.test(told);
  return isPlain ? [time, time + HALF_DAY] : [time];
}
