// SPDX-License-Identifier: MIT
// What a question measures in, "how many square metres", and how pages print it.
import { numberOf } from './numbers.ts';
import type { Kind } from './quantities.ts';

interface Unit {
  said: string;
  /** At the end of a name or behind a number. */
  printed: string;
  kinds: Kind[];
}

const metre = 'met(?:re|er)s';
const gram = 'gram(?:me)?s';

/** The longer names first. */
const UNITS: Unit[] = [
  { said: `square ${metre}`, printed: 'm²|m2|sqm|sq\\.? ?m', kinds: ['area', 'number'] },
  { said: 'square f(?:ee|oo)t', printed: 'ft²|sq\\.? ?ft', kinds: ['area', 'number'] },
  { said: 'hectares', printed: 'ha', kinds: ['area', 'number'] },
  { said: 'acres', printed: 'acres?|ac', kinds: ['area', 'number'] },
  { said: `kilo${metre} (?:per|an) hour`, printed: 'km/h|kph', kinds: ['number'] },
  { said: 'miles (?:per|an) hour', printed: 'mph', kinds: ['number'] },
  { said: `milli${metre}`, printed: 'mm', kinds: ['distance', 'number'] },
  { said: `centi${metre}`, printed: 'cm', kinds: ['distance', 'number'] },
  { said: `kilo${metre}`, printed: 'km', kinds: ['distance', 'number'] },
  { said: metre, printed: 'm', kinds: ['distance', 'number'] },
  { said: 'miles', printed: 'mi|miles?', kinds: ['distance', 'number'] },
  { said: 'feet', printed: 'ft|feet', kinds: ['distance', 'number'] },
  { said: `kilo(?:${gram}|s)`, printed: 'kg|kilos?', kinds: ['weight', 'number'] },
  { said: gram, printed: 'g', kinds: ['weight', 'number'] },
  { said: 'megabytes', printed: 'mb', kinds: ['size', 'number'] },
  { said: 'gigabytes', printed: 'gb', kinds: ['size', 'number'] },
  {
    said: 'degrees(?: (?:celsius|centigrade|fahrenheit))?',
    printed: '°\\s?[cf]?',
    kinds: ['temperature', 'number'],
  },
  { said: '(?:per ?cent|percent)', printed: '%', kinds: ['percentage', 'number'] },
  { said: 'euros', printed: '€|eur', kinds: ['price', 'number'] },
  { said: 'dollars', printed: '\\$|usd', kinds: ['price', 'number'] },
  { said: 'pounds', printed: '£|gbp|lbs?', kinds: ['price', 'weight', 'number'] },
  { said: 'francs', printed: 'chf', kinds: ['price', 'number'] },
  { said: 'lit(?:re|er)s', printed: 'l|lit(?:re|er)s?', kinds: ['number'] },
  { said: 'millilit(?:re|er)s', printed: 'ml', kinds: ['number'] },
  { said: 'kilowatt[- ]hours', printed: 'kwh', kinds: ['number'] },
];

export interface UnitAsked {
  /** "How many square metres of". */
  said: string;
  kinds: Kind[];
  /** Whether a text ends in the unit as it is printed, or is said. */
  isAtEndOf: (text: string) => boolean;
}

/** Undefined where nothing is measured. */
export function unitAsked(question: string): UnitAsked | undefined {
  for (const { said, printed, kinds } of UNITS) {
    const match = new RegExp(`^how many ${said}(?: of)?(?=\\s)`, 'i').exec(question);
    if (match === null) continue;
    const ends = new RegExp(`(?:^|[\\s\\d([/])(?:${printed}|${said})[)\\]]?$`, 'i');
    return { said: match[0], kinds, isAtEndOf: (text) => ends.test(text.trim()) };
  }
  return undefined;
}

const ANY = new RegExp(
  `(?<=\\S)[\\s,]+(?:in )?[([]?(?:${UNITS.map(({ printed }) => printed).join('|')})[)\\]]?$`,
  'i',
);

/** "Rain mm", "Size in m²", "Length (km)": what it is called. */
export const withoutUnit = (name: string): string => name.replace(ANY, '');

/** "Nineteen kilos" for what is called "Weight (kg)", or says no unit: the amount alone; undefined where another unit is wanted, or none was told. */
export function amountSaidFor(name: string, said: string): string | undefined {
  for (const unit of UNITS) {
    const forms = `(?:${unit.printed}|${unit.said.replace(/s$/, 's?')})`;
    const amount = new RegExp(`^(.*\\S)\\s?${forms}$`, 'i').exec(said.trim())?.[1]?.trim();
    if (amount === undefined || numberOf(amount) === undefined) continue;
    const isOwn = new RegExp(`[\\s([]${forms}[)\\]]?$`, 'i').test(name);
    return isOwn || !ANY.test(name) ? amount : undefined;
  }
  return undefined;
}
