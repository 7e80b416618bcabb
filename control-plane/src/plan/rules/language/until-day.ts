// SPDX-License-Identifier: MIT
// "Next Friday till Sunday": the Sunday behind that Friday, and not the next one from today.
import { dateOf } from './dates.ts';
import { WEEKDAY } from './plain-dates.ts';

const UNTIL = new RegExp(
  String.raw`\b((?:\S+ ){1,4})(?:till|until|to|through|and back(?: on)?) (?:the )?(${WEEKDAY})\b`,
  'i',
);

/** The text with the last day by its date, where the first one is told before it; any other as it is. */
export function untilDay(text: string, today: string): string {
  const [said = '', before = '', weekday = ''] = UNTIL.exec(text) ?? [];
  const words = before.trim().split(' ');
  const first = words
    .map((_, at) => dateOf(words.slice(at).join(' '), today))
    .find((day) => day !== undefined);
  const last = first === undefined ? undefined : dateOf(weekday, first);
  if (last === undefined || last === dateOf(weekday, today)) return text;
  return text.replace(said, `${said.slice(0, -weekday.length)}${last}`);
}
