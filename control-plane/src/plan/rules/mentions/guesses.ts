// SPDX-License-Identifier: MIT
// Values without the name of their field: a mail address, a date, a time, a name, a text in quotes; by what they are and by the
// preposition before them, the page's fields that may be meant.
import { isDated } from '../controls/values.ts';
import { clockOf, dateOf, leadingDate } from '../language/dates.ts';
import { STRUCTURE_NOUNS } from '../language/lexicon.ts';
import { numberOf, timeIn } from '../language/numbers.ts';
import { restored } from '../language/protect.ts';
import { stem } from '../language/text.ts';
import type { Element } from '../page/model.ts';
import type { Turn } from '../turn/turn.ts';
import type { Part } from './parts.ts';
import type { Sentence } from './sentence.ts';
import { isFree, isStart, isTie, opens } from './small.ts';
import { isJoint, isQuoted } from './tokens.ts';

const LONGEST = 6;
/** What only stands near a field that has a name is none. */
const OWN = 0.9;
/** Less than what a field that is named explains. */
const GUESS = 0.6;

export function guessesAt(at: number, sentence: Sentence): Part[] {
  const { tokens, quotes, turn } = sentence;
  const { fields, byLabel } = fieldsOf(sentence);
  const make =
    (to: number, gain: number): Make =>
    (...guesses) =>
      guesses.every(([candidates]) => candidates.length > 0)
        ? [
            {
              from: at,
              to,
              gain,
              deeds: guesses.map(([fields, value]) => ({ kind: 'guess', fields, value })),
            },
          ]
        : [];
  const [token = ''] = tokens.slice(at);
  if (isQuoted(token)) return quoted(at, restored(token, quotes), fields);
  /** A name ends where another part may begin. */
  let nameable = opens(at, tokens) || isStart(tokens[at - 1]);
  const preposition = prepositionBefore(at, tokens);
  if (isTie(token)) return [];
  const found: Part[] = [];
  for (let to = at + 1; to <= Math.min(tokens.length, at + LONGEST); to++) {
    if (isJoint(tokens[to - 1]) || isQuoted(tokens[to - 1])) break;
    const text = tokens.slice(at, to).join(' ');
    const length = to - at;
    const [, label] = MADE.find(([make]) => make.test(text)) ?? [];
    if (label !== undefined) found.push(...make(to, 1 + 0.1 * length)([byLabel(label), text]));
    else if (dateOf(text, turn.input.today) !== undefined)
      found.push(...make(to, GUESS * length)([dated(preposition, fields), text]));
    else if (isClock(text))
      found.push(
        ...make(to, GUESS * length)([timed(preposition, fields), asClock(text)]),
        ...slotAt(at, to, text, turn),
      );
    else if (numberOf(text) !== undefined && preposition === 'for')
      found.push(...make(to, GUESS * length)([byLabel(PEOPLE), text]));
    else if (nameable && (isJoint(tokens[to]) || startsPart(to, sentence))) {
      found.push(...named(text, preposition, make(to, GUESS * length), byLabel));
      nameable = isJoint(tokens[to]);
    }
  }
  return found;
}

const DIGITAL = /^\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?| o['’]?clock)?$/i;
const SPOKEN =
  /^(?:(?:12 )?(?:noon|midday|midnight)|(?:half|(?:a )?quarter|[a-z-]+(?: minutes?)?) (?:past|to|after) [a-z-]+|[a-z]+ (?:fifteen|thirty|forty[- ]five|o['’]?clock))(?: (?:[ap]m|in the \w+|at night))?$/i;

/** A text without the name of its field is for the one that takes a text of any kind; of several it may be for any. */
function quoted(at: number, value: string, fields: Element[]): Part[] {
  const texts = fields.filter(takesText);
  return texts.length === 0
    ? []
    : [{ from: at, to: at + 1, gain: 0.9, deeds: [{ kind: 'guess', fields: texts, value, only: true }] }];
}

/** Whether it is a time of day, and nothing else. */
function isClock(text: string): boolean {
  return (DIGITAL.test(text) || SPOKEN.test(text)) && timeIn(text) !== undefined;
}

/** What some fields take tells them by its make. */
const MADE: [RegExp, RegExp][] = [
  [/^\S+@\S+\.\w+$/, /e-?mail/i],
  [/^https?:\/\/\S+$/i, /\burl\b|website|homepage|\blink\b/i],
  [/^\+?\d[\d ()-]{6,}\d$/, /phone|mobile|\btel\b|number to reach/i],
  [/^(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{5})$/i, /post ?code|\bzip/i],
];

/** "Under the …" too. */
function prepositionBefore(at: number, tokens: string[]): string {
  const before = /^(?:the|a|an|my|our)$/i.test(tokens[at - 1] ?? '') ? at - 2 : at - 1;
  return (tokens[before] ?? '').toLowerCase();
}

const PEOPLE = /\b(?:persons|people|guests|passengers|adults|travell?ers?|party size|seats|tickets)\b/i;

/** A part that is made where each value has a field that may be meant. */
type Make = (...guesses: [Element[], string][]) => Part[];
type ByLabel = (label: RegExp) => Element[];

const NAME =
  /^(?:(?:full|your|guest|customer|patient|contact|passenger|holder)(?:['’]?s)? )?(?:name|guest|customer|patient)$/i;

const CALLED: Record<string, RegExp> = {
  from: /^(?:from|origin|start|leaving from|departure(?: city| airport)?|pick ?up(?: location)?|starting point)\b/i,
  to: /^(?:to|destination|going to|arrival(?: city| airport)?|drop ?off(?: location)?|where to)\b/i,
  in: /\b(?:city|location|where|destination|place|town)\b/i,
  near: /\b(?:city|location|where|place|town)\b/i,
  for: NAME,
  under: NAME,
};

/** "From Vienna", "under the name Brandt"; a person's name that stands alone, also in two fields. */
function named(text: string, preposition: string, part: Make, byLabel: ByLabel): Part[] {
  const value = text.replace(/^name\s+/i, '');
  const words = value.split(' ');
  if (
    words.length > 4 ||
    words.some(
      (word) =>
        numberOf(word) !== undefined || isTie(word) || STRUCTURE_NOUNS.has(stem(word)) || OFFERS.test(word),
    ) ||
    isFree(words[0] as string)
  )
    return [];
  const called = CALLED[preposition];
  const told = called === undefined ? [] : part([byLabel(called), value]);
  if (!PERSON.test(value)) return told;
  const [first, ...rest] = words as [string, ...string[]];
  const apart = rest.length === 0 ? [] : part([byLabel(GIVEN), first], [byLabel(FAMILY), rest.join(' ')]);
  return [...told, ...part([byLabel(NAME), value]), ...apart];
}

const OFFERS = /^(?:suggestions?|offers?|choices?|results?)$/i;
const PERSON = /^\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,2}$/u;
const GIVEN = /^(?:first|given) ?name|^forename/i;
const FAMILY = /^(?:last|family) ?name|^surname/i;

function startsPart(at: number, { mentions, tokens, turn }: Sentence): boolean {
  return (
    isTie(tokens[at]) ||
    mentions.some(({ from }) => from === at) ||
    leadingDate(tokens.slice(at, at + LONGEST).join(' '), turn.input.today) !== undefined
  );
}

const DATE = /\bdates?\b|\bday\b|\bdepart|\barriv|check[- ]?(?:in|out)|\breturn|\bbirth|\bdue\b|yyyy/i;

/** Of fields for dates those that the preposition means first. */
function dated(preposition: string, fields: Element[]): Element[] {
  const all = fields.filter((field) => isDated(field, '') && !isTimed(field));
  const surely = all.filter(({ labels }) => labels.some(({ text }) => DATE.test(text)));
  const dates = surely.length > 0 ? surely : all;
  return /^(?:to|until|till|through)$/.test(preposition) ? dates.slice(1).reverse() : dates;
}

/** Fields for a time of day: those of a start, or those of an end. */
function timed(preposition: string, fields: Element[]): Element[] {
  const ends = /^(?:to|until|till)$/.test(preposition);
  const named = (label: RegExp): Element[] =>
    fields.filter(({ labels }) => labels.some(({ text, weight }) => weight >= OWN && label.test(text)));
  const own = named(ends ? /^(?:to|until|till|end|finish)\b/i : /^(?:from|start|begin|at)\b/i);
  const times = named(/\btime\b|\bhour\b/i);
  return [...new Set([...own, ...(ends ? times.slice(1) : times)])];
}

/** A time of day that the page offers to be pressed. */
function slotAt(from: number, to: number, text: string, { model }: Turn): Part[] {
  const slots = model.elements.filter(
    ({ kind, node, name }) =>
      (kind === 'button' || node.pointer === true) &&
      node.disabled !== true &&
      isClock(name) &&
      timeIn(name) === timeIn(text),
  );
  const [element] = slots;
  return element === undefined || slots.length > 1
    ? []
    : [{ from, to, gain: GUESS * (to - from) - 0.1, deeds: [{ kind: 'pick', element }] }];
}

function asClock(text: string): string {
  const minutes = timeIn(text);
  return minutes === undefined || /^\d{1,2}:\d\d$/.test(text) ? text : clockOf(minutes);
}

function isTimed({ labels }: Element): boolean {
  return labels.some(({ words }) => words.includes('time') || words.includes('hour'));
}

/** A text of any kind: no number, no date, no address, nothing hidden. */
function takesText(field: Element): boolean {
  const labels = field.labels.map(({ text }) => text).join(' ');
  return (
    field.node.role === 'textbox' && !/e-?mail|password|phone|date|time|number|\bzip\b|name\b/i.test(labels)
  );
}

function fieldsOf({ turn: { model } }: Sentence): { fields: Element[]; byLabel: ByLabel } {
  const fields = model.elements.filter(
    ({ kind, node }) => (kind === 'field' || kind === 'list') && node.disabled !== true,
  );
  return {
    fields,
    byLabel: (label) =>
      fields.filter(({ labels }) => labels.some(({ text, weight }) => weight >= OWN && label.test(text))),
  };
}
