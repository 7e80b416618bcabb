// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

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

describe('of the only list of a page', () => {
  const page = `- combobox [ref=e1]:
  - option "Choose one" [selected]
  - option "Ahmed"
  - option "Britta"
  - option "Colm"
- button "Submit" [ref=e2]`;

  it.each([
    ['take the last name in the list', 'Colm'],
    ['choose the second name', 'Britta'],
    ['pick the second option', 'Ahmed'],
    ['choose the name after Ahmed', 'Britta'],
    ['select the person called Colm', 'Colm'],
  ])('an option is told by its place: "%s"', async (text, option) => {
    expect((await planOn(text, page))[0]).toMatchObject({ kind: 'select', ref: 'e1', options: [option] });
  });

  it.each([
    ['select the last two entries', ['green', 'blue']],
    ['select everything in the list', ['red', 'green', 'blue']],
  ])('several are chosen together: "%s"', async (text, options) => {
    const colours = '- listbox [ref=e1]:\n  - option "red"\n  - option "green"\n  - option "blue"';
    expect((await planOn(text, colours))[0]).toMatchObject({ kind: 'select', options });
  });
});

it('an option may be told with the noun of what stands for all of them', async () => {
  const row = (club: string, division: string, ref: number) => `  - row [ref=e${ref}]:
    - cell "${club}" [ref=e${ref + 1}]
    - cell "${division}" [ref=e${ref + 2}]
    - cell [ref=e${ref + 3}]:
      - button "Add to favourites" [ref=e${ref + 4}]`;
  const page = `- table [ref=e1]:
${row('Ashby Rovers', 'First', 10)}
${row('Crake Athletic', 'Second', 20)}
${row('Dunmere Town', 'First', 30)}
- combobox "Show" [ref=e2]:
  - option "All divisions" [selected]
  - option "First"
  - option "Second"`;
  expect((await planOn('show only the second division', page))[0]).toMatchObject({
    kind: 'select',
    ref: 'e2',
    options: ['Second'],
  });
});

it('options that are told to screen readers alone are not all that there are', async () => {
  const list = (state: string) => [
    `- combobox "* Role" [ref=e1] [readonly] ${state}:`,
    '  - listbox:',
    '    - option "Viewer" [selected]',
    '    - option "Commenter"',
  ];
  const shown = ['Viewer', 'Commenter', 'Editor'].map(
    (name, i) => `- generic "${name}" [ref=o${i}] [cursor=pointer]`,
  );
  const steps = await planThrough(
    'choose Editor as the role',
    list('[collapsed]').join('\n'),
    [...list('[expanded]'), ...shown].join('\n'),
  );
  expect(steps.map(([action]) => action)).toMatchObject([
    { kind: 'click', ref: 'e1', name: 'Role' },
    { kind: 'click', ref: 'o2' },
  ]);
});
