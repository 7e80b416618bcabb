// SPDX-License-Identifier: MIT
// Of all that the words of a sentence may say about a form, the parts that explain most of them, and what these leave over.
import { isBesideValue } from './beside.ts';
import { guessesAt } from './guesses.ts';
import { partsAt } from './parts.ts';
import type { Sentence } from './sentence.ts';
import { conflicting, keyOf } from './settle.ts';
import { isJoint } from './tokens.ts';
import type { Part } from './ways.ts';
import { notWithinDates } from './whole-dates.ts';

/** What a word that is not explained costs; less where it may be for a later step. */
const LEFT = 2;
const LATER = 0.6;
const MOST_CONFLICTS = 12;

/** Where two parts give one field a value each, or one has nowhere to put its value, that which explains less is none. */
export function withoutConflict(sentence: Sentence): Part[] {
  const banned = new Set<string>();
  for (let tries = 0; tries < MOST_CONFLICTS; tries++) {
    const parts = bestParts(sentence, banned);
    const weaker = conflicting(parts, sentence.turn.model);
    if (weaker === undefined) return parts;
    banned.add(keyOf(weaker));
  }
  return [];
}

/** The parts that explain most, from left to right. */
function bestParts(sentence: Sentence, banned: Set<string>): Part[] {
  const { tokens, tells, stepwise } = sentence;
  const best: { gain: number; part?: Part }[] = Array.from({ length: tokens.length + 1 }, () => ({
    gain: 0,
  }));
  const gainAt = (at: number): number => best[at]?.gain ?? 0;
  for (let at = tokens.length - 1; at >= 0; at--) {
    best[at] = { gain: gainAt(at + 1) - (tells[at] ? (stepwise ? LATER : LEFT) : 0) };
    for (const part of [...partsAt(at, sentence), ...notWithinDates(guessesAt(at, sentence), sentence)]) {
      const gain = part.gain + gainAt(part.to);
      if (gain > gainAt(at) && !banned.has(keyOf(part))) best[at] = { gain, part };
    }
  }
  const parts: Part[] = [];
  for (let at = 0; at < tokens.length; ) {
    const part = best[at]?.part;
    if (part !== undefined) parts.push(part);
    at = part?.to ?? at + 1;
  }
  return parts;
}

/** Stretches of words that have to be explained, without the parts among them. */
export function leftOver(parts: Part[], end: number, { tokens, tells }: Sentence): string[][] {
  const explained = new Set(parts.flatMap(({ from, to }) => tokens.map((_, at) => at).slice(from, to)));
  const stretches: number[][] = [[]];
  for (let at = 0; at < end; at++)
    if (isJoint(tokens[at])) stretches.push([]);
    else if (!explained.has(at)) stretches.at(-1)?.push(at);
  return stretches
    .filter((places) => places.some((at) => tells[at] && !isBesideValue(at, tokens, parts)))
    .map((places) => places.map((at) => tokens[at] as string));
}
