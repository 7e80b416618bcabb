// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const PAGE = `- combobox "Sort by" [ref=e1]:
  - option "Featured" [selected]
  - option "Price: low to high"
  - option "Price: high to low"
- button "Go" [ref=e2]`;

it.each([
  ['Sort the products by price from high to low.', 'Price: high to low'],
  ['sort by price from low to high', 'Price: low to high'],
  ['choose price high to low', 'Price: high to low'],
])(
  'of options made of the same words, "%s" means the one whose words come in that order',
  async (text, option) => {
    expect(await planOn(text, PAGE)).toMatchObject([
      { kind: 'select', ref: 'e1', options: [option] },
      { kind: 'done' },
    ]);
  },
);

it('asks where the order is not told', async () => {
  expect(await planOn('sort by price', PAGE)).toMatchObject([{ kind: 'ask' }]);
});

it('an option may be told with what its list is called', async () => {
  const page = `- text: "Department:"
- combobox [ref=e1]:
  - option "All" [selected]
  - option "Accounts"
- link "Department" [ref=e2]`;
  for (const text of ['show only the accounts department', 'choose department accounts'])
    expect(await planOn(text, page)).toMatchObject([
      { kind: 'select', ref: 'e1', options: ['Accounts'] },
      {},
    ]);
});

it('where a list is filtered by a list with a button beside it, that is pressed', async () => {
  const page = `- generic [ref=e0]:
  - text: "Department:"
  - combobox [ref=e1]:
    - option "All" [selected]
    - option "Legal"
  - button "Show" [ref=e2]`;
  expect(await planOn('show only legal', page)).toMatchObject([
    { kind: 'select', ref: 'e1', options: ['Legal'] },
    { kind: 'click', ref: 'e2' },
    { kind: 'done' },
  ]);
});

it.each([
  ['select the last plant in the list', 'Willow'],
  ['pick the second plant', 'Tulip'],
])('takes an option by its place in the list that is called so: "%s"', async (text, option) => {
  const page =
    '- listbox "Plants in stock" [ref=e1]:\n  - option "Aster"\n  - option "Tulip"\n  - option "Willow"';
  expect((await planOn(text, page))[0]).toMatchObject({ kind: 'select', ref: 'e1', options: [option] });
});
