// SPDX-License-Identifier: MIT
// What kind of value a short text is, and the named parts of a line such as "by Ana · 12 likes · Price: 4 €".
import { durationIn, numbersIn, priceIn, timeIn } from './numbers.ts';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const DATE = new RegExp(
  String.raw`\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d{1,2}\.?\s+${MONTH}\b|\b${MONTH}\.?\s+\d{1,2}\b|\b${MONTH}\s+\d{4}\b`,
  'i',
);

const KINDS: [string, (text: string) => boolean][] = [
  ['price cost', (text) => priceIn(text) !== undefined],
  ['date day when', (text) => DATE.test(text)],
  [
    'time when',
    (text) => /\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}\s?[ap]m\b/i.test(text) && timeIn(text) !== undefined,
  ],
  ['duration length', (text) => /\d/.test(text) && durationIn(text) !== undefined],
  [
    'rating stars score',
    (text) => /[★⭐]{2,}|\d(?:[.,]\d)?\s*(?:★|⭐|stars?\b|\/\s*(?:5|10)\b)|[★⭐]\s*\d/i.test(text),
  ],
  ['size', (text) => /\d\s?(?:[kmgt]i?b|bytes)\b/i.test(text)],
  ['user handle', (text) => /^@\w+$/.test(text)],
  ['email mail address', (text) => /^\S+@\S+\.\w+$/.test(text)],
  ['phone', (text) => /^\+?[\d\s()/-]{7,}$/.test(text)],
  ['year date', (text) => /^(?:1[5-9]|20)\d{2}$/.test(text)],
  ['percentage share', (text) => /\d\s?%/.test(text)],
];

/** Names for values of its kind; empty where it is like any other text. Only short texts have a kind. */
export function kindsOf(value: string): string {
  if (value.length > 40) return '';
  return KINDS.filter(([, is]) => is(value))
    .map(([names]) => names)
    .join(' ');
}

/** Milliseconds since 1970 of the first date in a text; undefined where there is none. */
function dateIn(text: string): number | undefined {
  const match = DATE.exec(text);
  if (match === null) return undefined;
  const local = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(match[0]);
  const at = Date.parse(
    local === null
      ? text.slice(match.index, match.index + 24).replace(/\s+[^\d\s]\D*$/, '')
      : `${local[3]}-${local[2]}-${local[1]}`,
  );
  const bare = Number.isNaN(at) ? Date.parse(match[0]) : at;
  return Number.isNaN(bare) ? undefined : bare;
}

const BYTES: Record<string, number> = { k: 1e3, m: 1e6, g: 1e9, t: 1e12 };

/** What a value amounts to, in the units of its kind: money, bytes, minutes of a duration or of the day, milliseconds of a date, a number. */
export function quantityOf(value: string): number | undefined {
  const stars = /[★⭐]{2,}|^\s*[★⭐][☆\s]*$/.exec(value);
  if (stars) return [...value].filter((sign) => sign === '★' || sign === '⭐').length;
  const size = /(\d+(?:[.,]\d+)?)\s?([kmgt])i?b\b/i.exec(value);
  if (size)
    return (
      Number((size[1] as string).replace(',', '.')) * (BYTES[(size[2] as string).toLowerCase()] as number)
    );
  const short = /^\D{0,3}(\d+(?:[.,]\d+)?)\s?([km])\b(?!\s?\w)/i.exec(value);
  if (short && /^k$/i.test(short[2] as string)) return Number((short[1] as string).replace(',', '.')) * 1e3;
  return (
    priceIn(value) ??
    dateIn(value) ??
    (/\d\s?(?:h|hrs?|hours?|mins?|minutes?|days?)\b/i.test(value) ? durationIn(value) : undefined) ??
    (/\d{1,2}:\d{2}|\d\s?[ap]m\b/i.test(value) ? timeIn(value) : undefined) ??
    numbersIn(value)[0]
  );
}

export interface Part {
  name: string;
  value: string;
}

const PREFIX: Record<string, string> = {
  by: 'by author',
  from: 'from sender',
  to: 'to recipient',
  in: 'in',
  at: 'at',
};

/** The parts of a line between its separators, each with the name that it brings along. */
export function partsOfLine(line: string): Part[] {
  return line
    .split(/\s+[·•|]\s+|\s*\n\s*|,\s+(?=\d{4}$)/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(partOf);
}

function partOf(text: string): Part {
  const labelled = /^([^:]{1,40}?)\s*:\s+(.+)$/.exec(text);
  if (labelled) return { name: labelled[1] as string, value: labelled[2] as string };
  const prefixed = /^(by|from|to|in|at)\s+(\p{Lu}.{0,40}|@\S+)$/iu.exec(text);
  if (prefixed)
    return { name: PREFIX[(prefixed[1] as string).toLowerCase()] as string, value: prefixed[2] as string };
  const times = /^(\d+)\s*[×x]\s+(.+)$/.exec(text);
  if (times) return { name: times[2] as string, value: times[1] as string };
  const counted = /^([\d.,]+[km]?)\s+(?:×\s*)?([\p{L}][\p{L} -]{0,40})$/iu.exec(text);
  if (counted) return { name: counted[2] as string, value: text };
  const numbered = /^(\p{L}[\p{L} ]{1,30}?)\s+#?([\d$€£][^a-z]{0,20}|[\d.,]+ (?:out )?of \d+)$/iu.exec(text);
  if (numbered) return { name: numbered[1] as string, value: numbered[2] as string };
  return { name: '', value: text };
}
