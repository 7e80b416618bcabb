// SPDX-License-Identifier: MIT
// Limits, as people say them and as pages offer them: "nothing over eighty euros" and "Up to €80", "at least four stars" and "4+";
// "between six and eight in the evening" and "6–8 pm".
import { numberOf } from './numbers.ts';

export interface Bound {
  /** No more than that, or no less. */
  most: boolean;
  amount: number;
}

const UNIT =
  '(?:€|£|\\$|euros?|pounds?|dollars?|bucks?|stars?|points?|km|kilomet(?:er|re)s?|miles?|minutes?|hours?|days?|people|guests?|persons?|percent|%|stops?|changes?)';
const PER = '(?: (?:a|an|per|each|every) (?:night|person|day|month|head|week|year|piece|hour|seat))?';
const AMOUNT = `(?:[€£$]\\s?)?([\\d.,]+|[a-z]+(?:[- ](?:one|two|three|four|five|six|seven|eight|nine|hundred|thousand))?)(?:\\s?${UNIT})?${PER}`;
const MOST =
  '(?:up to|at most|under|below|less than|no more than|not more than|nothing (?:over|above|more than|dearer than)|not (?:over|above)|max(?:imum)?(?: of)?|maximum price(?: of)?|cheaper than|within|[≤<])';
const LEAST =
  '(?:at least|over|above|more than|no less than|not less than|nothing (?:under|below|less than)|not (?:under|below)|min(?:imum)?(?: of)?|from|[≥>])';
const SAID_MOST = new RegExp(
  `^${MOST}\\s?${AMOUNT}(?: or (?:less|under|below|cheaper))?$|^${AMOUNT} (?:or (?:less|under|below|cheaper)|at most|max(?:imum)?)$`,
  'i',
);
const SAID_LEAST = new RegExp(
  `^${LEAST}\\s?${AMOUNT}(?: or (?:more|better|up))?$|^${AMOUNT}\\s?(?:(?:or|and|&) (?:more|up|over|above|better|higher)|at least|\\+)$`,
  'i',
);

/** Undefined where a text is no limit, or more than that. */
export function boundIn(text: string): Bound | undefined {
  const plain = text.trim().replace(/\s+/g, ' ');
  const most = SAID_MOST.exec(plain);
  const match = most ?? SAID_LEAST.exec(plain);
  const amount = numberOf(match?.[1] ?? match?.[2] ?? '');
  return amount === undefined ? undefined : { most: most !== null, amount };
}

const HOUR = '(\\d{1,2}(?::\\d\\d)?|[a-z]+)';
const HALF = '(?:\\s?([ap])\\.?m\\.?|\\s(?:in the|at) (morning|afternoon|evening|night))?';
const SPAN = new RegExp(
  `^(?:between |from )?${HOUR}${HALF}\\s?(?:-|–|—|to|and|until|till)\\s?${HOUR}${HALF}(?: o['’ ]?clock)?$`,
  'i',
);

/** A stretch of a day in minutes; `isWhole` where it told the half of the day, or counts to 24. */
export function spanIn(text: string): { from: number; to: number; isWhole: boolean } | undefined {
  const [, first, firstHalf, firstPart, last, lastHalf, lastPart] = SPAN.exec(text.trim()) ?? [];
  const from = minutesOf(first);
  const to = minutesOf(last);
  if (from === undefined || to === undefined) return undefined;
  const isEnd = isLate(lastHalf ?? lastPart);
  const isStart = firstHalf ?? firstPart;
  const ends = isEnd === true && to < NOON ? to + NOON : to;
  const late = isStart === undefined ? isEnd === true && from + NOON < ends : isLate(isStart) === true;
  const starts = late && from < NOON ? from + NOON : from;
  return { from: starts, to: ends, isWhole: isEnd !== undefined || ends > NOON };
}

const NOON = 720;

function minutesOf(said: string | undefined): number | undefined {
  const [, hour = said ?? '', minute = '0'] = /^(\d{1,2}):(\d\d)$/.exec(said ?? '') ?? [];
  const hours = numberOf(hour);
  return hours === undefined || hours > 24 ? undefined : hours * 60 + Number(minute);
}

function isLate(half: string | undefined): boolean | undefined {
  return half === undefined ? undefined : /^(?:p|afternoon|evening|night)$/i.test(half);
}

/** Whether an offered stretch is the one that was said. */
export function isSameSpan(said: string, offered: string): boolean {
  const one = spanIn(said);
  const other = spanIn(offered);
  if (one === undefined || other === undefined) return false;
  const shift =
    one.isWhole && other.isWhole ? 0 : Math.abs(one.from - other.from) === NOON ? one.from - other.from : 0;
  return one.from - shift === other.from && one.to - shift === other.to;
}
