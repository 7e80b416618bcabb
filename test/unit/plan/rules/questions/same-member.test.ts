// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const shelf = [
  '- table [ref=t]:',
  '  - row [ref=h]:',
  ...['Seed', 'In stock', 'Price', 'Grower'].map((name, i) => `    - columnheader "${name}" [ref=h${i}]`),
  ...[
    ['Broad bean', '14', '£2.10', 'Ines Roy'],
    ['Chervil', '3', '£1.40', 'Jan Oss'],
    ['Sorrel', '8', '£1.95', 'Pia Holt'],
  ].flatMap((cells, i) => [
    `  - row [ref=r${i}]:`,
    ...cells.map((text, j) => `    - cell "${text}" [ref=c${i}x${j}]`),
  ]),
].join('\n');

it.each([
  ['Tell me how many broad beans are in stock, and what the price is?', /\b14\b.*2\.10/s],
  ['how much chervil is in stock and who is the grower', /\b3\b.*Jan Oss/s],
])('"%s" asks both of one line', async (question, answer) => {
  const [told] = await planOn(question, shelf);
  expect(told).toMatchObject({ kind: 'done', answer: expect.stringMatching(answer) });
});

it('no line is meant where none was named', async () => {
  const [told] = await planOn('how many seeds are listed, and what is the price?', shelf);
  expect(told).not.toMatchObject({ kind: 'done', answer: expect.stringMatching(/£/) });
});
