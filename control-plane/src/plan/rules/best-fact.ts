// SPDX-License-Identifier: MIT
// The fact of the page that a question asks for: each of its words must be told by what the value is called or whose it is.
import { asked } from './asked.ts';
import { type Fact, factsOf } from './facts.ts';
import { ITEM_NOUNS, STOP_WORDS } from './lexicon.ts';
import { CALLED, isOf, type Kind } from './quantities.ts';
import { likeness, normalise, stem } from './text.ts';
import type { Turn } from './turn.ts';

/** A fact that fits less answers another question. */
export const ENOUGH = 0.72;
const ALIKE = 0.7;

/** Verbs of questions, which the page may put otherwise. */
const LIGHT = new Set(
  'arrive arrives leave leaves depart happen happens make makes buy bought order ordered write wrote send sent pay paid live lives play plays open opens close closes end ends start starts born called stored stay sell sells number whole entire'.split(
    ' ',
  ),
);

export function bestFact(turn: Turn, question: string): Fact | undefined {
  const { words: said, kinds } = asked(question);
  const facts = factsOf(turn.model, said);
  const words = said.filter(
    (word) => !isLight(word) || facts.some(({ label }) => wordsIn(label).includes(word)),
  );
  if (words.length === 0) return undefined;
  let best: Fact | undefined;
  let score = ENOUGH;
  for (const fact of facts) {
    const value = fitOf(fact, words, kinds);
    if (value > score + 0.001) [best, score] = [fact, value];
  }
  return best;
}

function isLight(word: string): boolean {
  return LIGHT.has(word) || ITEM_NOUNS.has(stem(word));
}

/** 0 … 1. What is asked for is said first; a value that repeats the question is whose it is, not what is asked for. */
function fitOf({ label, about, value, weight }: Fact, words: string[], kinds: Kind[]): number {
  const called = wordsIn(label);
  const whose = wordsIn(about);
  const named = new Set<string>();
  let sum = 0;
  for (const word of words) {
    const [name, like] = closest(word, called);
    if (like >= ALIKE) named.add(name as string);
    sum += Math.max(like, closest(word, whose)[1] * 0.97);
  }
  const kind = kinds.length === 0 ? undefined : kinds.find((one) => isOf(one, value));
  const byKind = kind !== undefined && called.some((word) => CALLED[kind].includes(word));
  if (named.size === 0 && !byKind) return 0;
  const first = closest(words[0] as string, called)[1] >= ALIKE ? 1 : 0.97;
  const repeats = words.some((word) => closest(word, wordsIn(value.slice(0, 60)))[1] >= 0.9) ? 0.93 : 1;
  const share = called.length === 0 ? 0 : Math.max(named.size, byKind ? 1 : 0) / called.length;
  const fits = kinds.length === 0 || kind !== undefined ? 1 : 0.6;
  return (sum / words.length) * (0.82 + 0.18 * Math.min(1, share)) * fits * first * repeats * weight;
}

function wordsIn(text: string): string[] {
  return normalise(text)
    .split(' ')
    .filter((word) => word !== '' && !STOP_WORDS.has(word));
}

function closest(word: string, shown: string[]): [string | undefined, number] {
  let best: string | undefined;
  let top = 0;
  for (const other of shown) {
    const like = likeness(word, other);
    if (like > top) [best, top] = [other, like];
  }
  return [best, top];
}
