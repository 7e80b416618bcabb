// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { appearances } from '../../../../../control-plane/src/plan/rules/questions/appearances.ts';
import { turnOn } from '../../../../support/planning.ts';

const { model } = turnOn(
  `- generic [ref=e1]:
  - generic [ref=e2]: fig
  - generic [ref=e3]: pear
  - generic [ref=e4]: fig
- paragraph [ref=e5]: The heron saw the fox, and the fox saw the heron and the figs.`,
  'x',
);

describe('how often a text appears', () => {
  it.each([
    ['how often does fig appear', 'fig appears: 2.'],
    ['how many times does "fox" occur in the text', '"fox" appears: 2.'],
    ['the number of times "pear" is shown', '"pear" appears: 1.'],
  ])('is counted by texts of its own, else in what is written: "%s"', (question, answer) => {
    expect(appearances(question, model)).toBe(answer);
  });

  it.each(['how often does plum appear', 'how many pears are there'])(
    'is not told where it does not, or where that is not asked: "%s"',
    (question) => {
      expect(appearances(question, model)).toBeUndefined();
    },
  );
});
