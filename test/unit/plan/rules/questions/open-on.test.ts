// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const cafes = [
  ['Harbour Bar', 'Coffee, quay', 'Closed Mondays'],
  ['Tea Loft', 'Tea, station', 'Closed Tuesdays and Wednesdays'],
  ['The Oven', 'Cakes, mill', 'Closed Mondays and Sundays'],
];
const page = [
  '- heading "Cafés" [level=1] [ref=e1]',
  '- generic [ref=e2]:',
  ...cafes.flatMap(([name, kind, shut], i) => [
    `  - generic [ref=c${i}]:`,
    `    - button "Book" [ref=b${i}]`,
    `    - text: ${name}`,
    `    - text: ${kind}`,
    `    - text: ${shut}`,
  ]),
].join('\n');

it.each([
  ['which of these cafés is open on mondays', 'Tea Loft.'],
  ['Which ones are open on Wednesday?', 'Harbour Bar, The Oven.'],
  ['which cafés are closed on mondays', 'Harbour Bar, The Oven.'],
  ['which ones are not open on sundays', 'The Oven.'],
  ['when is the Tea Loft closed', 'Tea Loft: closed Tuesdays and Wednesdays.'],
])('days on which each says that it is closed tell the others apart: "%s"', async (question, told) => {
  expect(await planOn(question, page)).toEqual([{ kind: 'done', answer: told }]);
});

it('what else is asked of them is not passed over', async () => {
  const told = JSON.stringify(await planOn('which cake cafés are open on wednesdays', page));
  expect(told).not.toContain('Harbour Bar');
});
