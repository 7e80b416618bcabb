// SPDX-License-Identifier: MIT
// Values without the name of their field: a mail address, a date, a time, a name, a text in quotes; by what they are and by the
// preposition before them, the page's fields that may be meant.

import { dayMeant, showsDays } from '../controls/calendar.ts';
import { dateOf, monthOf, weekdayOf } from '../language/dates.ts';
import { isClock } from '../language/moments.ts';
import { timeIn } from '../language/numbers.ts';
import { WEEKDAY } from '../language/plain-dates.ts';
import { restored } from '../language/protect.ts';
import type { Turn } from '../turn/turn.ts';
import { made, madeSo } from './by-make.ts';
import { rangeTaker } from './days.ts';
import { bareHourAt, hourOffered } from './hours.ts';
import { ends, endsFrom, quotedTitleAt, titleAt, titledFields } from './made.ts';
import { momentsAt } from './moments.ts';
import { kindAt, namesAt, quotedNameAt } from './named.ts';
import type { Sentence } from './sentence.ts';
import { isTie } from './small.ts';
import { fieldsOf, setting } from './takers.ts';
import { isQuoted, plainToken } from './tokens.ts';
import { valuesAt } from './values.ts';
import { guess, only, type Part } from './ways.ts';
import { asClock, datesTo, isMoment, momentAt, rangeAt, slotsFor, timesTo } from './when.ts';

/** "“01632 960 118” as the work phone": no other telephone's. */
const TOLD_WHERE = /^(?:as|for|into?|to|under) (?:the|my|our|his|her|their)$/i;
/** Less than what a field that is named explains. */
const GUESS = 0.6;

export function guessesAt(at: number, sentence: Sentence): Part[] {
  const { tokens, quotes } = sentence;
  const [token = ''] = tokens.slice(at);
  if (isQuoted(token)) {
    const value = restored(token, quotes);
    return [
      ...onlyText(at, at + 1, value, 0.9, sentence),
      ...quotedNameAt(at, value, sentence),
      ...quotedTitleAt(at, value, sentence),
      ...(TOLD_WHERE.test(tokens.slice(at + 1, at + 3).join(' '))
        ? []
        : madeSo(plainToken(token, quotes), value, at, at + 1, sentence)),
    ];
  }
  const ranges = [...rangesAt(at, sentence), ...momentsAt(at, sentence)];
  if (isTie(token)) return ranges;
  const dated = afterMoment(at, tokens);
  if (dated > at)
    return timedFrom(dated, sentence).map((part) => ({ ...part, from: at, gain: part.gain + GUESS }));
  const found = [
    ...namesAt(at, sentence),
    ...kindAt(at, sentence),
    ...typed(at, sentence),
    ...called(at, sentence),
  ];
  for (let to = at + 1; to <= ends(at, tokens); to++) found.push(...made(at, to, sentence));
  return [
    ...found,
    ...ranges,
    ...timedFrom(at, sentence),
    ...bareHourAt(at, sentence),
    ...titleAt(at, sentence),
  ].filter(({ to }) => !GOES_ON.test(tokens[to - 1] ?? ''));
}

/** "Ring me back my" of "… ring me back my number is 4711" is no value: its last word begins the next thing, or is whom it is done to. */
const GOES_ON = /^(?:my|our|your|the|an?|his|her|their|me|us)$/i;

/** Two days for the one field that keeps both. */
function rangesAt(at: number, sentence: Sentence): Part[] {
  const taker = rangeTaker(sentence.turn);
  if (taker === undefined) return [];
  return rangeAt(at, sentence).flatMap(({ to, value }) =>
    guess(at, to, GUESS * (to - at) + GUESS, [{ kind: 'set', element: taker, value }]),
  );
}

function timedFrom(at: number, sentence: Sentence): Part[] {
  const found: Part[] = [];
  for (let to = at + 1; to <= ends(at, sentence.tokens); to++) found.push(...timed(at, to, sentence));
  return found;
}

/** "Returning on 5 May", "back 5 May": where the day begins; `at` where no such word stands there. */
function afterMoment(at: number, tokens: string[]): number {
  if (!isMoment(tokens[at] as string)) return at;
  return /^on$/i.test(tokens[at + 1] ?? '') ? at + 2 : at + 1;
}

const ALL_WORDS = 1.1;

/** Dates and times of day. */
function timed(at: number, to: number, sentence: Sentence): Part[] {
  const { tokens, turn } = sentence;
  const text = tokens.slice(at, to).join(' ');
  const iso = dateOf(text, turn.input.today);
  if (iso !== undefined && !isCutShort(to, tokens)) {
    const moment = momentAt(at, to, tokens);
    const gain = GUESS * (to - at);
    const ways = datesTo(moment.said, text, sentence);
    // Each of its words would be an option of one of the lists that take them all.
    const sure = ways.some(({ kind }) => kind === 'parted') ? ALL_WORDS * (to - at) : gain;
    return [...guess(at, moment.to, sure, ways), ...dayOffered(text, iso, sentence, at, to, gain - 0.1)];
  }
  if (!isClock(text) || /^[ap]\.?m\.?$/i.test(tokens[to] ?? '')) return [];
  const isSpan = /^(?:to|until|till|-|–)$/i.test(tokens[to] ?? '');
  const gain = GUESS * (to - at);
  return [
    ...guess(at, to, gain, timesTo(isSpan ? 'from' : (tokens[at - 1] ?? ''), asClock(text), sentence)),
    ...hourOffered(text, sentence, at, to, gain - 0.1),
  ];
}

/** "Friday" is also the one that is offered, whichever week it is of. */
function dayOffered(
  said: string,
  iso: string,
  sentence: Sentence,
  at: number,
  to: number,
  gain: number,
): Part[] {
  const { turn } = sentence;
  const same = slotsFor(({ name }) => dayOf(name, turn) === iso, sentence, at, to, gain);
  const isOf = (day: string | undefined): boolean => day !== undefined && weekdayOf(day) === weekdayOf(iso);
  return same.length > 0 || !IS_WEEKDAY.test(said)
    ? same
    : slotsFor(({ name }) => isOf(dayOf(name, turn)), sentence, at, to, gain);
}

const IS_WEEKDAY = new RegExp(`^${WEEKDAY}$`, 'i');

/** A mere number is a day of the month that a calendar shows. */
function dayOf(name: string, turn: Turn): string | undefined {
  // "Next week" turns the page.
  if (/\bweek\b/i.test(name)) return undefined;
  return /^\d{1,2}$/.test(name) && showsDays(turn)
    ? dayMeant(turn, `${name}th`)
    : dateOf(slotDate(name), turn.input.today);
}

/** "31 December" of "31 December 2027" is another day, and so is "the 9th of" before "November". */
function isCutShort(to: number, tokens: string[]): boolean {
  const next = tokens[to] ?? '';
  const month = /^of$/i.test(next) ? (tokens[to + 1] ?? '') : next;
  return /^(?:19|20)\d\d$/.test(next) || monthOf(month) !== undefined;
}

/** "Fri 27" → "Fri the 27th". */
function slotDate(name: string): string {
  return name.replace(/^(\p{L}+\.?,? )?(\d{1,2})$/u, '$1the $2th');
}

const CALLED = /^(?:called|named|titled|labell?ed)$/i;

/** "An entry called Rent": what it is called goes to the field for a text. */
function called(at: number, sentence: Sentence): Part[] {
  const { tokens, quotes } = sentence;
  const next = tokens[at + 1];
  if (!CALLED.test(tokens[at] as string)) return [];
  if (next !== undefined && isQuoted(next)) return quotedTitleAt(at, restored(next, quotes), sentence);
  const titled = titledFields(sentence);
  return endsFrom(at + 1, sentence).flatMap(({ to, gain }) => {
    const value = tokens
      .slice(at + 1, to)
      .join(' ')
      .replaceAll(' ,', ',');
    return titled.length === 1
      ? only(at, to, gain, setting(titled, value, sentence.turn))
      : onlyText(at, to, value, gain, sentence);
  });
}

const TYPES = /^(?:type|enter|write|input|insert|put|say)$/i;

/** Names its field in other words, or what is to be typed. */
const SAYS_WHERE = /\binto\b|\b(?:in|to) the\b|^(?:it|the|your|his|her|their|its)\b/i;

/** "Type red flag", where there is one field to take it. */
function typed(at: number, sentence: Sentence): Part[] {
  if (!TYPES.test(sentence.tokens[at - 1] ?? '')) return [];
  const [field, ...others] = fieldsOf(sentence);
  return field === undefined || others.length > 0 || field.kind !== 'field'
    ? []
    : valuesAt(at, field, sentence)
        .filter(({ value }) => !SAYS_WHERE.test(value))
        .flatMap(({ to, gain, value }) => onlyText(at, to, value, gain, sentence));
}

/** What is said to be chosen is offered somewhere, and not typed. */
const CHOOSES = /^(?:choose|select|pick)$/i;

/**
 * A text without the name of its field is for the one that takes a text of any kind, of several for the only one that has just come up;
 * else it may be for any.
 */
/** Goes into no other field. */
const SECRET = /^pass(?:word|code|phrase)$/i;

function onlyText(from: number, to: number, value: string, gain: number, sentence: Sentence): Part[] {
  const before = sentence.tokens[from - 1] ?? '';
  if (CHOOSES.test(before) || SECRET.test(before)) return [];
  const texts = fieldsOf(sentence).filter((field) => {
    const { node, labels } = field;
    const named = labels.map(({ text }) => text).join(' ');
    return (
      node.role === 'textbox' &&
      node.readonly !== true &&
      node.takes === undefined &&
      timeIn(node.text ?? '') === undefined &&
      !/e-?mail|password|phone|date|time|number|\bzip\b|name\b/i.test(named)
    );
  });
  const { since } = sentence.turn.input.page;
  const fresh = texts.filter(({ ref }) => since?.fresh.includes(ref));
  return only(from, to, gain, setting(fresh.length === 1 ? fresh : texts, value, sentence.turn));
}
