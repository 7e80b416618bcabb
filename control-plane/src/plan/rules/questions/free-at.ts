// SPDX-License-Identifier: MIT
// "Am I free on Wednesday at nine?" of a week that is a table: whether anything stands there.
import { timeIn } from '../language/numbers.ts';
import { namesDay } from '../language/weekdays.ts';
import type { PageModel } from '../page/model.ts';
import { inWeek } from './week-table.ts';

const ASKS =
  /^(?:(?:am i|are we|is it|is that) (?:still )?(?<state>free|available|busy|booked|taken)|(?:do (?:i|we) have|have (?:i|we)(?: got)?|is there) (?<any>anything|something))(?: (?:on|planned|booked|scheduled))*? (?<day>\p{L}+day)(?:,? (?:the )?\d.*?)?(?: morning| afternoon| evening)? at (?<hour>.+)$/iu;
const FREE = /\b(?:free|available|open|empty|nothing)\b/i;

/** A button is called by its day, and shows what it says once more. */
const TWICE = /^(.+) \1$/;

/** Undefined where no such table has both the day and the hour. */
export function freeAt(question: string, model: PageModel): string | undefined {
  const { state = '', any, day = '', hour = '' } = ASKS.exec(question)?.groups ?? {};
  if (!namesDay(day) || (timeIn(hour) === undefined && !/^\d{1,2}$/.test(hour))) return undefined;
  const told = inWeek(`what is on ${day} at ${hour}`, model);
  if (told === undefined) return undefined;
  const isFree = FREE.test(told);
  const isSo = isFree === (any === undefined && /^(?:free|available)$/i.test(state));
  const there = (told.split(/:\s+/).at(-1) ?? '').replace(/\.$/, '');
  return `${isSo ? 'Yes' : 'No'}: ${there.replace(TWICE, '$1')}.`;
}
