// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const listOf = (...rows: [string, string, string][]): string =>
  [
    '- table [ref=e1]:',
    '  - rowgroup [ref=e2]:',
    ...rows.flatMap((cells, i) => [
      `    - row [ref=r${i}]:`,
      ...cells.map((cell, j) => `      - cell "${cell}" [ref=r${i}c${j}] [cursor=pointer]`),
    ]),
  ].join('\n');

const SONGS = listOf(
  ['Low Tide', 'Marram', '3:42'],
  ['Paper Lanterns', 'The Odd Socks', '2:58'],
  ['Slow Train Home', 'Marram', '5:16'],
  ['Salt', 'Elsbeth Quay', '4:05'],
);

it.each([
  ['Which song is the longest?', 'Slow Train Home'],
  ['Which song is the shortest?', 'Paper Lanterns'],
  ['How long is Salt?', 'Salt: 4:05.'],
])('what only songs tell is how long they are: %s', async (said, told) => {
  expect(await planOn(said, SONGS)).toEqual([
    expect.objectContaining({ kind: 'done', answer: expect.stringContaining(told) }),
  ]);
});

it('times of a day in their order are no lengths', async () => {
  const page = listOf(['Eider', 'Pier 1', '7:10'], ['Kestrel', 'Pier 2', '8:30'], ['Tern', 'Pier 1', '9:15']);
  const [first] = await planOn('How long is Kestrel?', page);
  expect(first).not.toMatchObject({ kind: 'done', answer: expect.stringContaining('8:30') });
});
