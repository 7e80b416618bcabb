// SPDX-License-Identifier: MIT
// A value as it was said → as the field wants it: dates, times of day and numbers; anything else stays verbatim.
import { colourForm } from '../language/colours.ts';
import { datePattern, formatDate } from '../language/date-form.ts';
import { clockOf, dateOf, lastOf, monthOf } from '../language/dates.ts';
import { digitsSaid, numberOf, sumSaid, timeIn } from '../language/numbers.ts';
import { withSigns } from '../language/spoken-signs.ts';
import { amountSaidFor } from '../language/units.ts';
import { textOf } from '../page/labels.ts';
import type { Element } from '../page/model.ts';
import { typedValue } from './by-type.ts';

/** What may be typed, best first; a later one is for when the field refuses the one before (a date input takes only ISO). */
export function valuesFor(said: string, element: Element, today: string, called = ''): string[] {
  const { text, exact } = plainValue(said);
  const labels = labelsOf(element, called);
  const date = HAS_BEEN.test(labels) ? lastOf(text, today) : dateOf(text, today);
  const values: string[] = [];
  if (date !== undefined && element.node.takes === 'date') return [date];
  const typed = typedValue(text, element, today);
  if (typed !== undefined) return [typed];
  const colour = colourFormOf(element, labels)?.(text);
  if (colour !== undefined) return exact && /\d/.test(text) ? [text] : [colour];
  if (date !== undefined && isDated(element, called)) {
    const pattern = dateForm(element) ?? datePattern(labels);
    if (pattern !== undefined && hasForm(text, pattern)) return [text];
    if (pattern !== undefined) values.push(formatDate(date, pattern));
    else if (/^\d/.test(text) && /[/.]/.test(text)) values.push(text);
    values.push(date);
  }
  const minutes =
    (element.node.takes === 'time' || /\btime\b|\bat\b|\bhour\b|\bhh:mm\b|alarm/i.test(labels)) &&
    text.length <= 40
      ? timeIn(text)
      : undefined;
  if (minutes !== undefined) values.push(...(exact ? [text, clockOf(minutes)] : [clockOf(minutes), text]));
  const number = amountIn(text);
  const counts =
    element.node.role === 'spinbutton' ||
    element.kind === 'slider' ||
    /^\d+$/.test(element.node.text ?? '') ||
    (/^\p{L}/u.test(text) && NUMBERED.test(labels));
  if (number !== undefined && !exact && element.node.role === 'spinbutton')
    return [...values, String(number)];
  if (number !== undefined && !exact && counts) values.push(String(number));
  const sum = exact || number !== undefined || !SUMS.test(labels) ? undefined : sumSaid(text);
  if (sum !== undefined) values.push(sum);
  if (!values.includes(text)) values.push(text);
  return values;
}

/** "Day it was due": of a day without its year, the last one is meant there. */
const HAS_BEEN =
  /\b(?:was|were|happened|born|birth|lost|missed|bought|purchased?|received|delivered|since)\b/i;

/** How a field for dates wants them written, as it says itself or what stands beside it: "(date format: mm/dd/yyyy)". */
export function dateForm({ node, labels }: Element): string | undefined {
  const siblings = node.parent?.children ?? [];
  const behind = siblings.slice(siblings.indexOf(node) + 1);
  const next = behind.findIndex(({ role }) => FIELDS.has(role));
  const beside = (next < 0 ? behind : behind.slice(0, next)).map(textOf);
  const own = [node.placeholder ?? '', ...labels.map(({ text }) => text)];
  return [...own, beside.join(' ')].map(datePattern).find((pattern) => pattern !== undefined);
}

const FIELDS = new Set(['textbox', 'combobox', 'searchbox', 'spinbutton', 'listbox']);

/** "Locker number": one that is told in words is written in digits. */
const NUMBERED =
  /\b(?:number|how many|quantity|qty|amount|limit|price|budget|shares|units|pieces|copies|nights|guests|persons|people|adults|children|passengers|tickets|seats|lit(?:re|er)s?|minutes|hours|days|weeks|kilos?|grams?|weight|height|width|percent|age)\b/i;
/** What is said to be paid. */
const SUMS = /\b(?:price|limit|amount|cost|fee|budget|sum|bid|offer)\b/i;

const UNIT = /\s*(?:%|percent|euros?|€|pounds?|£|dollars?|degrees?|°\s?[cf]?|stars?|points?|out of \S+)+$/i;

/** "22 degrees", "4 stars": the number alone. */
export function amountIn(text: string): number | undefined {
  return numberOf(text.replace(UNIT, ''));
}

/** "Nineteen kilos": a field for a number takes the amount alone. */
export const withoutUnitSaid = ({ name, node }: Element, said: string): string =>
  (node.role === 'spinbutton' ? amountSaidFor(name, said) : undefined) ?? said;

/** More than a box can tell by being ticked or not: "17 degrees". */
export const isAmount = (text: string): boolean => ![undefined, 0, 1].includes(amountIn(text));

/** Words for a field that counts; one may also turn the names of months, or take the greatest there is. */
export const isNoNumberFor = ({ node }: Element, said: string): boolean =>
  node.role === 'spinbutton' &&
  !/\d/.test(said) &&
  !/\p{L}/u.test(node.text ?? '') &&
  amountIn(said) === undefined &&
  sumSaid(said) === undefined &&
  monthOf(said.toLowerCase()) === undefined &&
  /^\p{L}[\p{L} .'’-]*$/u.test(said) &&
  !/\b(?:max(?:imum)?|min(?:imum)?|highest|lowest|full|zero|none|nothing|[ap]m)\b/i.test(said);

const colourFormOf = ({ node }: Element, called: string): ReturnType<typeof colourForm> =>
  colourForm(node.text ?? node.placeholder ?? '', called);

/** "The following colour", "the same as the door": what names none, for a field that shows the digits of one and is called so. */
export function isNoColourFor(element: Element, said: string): boolean {
  const form = COLOUR.test(element.name) ? colourFormOf(element, element.name) : undefined;
  return form !== undefined && form(said) === undefined && /\p{L}{3}/u.test(said) && !said.includes('(');
}

const COLOUR = /\bcolou?r\b/i;

/** "01/02/2027" for DD/MM/YYYY: as it is to be written. */
function hasForm(text: string, pattern: string): boolean {
  return text.replace(/\d/g, '0') === pattern.replace(/[dmy]/gi, '0');
}

function labelsOf(element: Element, called: string): string {
  return `${element.labels.map((label) => label.text).join(' ')} ${element.node.text ?? ''} ${called}`;
}

/** Whether a field is for dates, by its names and by what it holds. */
export function isDated(element: Element, called: string): boolean {
  const { takes } = element.node;
  if (takes !== undefined) return DATES.has(takes);
  // "Allergies, birthdays…" are told in words.
  if (element.node.multiline === true) return false;
  const labels = labelsOf(element, called);
  return DATE_LIKE.test(labels) || /\d{4}-\d\d-\d\d/.test(labels);
}

const DATES = new Set(['date', 'datetime-local', 'month', 'week']);
const DATE_LIKE =
  /\bdates?\b|\bday\b|\bdepart(?:s|ing|ure)?\b|\breturn|\barriv|check[- ]?(?:in|out)|\bbirth|\bborn\b|\bdob\b|\bdue\b|\bdeadline|\bstart|\bend\b|\bfrom\b|\buntil\b|\bwhen\b|\bon\b|calendar|yyyy|\b(?:first|last|next) (?:payment|delivery|lesson|visit|instal+ment|collection)\b|\bexpir/i;

/** Quotes taken off; `exact` if there were any. Spoken address signs joined: "ada at example dot org". */
export function plainValue(said: string): { text: string; exact: boolean } {
  // "A bid of 90": the amount alone.
  const trimmed = said.trim().replace(/^of (?=[$€£]?\d)/i, '');
  const quoted = /^["“«'‘]([\s\S]*)["”»'’]$/.exec(trimmed);
  if (quoted) return { text: quoted[1] as string, exact: true };
  const told = OF_KIND.exec(trimmed)?.[1] ?? trimmed;
  return { text: spokenAddress(told) ?? spelled(told) ?? told, exact: false };
}

/** "The word heron", "the number 7": what it is, said before it. */
const OF_KIND =
  /^the (?:word (?=\p{L})|number (?=[-\d])|digits? (?=\d)|letter (?=\p{L}$))(?!(?:of|that|which|in|on|from|for|below|above|shown|here|there|count|limit|after|before|you|i|we|it|is|at|with|to|and|or)\b)([\p{L}\p{N}.,'’-]+)$/iu;

/** "ada dot l at example dot org" → "ada.l@example.org", where that is all of it. */
function spokenAddress(said: string): string | undefined {
  const written = withSigns(said);
  return written !== said && /^\S+@\S+$/.test(written) ? written : undefined;
}

/** "l o g" → "log", "4 7 1 1" and "four seven one one" → "4711": spelled letter by letter. */
function spelled(said: string): string | undefined {
  return /^[\p{L}\p{N}](?:\s+[\p{L}\p{N}])+$/u.test(said) ? said.replace(/\s+/g, '') : digitsSaid(said);
}
