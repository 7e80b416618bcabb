// SPDX-License-Identifier: MIT
// Every value of a kind that a text tells, in digits or in words: "from 12 to 14", "half past six", "closed on Mondays".
import { numberOf } from './numbers.ts';
import { FORMS, type Kind } from './quantities.ts';

const WEEKDAY = String.raw`\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b`;
const PART = '(?:half|(?:a )?quarter|five|ten|twenty|twenty-five)(?: minutes)?';
const HOUR = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const COUNT = String.raw`(?:half an|an|a|\d+(?:\.\d+)?|${HOUR}|(?:twenty|thirty|forty|fifty|ninety)(?:-\p{L}+)?)`;
const UNIT = '(?:minute|hour|day|night|week|month|year)s?';

/** How values are told in words, besides their printed forms. */
const TOLD: Partial<Record<Kind, string>> = {
  date: String.raw`${WEEKDAY}(?: ?(?:to|till|until|through|[-–]) ?${WEEKDAY})?|\b(?:yesterday|today|tomorrow)\b|(?<=\bon the )\d{1,2}(?:st|nd|rd|th)\b(?! (?:floor|page|level|row|shelf|place))|(?<=\b(?:in|since|from) )(?:(?:1[5-9]|20)\d\d\b|1[0-4]\d\d(?=[.,;:)]|$| (?:by|and|when|as|it|the|to|with|for)\b))`,
  clock: String.raw`\b${PART} (?:past|to) ${HOUR}\b|\b(?:noon|midday|midnight)\b|\b(?:${HOUR}|\d{1,2}) ?o['’ ]?clock\b`,
  duration: String.raw`(?<![\p{L}\d:.,])${COUNT} ${UNIT}(?: and a half)?\b`,
  phone: String.raw`(?=[+\d()/ -]*\d{3})\+?\d[\d()/ -]{5,}\d`,
  email: String.raw`[\w.+-]+@[\w-]+\.[\w.-]*\w`,
  number: String.raw`(?<![\p{L}\d.,:/#-])[+−-]?\d[\d,]*(?:\.\d+)?(?![\p{L}\d:/]|[.,]\d|-\d)`,
};

/** Its digits are those of another value. */
const OTHERS: Kind[] = ['date', 'clock', 'phone', 'email'];

/** In their order, each once. */
export function valuesIn(kind: Kind, text: string): string[] {
  const printed = kind === 'phone' || kind === 'email' ? undefined : FORMS.find(([one]) => one === kind)?.[1];
  const forms = [printed?.source, TOLD[kind]].filter((form) => form !== undefined);
  if (forms.length === 0) return [];
  const plain = kind === 'number' ? withoutOthers(text) : text;
  const found = [...plain.matchAll(new RegExp(forms.join('|'), 'giu'))].map(([value]) =>
    value.replace(/[\s.,;:]+$/, '').trim(),
  );
  return [...new Set(found)].filter((value) => kind !== 'phone' || value.replace(/\D/g, '').length > 6);
}

const withoutOthers = (text: string): string => OTHERS.reduce(withoutAll, text);

const withoutAll = (text: string, kind: Kind): string =>
  valuesIn(kind, text).reduce((left, value) => left.replace(value, ' '), text);

/**
 * How many, or how much, of what a noun names: "7 packets", "Packets: 7", "forty passengers", "512 MB of memory"; undefined where nothing
 * tells, or two do.
 */
export function amountOfNoun(isNoun: (word: string) => boolean, text: string): string | undefined {
  const parts = withoutOthers(text).split(/\s+/);
  const found = parts.flatMap((part, at) => {
    if (!isNoun(part)) return [];
    const from = [at - 1, at - 2, at - 3, at - 4].find((before) => isNumber(parts[before]));
    const between = from === undefined ? [] : parts.slice(from + 1, at);
    if (from !== undefined && TO_NOUN.test(between.join(' ')))
      return [parts.slice(from, at).join(' ').replace(OF, '')];
    const behind = [at + 1, at + 2].find((next) => isNumber(parts[next]));
    return behind === undefined || /[.;!?]$/.test(part)
      ? []
      : [(parts[behind] as string).replace(/[.,]$/, '')];
  });
  const [only, ...more] = new Set(found);
  return more.length === 0 ? only : undefined;
}

/** What may stand between a number and its noun: a unit, an adjective. */
const TO_NOUN = /^(?:\S+ of|[\p{L}.-]{1,12}|[×x])?$/u;
const OF = /\s+of$|\s+\p{L}{4,}$|\s+[×x]$/u;
const isNumber = (part = ''): boolean => {
  const plain = part.replace(/[.,:]$/, '');
  return /^[+−-]?\d[\d.,]*\p{L}{0,3}$/u.test(plain) || (plain !== 'a' && numberOf(plain) !== undefined);
};
