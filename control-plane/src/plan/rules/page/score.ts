// SPDX-License-Identifier: MIT
// How well a name on the page fits a name that was said: weighted word coverage, rare words counting more.
import { STOP_WORDS } from '../language/lexicon.ts';
import { signOf } from '../language/signs.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { likeness, normalise, wordsOf } from '../language/text.ts';
import type { PageModel } from './model.ts';
import { type Label, labelOf, type NameIndex } from './names.ts';

export interface Query {
  /** As it was said, and without case, signs and accents. */
  said: string;
  plain: string;
  squashed: string;
  words: string[];
  weights: number[];
  exact: boolean;
  /** Knows how alike the words are to the page's. */
  names: Pick<NameIndex<unknown>, 'likeness'>;
}

/** How much a word that need not stand on the page counts where it does not. */
const UNTOLD = 0.2;

export function queryOf(said: string, model: PageModel, exact = false): Query {
  const { plain, squashed, joined: words } = labelOf(said, 1);
  const { names } = model;
  const count = names.size + 1;
  const weights = words.map((word) => {
    const rarity = Math.log(1 + count / (names.frequency(word) + 0.5));
    return SOFT_WORDS.has(word) && names.frequency(word) === 0 ? rarity * UNTOLD : rarity;
  });
  return { said: said.trim(), plain, squashed, words, weights, exact, names };
}

/** 0 … 1, the label's own weight included. */
export function scoreLabel(query: Query, label: Label): number {
  if (label.plain === query.plain) {
    const sign = signOf(label.text) !== undefined || signOf(query.said) !== undefined;
    return (sign && label.text.trim() !== query.said ? 0.96 : 1) * label.weight;
  }
  if (label.squashed === query.squashed && label.squashed !== '') return 0.98 * label.weight;
  if (query.words.length === 0 || isOtherFile(query, label)) return 0;
  const words = label.joined;
  let matched = 0;
  let total = 0;
  const covered = new Set<number>();
  for (const [i, word] of query.words.entries()) {
    const weight = query.weights[i] as number;
    total += weight;
    let best = 0;
    let at = -1;
    for (const [j, shown] of words.entries()) {
      const like = query.names.likeness(word, shown);
      if (like > best) {
        best = like;
        at = j;
      }
    }
    matched += best * weight;
    if (at >= 0 && best >= 0.6) covered.add(at);
  }
  if (covered.size === 0) return 0;
  const said = matched / total;
  const counted = words.filter((word, j) => covered.has(j) || !/^\d+$/.test(word)).length;
  const shown = covered.size / Math.max(1, counted);
  // "Play" in quotes is no "Playback".
  const contained = query.exact && !` ${label.plain} `.includes(` ${query.plain} `) ? 0.75 : 1;
  const together = query.plain !== '' && label.plain.includes(query.plain) ? 1 : 0.96;
  return said * (0.72 + 0.25 * shown) * contained * together * label.weight;
}

/** "Audit.pdf" is nothing like "budget.pdf". */
function isOtherFile({ said, names }: Query, { words, text }: Label): boolean {
  const [, own] = FILE.exec(said) ?? [];
  if (own === undefined || !FILE.test(text)) return false;
  return wordsOf(own).some((word) => !words.some((shown) => names.likeness(word, shown) >= 0.8));
}

const FILE = /([\p{L}\p{N}_-]+)\.\p{L}\w{1,4}\b/u;

/** How well free text (a sentence, a row) mentions what was said: the share of the said words found in it. */
export function mentions(said: string, text: string): number {
  // A handle may stand between others without a space.
  if (said.startsWith('@')) return text.toLowerCase().includes(said.toLowerCase()) ? 1 : 0;
  const wanted = wordsOf(said).filter((word) => !STOP_WORDS.has(word));
  const asked = wanted.length > 0 ? wanted : wordsOf(said);
  if (asked.length === 0) return 0;
  const plain = normalise(text);
  if (` ${plain} `.includes(` ${normalise(said)} `)) return 1;
  const shown = plain.split(' ');
  let sum = 0;
  for (const word of asked) sum += Math.max(0, ...shown.map((other) => likeness(word, other)));
  return sum / asked.length;
}
