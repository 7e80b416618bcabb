// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { read } from './read.ts';

const RADIOS = [
  '- combobox "Service" [ref=e1]:',
  '  - option "Haircut" [selected]',
  '  - option "Colouring"',
  '- group "Time" [ref=e2]:',
  ...['09:00', '11:00', '16:30'].flatMap((time, i) => [
    `  - generic [ref=l${i}] [cursor=pointer]: ${time}`,
    `  - radio "${time}" [ref=t${i}]`,
  ]),
  '- spinbutton "Number of people" [ref=e3]: 1',
  '- button "Book appointment" [ref=e4]',
];

it.each([
  ['book a colouring at eleven', '+11:00'],
  ['book a colouring at 11', '+11:00'],
  ['book a colouring at half past four', '+16:30'],
])('a time of day is the radio button of that time, and not the label beside it: %s', (text, time) => {
  expect(read(text, RADIOS)).toEqual(['Service="Colouring"', time]);
});

it('an hour that is not offered is left over', () => {
  expect(read('book a colouring at ten', RADIOS)?.at(-1)).toMatch(/^\[.*ten/);
});

it('a list of times offers its hours by whatever name', () => {
  const page = [
    '- textbox "Name" [ref=e1]',
    '- combobox "Pick-up" [ref=e2]:',
    ...['10:00', '12:00', '16:00'].map((time) => `  - option "${time}"`),
    '- button "Order" [ref=e3]',
  ];
  for (const said of ['at four in the afternoon', 'at 4 in the afternoon', 'at four'])
    expect(read(`order for Bo Lund ${said}`, page)).toEqual(['Name=Bo Lund', 'Pick-up="16:00"']);
});
