// SPDX-License-Identifier: MIT
// A slot: where a value stood in a request, and what may stand there in another one. In doubt nothing may.
import { z } from 'zod';
import { formatDate } from '../rules/language/date-form.ts';
import { clockOf, dateOf } from '../rules/language/dates.ts';
import { numberOf, timeIn } from '../rules/language/numbers.ts';
import { CONNECTIVES, NAME_PARTICLES, NO_VALUE, PREPOSITIONS } from './lexicon.ts';
import { fold, said, textsOf, type Word } from './words.ts';

export const slot = z.object({
  /** `title`: as it was said, with capitals. `number`, `date`, `time`, `day` (of the week): worked out from what was said. */
  kind: z.enum(['text', 'title', 'number', 'date', 'time', 'day']),
  /** Of a date, as the page takes it: “dd/mm/yyyy”. */
  pattern: z.string().optional(),
  /** How many words the first value had. */
  words: z.number(),
  /** Whether it had digits; whether it was an e-mail address. */
  digits: z.boolean(),
  address: z.boolean(),
  /** Whether an article stood before it. */
  article: z.boolean(),
  /** The value only chooses what the page has exactly once: one that is not meant finds nothing. */
  guarded: z.boolean(),
});
export type Slot = z.infer<typeof slot>;

/** How many words longer than the first a later value may be. */
const LONGER = 2;
const LONGEST = 6;
const CLOCK = /^\d{1,2}([:.]\d{2})? ?([ap]\.?m\.?)?$|^(noon|midnight)$/i;
const DAY = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/i;
/** As pages take dates, grouped by the order of their parts: a value that fits two orders tells neither. */
const PATTERNS = [
  ['yyyy-mm-dd', 'yyyy/mm/dd'],
  ['dd/mm/yyyy', 'dd.mm.yyyy', 'dd-mm-yyyy', 'd/m/yyyy', 'd.m.yyyy'],
  ['mm/dd/yyyy', 'mm-dd-yyyy', 'm/d/yyyy'],
];

export interface Found {
  slot: Slot;
  /** Each place where the value was said. */
  places: Word[][];
}

/** Where a value came from; undefined: it was not said, or not so that it could be worked out again. */
export function findSlot(value: string, request: string, words: Word[], today: string): Found | undefined {
  const exact = saidAs(value, request, words);
  const kinds = KINDS.map(([kind, derive]) => ({ kind, derive }));
  if (exact.length > 0) {
    const kind = kinds.find(({ derive }) => derive(value, today)?.value === value);
    const text = said(request, exact[0]!);
    const plain = kind?.kind ?? (value !== text && value === titled(text) ? 'title' : 'text');
    const pattern = kind?.derive(value, today, value)?.pattern;
    return { slot: slotOf(plain, exact[0]!, value, pattern), places: exact };
  }
  for (const { kind, derive } of kinds) {
    for (let length = LONGEST; length > 0; length--) {
      for (const span of spans(words, length)) {
        const derived = startsPlainly(span) ? derive(said(request, span), today, value) : undefined;
        if (derived?.value === value)
          return { slot: slotOf(kind, span, value, derived.pattern), places: [span] };
      }
    }
  }
  return undefined;
}

/** Where a text was said as it is; in a quotation only where it is the whole of it. */
export function saidAs(text: string, request: string, words: Word[]): Word[][] {
  return spans(words, textsOf(text).length).filter(
    (span) => fold(said(request, span)) === fold(text) && isUncut(span, words),
  );
}

/** The value that those words of another request give the slot; undefined: none, or not certainly. */
export function valueFrom(slot: Slot, words: Word[], request: string, today: string): string | undefined {
  const text = said(request, words);
  const derive = KINDS.find(([kind]) => kind === slot.kind)?.[1];
  if (derive !== undefined) return derive(text, today, undefined, slot.pattern)?.value;
  if (!isLike(slot, text) || !(isQuoted(words) || isPlain(slot, words))) return undefined;
  return slot.kind === 'title' ? titled(text) : text;
}

type Derive = (
  text: string,
  today: string,
  value?: string,
  pattern?: string,
) => { value: string; pattern?: string } | undefined;

const KINDS: [Slot['kind'], Derive][] = [
  ['number', (text) => (isNumber(text) ? { value: String(numberOf(text)) } : undefined)],
  [
    'time',
    (text) =>
      CLOCK.test(text) && timeIn(text) !== undefined ? { value: clockOf(timeIn(text)!) } : undefined,
  ],
  ['date', derivedDate],
  ['day', (text) => (DAY.test(text) ? { value: titled(text.toLowerCase()) } : undefined)],
];

function isNumber(text: string): boolean {
  return numberOf(text) !== undefined && !/^[-+]?0\d|^\+|\d{7}/.test(text);
}

function derivedDate(text: string, today: string, value?: string, known?: string) {
  const iso = dateOf(text, today);
  if (iso === undefined) return undefined;
  if (known !== undefined) return { value: formatDate(iso, known), pattern: known };
  const orders = PATTERNS.map((order) =>
    order.find((pattern) => formatDate(iso, pattern) === (value ?? text)),
  );
  const fitting = orders.filter((pattern) => pattern !== undefined);
  return fitting.length === 1 ? { value: formatDate(iso, fitting[0]!), pattern: fitting[0]! } : undefined;
}

function slotOf(kind: Slot['kind'], span: Word[], value: string, pattern: string | undefined): Slot {
  return {
    kind,
    ...(pattern !== undefined && { pattern }),
    words: span.length,
    digits: /\d/.test(value),
    address: value.includes('@'),
    article: false,
    guarded: false,
  };
}

function* allSpans(words: Word[], length: number): Generator<Word[]> {
  for (let at = 0; at + length <= words.length; at++) yield words.slice(at, at + length);
}

/** Every stretch of so many words, none across a stop. */
export function spans(words: Word[], length: number): Word[][] {
  if (length === 0) return [];
  return [...allSpans(words, length)].filter((span) => span.slice(1).every(({ after }) => after !== 'stop'));
}

function startsPlainly([first]: Word[]): boolean {
  return !PREPOSITIONS.has(first!.text) && !CONNECTIVES.has(first!.text);
}

function isUncut(span: Word[], words: Word[]): boolean {
  const [{ quote } = {}] = span;
  if (quote === undefined) return span.every((word) => word.quote === undefined);
  return isQuoted(span) && words.filter((word) => word.quote === quote).length === span.length;
}

function isQuoted(words: Word[]): boolean {
  const [{ quote } = {}] = words;
  return quote !== undefined && words.every((word) => word.quote === quote);
}

/** A later value is of the same make as the first. */
function isLike(slot: Slot, text: string): boolean {
  return /\d/.test(text) === slot.digits && text.includes('@') === slot.address;
}

/** Not quoted, yet nothing but a value: no longer than the first unless it is a name in capitals, and no word that says more. */
function isPlain(slot: Slot, words: Word[]): boolean {
  if (words.some((word) => word.quote !== undefined || NO_VALUE.has(word.text))) return false;
  if (words.length > slot.words + LONGER) return false;
  if (words.length === 1 || slot.guarded) return true;
  if (words.some(({ text }) => /.{3}ly$/.test(text))) return false;
  if (words.every(({ capital }) => !capital)) return words.length <= slot.words;
  return words.every(({ capital, text }) => capital || NAME_PARTICLES.has(text));
}

function titled(text: string): string {
  return text.replace(
    /(^|[\s-])(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
