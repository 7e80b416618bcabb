// SPDX-License-Identifier: MIT
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { scoresOf } from '../../../../control-plane/src/plan/view/scores.ts';
import { keysOf, wordsIn } from '../../../../control-plane/src/plan/view/words.ts';

const TEXTS = [
  'heading "Chapter 3" [e4]',
  'see link "its chapter" [e5] and link "topic 3.7" [e6]; often set as in link "example 3.7" [e7]',
  'see link "its chapter" [e8] and link "topic 3.71" [e9]; often set as in link "example 37" [e10]',
  'row | Milk | button "Delete" [e11]',
  'row | Eggs | button "Remove" [e12]',
  'textbox "Telephone" = "555" [e13]',
  'button "Settings" [e14]',
  'text about topics, telephones and examples',
];
const LINES = TEXTS.map((text, id) => ({ id, text }));

/** By an index of all words, with the same rules for what answers to what. */
function scoresByWholeIndex(asked: string): Map<number, number> {
  const index = new MiniSearch({ fields: ['text'], tokenize: wordsIn, processTerm: keysOf });
  index.addAll(LINES);
  const found = index.search(asked, {
    prefix: (term) => term.length > 2 && !/\d/.test(term),
    fuzzy: (term) => (/[\d=]/.test(term) || term.length < 5 ? false : 0.2),
  });
  return new Map(found.map(({ id, score }) => [id as number, score]));
}

const best = (asked: string): number | undefined =>
  [...scoresOf(LINES, asked)].sort(([, a], [, b]) => b - a)[0]?.[0];

describe('scoresOf', () => {
  it.each([
    'click the "topic 3.7" link',
    'remove the milk',
    'what is the telefone number',
    'open the setings',
    'exam',
    'chapter 3',
    '',
  ])('scores as an index of all words does: "%s"', (asked) => {
    const scores = scoresOf(LINES, asked);
    for (const [id, score] of scoresByWholeIndex(asked)) expect(scores.get(id)).toBeCloseTo(score, 10);
    expect(scores.size).toBe(scoresByWholeIndex(asked).size);
  });

  it('finds what is meant by other words, by a beginning and by a word that is spelled wrong', () => {
    expect([3, 4]).toContain(best('erase'));
    expect(best('sett')).toBe(6);
    expect(best('telepone')).toBe(5);
  });

  it('takes no number for another one that looks like it', () => {
    expect(best('3.7')).toBe(1);
    expect(scoresOf(LINES, '556').size).toBe(0);
  });
});
