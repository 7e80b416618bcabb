// SPDX-License-Identifier: MIT
// The members of the page's collections that a noun phrase means. A word that nothing on the page explains means none.
import type { SnapshotNode } from '../../snapshot.ts';
import { quantityOf } from '../language/amounts.ts';
import { ITEM_NOUNS, STOP_WORDS, STRUCTURE_NOUNS } from '../language/lexicon.ts';
import { numbersIn, priceIn, timeIn } from '../language/numbers.ts';
import { type Bound, type Selection, selectionOf } from '../language/selection.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import type { Superlative } from '../language/superlatives.ts';
import { likeness, stem, wordsOf } from '../language/text.ts';
import { type Field, type Group, groupsOf, type Member } from './members.ts';
import type { PageModel } from './model.ts';

export interface Selected {
  group: Group;
  members: Member[];
  selection: Selection;
  /** 0 … 1: how well the phrase is explained by the page. */
  score: number;
}

const FITS = 0.78;

/** Of every collection that has such members, the likeliest first. */
export function selectedBy(phrase: string, model: PageModel, among?: SnapshotNode): Selected[] {
  const selection = selectionOf(phrase);
  return groupsOf(model.root)
    .filter(({ collection }) => among === undefined || collection.parent === among)
    .flatMap((group) => selectIn(group, selection) ?? [])
    .sort((a, b) => b.score - a.score || weightOf(b.group) - weightOf(a.group));
}

/** Between collections that explain a phrase equally well: the one that tells most. */
function weightOf({ members, collection }: Group): number {
  const text = members.reduce((sum, { text }) => sum + text.length, 0);
  return (inNavigation(collection.parent) ? 0 : 2_000) + Math.min(1_900, text);
}

function inNavigation(node: SnapshotNode): boolean {
  for (let at: SnapshotNode | undefined = node; at !== undefined; at = at.parent)
    if (at.role === 'navigation' || at.role === 'banner' || at.role === 'contentinfo') return true;
  return false;
}

/** Undefined: the phrase speaks of something else. */
export function selectIn(group: Group, selection: Selection): Selected | undefined {
  const told = mentioned(group, selection.words);
  if (told === undefined) return undefined;
  const ranked = selection.superlative ?? selection.ordinal ?? selection.bounds[0] ?? selection.not[0];
  if (ranked === undefined && told.score < 0.7) return undefined;
  let { members } = told;
  for (const not of selection.not) {
    const without = mentioned(group, not);
    const state = stateAsked(not);
    if (state !== undefined && hasState(group))
      members = members.filter((one) => stateHolds(one, state) === false);
    else if (without === undefined || without.members.length === group.members.length) return undefined;
    else members = members.filter((one) => !without.members.includes(one));
  }
  for (const bound of selection.bounds) {
    if (!members.some((one) => amountIn(one, bound) !== undefined)) return undefined;
    members = members.filter((one) => isWithin(amountIn(one, bound), bound));
  }
  const chosen = placed(members, selection);
  return chosen && { group, selection, members: chosen, score: told.score };
}

function placed(members: Member[], { superlative, ordinal, count }: Selection): Member[] | undefined {
  let chosen = members;
  if (superlative !== undefined) {
    const measured = members.flatMap((member) => {
      const value = measureOf(member, superlative);
      return value === undefined ? [] : [{ member, value }];
    });
    if (measured.length === 0) return undefined;
    const way = superlative.end === 'min' ? 1 : -1;
    measured.sort((a, b) => way * (a.value - b.value));
    const best = measured[0]?.value;
    chosen =
      typeof count === 'number' || ordinal !== undefined
        ? measured.map(({ member }) => member)
        : measured.filter(({ value }) => value === best).map(({ member }) => member);
  }
  if (ordinal !== undefined && typeof count === 'number') return chosen.slice(-count);
  if (ordinal !== undefined) {
    const one = chosen.at(ordinal < 0 ? ordinal : ordinal - 1);
    return one === undefined ? [] : [one];
  }
  return typeof count === 'number' && chosen.length >= count && superlative !== undefined
    ? chosen.slice(0, count)
    : chosen;
}

interface Mentioned {
  members: Member[];
  score: number;
}

/** Members that show all of the words that not every member shows; undefined where a word is on none of them. */
function mentioned(group: Group, phrase: string): Mentioned | undefined {
  const words = wordsOf(phrase).filter((word) => !STOP_WORDS.has(word));
  let { members } = group;
  let unknown = 0;
  let known = 0;
  const state = stateAsked(phrase);
  for (const [i, word] of words.entries()) {
    if (state !== undefined && wordsOf(state.word).includes(word) && hasState(group)) {
      members = members.filter((one) => stateHolds(one, state));
      known += 1;
      continue;
    }
    const showing = group.members.filter((one) => shows(one, word));
    if (showing.length > 0 && showing.length < group.members.length) {
      const both = members.filter((one) => showing.includes(one));
      if (both.length === 0 && SOFT_WORDS.has(word)) continue;
      members = both;
      known += 1;
    } else if (showing.length > 0 || isAbout(group, word)) known += 1;
    else if (SOFT_WORDS.has(word) || isNoun(word)) continue;
    else if (i === headOf(words, group)) unknown += 1;
    else return undefined;
  }
  if (unknown > 1) return undefined;
  return { members, score: (known > 0 || words.length === 0 ? 1 : 0.85) - 0.2 * unknown };
}

const isNoun = (word: string): boolean => ITEM_NOUNS.has(stem(word)) || STRUCTURE_NOUNS.has(stem(word));

function isAbout(group: Group, word: string): boolean {
  return group.about.some((shown) => likeness(word, shown) >= FITS);
}

/** The noun that the members are called by, which the page need not use: the first word that no member shows. */
function headOf(words: string[], { members }: Group): number {
  return words.findIndex((word) => !members.some((one) => shows(one, word)) && !SOFT_WORDS.has(word));
}

const known = new WeakMap<Member, Map<string, boolean>>();

function shows(member: Member, word: string): boolean {
  const cache = known.get(member) ?? new Map<string, boolean>();
  known.set(member, cache);
  let is = cache.get(word);
  if (is === undefined) {
    is = member.words.has(word) || [...member.words].some((shown) => likeness(word, shown) >= FITS);
    cache.set(word, is);
  }
  return is;
}

interface State {
  word: string;
  on: boolean;
}

const STATES: [RegExp, boolean][] = [
  [/\b(?:done|checked|ticked(?: off)?|completed?|finished|crossed off)\b/i, true],
  [
    /\b(?:undone|unchecked|unticked|open|unfinished|incomplete|pending|outstanding|active|to do|left)\b/i,
    false,
  ],
];

function stateAsked(phrase: string): State | undefined {
  for (const [pattern, on] of STATES) {
    const match = pattern.exec(phrase);
    if (match) return { word: match[0], on };
  }
  return undefined;
}

const DONE = 'done ticked';
const hasState = ({ members }: Group): boolean =>
  members.some(({ fields }) => fields.some(({ name }) => name.startsWith(DONE)));

function stateHolds({ fields }: Member, { on }: State): boolean | undefined {
  const field = fields.find(({ name }) => name.startsWith(DONE));
  return field === undefined ? undefined : (field.value === 'yes') === on;
}

function isWithin(amount: number | undefined, { over, value }: Bound): boolean {
  return amount !== undefined && (over ? amount >= value : amount <= value);
}

/** The amount of a member that a bound compares. */
function amountIn(member: Member, { of, said }: Bound): number | undefined {
  const named = of === '' ? undefined : fieldOf(member, of);
  if (named !== undefined) return quantityOf(named.value);
  const unit = wordsOf(said).find((word) => /^\p{L}{2,}$/u.test(word));
  const byUnit = unit === undefined ? undefined : fieldOf(member, unit);
  if (byUnit !== undefined) return quantityOf(byUnit.value);
  if (/[$€£¥]|dollar|euro|pound/i.test(said)) return first(member, priceIn);
  if (/\d[:.]\d{2}|\d\s?[ap]m/i.test(said)) return first(member, timeIn);
  if (/\d\s?%|star/i.test(said))
    return first(member, (text) => (/%|★|star/i.test(text) ? numbersIn(text)[0] : undefined));
  return first(member, priceIn) ?? soleNumber(member);
}

const first = ({ fields }: Member, read: (text: string) => number | undefined): number | undefined =>
  fields.map(({ value }) => read(value)).find((value) => value !== undefined);

function soleNumber({ fields }: Member): number | undefined {
  const numbers = fields.flatMap(({ value }) =>
    /^\D{0,3}\d[\d.,]*\D{0,8}$/.test(value) ? numbersIn(value).slice(0, 1) : [],
  );
  return numbers.length === 1 ? numbers[0] : undefined;
}

/** The field that is called so; undefined where none is. */
export function fieldOf({ fields }: Member, said: string): Field | undefined {
  const words = wordsOf(said).filter((word) => !STOP_WORDS.has(word));
  if (words.length === 0) return undefined;
  let best: Field | undefined;
  let top = 0.74;
  for (const field of fields) {
    const shown = wordsOf(field.name);
    const sum = words.reduce(
      (all, word) => all + Math.max(0, ...shown.map((other) => likeness(word, other))),
      0,
    );
    if (sum / words.length > top) [best, top] = [field, sum / words.length];
  }
  return best;
}

/** What a superlative compares; undefined where the member shows no such amount. */
export function measureOf(member: Member, { names, reverse = [] }: Superlative): number | undefined {
  for (const name of names) {
    const field = fieldOf(member, name);
    const amount = field && quantityOf(field.value);
    if (amount !== undefined) return amount;
  }
  for (const name of reverse) {
    const amount = quantityOf(fieldOf(member, name)?.value ?? '');
    if (amount !== undefined) return -amount;
  }
  return soleNumber(member);
}
