// SPDX-License-Identifier: MIT
// "From 28 November for two nights", where the page asks for the last day and not for how many nights: that day is reckoned.

import { dateOf, leadingDate, shift } from '../language/dates.ts';
import { numberOf } from '../language/numbers.ts';
import type { Turn } from '../turn/turn.ts';

const NIGHTS =
  /^,? ?(?:and )?(?:(?:we |i )?(?:stay|staying) )?(?:for )?(?<count>an?|\p{L}+|\d{1,2}) (?<unit>night|day|week)s?\b/iu;
const ASKS = /\b(?:nights?|days|weeks|duration|how long|length)\b/i;

/** As it was where a field takes the number, or no day is told before it. */
export function withLastNight(text: string, turn: Turn): string {
  const { elements } = turn.model;
  const isAsked = elements.some(
    ({ kind, labels }) =>
      (kind === 'field' || kind === 'list') && labels.some(({ text: label }) => ASKS.test(label)),
  );
  if (isAsked || !/\b(?:night|day|week)s?\b/i.test(text)) return text;
  const words = text.split(' ');
  for (let at = 0; at < words.length; at++) {
    const told = leadingDate(words.slice(at).join(' '), turn.input.today);
    const first = told && dateOf(told.date, turn.input.today);
    const { count = '', unit } = NIGHTS.exec(told?.rest ?? '')?.groups ?? {};
    const nights = /^an?$/i.test(count) ? 1 : numberOf(count);
    if (told === undefined || first === undefined || unit === undefined || nights === undefined) continue;
    const last = shift(first, nights * (/^week$/i.test(unit) ? 7 : 1));
    const rest = told.rest.replace(NIGHTS, '').trim();
    const lead = words
      .slice(0, at)
      .join(' ')
      .replace(/\s*\b(?:from|on|for|starting|arriving)(?: the)?$/i, '');
    return `${lead} from ${first} to ${last} ${rest}`.trim();
  }
  return text;
}
