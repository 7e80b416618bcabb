// SPDX-License-Identifier: MIT
// "Find flights from Vienna to Rome on Friday for two adults": prepositions told as the fields of a form.

import { stepTo } from '../controls/stepper.ts';
import type { Command } from '../language/command.ts';
import { dateOf, leadingDate } from '../language/dates.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { numberOf, timeIn } from '../language/numbers.ts';
import { superlativeIn } from '../language/superlatives.ts';
import { likeness, normalise, wordsOf } from '../language/text.ts';
import { listsOf, matchOptions } from '../page/options.ts';
import type { Turn } from '../turn/turn.ts';
import { isPressedNext, submitBehind, untold } from './submit.ts';

const GOOD = 0.8;
const PEOPLE =
  /^(.+?)\s+(passengers?|adults?|people|persons?|guests?|travell?ers?|child|children|kids?|rooms?|nights?|days?|tickets?|seats?)$/i;

const FIELDS: Record<string, string[]> = {
  from: ['from', 'origin', 'leaving from', 'departure', 'pick up'],
  to: ['to', 'destination', 'going to', 'arrival', 'drop off'],
  in: ['where', 'city', 'location', 'destination', 'place'],
  date: ['departure date', 'date', 'depart', 'when', 'check in', 'day'],
  back: ['return date', 'return', 'check out', 'until', 'end date'],
  start: [
    'check in',
    'start date',
    'arrival',
    'arrive',
    'from',
    'departure date',
    'pick up date',
    'date',
    'when',
  ],
  end: ['check out', 'end date', 'leave', 'leaving', 'until', 'return date', 'to', 'drop off date'],
};
const KEY =
  /\b(from|to|in|near|at|on|for|with|as|through|till|departing(?: on)?|leaving(?: on)?|returning(?: on)?|return(?:ing)? on|until|check(?:ing)?[- ]?in(?: on)?|check(?:ing)?[- ]?out(?: on)?)\b:?\s+/gi;

/** Undefined unless the page has a form with at least two of the named slots. */
export function slotClauses(source: string, turn: Turn): Command[] | undefined {
  const [asked, told] = source.replace(/[?.!]+$/, '').split(/[,.]?\s+(?:and\s+)?(?=my\s)/i, 2) as [
    string,
    string?,
  ];
  const [text, then] = asked.split(TAKEN, 2) as [string, string?];
  const booking = BOOKING.test(text);
  const keys = [...text.matchAll(KEY)];
  const filled: Command[] = [];
  const offered: Command[] = [];
  const taken = new Set<string>();
  const take = (key: string, value: string): void => {
    const slot = slotFor(key, value, turn, taken);
    if (slot !== undefined) filled.push({ kind: 'complete', ...slot });
    else if (isOffered(value, turn)) offered.push({ kind: 'choose', rest: value });
  };
  for (const [i, match] of keys.entries()) {
    const key = (match[1] as string).toLowerCase();
    const value = text
      .slice(match.index + match[0].length, keys[i + 1]?.index ?? text.length)
      .replace(/[\s,]+(?:and|off)?[\s,]*$/i, '')
      .trim();
    const people = peopleIn(value, turn);
    if (people.length > 0) filled.push(...people);
    else {
      const parts = partedDate(value, turn);
      take(key, parts.value);
      if (parts.date !== undefined) take('on', parts.date);
    }
  }
  // What is offered may be meant by any other request, too.
  if (booking || filled.length > 0) filled.push(...offered);
  const enough =
    filled.length >= 2 ||
    (filled.length === 1 &&
      /^(?:book|reserve)\b/i.test(text) === false &&
      keys.length === 1 &&
      turn.score('search', 'type') < GOOD);
  if (!enough) return undefined;
  const head = text.slice(0, keys[0]?.index ?? text.length).trim();
  const what = head
    .replace(BOOKING, '')
    .replace(/^(?:an?|the|me|some)\s+/i, '')
    .trim();
  if (booking && what !== '' && isOffered(what, turn)) filled.unshift({ kind: 'choose', rest: what });
  if (told !== undefined) filled.push({ kind: 'fill', rest: source.slice(source.indexOf(told)) });
  const submit = isPressedNext(turn) ? undefined : submitBehind(filled, turn);
  const choices = turn.model.elements
    .filter(({ kind, name }) => kind === 'choice' && name !== '' && isSaid(name, text))
    .map(({ name }): Command => ({ kind: 'check', target: `"${name}"`, on: true }));
  const sends = submit !== undefined && filled.some(({ kind }) => kind === 'complete');
  return [
    ...choices,
    ...filled,
    ...(sends ? untold(filled, turn) : []),
    ...(submit === undefined ? [] : [{ kind: 'click', target: submit } as const]),
    ...(then === undefined ? [] : [{ kind: 'click', target: superlativeFirst(then) } as const]),
    ...(superlativeIn(head) === undefined
      ? []
      : [{ kind: 'click', target: withoutChoices(head, turn) } as const]),
  ];
}

/** "… tomorrow, and book me the flight that leaves earliest": what is taken of what was found. */
const TAKEN = /[,.]?\s+(?:and\s+)?(?:then\s+)?(?=(?:book|buy|reserve|choose|take|pick)\s+(?:me\s+)?the\s)/i;

/** "Book me the flight that leaves earliest" → "book the earliest flight". */
function superlativeFirst(said: string): string {
  return said
    .replace(/\bme\s+/i, '')
    .replace(/\bthe (\w+) (?:that|which) \w+ (?:the )?(\w+est|least|most|first|last)\b/i, 'the $2 $1');
}

/** "Fargo tomorrow": a date behind a place. */
function partedDate(value: string, turn: Turn): { value: string; date?: string } {
  const { today } = turn.input;
  const lead = leadingDate(value, today);
  if (lead !== undefined) return { value: lead.date };
  const words = value.split(/\s+/);
  for (let at = 1; at < words.length; at++) {
    const date = words.slice(at).join(' ');
    if (dateOf(date, today) !== undefined) return { value: words.slice(0, at).join(' '), date };
  }
  return { value };
}

const BOOKING =
  /^(?:book|reserve|schedule|arrange|make|get|order|i (?:need|want|would like|'d like)|i'd like|can i (?:get|have))\b\s*/i;

/** "2 adults and 1 child" where each has a plus and a minus. */
function peopleIn(value: string, turn: Turn): Command[] {
  return value.split(/\s*(?:,|\band\b)\s*/i).flatMap((part) => {
    const [, count, who] = PEOPLE.exec(part) ?? [];
    const amount = numberOf(count ?? '') ?? (/^an?$/i.test(count ?? '') ? 1 : undefined);
    const name = who === 'child' || who === 'kid' ? 'children' : who;
    if (amount === undefined || name === undefined || turn.score(name, 'set') >= GOOD) return [];
    return stepTo(turn, name, amount) === undefined
      ? []
      : [{ kind: 'set', rest: `${name} to ${amount}` } as const];
  });
}

/** A value that the page shows as something to choose. */
function isOffered(value: string, turn: Turn): boolean {
  const best = turn.matches(value, 'choose')[0];
  const offered =
    best !== undefined && best.score >= 0.8 && !['heading', 'field'].includes(best.element.kind);
  return offered || (matchOptions(value, listsOf(turn.model), turn.model)[0]?.score ?? 0) >= 0.9;
}

/** Forms whose fields the sentence names on the way: "horror movies directed by Smith from year 1998". */
export function namedSlots(source: string, turn: Turn): Command[] | undefined {
  const fields = turn.model.elements.filter(({ kind, labels }) => kind === 'field' && labels.length > 0);
  if (fields.length < 2) return undefined;
  const words = source.replace(/[?.!]+$/, '').split(/\s+/);
  const places = fields.map((field) => ({
    field,
    at: words.findIndex(
      (word, i) => i > 0 && likeness(normalise(word), field.labels[0]?.plain ?? '') >= 0.78,
    ),
  }));
  const named = places.filter(({ at }) => at > 0).sort((a, b) => a.at - b.at);
  const silent = places.filter(({ at }) => at < 0);
  if (named.length === 0 || silent.length > 1) return undefined;
  const filled = named.map(({ field, at }, i): Command => {
    const end = named[i + 1]?.at ?? words.length;
    return { kind: 'complete', field: `ref:${field.ref}`, value: trimmed(words.slice(at + 1, end)) };
  });
  const lead = trimmed(words.slice(1, named[0]?.at)).replace(/\s+\S+s$/i, '');
  if (silent[0] !== undefined && lead !== '')
    filled.unshift({ kind: 'complete', field: `ref:${silent[0].field.ref}`, value: lead });
  const submit = isPressedNext(turn) ? undefined : submitBehind(filled, turn);
  return [...filled, ...(submit === undefined ? [] : [{ kind: 'click', target: submit } as const])];
}

/** Without the prepositions about it. */
function trimmed(words: string[]): string {
  const small = /^(?:for|by|from|of|in|on|is|with|to|the|a|an|and|made|released|at)$/i;
  let [from, to] = [0, words.length];
  while (from < to && small.test(words[from] as string)) from++;
  while (to > from && small.test(words[to - 1] as string)) to--;
  return words.slice(from, to).join(' ').replace(/,$/, '');
}

function slotFor(
  key: string,
  value: string,
  turn: Turn,
  taken: Set<string>,
): { field: string; value: string } | undefined {
  const people = PEOPLE.exec(value);
  const named =
    people === null
      ? namesFor(key, value, turn)
      : [people[2] as string, 'passengers', 'guests', 'people', 'travellers', 'adults'];
  const amount = people === null ? value : String(numberOf(people[1] as string) ?? people[1]);
  for (const field of named) {
    if (taken.has(field) || turn.score(field, 'set') < GOOD) continue;
    taken.add(field);
    return { field, value: amount };
  }
  return undefined;
}

function namesFor(key: string, value: string, turn: Turn): string[] {
  const dated = dateOf(value, turn.input.today) !== undefined;
  if (/^return|^until/.test(key)) return FIELDS.back as string[];
  if (/in(?: on)?$/.test(key) && key.startsWith('check')) return FIELDS.start as string[];
  if (/^check/.test(key)) return FIELDS.end as string[];
  if (dated)
    return key === 'from'
      ? (FIELDS.start as string[])
      : key === 'to'
        ? (FIELDS.end as string[])
        : (FIELDS.date as string[]);
  const clock = timeIn(value) !== undefined;
  if (clock && (key === 'at' || key === 'for')) return ['time', 'at', 'hour'];
  if (key === 'for') return ['name', 'your name', 'full name', 'customer', 'guest', 'patient'];
  if (key === 'near' || key === 'at') return FIELDS.in as string[];
  return FIELDS[key] ?? [];
}

export function isSaid(name: string, text: string): boolean {
  const said = new Set(wordsOf(text));
  const words = wordsOf(name).filter((word) => !STOP_WORDS.has(word));
  return words.length > 0 && words.every((word) => said.has(word));
}

function withoutChoices(head: string, turn: Turn): string {
  const words = new Set(
    turn.model.elements
      .filter(({ kind, name }) => kind === 'choice' && isSaid(name, head))
      .flatMap(({ name }) => wordsOf(name)),
  );
  return head
    .replace(/-/g, ' ')
    .split(/\s+/)
    .filter((word) => !words.has(word.toLowerCase()))
    .join(' ')
    .replace(/^(?:find|search for|get|show)\s+(?:me\s+)?/i, 'book ');
}
