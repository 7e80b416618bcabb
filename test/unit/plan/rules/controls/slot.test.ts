// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const WEEK = [
  '- table [ref=e1]:',
  '  - row [ref=e2]:',
  '    - columnheader [ref=h0]',
  ...['Tue 24', 'Wed 25', 'Thu 26'].map((name, i) => `    - columnheader "${name}" [ref=h${i + 1}]`),
  ...['9:00', '10:00'].flatMap((hour, line) => [
    `  - row [ref=r${line}]:`,
    `    - cell "${hour}" [ref=t${line}]`,
    ...[1, 2].map((day) => `    - cell [ref=c${line}${day}] [cursor=pointer]`),
    `    - cell "Piano tuner" [ref=c${line}3] [cursor=pointer]`,
  ]),
].join('\n');

it.each([
  ['click the slot on Wednesday at 10:00', 'c12'],
  ['click the free slot on tuesday at 9', 'c01'],
  ['click on thursday at 10:00', 'c13'],
])('"%s" is where the column of the day and the line of the hour meet', async (said, ref) => {
  expect((await planOn(said, WEEK))[0]).toMatchObject({ kind: 'click', ref });
});

it('a slot of an hour that the table does not have is no other', async () => {
  expect((await planOn('click the slot on Wednesday at 17:00', WEEK))[0]).toMatchObject({ kind: 'ask' });
});
