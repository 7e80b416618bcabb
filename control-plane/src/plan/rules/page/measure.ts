// SPDX-License-Identifier: MIT
// What a member of a collection amounts to, in the field or the unit that was said.
import { changeIn } from '../language/changes.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { numbersIn, priceIn, timeIn } from '../language/numbers.ts';
import { formOf, formsIn, isReference, type Kind, quantityOf } from '../language/quantities.ts';
import type { Bound } from '../language/selection.ts';
import type { Superlative } from '../language/superlatives.ts';
import { likeness, normalise, stem, wordsOf } from '../language/text.ts';
import type { Field, Member } from './members.ts';

/** What a value amounts to in the unit that was said: of "4 kg" in kilograms; "before 9" of a time is by the hour. */
function inUnitOf(said: string, value: string): number | undefined {
  const amount = quantityOf(value);
  const isHour = /^\d{1,2}$/.test(said.trim()) && formOf('clock', value) !== undefined;
  if (amount !== undefined && isHour) return amount / 60;
  const kind = kindIn(value, SCALED);
  if (kind === undefined || amount === undefined) return amount;
  const unit = formOf(kind, said) ?? '';
  const [count] = numbersIn(unit);
  // Without a unit it is the number that is printed.
  if (count === undefined) return ONE_NUMBER.test(value) ? numbersIn(value)[0] : amount;
  // Nothing is nothing in any unit.
  return count === 0 ? amount : (amount * count) / (quantityOf(unit) ?? count);
}

/** The first of `kinds` that a text has a value of. */
const kindIn = (text: string, kinds: Kind[]): Kind | undefined =>
  formsIn(text).find(({ kind }) => kinds.includes(kind))?.kind;

/** Kinds of values that are counted in several units. */
const SCALED: Kind[] = ['duration', 'weight', 'size', 'distance'];
/** Kinds whose unit tells which of the values of a member is meant. */
const MEASURED: Kind[] = [...SCALED, 'area', 'temperature'];
const ONE_NUMBER = /^\D*\d[\d.,]*\D*$/;

export function isWithin(amount: number | undefined, { over, value }: Bound): boolean {
  return amount !== undefined && (over ? amount >= value : amount <= value);
}

/** The amount of a member that a bound compares. */
export function amountIn(member: Member, { of, said }: Bound): number | undefined {
  const named =
    of === '' ? undefined : (fieldOf(member, of) ?? (of === 'size' ? fieldOf(member, 'area') : undefined));
  const kind = kindIn(said, MEASURED);
  const isOfKind = ({ value }: Field): boolean => kind !== undefined && formOf(kind, value) !== undefined;
  const measured = member.fields.find(isOfKind);
  // "Parcels over 1 kg" are not counted by what numbers them.
  if (named !== undefined && (measured === undefined || isOfKind(named))) return inUnitOf(said, named.value);
  const unit = wordsOf(said).find((word) => /^\p{L}{2,}$/u.test(word));
  const byUnit = unit === undefined ? undefined : fieldOf(member, unit);
  if (byUnit !== undefined) return quantityOf(byUnit.value);
  if (measured !== undefined) return inUnitOf(said, measured.value);
  if (YEAR.test(said.trim())) return soleYear(member);
  if (/[$€£¥]|dollar|euro|pound/i.test(said)) return first(member, priceIn);
  if (/\d[:.]\d{2}|\d\s?[ap]m/i.test(said)) return first(member, timeIn);
  if (/\d\s?%|star/i.test(said))
    return first(member, (text) => (/%|★|star/i.test(text) ? numbersIn(text)[0] : undefined));
  return first(member, priceIn) ?? soleNumber(member);
}

const first = ({ fields }: Member, read: (text: string) => number | undefined): number | undefined =>
  fields.map(({ value }) => read(value)).find((value) => value !== undefined);

const YEAR = /^(?:19|20)\d\d$/;

/** "After 2020": of numbers, none but the one that is a year. */
function soleYear({ fields }: Member): number | undefined {
  const [year, ...more] = new Set(fields.flatMap(({ value }) => (YEAR.test(value.trim()) ? [value] : [])));
  return year === undefined || more.length > 0 ? undefined : Number(year);
}

function soleNumber({ fields }: Member): number | undefined {
  const numbers = fields.flatMap(({ value }) =>
    ONE_AMOUNT.test(value) && !isReference(value) ? numbersIn(value).slice(0, 1) : [],
  );
  return numbers.length === 1 ? numbers[0] : undefined;
}

const ONE_AMOUNT = /^\D{0,3}\d[\d.,]*\D{0,8}$/;

/** "30" of a list of players may be points, "12 m" is no weight. */
const bareNumber: Way = (member) =>
  member.fields.some(({ value }) => UNIT.test(value)) ? undefined : soleNumber(member);

const UNIT = /[$€£¥%]\s?\d|\d\s?(?:[$€£¥%°]|\p{L})/u;

const ENOUGH = 0.73;

/** The field that is called so; undefined where none is. */
export function fieldOf({ fields }: Pick<Member, 'fields'>, said: string): Field | undefined {
  const words = wordsOf(said).filter((word) => !STOP_WORDS.has(word));
  if (words.length === 0) return undefined;
  let best: Field | undefined;
  let top = ENOUGH;
  for (const field of fields)
    for (const [i, name] of field.names.entries()) {
      const like = likenessOf(words, wordsOf(name)) - 0.002 * i;
      if (like > top) [best, top] = [field, like];
    }
  return best;
}

function likenessOf(said: string[], shown: string[]): number {
  const sum = said.reduce(
    (all, word) => all + Math.max(0, ...shown.map((other) => likeness(word, other))),
    0,
  );
  return sum / said.length - 0.001 * shown.length;
}

/** No changes, no stops, no fee: a word in the place of the number. */
const noneOf = (value: string): number | undefined =>
  /^(?:none|no|nil|free|direct|non-?stop|no (?:changes|stops|fee|charge))$/i.test(value.trim())
    ? 0
    : undefined;

type Way = (member: Member) => number | undefined;

/** What a superlative compares, of those members that show it; undefined where too few do. All are measured in one way. */
export function measuresOf(
  members: Member[],
  { names, reverse = [], kinds, change, told }: Superlative,
): Map<Member, number> | undefined {
  const called = (name: string): Way => {
    return (member) => {
      const shown = fieldOf(member, name)?.value ?? '';
      // A price may stand before it: "€ 29 ★ 4.1".
      const value =
        (name === 'duration' ? formOf('duration', shown) : undefined) ?? ofKind(shown, kinds) ?? shown;
      const amount = isNumberOf(member, name, value) ? undefined : (quantityOf(value) ?? noneOf(value));
      return amount !== undefined && name === 'date' ? amount + hourOf(member) : amount;
    };
  };
  const lasts = names.includes('duration');
  const plain: Way[] = [
    ...(lasts ? [spanOf] : []),
    ...names.map(called),
    ...reverse.map(called).map(
      (way): Way =>
        (member) =>
          negative(way(member)),
    ),
    ...kinds.map(
      (kind): Way =>
        ({ text }) =>
          quantityOf(formOf(kind, text) ?? ''),
    ),
    ...names.map(
      (name): Way =>
        ({ text }) =>
          numberBeside(text, name),
    ),
    ...(names.includes('price') ? [printedPrice] : []),
    told === true ? bareNumber : soleNumber,
  ];
  const ways = change === undefined ? plain : [...names.map(called), changeOf(change)];
  for (const way of ways) {
    const measured = members.flatMap((member): [Member, number][] => {
      const amount = way(member);
      return amount === undefined ? [] : [[member, amount]];
    });
    // Nothing went that way.
    if (change !== undefined && measured.every(([, amount]) => amount === 0)) continue;
    if (areRunning(measured)) continue;
    // A number without a name is one of each, or of none.
    if ((way === soleNumber || way === bareNumber) && measured.length < members.length) continue;
    if (
      measured.length > 0 &&
      measured.length >= Math.min(2, members.length) &&
      measured.length >= members.length / 2
    )
      return withLines(new Map(measured), members, kinds);
  }
  return undefined;
}

/** Of a value that tells several amounts the one of the kind that is compared; a moment is told by all of it. */
const ofKind = (shown: string, kinds: Superlative['kinds']): string | undefined =>
  numbersIn(shown).length < 2 || kinds.some((kind) => kind === 'date' || kind === 'clock')
    ? undefined
    : kinds.map((kind) => formOf(kind, shown)).find((form) => form !== undefined);

const FEWEST_RUNNING = 3;
const LOW = 100;
/** For each of them: a part of a list has gaps. */
const WIDEST_GAP = 10;

/** Numbers such as 1001, 1004, 1005 beside a price call their members, and measure nothing of them. */
function areRunning(measured: [Member, number][]): boolean {
  const rising = measured.map(([, amount]) => amount).sort((a, b) => a - b);
  const [least = 0] = rising;
  return (
    rising.length >= FEWEST_RUNNING &&
    new Set(rising).size === rising.length &&
    rising.every((amount) => Number.isInteger(amount) && amount > LOW) &&
    (rising.at(-1) as number) - least <= WIDEST_GAP * rising.length &&
    measured.every(([{ fields }, amount]) =>
      [true, false].every((isNumber) =>
        fields.some(({ value }) =>
          isNumber ? value.trim() === String(amount) : priceIn(value) !== undefined && /[$€£¥]/.test(value),
        ),
      ),
    )
  );
}

/** Of one day the later is told by the hour: its only one, as a part of the day. */
function hourOf({ fields }: Member): number {
  const hours = new Set(
    fields.flatMap(({ value }) => (CLOCK.test(value.trim()) ? [timeIn(value) ?? 0] : [])),
  );
  const [hour = 0] = hours;
  return hours.size === 1 ? hour / DAY : 0;
}

const CLOCK = /^\d{1,2}[:.]\d{2}$/;
const DAY = 1_440;

/** How long it is from when it begins to when it ends, where no field tells how long it takes: "06:50 – 09:20". */
function spanOf({ fields, text }: Member): number | undefined {
  const isTold = fields.some(({ names }) => names.some((name) => /\bduration\b/i.test(name)));
  const at = (called: RegExp): Field | undefined =>
    fields.find(({ names, value }) => names.some((name) => called.test(name)) && CLOCK.test(value.trim()));
  const [begins, ends] = [at(/^(?:depart|leav|start|begin|from)/i), at(/^(?:arriv|end|until)/i)];
  // The one time of a song is its own length.
  const told = begins === ends ? spanIn(text) : [begins?.value, ends?.value];
  const [from, to] = told.map((time = '') => timeIn(time));
  const isNone = isTold || from === undefined || to === undefined;
  return isNone ? undefined : (to - from + DAY) % DAY;
}

/** "06:50 → 09:20 Night Heron"; empty where it says itself how long that is, or has several. */
function spanIn(text: string): string[] {
  const [only, ...more] = text.matchAll(SPAN);
  return more.length > 0 || formOf('duration', text) !== undefined ? [] : (only ?? []).slice(1);
}

const SPAN = /(?<![\d:.])(\d{1,2}:\d{2})\s*(?:→|⟶|➔|➞|>|–|—|-|to)\s*(\d{1,2}:\d{2})(?![\d:])/g;

/** A menu may leave out the sign: the only one of its values that is told in hundredths. */
function printedPrice({ fields }: Member): number | undefined {
  const told = fields.filter(({ value }) => /^\d{1,4}[.,]\d{2}$/.test(value.trim()));
  return told.length === 1 ? numbersIn(told[0]?.value ?? '')[0] : undefined;
}

/** How far it went that way; nothing by which it went the other way. */
const changeOf =
  (way: 1 | -1): Way =>
  ({ fields }) => {
    const told = fields.map(({ value }) => changeIn(value)).find((value) => value !== undefined);
    return told === undefined ? undefined : Math.max(0, way * told);
  };

/** One long line may tell what others tell in a field: "Electric car – automatic gearbox, €64 a day". */
function withLines(
  measured: Map<Member, number>,
  members: Member[],
  kinds: Superlative['kinds'],
): Map<Member, number> {
  for (const member of members) {
    const { text } = member;
    const told = text.length <= LINE ? kinds.flatMap((kind) => formOf(kind, text) ?? [])[0] : undefined;
    const amount = quantityOf(told ?? '');
    if (!measured.has(member) && amount !== undefined) measured.set(member, amount);
  }
  return measured;
}

const LINE = 80;

/** "Plot 3" is called so: nothing is the more for it. */
const isNumberOf = ({ title }: Member, name: string, value: string): boolean =>
  normalise(title) === normalise(`${name} ${value}`);

const negative = (amount: number | undefined): number | undefined =>
  amount === undefined ? undefined : -amount;

/** "9.4 rating", "Rating: 9.4". */
function numberBeside(text: string, label: string): number | undefined {
  const word = stem(normalise(label)).replace(/[^\p{L}\p{N}]/gu, '');
  if (word.length < 3) return undefined;
  const found =
    new RegExp(`(\\d[\\d.,]*)\\s*(?:/\\s*\\d+\\s*)?${word}`, 'iu').exec(text) ??
    new RegExp(`\\b${word}\\w*\\D{0,12}?(\\d[\\d.,]*)`, 'iu').exec(text);
  return found === null ? undefined : numbersIn(found[1] as string)[0];
}
