// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { portionAsked } from '../../../../../control-plane/src/plan/rules/questions/portions.ts';
import { pageOf } from '../../../../support/planning.ts';

const soup = (yields: string, ...lines: string[]) =>
  modelOf(
    pageOf(
      [
        `- paragraph [ref=p]: ${yields}`,
        '- list [ref=l]:',
        ...lines.map((line, i) => `  - listitem [ref=i${i}]: ${line}`),
      ].join('\n'),
    ),
  );

const LINES = ['300 g red lentils', '1.5 l stock', '2 onions'];

it.each([
  ['how many grams of lentils do I need', '300 g red lentils.'],
  [
    'how many grams of lentils do we need for two people',
    '150 g red lentils for 2 (300 g red lentils for 4).',
  ],
  ['how many onions are needed for 10 guests', '5 onions for 10 (2 onions for 4).'],
  ['how many litres of stock go into it for 4 people', '1.5 l stock.'],
])('"%s" is worked out', (question, answer) => {
  expect(portionAsked(question, soup('Lentil soup, serves 4', ...LINES))).toBe(answer);
});

it.each([
  ['how many kilos of lentils do I need', 'serves 4'],
  ['how many onions are needed for 10 guests', 'A soup'],
  ['how many onions are needed for 10 guests', 'serves 4, or 6 people who had lunch'],
  ['how many leeks are needed for 10 guests', 'serves 4'],
])('"%s" is not, where "%s" is all that is told', (question, yields) => {
  expect(portionAsked(question, soup(yields, ...LINES))).toBeUndefined();
});

it('two lines of it tell nothing', () => {
  const twice = soup('serves 4', ...LINES, '50 g lentils, to serve');
  expect(portionAsked('how many grams of lentils do I need', twice)).toBeUndefined();
});
