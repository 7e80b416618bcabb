// SPDX-License-Identifier: MIT
// "Do they take vans at the end of November?": what a page says to be so "until 5 December", or "from the 3rd on", of any day within it.
import { dateOf, shift } from '../language/dates.ts';
import type { Turn } from '../turn/turn.ts';
import { passageFor } from './passages.ts';

const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const DAY = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} \d{1,2}(?:st|nd|rd|th)?)(?: \d{4})?`;
const ASKED = new RegExp(
  String.raw`,?\s+(?:(?:at|in|towards|by|around|during) )?(?:(?:the )?(?<part>end|start|beginning|middle) of )?(?:in |on |during )?(?<day>${DAY}|today|tomorrow|(?<month>${MONTH}(?: \d{4})?))$`,
  'i',
);
const UNTIL = new RegExp(
  String.raw`\b(?:until|till|through|up to|to|before|ends? on)\s+(?:and including\s+)?(?:the\s+)?(${DAY})`,
  'i',
);
const FROM = new RegExp(String.raw`\b(?:from|since|after|as of|starting(?: on)?)\s+(?:the\s+)?(${DAY})`, 'i');

/** The sentence that tells it of a time which the one that is asked about lies in; undefined where there is none. */
export function passageInTime(statement: string, { model, input }: Turn): string | undefined {
  const match = ASKED.exec(statement.replace(/[?.!\s]+$/, ''));
  const [first, last] = match === null ? [] : daysOf(match.groups ?? {}, input.today);
  if (match === null || first === undefined || last === undefined) return undefined;
  const told = passageFor(statement.slice(0, match.index), model, true);
  const [from, to] = told === undefined ? [] : boundsOf(told, input.today);
  if (told === undefined || (from === undefined && to === undefined)) return undefined;
  return (from === undefined || from <= first) && (to === undefined || to >= last) ? told : undefined;
}

type Days = [first?: string | undefined, last?: string | undefined];

function daysOf({ day = '', month, part }: Partial<Record<string, string>>, today: string): Days {
  if (month === undefined) {
    const date = dateOf(day, today);
    return [date, date];
  }
  const last = dateOf(`last day of ${month}`, today);
  if (last === undefined) return [];
  const start = `${last.slice(0, 8)}01`;
  if (part === undefined) return [start, last];
  if (/^middle$/i.test(part)) return [shift(start, 10), shift(start, 19)];
  return /^end$/i.test(part) ? [shift(last, -9), last] : [start, shift(start, 9)];
}

/** What began before this day is told by its month, too. */
function boundsOf(sentence: string, today: string): Days {
  const dayIn = (form: RegExp): string | undefined => {
    const said = form.exec(sentence)?.[1];
    return said === undefined ? undefined : dateOf(said, today);
  };
  const [from, to] = [dayIn(FROM), dayIn(UNTIL)];
  const isPast = from !== undefined && to !== undefined && from > to;
  return [isPast ? `${Number(from.slice(0, 4)) - 1}${from.slice(4)}` : from, to];
}
