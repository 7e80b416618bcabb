// SPDX-License-Identifier: MIT
// "With showers", "without power", "vaccinated": what a column of mere yes and no is called means the members where it says yes.
import { STOP_WORDS } from '../language/lexicon.ts';
import { likeness, wordsOf } from '../language/text.ts';
import type { Group, Member } from './members.ts';

const YES = /^(?:yes|y|true|✓|✔|✅|☑)\uFE0F?$/iu;
const NO = /^(?:no|n|none|false|[-–—✗✘✕×✖❌]|)\uFE0F?$/iu;

const FITS = 0.9;

/** What follows says what a member has, or has not. */
const HAS =
  /\b(?:with|without|having|has|have|had|offers?|offering|includes?|including|provides?|(?:that|which|who)\s+(?:is|are|was|were))\s+(no\s|any\s|an?\s|the\s)?(.+)/gi;

/** A word for what a thing is: it may stand before it as well. */
const ADJECTIVE = /\p{L}{2}(?:ed|paid|able|ible|friendly|free)$/u;

/** The members that a word of the phrase means, by the word; of "no", those of what is denied. */
export function flagsIn(phrase: string, group: Group): Map<string, Member[]> {
  const found = new Map<string, Member[]>();
  const flags = flagsOf(group);
  if (flags.length === 0) return found;
  const said = [...phrase.matchAll(HAS)].map(([, article = '', what = '']) => ({
    denied: /no/i.test(article),
    words: wordsOf(what),
  }));
  said.push({ denied: false, words: wordsOf(phrase).filter((word) => ADJECTIVE.test(word)) });
  for (const { denied, words } of said)
    for (const { name, words: called } of flags) {
      const naming = words.filter((word) => called.some((own) => likeness(word, own) >= FITS));
      if (naming.length < called.length) continue;
      const members = group.members.filter((one) => saysYes(one, name) !== denied);
      for (const word of denied ? ['no', ...naming] : naming) found.set(word, members);
    }
  return found;
}

interface Flag {
  name: string;
  words: string[];
}

const flagsKnown = new WeakMap<Group, Flag[]>();

function flagsOf(group: Group): Flag[] {
  const known = flagsKnown.get(group);
  if (known !== undefined) return known;
  const names = new Set(group.members.flatMap(({ fields }) => fields.map(({ names }) => names[0] ?? '')));
  const flags = [...names]
    .filter((name) => isFlag(name, group))
    .map((name) => ({ name, words: wordsOf(name).filter((word) => !STOP_WORDS.has(word)) }))
    .filter(({ words }) => words.length > 0);
  flagsKnown.set(group, flags);
  return flags;
}

/** Where some say yes and some say no, or nothing, and none anything else. */
function isFlag(name: string, { members }: Group): boolean {
  const values = members.map((one) => valueIn(one, name));
  return (
    values.every((value) => YES.test(value) || NO.test(value)) && values.some((value) => YES.test(value))
  );
}

const saysYes = (member: Member, name: string): boolean => YES.test(valueIn(member, name));

const valueIn = ({ fields }: Member, name: string): string =>
  fields.find(({ names }) => names[0] === name)?.value.trim() ?? '';
