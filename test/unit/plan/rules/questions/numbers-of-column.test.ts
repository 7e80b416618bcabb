// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const CAMPS = [
  '- table "Places to sleep" [ref=t1]:',
  '  - rowgroup:',
  '    - row:',
  '      - columnheader "Size"',
  '      - columnheader "Tent"',
  '      - columnheader "Cabin"',
  '  - rowgroup:',
  ...[
    ['2 beds', '14', '-'],
    ['4 beds', '6', '3'],
    ['6 beds', '-', '1'],
  ].flatMap((cells) => ['    - row:', ...cells.map((cell) => `      - cell "${cell}"`)]),
].join('\n');

it.each(['How many tents are there?', 'How many cabins with beds are there?'])(
  'neither lines nor a number nearby are what a column counts: %s',
  async (question) => {
    expect((await planOn(question, CAMPS)).at(-1)).toMatchObject({ kind: 'ask' });
  },
);

it.each([
  ['How many tents with 4 beds are there?', /\b6\b/],
  ['How many tents are there altogether?', /\b20\b/],
])('one of its numbers, or their sum, is told where that is asked: %s', async (question, answer) => {
  expect((await planOn(question, CAMPS)).at(-1)).toMatchObject({ answer: expect.stringMatching(answer) });
});
