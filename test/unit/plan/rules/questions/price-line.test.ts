// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { priceInLine } from '../../../../../control-plane/src/plan/rules/questions/price-line.ts';
import { turnOn } from '../../../../support/planning.ts';

const { model } = turnOn('- paragraph [ref=e1]: Small 2.40 · Medium 3.10 · Large 3.80', 'x');

it.each([
  ['How much is a medium coffee?', 'Medium: 3.10.'],
  ['What does a large coffee cost?', 'Large: 3.80.'],
  ['What is the price of a small?', 'Small: 2.40.'],
])('a line of several prices is told by the one that is named: %s', (question, answer) => {
  expect(priceInLine(question, model)).toBe(answer);
});

it.each(['How much is a coffee?', 'How much is a small tea with milk?', 'How much is the extra shot?'])(
  'and says nothing of what it does not name: %s',
  (question) => {
    expect(priceInLine(question, model)).toBeUndefined();
  },
);
