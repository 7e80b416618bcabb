// SPDX-License-Identifier: MIT
// Words as they are looked for on a page: by their stems and meanings, numbers whole, typing errors forgiven.
import { STOP_WORDS } from '../rules/language/lexicon.ts';
import { numberOf, ordinalOf } from '../rules/language/numbers.ts';
import { COMPOUNDS, synonymsOf } from '../rules/language/synonyms.ts';
import { editDistance, stem } from '../rules/language/text.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** Of several numbers: 3.7, 2026-11-20, 12:30. */
const COMPOUND_NUMBER = /\p{N}+(?:[.:/-]\p{N}+)+/gu;
const MIN_FUZZY = 5;

/** Lower case; compounds of numbers whole and in parts. */
export function wordsIn(text: string): string[] {
  const plain = text.toLowerCase();
  return [...(plain.match(WORD) ?? []), ...(plain.match(COMPOUND_NUMBER) ?? [])];
}

/** What a word is indexed and looked for as. */
export function keysOf(word: string): string[] {
  const plain = stem(word);
  const synonyms = synonymsOf(plain);
  return synonyms.length > 0 ? [plain, `=${synonyms[0]}`] : [plain];
}

/** The words of a request that may stand on a page, each once; "log in" also as one word, "twelve" also as 12. */
export function termsOf(request: string): string[] {
  const words = wordsIn(request);
  const joined = words.map((word, i) => `${word}${words[i + 1] ?? ''}`).filter((word) => COMPOUNDS.has(word));
  const numbers = words.map((word) => numberOf(word)?.toString() ?? word);
  return [...new Set([...words, ...joined, ...numbers])].filter((word) => !STOP_WORDS.has(word));
}

/** "the third row", "the last one" → 3, -1. */
export function ordinalsIn(request: string): number[] {
  return wordsIn(request)
    .map(ordinalOf)
    .filter((place) => place !== undefined);
}

/** Finds the term, its synonyms and what begins like them; a number only as a whole. */
export function patternOf(term: string): RegExp {
  const words = /\d/.test(term) ? [] : synonymsOf(stem(term));
  const alternatives = [stem(term), ...words].map((word) => {
    const plain = word.replace(/[^\p{L}\p{N}]/gu, '\\$&');
    return /^\d/.test(word) ? `(?<![\\d.])${plain}(?!\\d)` : plain;
  });
  return new RegExp(alternatives.join('|'), 'i');
}

/** Words of the page that may be meant by one that does not stand there. */
export function lookalikes(term: string, vocabulary: Iterable<string>): string[] {
  if (term.length < MIN_FUZZY || /\d/.test(term)) return [];
  const allowed = term.length >= 8 ? 2 : 1;
  const alike: string[] = [];
  for (const word of vocabulary)
    if (Math.abs(word.length - term.length) <= allowed && editDistance(term, word, allowed) <= allowed)
      alike.push(word);
  return alike;
}
