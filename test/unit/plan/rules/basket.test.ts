// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../support/planning.ts';

const shop = (inside = '') =>
  [
    '- navigation [ref=e1]:',
    '  - button "Brands" [collapsed] [ref=e2] [cursor=pointer]',
    '  - button "Basket (1)" [ref=e3] [cursor=pointer]',
    ...['Clay pot', 'Oak tray', 'Wool hat'].flatMap((name, i) => [
      `- generic [ref=g${i}]:`,
      `  - heading "${name}" [level=3] [ref=h${i}]`,
      `  - paragraph [ref=p${i}]: £${12 + i}`,
      `  - button "Add to basket" [ref=b${i}] [cursor=pointer]`,
    ]),
    inside,
  ].join('\n');
const BASKET = `- dialog "Your basket" [ref=d]:
  - textbox "Gift message" [ref=d1]
  - button "Place order" [ref=d2] [cursor=pointer]`;

it.each([
  'Add the oak tray to the basket, enter "For Ida" as the gift message and place the order.',
  'put the oak tray in my basket and order it with the gift message "For Ida"',
])('what is told of an order is asked for in the basket: %s', async (text) => {
  const steps = await planThrough(text, shop(), shop(), shop(BASKET));
  expect(steps.flat()).toMatchObject([
    { kind: 'click', ref: 'b1' },
    { kind: 'click', ref: 'e3' },
    { kind: 'type', ref: 'd1', text: 'For Ida' },
    { kind: 'click', ref: 'd2' },
    { kind: 'done' },
  ]);
});

it('a basket into which nothing was put is not looked into first', async () => {
  const plan = await planOn('enter "For Ida" as the gift message', shop());
  expect(plan).not.toContainEqual(expect.objectContaining({ ref: 'e3' }));
});

it('a basket that is a clickable piece of text is looked into as well', async () => {
  const page = (inside = '') =>
    shop(inside).replace(
      'button "Basket (1)" [ref=e3] [cursor=pointer]',
      'generic [ref=e3] [cursor=pointer]: Basket (1)',
    );
  const pay = '- generic [ref=d2] [cursor=pointer]: Check out';
  const steps = await planThrough('add the oak tray to the basket and check out', page(), page(), page(pay));
  expect(steps.flat()).toMatchObject([
    { kind: 'click', ref: 'b1' },
    { kind: 'click', ref: 'e3' },
    { kind: 'click', ref: 'd2' },
    { kind: 'done' },
  ]);
});
