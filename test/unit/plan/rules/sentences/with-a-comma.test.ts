// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const SHOP = [
  '- table [ref=e1]:',
  ...['Wool cap, red', 'Wool cap, blue', 'Linen cap, red'].flatMap((name, i) => [
    `  - row [ref=r${i}]:`,
    `    - cell "${name}" [ref=n${i}]`,
    `    - cell "€ ${12 + i}.00" [ref=p${i}]`,
    `    - cell [ref=c${i}]:`,
    `      - spinbutton "Quantity" [ref=q${i}]: "1"`,
    `    - cell [ref=d${i}]:`,
    `      - button "Add to cart" [ref=a${i}]`,
  ]),
].join('\n');

it.each(['Set the quantity to 3 for "Wool cap, blue"', 'set the quantity of the Wool cap, blue to 3'])(
  'the quantity is that of the thing whose name has a comma: "%s"',
  async (said) => {
    expect(await planOn(said, SHOP)).toMatchObject([
      { kind: 'type', ref: 'q1', text: '3' },
      { kind: 'done' },
    ]);
  },
);

it('as many are added of it as were told', async () => {
  expect(await planOn('add 3 of Wool cap, blue to the cart', SHOP)).toMatchObject([
    { kind: 'type', ref: 'q1', text: '3' },
    { kind: 'click', ref: 'a1' },
    { kind: 'done' },
  ]);
});
