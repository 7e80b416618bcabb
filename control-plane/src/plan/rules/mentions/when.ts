// SPDX-License-Identifier: MIT
// Where a date or a time of day goes that is told without the name of its field: "from 3 May until 9 May", "at half past six".
import { dateTakers, saysDate } from '../controls/dated.ts';
import { isCalendarOpener } from '../controls/opener.ts';
import { setParts } from '../controls/parts.ts';
import { clockOf, dateOf, rangeIn } from '../language/dates.ts';
import { isClock } from '../language/moments.ts';
import { timeIn } from '../language/numbers.ts';
import type { Element } from '../page/model.ts';
import type { Turn } from '../turn/turn.ts';
import { rangeTaker } from './days.ts';
import { isCalled } from './notions.ts';
import { isPressed } from './rows.ts';
import type { Sentence } from './sentence.ts';
import { isOfNamed } from './slot-owner.ts';
import { fieldsOf, setting } from './takers.ts';
import type { Part, Way } from './ways.ts';

export function asClock(text: string): string {
  const minutes = isClock(text) ? timeIn(text) : undefined;
  return minutes === undefined || /^\d{1,2}:\d\d$/.test(text) ? text : clockOf(minutes);
}

/** What a word before a date says of the field: its names, and whether it ends something. */
const MOMENTS: [said: RegExp, names: RegExp, isEnd: boolean][] = [
  [/^(?:leaving|departing|departure|going|outbound)$/i, /depart|leav|outbound|check[- ]?out|from/i, false],
  [/^(?:returning|return|back|inbound)$/i, /return|back|inbound|until/i, true],
  [/^(?:arriving|arrival)$/i, /arriv|check[- ]?in|from/i, false],
  [
    /^(?:from|starting|beginning|since|first|start)$/i,
    /^from|start|begin|check[- ]?in|arriv|first|pick-?up/i,
    false,
  ],
  [
    /^(?:to|until|till|through|ending|last|end)$/i,
    /^to\b|until|till|\bend|check[- ]?out|depart|leav|return|last|drop-?off/i,
    true,
  ],
  [/^(?:bought|purchased)$/i, /bought|purchas/i, false],
  [/^issued$/i, /issue/i, false],
  [/^received$/i, /recei/i, false],
  [/^installed$/i, /install/i, false],
  [/^(?:expires|expiring)$/i, /expir|valid (?:to|until)/i, true],
];
const SUFFIX =
  /^(?:as|for) (?:the |my )?(?:(first|start|last|end|return|departure|arrival)(?: (?:day|date))?|(?:day|date) of (departure|arrival|return))\b/i;

/** Whether a word says nothing but which of several dates follows. */
export function isMoment(word: string): boolean {
  return /^(?:leaving|departing|outbound|returning|return|back|inbound|arriving|starting|beginning|ending|bought|purchased|issued|received|installed|expires|expiring)$/i.test(
    word,
  );
}

/** The word that says which of several dates it is, before it or behind it, and where that ends. */
export function momentAt(at: number, to: number, tokens: string[]): { said: string; to: number } {
  const behind = SUFFIX.exec(tokens.slice(to, to + 5).join(' '));
  if (behind !== null)
    return { said: (behind[1] ?? behind[2]) as string, to: to + behind[0].split(' ').length };
  let before = at - 1;
  while (/^(?:the|a|an|my|our|on|is|as|day|date|:)$/i.test(tokens[before] ?? '')) before--;
  return { said: tokens[before] ?? '', to };
}

/** Of what takes dates that which is meant first. */
export function datesTo(said: string, value: string, sentence: Sentence): Way[] {
  const { turn } = sentence;
  // What keeps a first and a last day takes none alone, beside what does.
  const [span, every] = [rangeTaker(turn), dateTakers(turn.model)];
  const all = every.length > 1 ? every.filter((taker) => taker !== span) : every;
  // The day of a birth is no other's, whatever else takes dates.
  const dates = /^born$/i.test(said)
    ? all.filter((field) => isCalled(field, /birth|\bborn\b|\bdob\b/i))
    : all;
  const [, names, isEnd] = MOMENTS.find(([word]) => word.test(said)) ?? [];
  const named = names === undefined ? [] : dates.filter((field) => isCalled(field, names));
  const placed = isEnd ? dates.slice(1).reverse() : dates;
  const ways = waysInto([...new Set([...named, ...placed])], value, sentence);
  const isSure = ways.length > 0 && dates.some((taker) => saysDate(taker) || isCalendarOpener(taker));
  return isSure || setParts(turn, '', value) === undefined ? ways : [{ kind: 'parted', name: 'date', value }];
}

/** "From 7 to 11 December" for the one thing that takes dates. */
export function rangeAt(at: number, { tokens, turn }: Sentence): { to: number; value: string }[] {
  const from = /^(?:from|between)$/i.test(tokens[at] ?? '') ? at + 1 : at;
  const found: { to: number; value: string }[] = [];
  for (let to = from + 3; to <= Math.min(tokens.length, from + LONGEST_RANGE); to++) {
    const value = tokens.slice(from, to).join(' ');
    if (rangeIn(value, turn.input.today) !== undefined) found.push({ to, value });
  }
  return found;
}

const LONGEST_RANGE = 14;

/** An opener takes any date; a field or a list what would do for it. */
function waysInto(elements: Element[], value: string, { turn }: Sentence): Way[] {
  return elements.flatMap((element): Way[] =>
    isCalendarOpener(element) ? [{ kind: 'set', element, value }] : setting([element], value, turn),
  );
}

const ENDS = /^(?:to|until|till)$/i;

/** Fields for a time of day: those of a start, or those of an end; "from" and "to" alone may be of places. */
export function timesTo(preposition: string, value: string, sentence: Sentence): Way[] {
  const ends = ENDS.test(preposition);
  const fields = fieldsOf(sentence).filter(({ node }) => !node.text || timeIn(node.text) !== undefined);
  const spans = ends || /^(?:from|between)$/i.test(preposition);
  const own = fields.filter((field) =>
    isCalled(
      field,
      ends
        ? /^(?:to|until|till|ends?|finish(?:es)?)\b/i
        : spans
          ? /^(?:from|starts?|begins?)\b/i
          : /^(?:starts?|begins?|at)\b/i,
    ),
  );
  const times = fields.filter((field) => isCalled(field, /\btime\b|\bhour\b|\bhh:mm\b/i));
  const ways = setting([...new Set([...own, ...(ends ? times.slice(1) : times)])], value, sentence.turn);
  return setParts(sentence.turn, '', value) === undefined ? ways : [{ kind: 'parted', name: 'time', value }];
}

/** "The 11:00 slot". */
const SLOT = /^(?:slot|appointment|session|sitting|one)$/i;

/** A day or a time that the page offers to be pressed. */
export function slotsFor(
  fits: (element: Element) => boolean,
  { tokens, turn: { model } }: Sentence,
  from: number,
  to: number,
  gain: number,
): Part[] {
  const slots = model.elements.filter(
    (element) =>
      isPressed(element) &&
      element.node.disabled !== true &&
      fits(element) &&
      isOfNamed(element, tokens, model),
  );
  const [element] = slots;
  return element === undefined || slots.length > 1
    ? []
    : [{ from, to: SLOT.test(tokens[to] ?? '') ? to + 1 : to, gain, deeds: [{ kind: 'pick', element }] }];
}

/** A date or a time of day that several controls take which together are called so. */
export function partedAt(at: number, name: string, { tokens, turn }: Sentence): { to: number; way: Way }[] {
  const found: { to: number; way: Way }[] = [];
  for (let to = at + 1; to <= Math.min(tokens.length, at + LONGEST); to++) {
    const value = tokens.slice(at, to).join(' ');
    const made = isClock(value) || dateOf(value, turn.input.today) !== undefined;
    if (made && setParts(turn, name, value) !== undefined)
      found.push({ to, way: { kind: 'parted', name, value: asClock(value) } });
  }
  return found;
}

const LONGEST = 8;

/** "9" of "9 December" is no button that is called "9". */
export const isOfDate = (from: number, to: number, tokens: string[], { input }: Turn): boolean =>
  to === from + 1 &&
  /^\d{1,2}$/.test(tokens[from] as string) &&
  dateOf(tokens.slice(from, from + 2).join(' '), input.today) !== undefined;
