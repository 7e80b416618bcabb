// SPDX-License-Identifier: MIT
// Numbers and ordinals in words and digits, and quantities as pages print them.

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** Of the places from 1. */
export const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** "two" → 2, "twenty-one" → 21, "a hundred and five" → 105, "1,200" → 1200; undefined if it is no number. */
export function numberOf(text: string): number | undefined {
  const plain = text.trim().toLowerCase();
  if (/^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) return Number(plain.replaceAll(',', ''));
  if (/^[-+]?\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  const below = /^(?:minus|negative) (.+)$/.exec(plain)?.[1];
  const amount = below === undefined ? undefined : numberOf(below);
  if (amount !== undefined) return -amount;
  const [, whole, part] = /^(.+?) and a (half|quarter)$/.exec(plain) ?? [];
  const before = whole === undefined ? undefined : numberOf(whole);
  if (before !== undefined) return before + (part === 'half' ? 0.5 : 0.25);
  const parted = withDecimals(plain);
  if (parted !== undefined) return parted;
  const words = plain.split(/[\s-]+/).filter((word) => word !== 'and');
  if (words.length === 0) return undefined;
  let total = 0;
  let group = 0;
  for (const [i, word] of words.entries()) {
    const unit = UNITS.indexOf(word);
    const ten = TENS.indexOf(word);
    // "Four four one eight" is a row of digits.
    if ((unit >= 0 && group % (unit < 10 ? 10 : 100) !== 0) || (ten >= 0 && group % 100 !== 0))
      return undefined;
    if (unit >= 0 && i > 0 && words[i - 1] === 'zero') return undefined;
    if (unit >= 0) group += unit;
    else if (ten >= 0) group += (ten + 2) * 10;
    else if (word === 'a' && i === 0 && words.length > 1) group = 1;
    else if (word === 'hundred') group = Math.max(group, 1) * 100;
    else if (word === 'thousand') {
      total += Math.max(group, 1) * 1000;
      group = 0;
    } else return undefined;
  }
  return total + group;
}

/** "Seven point five", "three point one four": each decimal by itself. */
function withDecimals(plain: string): number | undefined {
  const [, whole, rest = ''] = /^(\S+(?: \S+)*?) point (\S.*)$/.exec(plain) ?? [];
  if (whole === undefined) return undefined;
  const before = numberOf(whole);
  const digits = rest.split(' ').map((word) => (/^(?:oh|o|nought)$/.test(word) ? 0 : numberOf(word)));
  const areDigits = digits.every((digit) => digit !== undefined && digit >= 0 && digit < 10);
  return before !== undefined && Number.isInteger(before) && areDigits
    ? Number(`${before}.${digits.join('')}`)
    : undefined;
}

/** "Five five one nine oh seven", "double four one two": digits that are told one by one, three or more; undefined of anything else. */
export function digitsSaid(text: string): string | undefined {
  const words = text
    .trim()
    .toLowerCase()
    .split(/[\s,-]+/);
  const digits = words.map((word) => (/^(?:oh|o|nought)$/.test(word) ? 0 : UNITS.indexOf(word)));
  const said = words.map((word, i) => {
    const times = ['double', 'triple'].indexOf(words[i - 1] ?? '') + 2;
    if (/^(?:double|triple)$/.test(word) && i < words.length - 1) return '';
    const digit = digits[i] as number;
    return digit < 0 || digit > 9 ? undefined : String(digit).repeat(Math.max(1, times));
  });
  return said.length > 2 && !said.includes(undefined) ? said.join('') : undefined;
}

/** "second" → 2, "3rd" → 3, "last" → -1, "next to last" is not understood; undefined if it is no ordinal. */
export function ordinalOf(word: string): number | undefined {
  const plain = word.toLowerCase();
  if (plain === 'last' || plain === 'final' || plain === 'bottom') return -1;
  if (plain === 'top' || plain === 'topmost') return 1;
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(plain);
  if (digits) return Number(digits[1]);
  const place = ORDINALS.indexOf(plain);
  if (place >= 0) return place + 1;
  if (plain === 'thirtieth') return 30;
  const compound = /^(twenty|thirty|forty|fifty)[\s-](\w+)$/.exec(plain);
  const tail = compound ? ORDINALS.indexOf(compound[2] as string) : -1;
  return compound && tail >= 0 && tail < 9
    ? (TENS.indexOf(compound[1] as string) + 2) * 10 + tail + 1
    : undefined;
}

/** The numbers printed in a text, in order; thousands separators and decimal commas understood: "1.234,50 €" → 1234.5. */
export function numbersIn(text: string): number[] {
  return [...text.matchAll(/[-−]?\d[\d.,\u00a0' ]*\d|[-−]?\d/g)].map((match) => printedNumber(match[0]));
}

function printedNumber(printed: string): number {
  const digits = printed.replace('−', '-').replace(/[\u00a0' ]/g, '');
  const comma = digits.lastIndexOf(',');
  const dot = digits.lastIndexOf('.');
  if (comma > dot && !/,\d{3}$/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  if (dot > comma && comma < 0 && (digits.match(/\./g) ?? []).length > 1)
    return Number(digits.replaceAll('.', ''));
  return Number(digits.replaceAll(',', ''));
}

const CURRENCY = `(?:[$€£¥]|USD|EUR|GBP|CHF)`;
const NUMBER = String.raw`\d[\d.,]*`;
/** Closest first: in "12:00 €59" the sign belongs to what it touches. */
const PRICES = [
  new RegExp(`${CURRENCY}(${NUMBER})`, 'i'),
  new RegExp(`(${NUMBER})\\s?(?:${CURRENCY}|dollars?|euros?)`, 'i'),
  new RegExp(`${CURRENCY}\\s(${NUMBER})`, 'i'),
];

/** The first amount of money in a text; undefined where there is none. */
export function priceIn(text: string): number | undefined {
  for (const pattern of PRICES) {
    const match = pattern.exec(text);
    if (match) return numbersIn(match[1] as string)[0];
  }
  return undefined;
}

/** "twenty three fifty", "four euros and ninety cents" → "23.50", "4.90"; undefined where it is no such sum. */
export function sumSaid(text: string): string | undefined {
  // "Sixty five" is a number by itself.
  if (numberOf(text) !== undefined) return undefined;
  const words = text
    .toLowerCase()
    .replace(/\s(?:cents?|pence)$/, '')
    .split(/[\s-]+/);
  for (let at = words.length - 1; at > 0; at--) {
    const whole = words.slice(0, at).join(' ').replace(SUM_JOINT, '');
    const [units, parts] = [numberOf(whole), numberOf(words.slice(at).join(' '))];
    const isSum = units !== undefined && parts !== undefined && units >= 1 && parts >= 10 && parts < 100;
    if (isSum) return `${units}.${parts}`;
  }
  return undefined;
}

const SUM_JOINT = /(?: (?:euros?|dollars?|pounds?|francs?|point))?(?: and)?$/;

/** The first duration in a text, in minutes: "2h 15m", "1 hr 5 min", "90 minutes", "3 days", "2 weeks". */
export function durationIn(text: string): number | undefined {
  const both = HOURS_MINUTES.exec(text);
  const parts = TIME_UNITS.flatMap(([unit, minutes]) => {
    if (both !== null && minutes <= 60) return [];
    const match = new RegExp(`(\\d+(?:\\.\\d+)?)\\s?(?:${unit})\\b`, 'i').exec(text);
    return match ? [Number(match[1]) * minutes] : [];
  });
  if (both) parts.push(Number(both[1]) * 60 + Number(both[2]));
  return parts.length === 0 ? undefined : parts.reduce((sum, part) => sum + part, 0);
}

/** "2h15", "2 h 29", "1 hr 5 min"; "3 h 2 stops" is three hours. */
const HOURS_MINUTES = /(\d+)\s?h(?:rs?|ours?)?\s?(\d{1,2})(?:\s?m(?:ins?|inutes?)?\b|(?![\d.:,]|\s?\p{L}))/iu;

/** A duration and nothing else, in minutes: "half an hour", "two hours", "90 min". */
export function durationSaid(text: string): number | undefined {
  const [, count = '', unit = ''] = /^(.+?)\s?([a-z]+)$/i.exec(text.trim()) ?? [];
  const amount = FRACTIONS[count.toLowerCase()] ?? (/^an?$/i.test(count) ? 1 : numberOf(count));
  return amount === undefined ? undefined : durationIn(`${amount} ${unit}`);
}

const FRACTIONS: Record<string, number> = {
  'half an': 0.5,
  'half a': 0.5,
  'a quarter of an': 0.25,
  'quarter of an': 0.25,
  'three quarters of an': 0.75,
  'one and a half': 1.5,
};

const DAY = 1_440;
/** In minutes. */
const TIME_UNITS: [string, number][] = [
  ['years?', 365 * DAY],
  ['months?', 30 * DAY],
  ['weeks?|wks?', 7 * DAY],
  ['d|days?|nights?', DAY],
  ['h|hrs?|hours?', 60],
  ['m|mins?|minutes?', 1],
  ['s|secs?|seconds?', 1 / 60],
];

/** The first time of day in a text, in minutes after midnight: "9:05 pm", "21:05", "9am". */
export function timeIn(text: string): number | undefined {
  const match =
    /\b(\d{1,2})[:.]([0-5]\d)(?:\s?([ap])\.?m\b)?|\b(\d{1,2})\s?([ap])\.?m\b/i.exec(text) ??
    /\b(\d{1,2})\s?(?:o['’ ]?clock)\b/i.exec(text);
  const spoken = match && !match[2] && !/\s(?:past|to|after)\s/i.test(text) ? undefined : spokenTime(text);
  if (!match || spoken !== undefined) return spoken;
  const hour = Number(match[1] ?? match[4]);
  const half = (match[3] ?? match[5])?.toLowerCase();
  if (hour > 24) return undefined;
  const shift = half === 'p' && hour < 12 ? 12 : half === 'a' && hour === 12 ? -12 : 0;
  return (hour + shift) * 60 + Number(match[2] ?? 0);
}

/** "half past six", "quarter to nine", "ten past four pm", "six thirty", "ten forty", "noon". */
function spokenTime(text: string): number | undefined {
  const plain = text.trim().toLowerCase();
  if (/^(?:12 )?(?:noon|midday)$/.test(plain)) return 720;
  if (/^(?:12 )?midnight$/.test(plain)) return 0;
  const half = /\s(?:pm|p\.m\.|in the (?:afternoon|evening)|at night)$/.test(plain) ? 720 : 0;
  const words = plain.replace(
    /(?:\so['’ ]?clock)?(?:\s(?:[ap]m|[ap]\.m\.|in the (?:morning|afternoon|evening)|at night))?$/,
    '',
  );
  const past = /^(half|(?:a )?quarter|[\w-]+?)(?: minutes?)? (past|to|after) ([\w-]+)$/.exec(words);
  if (past) {
    const part = past[1] === 'half' ? 30 : past[1]?.endsWith('quarter') ? 15 : numberOf(past[1] as string);
    const hour = numberOf(past[3] as string);
    if (part === undefined || hour === undefined || hour > 12) return undefined;
    return hour * 60 + (past[2] === 'to' ? -part : part) + half;
  }
  const clock = /^([a-z]+|\d{1,2}(?=$))(?: (ten|fifteen|(?:twenty|thirty|forty|fifty)(?:[- ]five)?))?$/.exec(
    words,
  );
  const hour = numberOf(clock?.[1] ?? '');
  // A number alone is no time.
  if (clock === null || (clock[2] === undefined && words === plain)) return undefined;
  if (hour === undefined || hour > 24 || /^\d.*m\.?$/.test(plain)) return undefined;
  const shift = hour < 12 ? half : 0;
  return hour * 60 + (numberOf(clock[2] ?? '') ?? 0) + shift;
}

const TO_TEN = UNITS.slice(1, 10).join('|');
const TO_TWENTY = UNITS.slice(11).join('|');
const OVER_TWENTY = `(?:${TENS.join('|')})`;
const NUMBERED = new RegExp(
  `\\b(number|room|row|seat|table|platform|line|invoice|ticket) (${OVER_TWENTY}(?:[- ](?:${TO_TEN}))?|${TO_TWENTY})\\b(?! (?:hundred|thousand|${TO_TWENTY}|${OVER_TWENTY}))`,
  'gi',
);

/** What is to be written stays as it was said. */
const TELLS_TEXT =
  /\b(?:say|saying|says|write|type|message|reply|answer|comment|post|text|tell|note|mail|email)\b/i;
const HOUR_BEHIND = /\b(half past|quarter (?:past|to)) (1[0-2]|[1-9])\b(?![:.]\d)/gi;

/** "Number twenty seven" → "number 27", as pages write it; "half past 8" → "half past eight", as it is spoken. */
export const withNumbers = (request: string): string =>
  request
    .replace(NUMBERED, (_, noun: string, words: string) => `${noun} ${numberOf(words)}`)
    .replace(HOUR_BEHIND, (said, part: string, hour: string) =>
      TELLS_TEXT.test(request) ? said : `${part} ${UNITS[Number(hour)]}`,
    );
