// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const rows = [
  ['Otters', '31', '£4.00'],
  ['Herons', '28', '£5.50'],
  ['Newts', '31', '£5.50'],
  ['Voles', '12', '£5.50'],
];
const league = [
  '- heading "League of the marsh" [level=1] [ref=h]',
  '- table [ref=t]:',
  '  - row [ref=r]:',
  ...['Club', 'Points', 'Ticket'].map((name, x) => `    - columnheader "${name}" [ref=h${x}]`),
  ...rows.flatMap((cells, y) => [
    `  - row [ref=r${y}]:`,
    ...cells.map((text, x) => `    - cell "${text}" [ref=c${y}x${x}]`),
  ]),
].join('\n');

describe('the members that are equal in what is named', () => {
  it.each([
    ['Which two clubs have the same number of points?', 'Otters and Newts: 31.'],
    ['which clubs have the same number of points in the league', 'Otters and Newts: 31.'],
    ['who has as many points as the Newts?', 'Otters: 31.'],
    ['which three clubs have the same ticket', 'Herons and Newts and Voles: £5.50.'],
  ])('"%s" is answered by them and their value', async (question, answer) => {
    expect(await planOn(question, league)).toEqual([{ kind: 'done', answer }]);
  });

  it.each([
    'which three clubs have the same number of points?',
    'which two clubs have the same number of goals?',
    'who has as many points as the Herons?',
    'which clubs cost the same?',
  ])('"%s" is not where none are', async (question) => {
    expect(await planOn(question, league)).not.toMatchObject([{ kind: 'done' }]);
  });
});
