// SPDX-License-Identifier: MIT
// "On what day of the week did 1 March 1996 fall?": the calendar tells, whatever the page does.
import { dateOf, weekdayOf } from '../language/dates.ts';
import { capital } from '../language/text.ts';
import type { Turn } from '../turn/turn.ts';

const DAY = String.raw`(?:what|which) (?:day of the week|week ?day)`;
const ASKS = [
  new RegExp(
    String.raw`^(?:on )?${DAY} (?:does|did|will|is|was) (?:the )?(.+?)(?: (?:fall|fall on|be|land))?(?: on)?[?.\s]*$`,
    'i',
  ),
  /^(?:what is|what was|what's|tell me) the (?:day of the week|week ?day) of (?:the )?(.+?)[?.\s]*$/i,
];

/** Undefined where no date with a year is told: which of several is meant the page may say. */
export function weekdayAsked(question: string, { input }: Pick<Turn, 'input'>): string | undefined {
  const said = ASKS.map((form) => form.exec(question)?.[1]).find((one) => one !== undefined) ?? '';
  const date = /\b\d{4}\b/.test(said) ? dateOf(said, input.today) : undefined;
  return date === undefined ? undefined : `${capital(said)} is a ${capital(weekdayOf(date))}.`;
}
