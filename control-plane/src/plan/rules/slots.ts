// SPDX-License-Identifier: MIT
// "Find flights from Vienna to Rome on Friday for two adults": prepositions told as the fields of a form.
import type { Command } from './command.ts';
import { dateOf } from './dates.ts';
import { STOP_WORDS } from './lexicon.ts';
import { numberOf } from './numbers.ts';
import { splitExtreme } from './phrase.ts';
import { wordsOf } from './text.ts';
import type { Turn } from './turn.ts';

const GOOD = 0.8;
const PEOPLE =
  /^(.+?)\s+(passengers?|adults?|people|persons?|guests?|travell?ers?|children|kids|rooms?|nights?|days?|tickets?|seats?)$/i;

const FIELDS: Record<string, string[]> = {
  from: ['from', 'origin', 'leaving from', 'departure', 'pick up'],
  to: ['to', 'destination', 'going to', 'arrival', 'drop off'],
  in: ['where', 'city', 'location', 'destination', 'place'],
  date: ['departure date', 'date', 'depart', 'when', 'check in', 'day'],
  back: ['return date', 'return', 'check out', 'until', 'end date'],
  start: ['check in', 'start date', 'from', 'departure date'],
  end: ['check out', 'end date', 'until', 'return date'],
};
const KEY =
  /\b(from|to|in|near|at|on|for|departing(?: on)?|leaving(?: on)?|returning(?: on)?|return(?:ing)? on|until|check(?:ing)?[- ]?in(?: on)?|check(?:ing)?[- ]?out(?: on)?)\b:?\s+/gi;

/** Undefined unless the page has a form with at least two of the named slots. */
export function slotClauses(source: string, turn: Turn): Command[] | undefined {
  const text = source.replace(/[?.!]+$/, '');
  const keys = [...text.matchAll(KEY)];
  const filled: Command[] = [];
  const taken = new Set<string>();
  for (const [i, key] of keys.entries()) {
    const value = text
      .slice(key.index + key[0].length, keys[i + 1]?.index ?? text.length)
      .replace(/[\s,]+(?:and)?[\s,]*$/i, '')
      .trim();
    const slot = slotFor((key[1] as string).toLowerCase(), value, turn, taken);
    if (slot !== undefined) filled.push({ kind: 'complete', ...slot });
  }
  const enough =
    filled.length >= 2 ||
    (filled.length === 1 &&
      /^(?:book|reserve)\b/i.test(text) === false &&
      keys.length === 1 &&
      turn.score('search', 'type') < GOOD);
  if (!enough) return undefined;
  const head = text.slice(0, keys[0]?.index ?? text.length).trim();
  const submit = submitBehind(filled, turn);
  const choices = turn.model.elements
    .filter(({ kind, name }) => kind === 'choice' && name !== '' && isSaid(name, text))
    .map(({ name }): Command => ({ kind: 'check', target: `"${name}"`, on: true }));
  const extreme = splitExtreme(head);
  return [
    ...choices,
    ...filled,
    ...(submit === undefined ? [] : [{ kind: 'click', target: submit } as const]),
    ...(extreme === undefined ? [] : [{ kind: 'click', target: withoutChoices(head, turn) } as const]),
  ];
}

/** The first button behind the filled fields that sends a search. */
function submitBehind(filled: Command[], turn: Turn): string | undefined {
  const orders = filled.map((one) =>
    one.kind === 'complete' ? (turn.matches(one.field, 'set')[0]?.element.node.order ?? 0) : 0,
  );
  const last = Math.max(...orders);
  const button = turn.model.elements.find(
    ({ kind, name, node }) => kind === 'button' && node.order > last && SUBMITS.test(name),
  );
  return button && `"${button.name}"`;
}

const SUBMITS = /\b(?:search|find|show|go|submit|book|continue|next|check)\b/i;

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
  if (key === 'near' || key === 'at') return FIELDS.in as string[];
  return FIELDS[key] ?? [];
}

function isSaid(name: string, text: string): boolean {
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
