// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const BERTHS = [
  '- table [ref=t]:',
  '  - row [ref=h]:',
  ...['Boat', 'Berth', 'Length in m', 'Owes'].map((name, i) => `    - columnheader "${name}" [ref=h${i}]`),
  ...[
    ['Heron', '9', '12', '£18.00'],
    ['Teal', '#31', '8', '£12.00'],
  ].flatMap((cells, i) => [
    `  - row [ref=r${i}]:`,
    ...cells.map((cell, k) => `    - cell "${cell}" [ref=c${i}${k}]`),
  ]),
].join('\n');

it.each([
  ['what is the length of the boat in berth 9', /\b12\b/],
  ['how much does berth 31 owe', /12\.00/],
])('a number behind the name of a column tells the line: "%s"', async (question, answer) => {
  const [told] = await planOn(question, BERTHS);
  expect(told).toMatchObject({ kind: 'done', answer: expect.stringMatching(answer) });
});

it('where no line has it nothing is told', async () => {
  expect(await planOn('what is the length of berth 12', BERTHS)).not.toContainEqual(
    expect.objectContaining({ kind: 'done' }),
  );
});
