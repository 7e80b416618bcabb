// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const STOCK = [
  '- table [ref=e1]:',
  '  - rowgroup [ref=e2]:',
  ...['Floor paint', 'Cup hook', 'Grand Bristol'].flatMap((item, i) => [
    `    - row [ref=r${i}]:`,
    `      - cell "${item}" [ref=c${i}]`,
    `      - cell [ref=d${i}]:`,
    `        - button "Order" [ref=b${i}]`,
  ]),
].join('\n');

const pressed = async (said: string) => (await planOn(said, STOCK)).filter(({ kind }) => kind === 'click');

it('what shares only its noun with what is said is not meant', async () => {
  expect(await pressed('Order the brass hook')).toEqual([]);
});

it.each([
  ['Order the cup hook', 'b1'],
  ['Order the hook', 'b1'],
  ['Order the hotel Bristol', 'b2'],
])('what is called so, or by a name, is: %s', async (said, ref) => {
  expect(await pressed(said)).toEqual([expect.objectContaining({ ref })]);
});
