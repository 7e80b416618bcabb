// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const PLANTS = [
  '- table [ref=e1]:',
  '  - row [ref=e2]:',
  '    - columnheader "Plant" [ref=e3]',
  '    - columnheader "Price" [ref=e4] [cursor=pointer]',
  '  - row [ref=e5]:',
  '    - cell "Hydrangea" [ref=e6]',
  '    - cell "€16.80" [ref=e7]',
  '  - row [ref=e8]:',
  '    - cell "Lilac" [ref=e9]',
  '    - cell "€12.40" [ref=e10]',
  '- paragraph [ref=e11]: The reservation number is HX-5520.',
  '- link "Opening hours" [ref=e12] [cursor=pointer]',
].join('\n');

it.each([
  ['price of a hydrangea?', /16\.80/],
  ['the price of a lilac', /12\.40/],
  ['reservation number', /HX-5520/],
])('is answered as the question that it stands for: %s', async (said, answer) => {
  expect(await planOn(said, PLANTS)).toEqual([{ kind: 'done', answer: expect.stringMatching(answer) }]);
});

it('what something on the page is called is pressed', async () => {
  expect((await planOn('opening hours', PLANTS))[0]).toMatchObject({ kind: 'click', ref: 'e12' });
});

it('a button that is called so but for an article is pressed', async () => {
  const form = [
    '- generic [ref=f1]:',
    '  - spinbutton "Weight" [ref=f2]: "3"',
    '  - button "Get price" [ref=f3]',
  ];
  const page = [...form, '- paragraph [ref=f4]'].join('\n');
  expect((await planOn('get the price', page))[0]).toMatchObject({ kind: 'click', ref: 'f3' });
});

it('a wish for an order is no question', async () => {
  const page = [
    '- combobox "Sort by" [ref=s1]:',
    ...['Newest', 'Price: low to high', 'Price: high to low'].map((name) => `  - option "${name}"`),
  ].join('\n');
  expect((await planOn('sort by price', page))[0]).toMatchObject({
    kind: 'ask',
    options: ['Price: low to high', 'Price: high to low'],
  });
});

it.each(['Get the price for 2 crates', 'get a price for two crates'])(
  'what a button gets is got by it, with what is told for the form: "%s"',
  async (said) => {
    const form = [
      '- textbox "From" [ref=a]: Sligo',
      '- spinbutton "Crates" [ref=n]: "1"',
      '- button "Get price" [ref=g]',
      '- status [ref=s]',
    ].join('\n');
    expect(await planOn(said, form)).toMatchObject([
      { kind: 'type', ref: 'n', text: '2' },
      { kind: 'click', ref: 'g' },
      { kind: 'done' },
    ]);
  },
);
