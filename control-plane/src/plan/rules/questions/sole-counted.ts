// SPDX-License-Identifier: MIT
// What is counted where only one thing of a list is called so: its own number, it alone, or nothing.
import { STOP_WORDS } from '../language/lexicon.ts';
import { normalise, stem, wordsOf } from '../language/text.ts';
import { fieldOf } from '../page/measure.ts';
import { groupsOf, type Member } from '../page/members.ts';
import type { PageModel } from '../page/model.ts';

/** @param said What is counted: "eye screws", "likes". Undefined where the one thing is none of what is counted. */
export function countOfSole(member: Member, said: string): number | undefined {
  const amount = fieldOf(member, said)?.value ?? '';
  if (NUMBER.test(amount)) return Number(amount);
  const noun = said.replace(BEHIND, '');
  if (isPlural(noun) && normalise(member.title) === normalise(noun)) return onlyNumber(member);
  return isOfOther(member, noun) ? undefined : 1;
}

const NUMBER = /^\d+$/;

/** Where they are, or what they do. */
const BEHIND =
  /\s+(?:are|is|do|does|did|have|has|there|in|on|of|from|under|with|for|to|at|by|that|which)\s.*$/i;

const isPlural = (said: string): boolean => /s$/i.test(said.trim());

/** "Eye screws 33" are 33, and not one. */
function onlyNumber({ fields }: Member): number | undefined {
  const [only, ...more] = fields.filter(({ value }) => NUMBER.test(value));
  return only === undefined || more.length > 0 ? undefined : Number(only.value);
}

/** "Spices are in the cupboard": the one that is found is the cupboard itself. */
export function isHolderOnly(said: string, { root }: PageModel): boolean {
  const place = normalise(IN_PLACE.exec(said)?.[1] ?? '');
  return (
    place !== '' &&
    groupsOf(root).some(({ members }) => members.some(({ title }) => normalise(title) === place))
  );
}

const IN_PLACE = /\s(?:in|inside|on|under)\s+(?:(?:the|my|our)\s+)?(\S.*)$/i;

/** A "Spice rack" is no spice. */
function isOfOther({ title }: Member, said: string): boolean {
  const [noun = ''] = wordsOf(said).slice(-1);
  const words = title.split(/[^\p{L}\p{N}]+/u);
  const at = words.findIndex((word) => stem(word.toLowerCase()) === stem(noun));
  const next = words[at + 1] ?? '';
  return at >= 0 && /^\p{Ll}{3,}$/u.test(next) && !STOP_WORDS.has(next);
}
