// SPDX-License-Identifier: MIT
// Kinds of values: how pages print them, what they may be called, and what they amount to.
import { durationIn, numbersIn, priceIn, timeIn } from './numbers.ts';

export type Kind =
  | 'price'
  | 'date'
  | 'clock'
  | 'duration'
  | 'rating'
  | 'size'
  | 'weight'
  | 'distance'
  | 'area'
  | 'handle'
  | 'email'
  | 'phone'
  | 'percentage'
  | 'temperature'
  | 'number'
  | 'place'
  | 'person';

/** "4 Market Street" is no day of March. */
const MONTH =
  '(?:jan(?:uar[yi]?)?|feb(?:ruar[yi]?)?|mar(?:ch)?|apr(?:il)?|may|jun[ei]?|jul[yi]?|aug(?:ust(?:us)?)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th|\.)?`;
const DATE = new RegExp(
  String.raw`\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|(?<![\d./])(?:0?[1-9]|1[0-2])/20\d\d\b|\b${DAY}\s+${MONTH}\b\.?(?:,?\s+\d{4}\b)?|\b${MONTH}\b\.?\s+${DAY}\b(?:,?\s+\d{4}\b)?|\b${MONTH}\b\.?\s+\d{4}\b|^(?:yesterday|today|tomorrow)\b`,
  'i',
);

/** A point between digits is one of a time only behind such words, or before "pm". */
const BEFORE_TIME = String.raw`\b(?:at|from|until|till|to|by|before|after|since)\s|[–—]\s?`;

/** How a value is printed whose kind its form tells. */
export const FORMS: [Kind, RegExp][] = [
  [
    'price',
    /[−-]?(?:[$€£¥]|\b(?:USD|EUR|GBP|CHF))\s?\d[\d.,]*|\d[\d.,]*\s?(?:[$€£¥](?!\s?\d)|(?:USD|EUR|GBP|CHF|euros?|dollars?|francs?|kron(?:er|or))\b)|(?<![\d.,])[+−-]\d[\d.,]*[.,]\d\d(?!\d)/i,
  ],
  ['date', DATE],
  [
    'clock',
    new RegExp(
      String.raw`(?<![\d.,:$€£¥]|[$€£¥]\s)(?:\d{1,2}:[0-5]\d(?![.,:]?\d)|(?<=${BEFORE_TIME})\d{1,2}\.[0-5]\d(?![.,:]?\d|[:%]|\s?(?:kg|km|[gmtk]i?b)\b)|\d{1,2}\.[0-5]\d(?=\s?(?:–|—|-|to|until|till)\s?\d{1,2}\.[0-5]\d(?![.,:]?\d|[:%]|\s?(?:kg|km|[gmtk]i?b)\b))|\d{1,2}(?:\.[0-5]\d)?(?=\s?[ap]\.?m\b))(?:\s?[ap]\.?m\b)?`,
      'i',
    ),
  ],
  [
    'duration',
    /(?<![\p{L}\d:.,])\d+(?:\.\d+)?\s?(?:h(?:ours?|rs?)?(?:\b|(?=\d))(?:\s?\d{1,2}(?:\s?m\w*|(?![\d.:,]|\s?\p{L})))?|min\w*|d(?:ays?)?\b|(?:(?:working|business|calendar) )?(?:days?|nights?|weeks?|months?|years?|seconds?)\b)/iu,
  ],
  [
    'rating',
    /[★⭐]{2,}|(?<![\d.,])\d(?:[.,]\d)?\s*(?:(?:(?:out )?of (?:5|10|five|ten) )?(?:[★⭐](?!\s*\d)|stars?\b)|(?:\/|out of)\s*(?:5|10)\b)|[★⭐]\s*\d(?:[.,]\d+)?/i,
  ],
  ['size', /\d[\d.,]*\s?(?:[kmgt]i?b|bytes)\b/i],
  ['weight', /\d[\d.,]*\s?(?:kg|g|lbs?|oz)\b/i],
  ['distance', /\d[\d.,]*\s?(?:km|m|cm|mm|miles?|mi|ft|feet|inch(?:es)?)\b(?!²)/i],
  ['area', /\d[\d.,]*\s?(?:m²|sqm|sq\.? ?m|ha|acres?|sq\.? ?ft)(?!\w)/i],
  ['handle', /^@\w+$/],
  ['email', /^\S+@\S+\.\w+$/],
  ['phone', /^\+?[\d\s()/-]{7,}$/],
  ['percentage', /\d[\d.,]*\s?%/],
  ['temperature', /[−-]?\d+(?:[.,]\d+)?\s?(?:°\s?[CF]?|degrees\b)/i],
];

const NAMES: Record<Kind, string> = {
  price: 'price cost',
  date: 'date day when',
  clock: 'time when',
  duration: 'duration length',
  rating: 'rating stars score',
  size: 'size',
  weight: 'weight mass',
  distance: 'distance',
  area: 'area size',
  handle: 'user handle',
  email: 'email mail address',
  phone: 'phone',
  percentage: 'percentage share',
  temperature: 'temperature degrees',
  number: 'number count quantity amount total',
  place: 'place location',
  person: 'name person who',
};

/** What some value of a kind may be called. */
const ALSO: Partial<Record<Kind, string>> = {
  price: 'fare amount total fee rate due charge rent',
  date: 'since expected due born birth birthday updated delivery year start begins',
  clock: 'hour hours departure arrival start end opens closes',
  duration: 'time',
  distance: 'length height width depth elevation',
  place: 'city town country address home venue ground stadium port room where office region',
  person: 'sender author from by owner contact manager user customer assigned',
};

/** What any value of a kind is called. */
export const namesOf = (kind: Kind): string[] => NAMES[kind].split(' ');

/** Words that may name a value of a kind. */
export const callsFor = (kind: Kind): string[] => [...namesOf(kind), ...(ALSO[kind]?.split(' ') ?? [])];

/** The kinds any value of which is called so. */
export const kindsNamed = (word: string): Kind[] =>
  FORMS.flatMap(([kind]) => (namesOf(kind).includes(word) ? [kind] : []));

/** Only short texts have a kind. */
const SHORT = 40;
const YEAR = /^(?:1[5-9]|20)\d{2}$/;

/** Names for a value by its kind; none where it is like any other text. */
export function namesFor(value: string): string[] {
  if (value.length > SHORT) return [];
  return YEAR.test(value) ? ['year', 'date'] : formsIn(value).flatMap(({ kind }) => namesOf(kind));
}

/** The values in a text whose form tells their kind: the first of each. */
export function formsIn(text: string): { kind: Kind; value: string }[] {
  const found = FORMS.flatMap(([kind, form]) => {
    const value = form.exec(text)?.[0];
    return value === undefined ? [] : [{ kind, value }];
  });
  const hasDuration = found.some(({ kind }) => kind === 'duration');
  return found.filter(({ kind }) => kind !== 'distance' || !hasDuration);
}

/** Values with digits that nobody counts or measures by. */
const NO_NUMBERS = new Set<Kind>(['date', 'clock', 'handle', 'email', 'phone']);

/** "NB 4410", "P-12": a number that calls something, and measures nothing of it. */
export const isReference = (value: string): boolean =>
  /^(?!USD|EUR|GBP|CHF)\p{Lu}{1,3}[ -]\d/u.test(value.trim());

/** Whether a value is of that kind; a person or a place is any text without digits. */
export function isOf(kind: Kind, value: string): boolean {
  if (kind === 'number')
    return (
      /\d/.test(value) && !isReference(value) && !formsIn(value).some((form) => NO_NUMBERS.has(form.kind))
    );
  if (kind === 'person' || kind === 'place') return /^\p{L}[^\d]*$/u.test(value.trim()) && value.length <= 60;
  if (kind === 'price' && priceIn(value) !== undefined) return true;
  if (kind === 'duration' && durationIn(value) !== undefined) return true;
  if (kind === 'clock' && timeIn(value) !== undefined) return true;
  return formsIn(value).some((form) => form.kind === kind) || (kind === 'date' && YEAR.test(value));
}

/** The first value of that kind in a text, as it is printed. */
export const formOf = (kind: Kind, text: string): string | undefined =>
  formsIn(text).find((form) => form.kind === kind)?.value;

/** Milliseconds since 1970 of the first date in a text; undefined where there is none. */
function dateIn(text: string): number | undefined {
  const match = DATE.exec(text);
  if (match === null) return undefined;
  const local = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(match[0]);
  const timed = text.slice(match.index, match.index + 24).replace(/\s+[^\d\s]\D*$/, '');
  // "8 December" ends in a word of its own.
  const told = (timed.length < match[0].length ? match[0] : timed).replace(/(?<=\d)(?:st|nd|rd|th)\b/i, '');
  const at = Date.parse(local === null ? told : `${local[3]}-${local[2]}-${local[1]}`);
  const bare = Number.isNaN(at) ? Date.parse(match[0]) : at;
  return Number.isNaN(bare) ? undefined : bare;
}

/** Bytes, grams, metres. */
const UNITS: Record<string, number> = {
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
  bytes: 1,
  g: 1,
  kg: 1e3,
  lb: 453.6,
  oz: 28.35,
  mm: 1e-3,
  cm: 1e-2,
  m: 1,
  km: 1e3,
  mi: 1609,
  mile: 1609,
  ft: 0.3048,
  feet: 0.3048,
  inch: 0.0254,
};
const MEASURE = /(\d[\d.,]*)\s?([kmgt]i?b|bytes|kg|g|lb|oz|km|cm|mm|m|mile|mi|ft|feet|inch)(?:e?s)?\b/i;

/** "1:41:07", "28:14.6": minutes that something took; "12:30" is a time of day. */
function runIn(value: string): number | undefined {
  const [, hours, minutes, seconds = ''] =
    /^\s*(?:(\d{1,3}):(?=\d\d:))?(\d{1,2}):([0-5]\d(?:[.,]\d{1,3})?)\s*$/.exec(value) ?? [];
  const isRun = hours !== undefined || /[.,]/.test(seconds);
  return isRun
    ? Number(hours ?? 0) * 60 + Number(minutes) + Number(seconds.replace(',', '.')) / 60
    : undefined;
}

/** What a value amounts to, in the units of its kind: money, bytes, grams, metres, minutes of a duration or of the day, milliseconds of a date, a number. */
export function quantityOf(value: string): number | undefined {
  const stars = /[★⭐]{2,}|^\s*[★⭐][☆\s]*$/.exec(value);
  if (stars) return [...value].filter((sign) => sign === '★' || sign === '⭐').length;
  const short = /^\D{0,3}(\d+(?:[.,]\d+)?)\s?k\b/i.exec(value);
  if (short) return Number((short[1] as string).replace(',', '.')) * 1e3;
  const run = runIn(value);
  if (run !== undefined) return run;
  const kind = formsIn(value)[0]?.kind;
  const measure = kind === 'size' || kind === 'weight' || kind === 'distance' ? MEASURE.exec(value) : null;
  if (measure)
    return (
      (numbersIn(measure[1] as string)[0] ?? 0) *
      (UNITS[(measure[2] as string).toLowerCase().replace(/i(?=b$)/, '')] as number)
    );
  return (
    priceIn(value) ??
    dateIn(value) ??
    (kind === 'duration' ? durationIn(value) : undefined) ??
    (kind === 'clock' ? timeIn(value) : undefined) ??
    numbersIn(value)[0]
  );
}
