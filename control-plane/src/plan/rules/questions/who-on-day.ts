// SPDX-License-Identifier: MIT
// "Who is on duty this Saturday afternoon?" of a rota: what stands under that day, and begins in that part of it.
import { STOP_WORDS } from '../language/lexicon.ts';
import { timeIn } from '../language/numbers.ts';
import { wordsOf } from '../language/text.ts';
import { timeSpanOf } from '../language/time-span.ts';
import { monthDays } from '../page/month.ts';
import { weekShown } from '../page/week.ts';
import type { Turn } from '../turn/turn.ts';
import { entriesIn } from './on-day.ts';

const ASKS = /^who(?:['’]s|\s+(?:is|are|works?|has))\b/i;
const SAYS = /^(?:who|whos|s|on|duty|working|works?|shifts?|there|has|have|scheduled|planned|rota)$/;
const HOURS = /\b(\d{1,2}(?:[:.]\d\d)?)\s?[-–]\s?\d{1,2}/;
const WHOLE_DAY = 1_440;

/** Undefined where more is asked than that, no such day is shown, or its lines do not tell their hours. */
export function whoOnDay(question: string, { model, input }: Turn): string | undefined {
  if (!ASKS.test(question)) return undefined;
  const { day, rest, from, to } = timeSpanOf(question.replace(/[?.!\s]+$/, ''), input.today);
  const isPlain = wordsOf(rest).every((word) => STOP_WORDS.has(word) || SAYS.test(word));
  const days = weekShown(model, input.today)?.days ?? monthDays(model, input.today);
  const shown = day && days.find(({ iso }) => iso === day.iso);
  if (!isPlain || shown?.part === undefined) return undefined;
  const lines = entriesIn(shown.part, shown.name).map((text) => ({ text, at: startOf(text) }));
  const isPart = from > 0 || to < WHOLE_DAY;
  if (isPart && lines.some(({ at }) => at === undefined)) return undefined;
  const meant = lines.filter(({ at }) => !isPart || (at !== undefined && at >= from && at < to));
  return `${shown.name}: ${meant.length === 0 ? 'nobody' : meant.map(({ text }) => text).join(', ')}.`;
}

function startOf(text: string): number | undefined {
  const hour = HOURS.exec(text)?.[1];
  return hour === undefined ? undefined : timeIn(/[:.]/.test(hour) ? hour : `${hour}:00`);
}
