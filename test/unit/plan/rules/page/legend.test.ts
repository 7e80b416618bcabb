// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { withMarks } from '../../../../../control-plane/src/plan/rules/page/legend.ts';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { pageOf, planOn } from '../../../../support/planning.ts';

const WALKS: [string, string][] = [
  ['Dune path F', '12.50'],
  ['Mill lane', '18.00'],
  ['Quarry round S F', '9.75'],
  ['Peat road S', '21.40'],
];
const page = (legend: string) =>
  [
    '- generic [ref=l]:',
    ...WALKS.flatMap(([name, price], i) => [
      `  - generic [ref=w${i}]:`,
      `    - generic [ref=n${i}]: ${name}`,
      `    - generic [ref=p${i}]: "${price}"`,
      `    - generic [ref=q${i}]: "0"`,
    ]),
    `- paragraph [ref=k]: "${legend}"`,
  ].join('\n');
const LEGEND = page('F: open to families. S: needs strong shoes.');
const marked = (phrase: string, snapshot = LEGEND) => withMarks(phrase, modelOf(pageOf(snapshot)).root);

it('what a legend says stands for its mark, where things have it', () => {
  expect(marked('the walks that are open to families')).toBe('the walks with F');
  expect(marked('the walks that are open to dogs')).toBe('the walks that are open to dogs');
  const unused = page('X: open to dogs.');
  expect(marked('the walks open to dogs', unused)).toBe('the walks open to dogs');
});

it.each([
  ['what is the cheapest walk that is open to families', 'Quarry round S F'],
  ['what is the most expensive walk open to families', 'Dune path F'],
  ['which is the most expensive walk', 'Peat road S'],
])('prices without a sign are compared among the marked: "%s"', async (question, name) => {
  const [told] = await planOn(question, LEGEND);
  expect(told).toMatchObject({ kind: 'done', answer: expect.stringMatching(new RegExp(`^${name},`)) });
});
