// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planThrough } from '../../../support/planning.ts';

const hotel = (...open: string[]) =>
  [
    '- heading "Book a room" [ref=e1]',
    '- combobox "City" [ref=e2]:',
    '  - option "Bergen"',
    '  - option "Bruges"',
    '- combobox "Room type" [ref=e3] [cursor=pointer] [collapsed]',
    '- combobox "Extras" [ref=e4] [cursor=pointer] [collapsed]:',
    '  - listbox:',
    '    - option',
    '- button "Book" [ref=e5] [cursor=pointer]',
    ...open,
  ].join('\n');

const options = (...names: string[]) => [
  '- listbox [ref=l1] [onscreen]:',
  ...names.map((name, i) => `  - option "${name}" [ref=o${i}] [onscreen] [cursor=pointer]`),
];

it('lists are looked into, and left as they are, for what nothing on the page explains', async () => {
  const steps = await planThrough(
    'book a suite in Bruges with breakfast and parking',
    hotel(),
    hotel(...options('Single room', 'Suite')),
    hotel(),
    hotel(...options('Breakfast', 'Parking')),
    hotel(),
  );
  expect(steps.map((plan) => plan[0])).toMatchObject([
    { kind: 'click', ref: 'e3' },
    { kind: 'press', key: 'Escape' },
    { kind: 'click', ref: 'e4' },
    { kind: 'press', key: 'Escape' },
    { kind: 'select', ref: 'e3', options: ['Suite'] },
  ]);
  expect(steps.at(-1)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'select', ref: 'e2', options: ['Bruges'] }),
      expect.objectContaining({ kind: 'select', ref: 'e4', options: ['Breakfast', 'Parking'] }),
    ]),
  );
});

it('a list in which nothing comes up is not shut, and what is in none of them is asked about', async () => {
  const steps = await planThrough('book a suite in Bruges with breakfast', hotel(), hotel(), hotel());
  expect(steps.map((plan) => plan[0])).toMatchObject([
    { kind: 'click', ref: 'e3' },
    { kind: 'click', ref: 'e4' },
    { kind: 'ask' },
  ]);
});
