// SPDX-License-Identifier: MIT
// How much lines of a page are about a text, by their words (BM25).
import MiniSearch from 'minisearch';
import { editDistance } from '../rules/language/text.ts';
import { keysOf, wordsIn } from './words.ts';

export interface Line {
  id: number;
  text: string;
}

const MAX_MISTAKES = 6;

/** By id; those that have nothing of what is asked have none. */
export function scoresOf(lines: Line[], asked: string): Map<number, number> {
  const index = new MiniSearch<Line>({
    fields: ['text'],
    tokenize: wordsIn,
    processTerm: answering(wordsIn(asked).flatMap(keysOf)),
  });
  index.addAll(lines);
  const found = index.search(asked, { prefix: mayGoOn, fuzzy: mistakesIn });
  return new Map(found.map(({ id, score }) => [id as number, score]));
}

/**
 * The keys of a word that can answer to one of those asked for. To index the others would take most of the time, and no
 * score depends on them: the length of a line is that of its words.
 */
function answering(asked: string[]): (word: string) => string[] {
  const answers = (key: string): boolean =>
    asked.some((one) => key === one || (mayGoOn(one) && key.startsWith(one)) || isMistaken(key, one));
  const known = new Map<string, string[]>();
  return (word) => {
    let keys = known.get(word);
    if (keys === undefined) {
      keys = keysOf(word).filter(answers);
      known.set(word, keys);
    }
    return keys;
  };
}

function mayGoOn(key: string): boolean {
  return key.length > 2 && !/\d/.test(key);
}

/** How many of its letters may be wrong. */
function mistakesIn(key: string): number {
  if (/[\d=]/.test(key) || key.length < 5) return 0;
  return Math.min(Math.round(key.length / 5), MAX_MISTAKES);
}

function isMistaken(key: string, asked: string): boolean {
  const allowed = mistakesIn(asked);
  if (allowed === 0 || Math.abs(key.length - asked.length) > allowed || /\d/.test(key)) return false;
  return editDistance(asked, key, allowed) <= allowed;
}
