// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { whetherMost } from '../../../../../control-plane/src/plan/rules/questions/whether-most.ts';
import { pageOf, planOn } from '../../../../support/planning.ts';

const page = [
  '- table [ref=t]:',
  '  - row [ref=h]:',
  ...['Island', 'Area (km²)', 'People', 'Height (m)'].map(
    (name, i) => `    - columnheader "${name}" [ref=h${i}]`,
  ),
  ...['Aska/14.2/310/88', 'Brenn/7.5/42/131', 'Corlu/31.0/95/60'].flatMap((line, i) => [
    `  - row [ref=r${i}]:`,
    ...line.split('/').map((text, j) => `    - cell "${text}" [ref=c${i}${j}]`),
  ]),
].join('\n');
const told = (question: string) => whetherMost(question, modelOf(pageOf(page)));

it.each([
  ['check whether Brenn has the smallest area of the three islands', 'Yes: Brenn.'],
  ['is Aska the largest island', 'No, it is Corlu.'],
  ['does Aska have the most people', 'Yes: Aska.'],
  ['Has Corlu the greatest height', 'No, it is Brenn.'],
])('tells whether it is the one that is named: "%s"', (question, answer) => {
  expect(told(question)).toBe(answer);
});

it.each([
  ['none of them is named', 'is Dorn the largest island'],
  ['no superlative is asked about', 'is Aska the island of sheep'],
  ['it is asked which one is', 'which island has the smallest area'],
])('leaves to others where %s', (_, question) => {
  expect(told(question)).toBeUndefined();
});

it('answers on the page', async () => {
  const question = 'Could you check whether Corlu has the fewest people of the three?';
  expect(await planOn(question, page)).toEqual([{ kind: 'done', answer: 'No, it is Brenn.' }]);
});
