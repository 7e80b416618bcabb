// SPDX-License-Identifier: MIT
// Words of a phrase that only tie others together.
import { ITEM_ADJECTIVES } from '../language/lexicon.ts';
import type { Selection } from '../language/selection.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import type { Group } from './members.ts';

/** Words that need not be shown: those that tie others together, and "run by", "based in", "made from" in front of what is. */
export function tiesIn(phrase: string): { has(word: string): boolean } {
  const before = new Set([...phrase.toLowerCase().matchAll(TYING)].map(([, word]) => word));
  const isKind = (word: string): boolean =>
    ITEM_ADJECTIVES.has(word) && !/^(?:available|unread|new)$/.test(word);
  return { has: (word) => SOFT_WORDS.has(word) || isKind(word) || before.has(word) };
}

const TYING =
  /\b(\p{L}+(?=\s+by\b)|(?:\p{L}+(?:ed|ing)|due|lies|lie|stands|sits|hangs|kept|held|put|found|sold|sent|set)(?=\s+(?:in|from|at|on|with|to|for)\b)|made|built|run|led)\b/gu;

/** "The highest price today", "the most votes so far": the page shows what is so now, unless some of its members are of today. */
export function withoutNow({ words, superlative }: Selection, { members }: Group): string {
  const plain = superlative === undefined ? words : words.replace(NOW, '');
  return members.some((member) => member.words.has('today')) ? words : plain;
}

const NOW = /\s*\b(?:today|right now|so far|at (?:the moment|present)|these days)$/i;
