// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const STAMPS = [
  ['Tonga', 'Banana', '1969'],
  ['Bhutan', 'Yeti', '1966'],
  ['Tonga', 'Falcon', '1983'],
  ['Mauritius', 'Dodo', '1950'],
];

const album = (told: string): string =>
  [
    '- generic [ref=a]:',
    '  - generic [ref=g]:',
    ...['Country', 'Motif', 'Year'].map((name, i) => `    - generic [ref=h${i}]: ${name}`),
    '    - textbox "filter" [ref=f]',
    ...STAMPS.flatMap((cells, i) => [
      ...cells.map((cell, j) => `    - generic [ref=c${i}x${j}]: "${cell}"`),
      `    - generic "Put on swap list" [ref=s${i}] [cursor=pointer]: ⇄`,
    ]),
    `  - paragraph [ref=t]: ${told}`,
  ].join('\n');

it.each([
  ['How many stamps from Tonga are in the album?', /^2 stamps/],
  ['In which year is the Dodo stamp?', /1950/],
  ['Which stamp is from Bhutan?', /Yeti/],
] as const)(
  'what the page says that there are so many of is what its lines are: "%s"',
  async (question, answer) => {
    expect(await planOn(question, album('Showing 4 stamps.'))).toMatchObject([
      { kind: 'done', answer: expect.stringMatching(answer) },
    ]);
  },
);

it('where there are not so many of them it is another thing', async () => {
  expect(await planOn('In which year is the Dodo stamp?', album('Showing 7 stamps.'))).not.toMatchObject([
    { kind: 'done' },
  ]);
});
