// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const lines = (rows: [string, string][]): string =>
  [
    '- table [ref=t]:',
    '  - row [ref=h]:',
    '    - columnheader "Description" [ref=h1]',
    '    - columnheader "Amount" [ref=h2]',
    ...rows.flatMap(([what, amount], y) => [
      `  - row [ref=r${y}]:`,
      `    - cell "${what}" [ref=a${y}]`,
      `    - cell "${amount}" [ref=b${y}]`,
    ]),
  ].join('\n');
const STATEMENT = lines([
  ['Bakery', '−6.80'],
  ['Rent', '−890.00'],
  ['Salary', '+2,740.00'],
  ['Refund', '+12.00'],
]);

it.each([
  ['what was my biggest expense', 'Rent'],
  ['what was the smallest payment', 'Bakery'],
  ['what was the largest deposit', 'Salary'],
  ['what was my smallest income', 'Refund'],
  ['what was the largest amount', 'Salary'],
])('of what is spent and comes in only one counts: %s', async (said, what) => {
  expect(await planOn(said, STATEMENT)).toMatchObject([{ answer: expect.stringContaining(what) }]);
});

it('where nothing is less than nothing, what is spent is as it is told', async () => {
  const page = lines([
    ['Bakery', '6.80'],
    ['Rent', '890.00'],
  ]);
  expect(await planOn('what was my biggest expense', page)).toMatchObject([
    { answer: expect.stringContaining('Rent') },
  ]);
});
