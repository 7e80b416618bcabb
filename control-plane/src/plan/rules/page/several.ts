// SPDX-License-Identifier: MIT
// Members of a collection that something is done to: one, "both mails from Ana", "rows 2 and 4", "the mails from Ana and Tom".
import { ITEM_NOUNS, STOP_WORDS } from '../language/lexicon.ts';
import { BEHIND } from '../language/phrase.ts';
import { selectionOf } from '../language/selection.ts';
import { AUXILIARIES } from '../language/soft-words.ts';
import { normalise, stem, tokensOf, wordsOf } from '../language/text.ts';
import { listOf } from '../language/words.ts';
import { isFormTable } from './form-rows.ts';
import type { Group, Member } from './members.ts';
import { mineOf } from './mine.ts';
import type { PageModel } from './model.ts';
import { likelyGroups, selectIn } from './select.ts';
import { withShownTimes } from './shown-times.ts';

/** Whatever is done to a member needs its words explained. */
const SURE = 0.8;

export interface Meant {
  /** In document order. */
  members: Member[];
  /** One is meant, and each of these would do. */
  unclear: boolean;
}

/** "That ladder mail" points at it: its "that" begins no clause about something said before. */
const POINTED =
  /^that\s+(?=\S)(?!(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|needs?|costs?|says?|i|we|you|he|she|they|it)\b)/i;

/** Undefined where the phrase means none. */
export function membersMeant(group: Group, said: string): Meant | undefined {
  if (isFormTable(group)) return undefined;
  const phrase = withShownTimes(said.replace(POINTED, 'the '), group);
  const mine = mineOf(group, phrase);
  if (mine !== undefined) return { members: mine, unclear: mine.length > 1 && !isPlural(phrase) };
  const [named, ...others] = group.members.filter(({ title }) => isCalledJustSo(title, said));
  if (named !== undefined && others.length === 0) return { members: [named], unclear: false };
  // "Invoices and Photos", where only one of them is in sight, is not that one alone.
  const parts = listOf(phrase);
  if (parts.length > 1 && EXCEPT.test(phrase)) return exceptFor(group, phrase);
  // "ML, IN", "red, An": which of the others a small word means that is written as a name is not told by words.
  if (parts.length > 1 && parts.some(isCode)) return undefined;
  const lacksOne = parts.length > 1 && parts.some((part) => isUnknownTo(group, part));
  // "The first and the last mail" is not the first alone.
  const placed = parts.filter((part) => selectionOf(part).ordinal !== undefined);
  const each = placed.length > 1 ? enumerated(group, phrase) : undefined;
  if (each !== undefined) return { members: each, unclear: false };
  const whole = lacksOne || placed.length > 1 ? undefined : meant(group, phrase);
  if (whole !== undefined && !whole.unclear) return whole;
  const members = enumerated(group, phrase);
  return members === undefined ? whole : { members, unclear: false };
}

const EXCEPT = /^(.*?),?\s+(?:except(?: for)?|other than|apart from|excluding)\s+(.+)$/i;

/** "Everything except the plane and the saw": neither of them. */
function exceptFor(group: Group, phrase: string): Meant | undefined {
  const [, of = '', kept = ''] = EXCEPT.exec(phrase) ?? [];
  const those = selectIn(group, selectionOf(of));
  const left = listOf(kept).map((part) => meant(group, part)?.members);
  if (those === undefined || left.some((members) => members === undefined)) return undefined;
  return { members: those.members.filter((one) => !left.some((out) => out?.includes(one))), unclear: false };
}

/** 'The file "Plan 2026.txt"' is not "Plan 2026 (copy).txt", which has all of these words as well. */
function isCalledJustSo(title: string, said: string): boolean {
  const [, quoted] = /^(?:the )?(?:\p{L}+ )?["“]([^"“”]{2,})["”]$/u.exec(said.trim()) ?? [];
  return quoted !== undefined && title.trim().toLowerCase() === quoted.trim().toLowerCase();
}

const isCode = (part: string): boolean =>
  /^\p{Lu}\p{L}{1,2}$/u.test(part) && STOP_WORDS.has(part.toLowerCase());

/** Whether a part of an enumeration is a name that no member has a word of. */
function isUnknownTo({ members, about }: Group, part: string): boolean {
  const { words, ordinal, superlative, bounds, not } = selectionOf(part);
  const isPlaced = ordinal !== undefined || superlative !== undefined || bounds.length > 0 || not.length > 0;
  const told = wordsOf(words).filter((word) => !STOP_WORDS.has(word));
  const names = told.length > 1 ? told.filter((word) => !ITEM_NOUNS.has(stem(word))) : told;
  const isShown = (word: string): boolean =>
    about.includes(word) ||
    members.some((member) => [...member.words].some((one) => stem(one) === stem(word)));
  return !isPlaced && names.length > 0 && names.every((word) => NAMES.test(word) && !isShown(word));
}

/** "Fog", "ln", "x5"; no number. */
const NAMES = /^(?=\d*\p{L})[\p{L}\d]{2,}$/u;

/** The one member that the phrase means, of each collection that has one; the likeliest first. */
export function soleMeant(phrase: string, model: PageModel): { group: Group; member: Member }[] {
  return likelyGroups(model).flatMap((group) => {
    const [member, ...more] = membersMeant(group, phrase)?.members ?? [];
    return member === undefined || more.length > 0 ? [] : [{ group, member }];
  });
}

function meant(group: Group, phrase: string): Meant | undefined {
  const selected = selectIn(group, selectionOf(phrase));
  if (selected === undefined || selected.score < SURE) return undefined;
  const { selection } = selected;
  const several = selection.count !== undefined || isPlural(phrase) || isManyOf(group, selection.words);
  const members = several ? selected.members : calledJust(selected.members, selection.words);
  const isAny = members.length === group.members.length && selection.count === undefined;
  if (isAny && members.length > 0) return several ? undefined : called(group, selection.words);
  if (members.length === 0) return undefined;
  return { members, unclear: members.length > 1 && !several };
}

/** "Gym mix", where another is called "Gym mix (slow)": the one that is called just so, of all whose names begin with its own. */
export function calledJust(members: Member[], said: string): Member[] {
  const told = wordsOf(said);
  const so = calledWholly(members, told);
  if (so.length === 1) return so;
  const whole = members.filter(({ title }) => {
    const words = wordsOf(title);
    return words.length > 0 && words.every((word) => told.includes(word));
  });
  const [only, ...more] = whole;
  const name = wordsOf(only?.title ?? '');
  const isOfOthers = members.every(({ title }) => name.every((word, at) => wordsOf(title)[at] === word));
  return only !== undefined && more.length === 0 && isOfOthers ? [only] : members;
}

/** "Ana Baker" is no "Ana Bakers": the only one that shows what was said as a whole, word by word. */
function calledWholly(members: Member[], told: string[]): Member[] {
  const said = told.filter((word) => !STOP_WORDS.has(word)).join(' ');
  // "The Heron · 8.1 · 2 miles": what stands first is what it is called.
  const isSo = (value: string): boolean =>
    [value.replace(HANDLE, ''), value.split(POINT)[0] as string].some(
      (name) =>
        wordsOf(name)
          .filter((word) => !STOP_WORDS.has(word))
          .join(' ') === said,
    );
  return members.filter(({ fields }) => fields.some(({ value }) => isSo(value)));
}

const HANDLE = /\s@\S+$/;
const POINT = /\s[·•|]\s/;

/** "The ticket" among files of which one is called so. */
function called({ members }: Group, said: string): Meant | undefined {
  const [noun, ...more] = wordsOf(said).filter((word) => !STOP_WORDS.has(word));
  const so = members.filter(({ title }) => noun !== undefined && wordsOf(title).includes(noun));
  return so.length === 0 || more.length > 0 ? undefined : { members: so, unclear: so.length > 1 };
}

/** Each part by itself, or with the words that the first has in front. */
function enumerated(group: Group, phrase: string): Member[] | undefined {
  const [first = '', ...more] = listOf(phrase);
  if (more.length === 0) return undefined;
  const words = first.split(/\s+/);
  const heads = words.map((_, i) => words.slice(0, i).join(' '));
  const one = (said: string): Member[] | undefined => {
    const found = meant(group, said);
    return found === undefined || found.unclear ? undefined : found.members;
  };
  const before = one(first);
  // "Clay secateurs" are no "clay pots" once more.
  const isOther = (found: Member[] | undefined): boolean =>
    found?.some((member) => before?.includes(member) !== true) === true;
  const parts = [
    before,
    ...more.map((part) => heads.map((head) => one(`${head} ${part}`.trim())).find(isOther)),
  ];
  if (parts.some((part) => part === undefined)) return undefined;
  const all = new Set(parts.flatMap((part) => part ?? []));
  return group.members.filter((member) => all.has(member));
}

function isPlural(phrase: string): boolean {
  const noun = wordsOf(phrase).find((word) => !STOP_WORDS.has(word)) ?? '';
  return stem(noun) !== noun && ITEM_NOUNS.has(stem(noun));
}

/** "The cheeses from France": what no line is called, and more than one of. */
function isManyOf({ members }: Group, said: string): boolean {
  const [head = ''] = said.split(BEHIND);
  const noun = /(\p{L}+)\s*$/u.exec(head)?.[1]?.toLowerCase() ?? '';
  const isShown = members.some(({ words }) => [...words].some((word) => stem(word) === stem(noun)));
  return /(?<![su])s$/.test(noun) && stem(noun) !== noun && !isShown && !PAIRS.test(noun);
}

/** Many by their form, and one thing. */
const PAIRS =
  /^(?:trousers|shorts|jeans|glasses|scissors|shoes|boots|gloves|socks|headphones|news|goods|clothes)$/;

/** The members that a question names, in its order: by the whole title, else by a word of a short value that no other has. */
export function membersNamed(question: string, { members }: Group): Member[] {
  const said = ` ${normalise(question)} `;
  const at = (member: Member): number => {
    const whole = said.indexOf(` ${normalise(member.title)} `);
    if (whole >= 0) return whole;
    const [first] = wordsOf(member.title);
    const own = namesIn(member).filter(
      (word) =>
        (word.length > 2 || (word.length === 2 && word === first)) &&
        members.every((other) => other === member || !other.words.has(word)),
    );
    return Math.max(-1, ...own.map((word) => said.indexOf(` ${word} `)));
  };
  return members
    .map((member) => ({ member, place: at(member) }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.place - b.place)
    .map(({ member }) => member);
}

const LONGEST_NAME = 30;

/** The words that it may be called by. */
const namesIn = ({ title, fields }: Member): string[] =>
  [title, ...fields.map(({ value }) => value)]
    .filter((value) => value === title || value.length <= LONGEST_NAME)
    .flatMap(wordsOf)
    .filter((word) => /^\p{L}+$/u.test(word) && !STOP_WORDS.has(word) && !AUXILIARIES.has(word));

/** Its title, with what else it shows where another has the same; a state that only a box tells is not shown. */
export function ownName({ title, fields, node, text }: Member, { members }: Group): string {
  const own = tokensOf(title);
  const isOnly = members.every((other) => other.node === node || !own.every((word) => other.words.has(word)));
  const shown = fields.flatMap(({ value }) => (text.includes(value) && value !== title ? [value] : []));
  const told = shown.find((value) => value.startsWith(title)) ?? `${title} ${shown.join(' ')}`;
  return isOnly ? title : told;
}
