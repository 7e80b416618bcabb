// SPDX-License-Identifier: MIT
// A day with a time of day, as people say it and pages write it: "Friday the 27th at three in the afternoon", "Fri 27 November, 15:00".
import { dateOf } from './dates.ts';
import { numberOf, timeIn } from './numbers.ts';
import { WEEKDAY } from './plain-dates.ts';

const DIGITAL =
  /^\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?| o['’ ]?clock)?$|^\d{1,2} (?:in the (?:morning|afternoon|evening)|at night)$/i;
const SPOKEN =
  /^(?:(?:12 )?(?:noon|midday|midnight)|(?:half|(?:a )?quarter|[a-z-]+(?: minutes?)?) (?:past|to|after) [a-z-]+|[a-z]+ (?:fifteen|thirty|forty[- ]five|o['’ ]?clock)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:ten|(?:twenty|forty|fifty)(?:[- ]five)?|thirty[- ]five))(?: (?:[ap]m|in the \w+|at night))?$|^[a-z]+ (?:[ap]m|in the (?:morning|afternoon|evening)|at night)$/i;

/** Whether it is a time of day, and nothing else. */
export function isClock(text: string): boolean {
  return (DIGITAL.test(text) || SPOKEN.test(text)) && timeIn(text) !== undefined;
}

export interface Moment {
  /** ISO date. */
  day: string;
  /** No more was said of the day than what day of the week it is. */
  isWeekday: boolean;
  /** Minutes after midnight. */
  time: number;
}

/** What a phrase of a day and a time, in either order, comes to; undefined where it says anything else, or only one of them. */
export function momentOf(phrase: string, today: string): Moment | undefined {
  const words = phrase.trim().split(/[\s,]+/);
  for (let cut = 1; cut < words.length; cut++) {
    const [first, second] = [words.slice(0, cut), words.slice(cut)].map(withoutTie);
    const moment =
      read(first as string, second as string, today) ?? read(second as string, first as string, today);
    if (moment !== undefined) return moment;
  }
  return undefined;
}

function read(day: string, clock: string, today: string): Moment | undefined {
  const time = isClock(clock) ? timeIn(clock) : undefined;
  const iso = time === undefined ? undefined : dateOf(day, today);
  return iso === undefined || time === undefined
    ? undefined
    : { day: iso, isWeekday: ONLY_WEEKDAY.test(day), time };
}

const ONLY_WEEKDAY = new RegExp(`^${WEEKDAY}$`, 'i');

/** Only "at" makes a time of day of a number: "at ten" is 10:00. */
function withoutTie(words: string[]): string {
  const text = words.join(' ');
  return bareHour(text) ?? text.replace(/^(?:on|at|for)\s+/i, '');
}

/** "At ten" as a clock shows it; undefined of anything but a whole hour that is told by its number alone. */
export function bareHour(text: string): string | undefined {
  const hour = numberOf(/^at\s+(.+)$/i.exec(text.trim())?.[1] ?? '');
  return hour !== undefined && Number.isInteger(hour) && hour >= 1 && hour <= 24 ? `${hour}:00` : undefined;
}

/** The one in a sentence, with the words around it; undefined where it tells none. */
export function momentWithin(
  sentence: string,
  today: string,
): { moment: Moment; before: string[]; after: string[] } | undefined {
  const words = sentence.replace(/[.!?]+$/, '').split(/\s+/);
  for (let length = Math.min(MOST_WORDS, words.length); length > 1; length--)
    for (let from = 0; from + length <= words.length; from++) {
      // Nor is a comma behind it a part of it: "at 7 pm, under the name …".
      const moment = momentOf(
        words
          .slice(from, from + length)
          .join(' ')
          .replace(/,$/, ''),
        today,
      );
      if (moment !== undefined)
        return { moment, before: words.slice(0, from), after: words.slice(from + length) };
    }
  return undefined;
}

/** "On Wednesday the second of December at twenty past nine in the morning". */
const MOST_WORDS = 14;
