// SPDX-License-Identifier: MIT
// When something is to be, as far as it is told and in whatever order: "the first free one on Wednesday morning", "in the week from 30 November".
import { dateOf, leadingDate } from './dates.ts';
import { STOP_WORDS } from './lexicon.ts';
import { bareHour, isClock, momentWithin } from './moments.ts';
import { timeIn } from './numbers.ts';
import { wordsOf } from './text.ts';
import { namesDay } from './weekdays.ts';

export interface TimeSpan {
  day?: { iso: string; isWeekday: boolean };
  /** A day of the week that is said. */
  week?: string;
  /** Minutes after midnight, of a part of the day. */
  from: number;
  to: number;
  /** Which one of several. */
  end?: 'first' | 'last' | 'only';
  /** The text without all that. */
  rest: string;
  /** From noon on, where "after eight" may be of the morning or of the evening. */
  late?: Pick<TimeSpan, 'from' | 'to'>;
}

const NOON = 720;
const PARTS: Record<string, [number, number]> = {
  morning: [0, NOON],
  afternoon: [NOON, 1_080],
  evening: [1_020, 1_440],
  night: [1_080, 1_440],
};
const PART = /\s*\b(?:(?:in|on|of|at) )?(?:the |this )?(morning|afternoon|evening|night)\b/i;
const END = /\b(?:very )?(?:(first|earliest|next|soonest)|(last|latest)|(only))\b(?! (?:week|month)\b)/i;
const WEEK_OF =
  /\s*\b(?:(?:in|during|for|of) )?(?:the|that) week (?:from|of|beginning|starting|commencing|(?:that|which) (?:starts|begins))(?: (?:on|with))?(?: the)? (?=\S)/i;
const THAT_WEEK = /\s*\b(?:(?:in|during|for|of) )?(?:the )?(this|next|coming) week\b(?!['’])/i;
const LEAD = /(?:^|\s)(?:(?:on|for|of)\s+)?(?:the\s+)?(?=\S)/gi;

export function timeSpanOf(said: string, today: string): TimeSpan {
  const { text, bound } = withoutBound(said);
  const ofWeek = weekIn(text, today);
  const { day, rest: left } = dayIn(ofWeek?.rest ?? text, today);
  const part = PART.exec(left) ?? (TONIGHT.test(text) ? ['', 'evening'] : null);
  const hours = PARTS[part?.[1]?.toLowerCase() ?? ''] ?? [0, 1_440];
  const [from, to] = within(hours, bound);
  const late =
    bound?.isBare && bound.time < NOON ? within(hours, { ...bound, time: bound.time + NOON }) : undefined;
  const plain = left.replace(part?.[0] ?? '', ' ');
  const [which = '', first, last, only] = END.exec(plain) ?? [];
  const end = first ? 'first' : last ? 'last' : only ? 'only' : undefined;
  return {
    from,
    to,
    rest: plain.replace(which, ' ').replace(/\s+/g, ' ').trim(),
    ...(late !== undefined && { late: { from: late[0], to: late[1] } }),
    ...(end !== undefined && { end }),
    ...(day !== undefined && { day }),
    ...(ofWeek !== undefined && { week: ofWeek.iso }),
  };
}

interface Bound {
  /** In the words it was told in. */
  said: string;
  time: number;
  /** Only the hour was said, of the morning or of the afternoon. */
  isBare: boolean;
  /** Whether it is the first or the last time that will do, and whether that itself does. */
  isFrom: boolean;
  isIn: boolean;
}

const BOUND =
  /(?:,\s*)?\b(?:any ?time )?(after|not before|no earlier than|not earlier than|before|not after|no later than|not later than)\s+(?=\S)/i;
const LONGEST_CLOCK = 5;

/** "The earliest one after half past seven": the bound, and the text without it. */
export function withoutBound(text: string): { text: string; bound?: Bound } {
  const found = BOUND.exec(text);
  if (found === null) return { text };
  const behind = text.slice(found.index + found[0].length).split(/\s+/);
  for (let to = Math.min(LONGEST_CLOCK, behind.length); to > 0; to--) {
    const clock = behind.slice(0, to).join(' ').replace(/[,.]$/, '');
    const whole = to === 1 ? bareHour(`at ${clock}`) : undefined;
    const time = isClock(clock) || whole !== undefined ? timeIn(whole ?? clock) : undefined;
    if (time === undefined) continue;
    const told = (found[1] as string).toLowerCase();
    const isFrom = /^(?:after|not before)$|earlier/.test(told);
    const pause = /,$/.test(behind[to - 1] as string) ? ',' : '';
    const rest = `${text.slice(0, found.index).trimEnd()}${pause} ${behind.slice(to).join(' ')}`
      .replace(/\s+/g, ' ')
      .trim();
    const said = `${found[1]} ${clock}`;
    return { text: rest, bound: { said, time, isFrom, isBare: isBareClock(clock), isIn: /\s/.test(told) } };
  }
  return { text };
}

/** "Eight", "half past seven": of which half of the day is not said. */
const isBareClock = (clock: string): boolean =>
  !/\d[:.]\d|[ap]\.?m\b|noon|midday|midnight|\bin the\b/i.test(clock);

/** Nobody is expected before seven in the morning, and what is said of an evening is one of its hours. */
function within([from, to]: [number, number], bound: Bound | undefined): [number, number] {
  if (bound === undefined) return [from, to];
  const isLate = bound.isBare && bound.time < NOON && (bound.time < EARLY || from >= NOON);
  const time = bound.time + (isLate ? NOON : 0);
  return bound.isFrom
    ? [Math.max(from, time + (bound.isIn ? 0 : 1)), to]
    : [from, Math.min(to, time + (bound.isIn ? 1 : 0))];
}

const EARLY = 420;

/** "After eight" beside hours of the afternoon and the evening alone is of the evening. @param times All that are shown, minutes after midnight. */
export const amongHours = (span: TimeSpan, times: number[]): TimeSpan =>
  times.length > 0 && times.every((time) => time >= NOON) ? { ...span, ...span.late } : span;

/** "Tonight", "this evening" are a day as well. */
const TONIGHT = /\b(?:tonight|(?:this|tomorrow) evening)\b/i;

/** The week that a text tells by one of its days, or from today on, and the text without it. */
export function weekIn(text: string, today: string): { iso: string; rest: string } | undefined {
  const of = WEEK_OF.exec(text);
  const behind = of === null ? '' : text.slice(of.index + of[0].length);
  const told = leadingDate(behind, today);
  const iso = told && dateOf(told.date, today);
  if (of !== null && told !== undefined && iso !== undefined)
    return { iso, rest: `${text.slice(0, of.index)} ${told.rest}`.trim() };
  const that = THAT_WEEK.exec(text);
  if (that === null) return undefined;
  const week = /^this$/i.test(that[1] ?? '') ? today : (dateOf('next week', today) ?? today);
  return { iso: week, rest: text.replace(that[0], ' ').trim() };
}

/** The day that a text tells, and the text without it. */
export function dayIn(text: string, today: string): Pick<TimeSpan, 'day' | 'rest'> {
  for (const { index, 0: lead } of text.matchAll(LEAD)) {
    const told = leadingDate(text.slice(index + lead.length), today);
    const iso = told && dateOf(told.date, today);
    if (told === undefined || iso === undefined) continue;
    const isWeekday = namesDay(told.date.replace(/^(?:(?:on|for|the)\s+)+/i, '')) && /day$/i.test(told.date);
    return { day: { iso, isWeekday }, rest: `${text.slice(0, index)} ${told.rest}` };
  }
  return { rest: text };
}

const TAKES = /^(?:book|reserve|choose|pick|select|take|make|schedule|arrange|request|want|need|get|have)\b/i;
/** Whatever is booked is called so. */
const THING =
  /^(?:appointments?|bookings?|visits?|slots?|times?|hours?|sessions?|places?|tables?|reservations?|one|free|available|open|vacant|possible|still|left|bookable|us)$/i;

/** Of "book the first free one on Wednesday", with or without its verb; undefined where more is said than when it is to be. */
export function freeSpanOf(text: string, today: string): TimeSpan | undefined {
  const span = timeSpanOf(text.replace(/[.!]+$/, '').replace(TAKES, ''), today);
  const isPlain = wordsOf(span.rest).every((word) => STOP_WORDS.has(word) || THING.test(word));
  const { text: unbound, bound } = withoutBound(text);
  const isTold = span.day !== undefined || span.end !== undefined || bound !== undefined;
  return isPlain && isTold && momentWithin(unbound, today) === undefined ? span : undefined;
}
