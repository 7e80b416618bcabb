// SPDX-License-Identifier: MIT
// Times of day as people say them, told as the page shows them: "three in the afternoon" is its "15:00", "the ten forty" its "10:40", and
// "after four" is after 16:00 where nothing is before eight.
import { clockOf } from '../language/dates.ts';
import { timeIn } from '../language/numbers.ts';
import { formOf } from '../language/quantities.ts';
import type { Group } from './members.ts';

const NUMBER = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})';
const MINUTES = '(?:[.:][0-5]\\d|\\s(?:ten|fifteen|(?:twenty|thirty|forty|fifty)(?:[- ]five)?)\\b)';
const PART = '(?:\\s(?:in the (?:morning|afternoon|evening)|at night)|\\s?[ap]\\.?m\\b\\.?)';
const HOUR = `(?:noon|midday|midnight|(?:(?:half|(?:a )?quarter|ten|twenty|five) (?:past|to) )?${NUMBER}${MINUTES}?(?:\\so['’ ]?clock)?${PART}?)`;
const OPEN = new RegExp(`^(?:.* (?:past|to) )?${NUMBER}${MINUTES}?(?:\\so['’ ]?clock)?$`, 'i');
const BARE = new RegExp(`^${NUMBER}$`, 'i');
const HALF_A_DAY = 720;

/** Hours behind a word that leads to one. */
export const saidBehind = (...words: string[]): RegExp =>
  new RegExp(`(?<=\\b(?:${words.join('|')}) )${HOUR}(?=$|[\\s,.?!])`, 'gi');

/** The one of the shown times that is meant; undefined where none or two may be. */
export function shownAs(said: string, shown: string[]): string | undefined {
  const meant = readingsOf(said);
  const [only, ...more] = new Set(shown.filter((text) => meant.includes(timeIn(text) ?? -1)));
  return more.length === 0 ? only : undefined;
}

/** "Nine" alone may be that of the evening. */
function readingsOf(said: string): number[] {
  const at = timeIn(BARE.test(said) ? `${said} o'clock` : said);
  if (at === undefined) return [];
  return OPEN.test(said) && at < HALF_A_DAY ? [at, at + HALF_A_DAY] : [at];
}

const AT = saidBehind('at', 'the', 'for', 'book', 'take', 'reserve');
const LIMIT = saidBehind('before', 'after', 'earlier than', 'later than');

/** What is said of members that each have a time of day, with the hours as they show them. */
export function withShownTimes(phrase: string, { members }: Group): string {
  if (phrase.search(HOURS) < 0) return phrase;
  const shown = members.flatMap(({ text }) => formOf('clock', text) ?? []);
  if (shown.length < 2 || shown.length < members.length / 2) return phrase;
  return phrase
    .replace(LIMIT, (said) => {
      const limit = limitAmong(readingsOf(said), shown);
      return limit === undefined ? said : clockOf(limit);
    })
    .replace(AT, (said) => shownAs(said, shown) ?? said)
    .replace(FIRST, (said) => shownAs(said, shown) ?? said)
    .replace(AT_SHOWN, ' ');
}

const HOURS = new RegExp(`\\b${HOUR}(?=$|[\\s,.?!])`, 'i');
/** "Twelve o'clock with Ana". */
const FIRST = new RegExp(`^${HOUR}(?=$|[\\s,.?!])`, 'i');
const AT_SHOWN = /\s+at\s+(?=\d{1,2}[:.]\d\d)/gi;

/** Of the hours that may be meant that which parts the shown ones, else the one by day. */
function limitAmong(meant: number[], shown: string[]): number | undefined {
  const times = shown.flatMap((text) => timeIn(text) ?? []);
  const parts = (at: number): boolean => times.some((one) => one < at) && times.some((one) => one > at);
  const [morning, evening = morning] = meant;
  return meant.find(parts) ?? (morning !== undefined && morning < Math.min(...times) ? evening : morning);
}
