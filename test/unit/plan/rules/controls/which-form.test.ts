// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const part = (heading: string, letter: string, ...more: string[]): string[] => [
  `  - generic [ref=${letter}0]:`,
  `    - heading "${heading}" [level=2] [ref=${letter}1]`,
  `    - textbox "Card number" [ref=${letter}2]`,
  `    - textbox "Code" [ref=${letter}3]`,
  ...more.map((one) => `    - ${one}`),
];
const two = [
  '- generic [ref=p]:',
  ...part('Borrow', 'b', 'button "Lend it" [ref=b4]'),
  ...part('Renew', 'r', 'textbox "Shelf mark" [ref=r4]', 'button "Re-new" [ref=r5]'),
].join('\n');

const typed = async (text: string): Promise<unknown[]> =>
  (await planOn(text, two)).flatMap((action) => (action.kind === 'type' ? [action.ref] : []));

it.each([
  ['enter the card number "77" and the code "x9", then press Lend it', ['b2', 'b3']],
  ['enter the card number "77" and the code "x9", then click renew', ['r2', 'r3']],
  ['type 77 as the card number and set the shelf mark to "R4"', ['r2', 'r4']],
])('which of two forms is meant is told by what else is named of one: %s', async (text, refs) => {
  expect(await typed(text)).toEqual(refs);
});

it('is asked where nothing else is named of either, or something of both', async () => {
  for (const text of [
    'enter the card number "77"',
    'enter the card number "77", press Lend it and then click renew',
    'type "77" and press Lend it',
  ])
    expect(await planOn(text, two)).toMatchObject([{ kind: 'ask' }]);
});
