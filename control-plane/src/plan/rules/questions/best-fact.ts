// SPDX-License-Identifier: MIT
// The fact of the page that a question asks for: each of its words must be told by what the value is called or whose it is.
import { type Asked, asked } from '../language/asked.ts';
import { ITEM_NOUNS, STOP_WORDS } from '../language/lexicon.ts';
import { callsFor, isOf, type Kind } from '../language/quantities.ts';
import { likeness, normalise, repeats, sharesWord, stem } from '../language/text.ts';
import { type Fact, factsOf } from '../page/facts.ts';
import type { NameIndex } from '../page/names.ts';
import type { Turn } from '../turn/turn.ts';

/** A fact that fits less answers another question. */
const ENOUGH = 0.75;
const ALIKE = 0.7;

/** Verbs of questions, which the page may put otherwise. */
const LIGHT = new Set(
  'arrive arrives leave leaves depart happen happens make makes buy bought order ordered write wrote send sent pay paid live lives play plays open opens close closes end ends start starts born called stored stay sell sells number whole entire about regarding'.split(
    ' ',
  ),
);

export function bestFact(turn: Turn, question: string): Fact | undefined {
  const ask = asked(question);
  const { words: said } = ask;
  const facts = factsOf(turn.model, said);
  const telling = said.filter((word) => !isLight(word) && !ask.verbs.includes(word));
  const words = telling.length > 0 ? telling : said;
  if (words.length === 0) return undefined;
  let best: Fact | undefined;
  let score = ENOUGH;
  let isTied = false;
  const closest = closestIn(words, turn.model.names);
  for (const fact of facts) {
    if (repeats(fact.value, question)) continue;
    if (ask.kinds.includes('person') && sharesWord(fact.value, question)) continue;
    if (ask.kinds.length === 0 && ask.verbs.some(isDone) && /^\d{1,3}\+?$/.test(fact.value.trim())) continue;
    const value = fitOf(fact, words, ask, closest);
    if (value > score + 0.001) [best, score, isTied] = [fact, value, false];
    else if (best !== undefined && value > score - 0.001 && isOfAnother(fact, best)) isTied = true;
  }
  return isTied ? undefined : best;
}

/** "What does Ana want?": the number of her messages is no answer, as it would be to what a meter says. */
const isDone = (verb: string): boolean =>
  !/^(?:say|show|read|stand|display|come|count|measure|total)s?$/.test(verb);

/** The price of another line, or another price of one: nothing tells which of the two is meant. */
const isOfAnother = (fact: Fact, best: Fact): boolean =>
  fact.label === best.label && fact.value !== best.value;

function isLight(word: string): boolean {
  return LIGHT.has(word) || ITEM_NOUNS.has(stem(word));
}

/** 0 … 1. What is asked for is said first; a value that repeats the question is whose it is, not what is asked for. */
function fitOf(
  { label, about, value, weight }: Fact,
  words: string[],
  { kinds, names: answering, verbs }: Asked,
  closest: Closest,
): number {
  const called = wordsIn(label);
  const names = closest(label);
  const owners = closest(about);
  const named = new Set<string>();
  let sum = 0;
  for (const [i, { word, like }] of names.entries()) {
    if (word !== undefined && like >= ALIKE) named.add(word);
    sum += Math.max(like, (owners[i]?.like ?? 0) * 0.97);
  }
  if (sum / words.length < ENOUGH) return 0;
  // What something costs is not how many there are.
  const isCount = kinds.length === 1 && kinds[0] === 'number';
  const isKind = (one: Kind): boolean => isOf(one, value) && (one !== 'clock' || isTime(value, called));
  const kind = isCount && isOf('price', value) ? undefined : kinds.find(isKind);
  const byName = called.some((word) => answering.includes(word));
  // A day on which something is done is not how often it is.
  const isFrequency = answering.includes('frequency');
  if (isFrequency && kind === 'date') return 0;
  // Persons and places are told in any form, as is how often: there what the value is called has to say it.
  const isLoose =
    byName && (isFrequency || kinds.some((one) => one === 'place' || (one === 'person' && isOf(one, value))));
  const byKind =
    isLoose || (kind !== undefined && (byName || called.some((word) => callsFor(kind).includes(word))));
  // "Sow in: November", "Booked by: the council".
  const byVerb = verbs.some((verb) => called.some((word) => likeness(verb, word) >= ALIKE));
  if (named.size === 0 && !byKind && !byVerb) return 0;
  // A bare number is a weight or a price only where the page calls it so.
  const isWhole = named.size === words.length && called.length === named.size;
  if (kind === 'number' && kinds.length > 1 && !byName && !byVerb && !isWhole) return 0;
  const first = (names[0]?.like ?? 0) >= ALIKE ? 1 : 0.97;
  const repeats = closest(value.slice(0, 60)).some(({ like }) => like >= 0.9) ? 0.93 : 1;
  const share = called.length === 0 ? 0 : Math.max(named.size, byKind || byVerb ? 1 : 0) / called.length;
  const fits = kinds.length === 0 || kind !== undefined || byVerb || isLoose ? 1 : 0.6;
  return (sum / words.length) * (0.82 + 0.18 * Math.min(1, share)) * fits * first * repeats * weight;
}

/** "15.00" is a time only where it is called one. */
const isTime = (value: string, called: string[]): boolean =>
  !/^\d{1,2}\.\d\d$/.test(value.trim()) || called.some((word) => callsFor('clock').includes(word));

function wordsIn(text: string): string[] {
  return normalise(text)
    .split(' ')
    .filter((word) => word !== '' && !STOP_WORDS.has(word));
}

interface Nearest {
  /** The word of the text that is most like one of the question. */
  word: string | undefined;
  like: number;
}

/** For each word of the question, what a text has for it; texts that many facts share are looked at once. */
type Closest = (text: string) => Nearest[];

function closestIn(words: string[], names: Pick<NameIndex<unknown>, 'likeness'>): Closest {
  const known = new Map<string, Nearest[]>();
  return (text) => {
    const found = known.get(text) ?? nearest(words, wordsIn(text), names);
    known.set(text, found);
    return found;
  };
}

function nearest(words: string[], shown: string[], names: Pick<NameIndex<unknown>, 'likeness'>): Nearest[] {
  return words.map((said) => {
    let best: Nearest = { word: undefined, like: 0 };
    for (const word of shown) {
      const like = names.likeness(said, word);
      if (like > best.like) best = { word, like };
    }
    return best;
  });
}
