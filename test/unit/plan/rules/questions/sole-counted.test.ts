// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const STOCK = [
  '- table [ref=e1]:',
  '  - rowgroup [ref=e2]:',
  '    - row [ref=e3]:',
  ...['Item', 'Kind', 'Packs'].map((name, i) => `      - columnheader "${name}" [ref=h${i}]`),
  '  - rowgroup [ref=e4]:',
  ...[
    ['Primer', 'Paint', '11'],
    ['Eye screws', 'Screws', '33'],
    ['Door hinge', 'Fittings', '15'],
  ].flatMap((cells, i) => [
    `    - row [ref=r${i}]:`,
    ...cells.map((cell, j) => `      - cell "${cell}" [ref=r${i}c${j}]`),
  ]),
].join('\n');

it('what is called as what is counted tells its own number', async () => {
  expect(await planOn('How many eye screws do we have?', STOCK)).toEqual([
    expect.objectContaining({ kind: 'done', answer: '33 eye screws.' }),
  ]);
});

it('one of a kind is one', async () => {
  expect(await planOn('How many fittings are there?', STOCK)).toEqual([
    expect.objectContaining({ answer: expect.stringContaining('1 fittings') }),
  ]);
});
