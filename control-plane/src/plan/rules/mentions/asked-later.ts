// SPDX-License-Identifier: MIT
// A booking that asks for one thing after the other: once a doctor is chosen the days come up, then the hours, then a field for the name. What is told
// of these by its make waits until what was chosen has brought what asks for it.

import { isDated } from '../controls/values.ts';
import { type Clause, clausesFor } from '../language/command.ts';
import { leadingDate } from '../language/dates.ts';
import { isClock } from '../language/moments.ts';
import { numberOf } from '../language/numbers.ts';
import { isCalledSo } from '../language/slips.ts';
import { freeSpanOf } from '../language/time-span.ts';
import type { Turn } from '../turn/turn.ts';
import { commandOf } from './deed-command.ts';
import type { Reading } from './reading.ts';
import { isFree, isStart, isTie } from './small.ts';

/** Whatever is booked is called so, and the page need not tell. */
const VISIT =
  /^(?:appointments?|bookings?|visits?|tables?|slots?|sessions?|meetings?|rooms?|places?|reservations?|tickets?|seats?)$/i;
const CODE = /^[A-Z]{1,2}-?\d{1,2}[A-Z]?$/;
const MAIL = /^\S+@\S+\.\w+$/;
const LONGEST_CLOCK = 7;
const LONGEST_NAME = 3;
const LONGEST_SPAN = 10;

/** "… on 1 December at 11:00": of what is left nothing tells but the hour, and the hours come up once the day is chosen. */
export function hourLeft({ deeds, left }: Pick<Reading, 'deeds' | 'left'>): string | undefined {
  const [only, ...more] = left;
  const said = (only ?? '').split(' ').filter((word) => !isFree(word) && !isStart(word) && !VISIT.test(word));
  const hour = said.join(' ');
  const isDay = deeds.some((deed) => deed.kind === 'set' && isDated(deed.element, ''));
  return more.length === 0 && isDay && (isClock(hour) || isBareHour(hour, only ?? '')) ? hour : undefined;
}

/** "At ten". */
const isBareHour = (hour: string, left: string): boolean =>
  isHour(numberOf(hour)) && new RegExp(`\\bat ${hour}\\b`, 'i').test(left);

const isHour = (number: number | undefined): boolean =>
  number !== undefined && Number.isInteger(number) && number > 0 && number < 24;

/** What is left of a sentence that books something by choosing first; undefined where that is not told by its make. */
export function toldLater(
  { deeds, left, start, taken, after }: Reading,
  { input }: Turn,
): string | undefined {
  const isChosen = deeds.some(({ kind }) => kind === 'pick' || kind === 'check' || kind === 'set');
  const isBooked = start !== undefined && BOOKS.test(start);
  return isChosen && isBooked && taken === undefined && after === '' && left.length > 0
    ? toldByMake(left, input.today)
    : undefined;
}

const BOOKS = /^(?:book|reserve|order|buy|rent|hire|request|schedule|arrange|get)$/i;

/** What is chosen here, then the rest with the verb that it is all told for. */
export function laterIn({ deeds, start }: Reading, told: string, clause: Clause): Clause[] | undefined {
  const chosen = clausesFor(clause, inOrder(deeds).map(commandOf));
  const rest = `${start} ${told}`;
  return chosen && [...chosen, { source: rest, command: { kind: 'click', target: rest }, later: true }];
}

/** What is picked side by side from the top of the page down: what stands above may take back what was picked below. */
function inOrder(deeds: Reading['deeds']): Reading['deeds'] {
  const picks = deeds
    .filter((deed) => deed.kind === 'pick')
    .toSorted((a, b) => a.element.node.order - b.element.node.order);
  return deeds.map((deed) => (deed.kind === 'pick' ? (picks.shift() ?? deed) : deed));
}

/** What is told by its make, in the words that it was told in; undefined where anything else is left, or nothing. */
function toldByMake(left: string[], today: string): string | undefined {
  const pieces: string[] = [];
  for (const words of left.map((part) => part.split(/\s+/)))
    for (let at = 0; at < words.length; ) {
      const length = pieceLength(words.slice(at), today);
      if (length === 0 && !tellsNothing(words[at] as string)) return undefined;
      if (length > 0) pieces.push(words.slice(at, at + length).join(' '));
      at += Math.max(1, length);
    }
  return pieces.length === 0 ? undefined : pieces.join(', ');
}

const tellsNothing = (word: string): boolean =>
  isFree(word) || isTie(word) || isStart(word) || VISIT.test(word);

/** How many of the words are the one piece that they begin with; 0 where they begin with none. */
function pieceLength(words: string[], today: string): number {
  const tied = /^(?:on|at)$/i.test(words[0] as string) ? 1 : 0;
  const told = leadingDate(words.slice(tied).join(' '), today);
  if (told !== undefined) return words.length - (told.rest === '' ? 0 : told.rest.split(' ').length);
  if (CALLED.test(words.join(' '))) return words.length;
  const span = spanLength(words, today);
  if (span > 0) return span;
  return clockLength(words) || personLength(words) || codesLength(words) || numberLength(words);
}

/** "The earliest one after eight", "in the evening, the last time". */
function spanLength(words: string[], today: string): number {
  if (isStart(words[0])) return 0;
  for (let to = Math.min(words.length, LONGEST_SPAN); to > 1; to--)
    if (!isTie(words[to - 1]) && freeSpanOf(words.slice(0, to).join(' '), today) !== undefined) return to;
  return 0;
}

/** "With the title Budget review": named as a field is, up to the end. */
const CALLED =
  /^(?:(?:and )?with |and )?(?:the |an? |my )?(?:title|subject|topic|purpose|reason|note|comment|message|description|(?:special )?(?:wish|request)|remark)(?: is| of)? \S/i;

/** "At half past two", "at ten". */
function clockLength(words: string[]): number {
  const tied = /^at$/i.test(words[0] as string) ? 1 : 0;
  for (let to = Math.min(words.length, LONGEST_CLOCK); to > tied; to--)
    if (isClock(words.slice(tied, to).join(' '))) return to;
  return tied === 1 && isHour(numberOf(words[1] ?? '')) ? 2 : 0;
}

const WHOSE = /^(?:(?:for|under|in)(?: the)? name(?: of)?|(?:my|the) name is|name|for|under|as|with)$/i;

/** "For Ada Winter", "with Sami", "under the name Silva", "my name is Jonas". */
function personLength(words: string[]): number {
  for (let lead = Math.min(4, words.length - 1); lead > 0; lead--) {
    if (!WHOSE.test(words.slice(0, lead).join(' '))) continue;
    const behind = words.slice(lead);
    const end = behind.findIndex((word) => !/^\p{Lu}[\p{L}.'’-]*$/u.test(word));
    const length = end < 0 ? behind.length : end;
    if (length > 0 && length <= LONGEST_NAME) return lead + length;
    const [given = '', family = ''] = behind;
    const isSpoken = isCalledSo(given) && !isFree(given);
    if (isSpoken) return lead + (family === '' || tellsNothing(family) ? 1 : 2);
  }
  return 0;
}

/** "Seats C4 and C5", "A3". */
function codesLength(words: string[]): number {
  const lead = VISIT.test(words[0] as string) ? 1 : 0;
  const end = words.findIndex(
    (word, i) => i >= lead && !CODE.test(word.replace(/,$/, '')) && !/^(?:and|,)$/i.test(word),
  );
  const length = end < 0 ? words.length : end;
  return CODE.test((words[lead] ?? '').replace(/,$/, '')) ? length : 0;
}

const REACHED =
  /^(?:(?:and )?(?:my )?(?:phone|mobile|cell|telephone|tel|e-?mail)?(?: ?number| address)?(?: is)?)$/i;

/** "Phone 555 0177", "my number is …", "ada@brook.example". */
function numberLength(words: string[]): number {
  for (let lead = 0; lead < Math.min(5, words.length); lead++) {
    if (lead > 0 && !REACHED.test(words.slice(0, lead).join(' '))) continue;
    if (MAIL.test(words[lead] as string)) return lead + 1;
    const end = words.findIndex((word, i) => i >= lead && !/^\+?[\d()-]+$/.test(word));
    const to = end < 0 ? words.length : end;
    if (words.slice(lead, to).join('').replace(/\D/g, '').length >= 6) return to;
  }
  return 0;
}
