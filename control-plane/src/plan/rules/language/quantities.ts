// SPDX-License-Identifier: MIT
// Kinds of values, as pages print them and as questions ask for them.
import { durationIn, priceIn, timeIn } from './numbers.ts';

export type Kind = 'price' | 'duration' | 'clock' | 'date' | 'size' | 'number' | 'place' | 'person';

interface Quantity {
  kind: Kind;
  /** What such a value may be called. */
  label: string;
  /** Finds one in a text. */
  pattern: RegExp;
}

const MONEY =
  /[−-]?(?:[$€£¥]|USD|EUR|GBP|CHF)\s?\d[\d.,]*|\d[\d.,]*\s?(?:[$€£¥]|USD|EUR|GBP|CHF|euros|dollars)/i;
const DATE =
  /\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:,?\s+\d{4})?\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}(?:st|nd|rd|th)?(?:,?\s+\d{4})?\b/i;

export const QUANTITIES: Quantity[] = [
  { kind: 'price', label: 'price', pattern: MONEY },
  {
    kind: 'duration',
    label: 'duration',
    pattern: /\d+\s?h(?:ours?|rs?)?\b(?:\s?\d+\s?m\w*)?|\d+\s?min\w*|\d+\s?days?/i,
  },
  { kind: 'clock', label: 'time', pattern: /\b\d{1,2}[:.]\d{2}(?:\s?[ap]m)?\b|\b\d{1,2}\s?[ap]m\b/i },
  { kind: 'date', label: 'date', pattern: DATE },
  { kind: 'size', label: 'size', pattern: /\d[\d.,]*\s?(?:[KMGT]i?B|bytes|kg|g|cm|mm|m|km|m²|l|ml)\b/ },
];

/** Whether a value is of that kind; a person or a place cannot be told by its form. */
export function isOf(kind: Kind, value: string): boolean {
  switch (kind) {
    case 'price':
      return priceIn(value) !== undefined || MONEY.test(value);
    case 'duration':
      return durationIn(value) !== undefined;
    case 'clock':
      return timeIn(value) !== undefined;
    case 'number':
      return /\d/.test(value);
    case 'person':
    case 'place':
      return /^\p{L}[^\d]*$/u.test(value.trim()) && value.length <= 60;
    default:
      return QUANTITIES.some((quantity) => quantity.kind === kind && quantity.pattern.test(value));
  }
}

/** Words that name values of a kind. */
export const CALLED: Record<Kind, string[]> = {
  price: 'price cost fare amount total fee rate due charge'.split(' '),
  duration: 'duration length time'.split(' '),
  clock: 'time hour hours departure arrival start end opens closes when'.split(' '),
  date: 'date day since when expected due born birthday updated delivery'.split(' '),
  size: 'size weight length height width volume'.split(' '),
  number: 'number count quantity amount total'.split(' '),
  place:
    'place location city town country address home venue ground stadium port room where office region'.split(
      ' ',
    ),
  person: 'name sender author from by owner contact manager user customer assigned who'.split(' '),
};
