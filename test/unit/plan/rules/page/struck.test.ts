// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const item = (name: string, ref: string, price: string[]) => [
  `- listitem [ref=${ref}]:`,
  `  - generic [ref=${ref}n]: ${name}`,
  `  - generic [ref=${ref}p]${price.length === 1 ? `: "${price[0]}"` : ':'}`,
  ...(price.length === 1 ? [] : [`    - deletion [ref=${ref}d]: "${price[0]}"`, `    - text: "${price[1]}"`]),
  `  - button "Add" [ref=${ref}b]`,
];
const SHOP = [
  ...item('Cheese scones', 'a', ['3.60']),
  ...item('Seeded rolls', 'b', ['3.90', '2.90']),
  ...item('Rye loaf', 'c', ['4.95']),
].join('\n');

it('what a thing cost before is struck out and no price of it', async () => {
  expect((await planOn('add the cheapest item', SHOP))[0]).toMatchObject({ kind: 'click', ref: 'bb' });
  expect(await planOn('what do the seeded rolls cost', SHOP)).toMatchObject([
    { answer: expect.stringMatching(/^(?!.*3\.90).*2\.90/) },
  ]);
});

it('a word that is struck out is what it was', async () => {
  const list =
    '- list [ref=l]:\n  - listitem [ref=a]:\n    - deletion [ref=d]: Buy milk\n    - button "Delete" [ref=x]\n  - listitem [ref=b]:\n    - text: Call Ida\n    - button "Delete" [ref=y]';
  expect((await planOn('delete buy milk', list))[0]).toMatchObject({ kind: 'click', ref: 'x' });
});
