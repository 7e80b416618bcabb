// SPDX-License-Identifier: MIT
// A request in the words of its form: "book lunch for 3 in the garden under the name Brandt, we need a high chair". It is cut into
// parts at its prepositions and commas; each part must find the control that takes it, or the request is no such thing.

import { isDated } from '../controls/values.ts';
import type { Command } from '../language/command.ts';
import { dateOf } from '../language/dates.ts';
import { numberOf, timeIn } from '../language/numbers.ts';
import { protect, restored } from '../language/protect.ts';
import { superlativeIn } from '../language/superlatives.ts';
import { normalise } from '../language/text.ts';
import type { Element } from '../page/model.ts';
import type { Turn } from '../turn/turn.ts';
import { isPressedNext, submitBehind } from './submit.ts';
import { tagsIn } from './tags.ts';

interface Part {
  preposition: string;
  text: string;
}

/** What a form has been given so far. */
interface Filling {
  turn: Turn;
  commands: Command[];
  taken: Set<Element>;
}

const OFFERED = 0.85;
const CUT =
  /\s*[,:]\s+(?:and\s+)?|\s+and\s+|\s+(?=(?:from|to|in(?! the (?:morning|afternoon|evening))|on|at|for|with|under|until|till|as|by|via|near)\s)/i;
const LEAD =
  /^(?:(?:and|plus|also|please|we|i|i'd|we'd)\s+)*(?:(?:will |would |'ll )?(?:need|want|like|have|prefer|am|are|can|take)\s+)?(?:an?\s+|the\s+|my\s+|some\s+)*/i;

/** Undefined unless every part behind the first finds its control. */
export function formClauses(source: string, turn: Turn): Command[] | undefined {
  const takers = turn.model.elements.filter(({ kind }) => TAKES.has(kind));
  if (takers.length < 2 || turn.score(source, 'click') >= OFFERED) return undefined;
  const { text, quotes } = protect(source);
  const [head, ...parts] = partsOf(text, quotes);
  if (head === undefined || parts.length === 0) return undefined;
  const filling: Filling = { turn, commands: [], taken: new Set() };
  for (const part of parts) if (!place(part, filling)) return undefined;
  const [verb = '', ...what] = head.text.split(/\s+/);
  const object = what.join(' ').replace(/^(?:it|that)\s+/i, '');
  if (!named({ preposition: '', text: object }, filling)) offer(object, filling, 0.93);
  const submit =
    FILLS.test(verb) || isPressedNext(turn) ? undefined : submitBehind(filling.commands, turn, verb);
  if (submit === undefined) return filling.commands;
  const untold = undated(filling);
  if (untold !== undefined) filling.commands.push({ kind: 'set', rest: `ref:${untold.ref}` });
  const which: Command[] =
    superlativeIn(head.text) === undefined ? [] : [{ kind: 'click', target: head.text }];
  return [...filling.commands, { kind: 'click', target: submit }, ...which];
}

/** Verbs that fill in and send nothing. */
const FILLS = /^(?:make|set|put|change|fill|enter)$/i;

/** A form that asks for a date, where none was told: the room is asked. */
function undated({ turn, taken }: Filling): Element | undefined {
  const fields = turn.model.elements.filter((element) => isDate(element));
  return fields.some((field) => taken.has(field)) ? undefined : fields.find(({ node }) => !node.text);
}

function isDate(element: Element): boolean {
  return (
    element.kind === 'field' &&
    !isTimed(element) &&
    DATE.test(element.labels.map(({ text }) => text).join(' '))
  );
}

const DATE = /\bdates?\b|\bday\b|check[- ]?(?:in|out)|yyyy/i;

const TAKES = new Set<Element['kind']>(['field', 'list', 'choice', 'group', 'slider']);

function partsOf(text: string, quotes: string[]): Part[] {
  return text
    .split(CUT)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => {
      const [, preposition = '', rest = part] =
        /^(from|to|in|on|at|for|with|under|until|till|as|by|via|near)\s+(.+)$/i.exec(part) ?? [];
      const told = restored(rest.replace(LEAD, ''), quotes);
      return dated(preposition.toLowerCase(), told);
    });
}

/** "Fargo tomorrow" is a place and a date. */
function dated(preposition: string, text: string): Part[] {
  const match = /^(.+?)\s+(today|tomorrow|(?:this|next) \w+day)$/i.exec(text);
  if (match === null) return [{ preposition, text }];
  return [
    { preposition, text: match[1] as string },
    { preposition: 'on', text: match[2] as string },
  ];
}

/** Whether the part found its control. */
function place(part: Part, filling: Filling): boolean {
  return (
    named(part, filling) ||
    offer(part.text, filling, OFFERED) ||
    date(part, filling) ||
    time(part, filling) ||
    count(part, filling) ||
    called(part, filling)
  );
}

/** "The cellar room", "5 persons", "phone 5550199": the control's own name is in the part. */
function named({ text }: Part, filling: Filling): boolean {
  const { text: plain, quotes } = protect(text);
  const tokens = plain.split(/\s+/);
  const [tag] = tagsIn(tokens, filling.turn);
  if (tag === undefined) return false;
  const field = tokens.slice(tag.from, tag.to).join(' ');
  const rest = [...tokens.slice(0, tag.from), ...tokens.slice(tag.to)]
    .join(' ')
    .replace(/^(?:is|of|the|:)\s+/i, '');
  const found = filling.turn.find(field, 'set');
  if (rest === '' || found.state !== 'found' || filling.taken.has(found.element)) return false;
  return fill(filling, found.element, restored(rest, quotes));
}

function offer(text: string, filling: Filling, least: number): boolean {
  if (text === '') return false;
  const best = filling.turn.matches(text, 'choose').find(({ element }) => element.kind === 'choice');
  if (best !== undefined && best.score >= least) {
    filling.commands.push({ kind: 'check', target: `ref:${best.element.ref}`, on: true });
    return true;
  }
  const plain = normalise(text);
  for (const element of filling.turn.model.elements) {
    const option = element.node.children.find(
      ({ role, name }) =>
        role === 'option' && (normalise(name) === plain || normalise(name).startsWith(`${plain} `)),
    );
    if (element.kind === 'list' && option !== undefined && !filling.taken.has(element))
      return fill(filling, element, `"${option.name}"`);
  }
  return false;
}

function date({ preposition, text }: Part, filling: Filling): boolean {
  const told = text.replace(/\s+off$/i, '');
  if (dateOf(told, filling.turn.input.today) === undefined) return false;
  const fields = filling.turn.model.elements.filter(
    (element) => element.kind === 'field' && !isTimed(element) && isDated(element, ''),
  );
  const end = /^(?:to|until|till)$/.test(preposition);
  const free = fields.filter((element) => !filling.taken.has(element));
  const field = end ? (fields.length > 1 ? free.at(-1) : undefined) : free[0];
  return field !== undefined && fill(filling, field, told);
}

function time({ text }: Part, filling: Filling): boolean {
  if (timeIn(text) === undefined) return false;
  const field = filling.turn.model.elements.find(
    (element) => isTimed(element) && !filling.taken.has(element),
  );
  return field !== undefined && fill(filling, field, text);
}

function isTimed({ kind, labels }: Element): boolean {
  return kind === 'field' && labels.some(({ words }) => words.includes('time') || words.includes('hour'));
}

/** "For 3": the one number that is still to be told, or the one for people. */
function count({ text }: Part, filling: Filling): boolean {
  const [, amount = text, noun] = /^(\S+)\s+(\p{L}+)$/u.exec(text) ?? [];
  const number = numberOf(amount);
  if (number === undefined) return false;
  const names = noun === undefined ? PEOPLE : [noun, ...(PEOPLE.includes(noun.toLowerCase()) ? PEOPLE : [])];
  for (const name of names) {
    const best = filling.turn.matches(name, 'set')[0];
    if (best !== undefined && best.score >= 0.8 && !filling.taken.has(best.element))
      return fill(filling, best.element, String(number));
  }
  return false;
}

const PEOPLE = [
  'persons',
  'people',
  'guests',
  'passengers',
  'adults',
  'travellers',
  'party size',
  'number',
  'quantity',
];

const CALLED: Record<string, string[]> = {
  from: ['from', 'origin', 'leaving from', 'departure'],
  to: ['to', 'destination', 'going to', 'arrival'],
  in: ['city', 'location', 'where', 'destination', 'place'],
  near: ['city', 'location', 'where'],
  for: ['name', 'guest', 'customer', 'patient', 'full name'],
  under: ['name', 'guest', 'customer', 'full name', 'your name'],
};

/** What a preposition says of a text: "under the name Brandt", "to Fargo". */
function called({ preposition, text }: Part, filling: Filling): boolean {
  const value = text.replace(/^name(?: of)?\s+/i, '');
  for (const name of CALLED[preposition] ?? []) {
    const best = filling.turn.matches(name, 'set')[0];
    if (best !== undefined && best.score >= 0.8 && !filling.taken.has(best.element))
      return fill(filling, best.element, value);
  }
  return false;
}

function fill({ commands, taken }: Filling, element: Element, value: string): true {
  taken.add(element);
  commands.push({ kind: 'complete', field: `ref:${element.ref}`, value });
  return true;
}
