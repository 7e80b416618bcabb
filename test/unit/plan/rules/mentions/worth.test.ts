// SPDX-License-Identifier: MIT
// What would do as a value.
import { expect, it } from 'vitest';
import { read } from './read.ts';

const hire = [
  '- textbox "Helmet number" [ref=e1]',
  '- combobox "Model" [ref=e2]:',
  '  - option "Any"',
  '  - option "Racing"',
  '- textbox "Full name" [ref=e3]',
];

it.each([
  ['set the helmet number to 14 and the name to Bo Lund', ['Helmet number=14', 'Full name=Bo Lund']],
  ['helmet number 14 racing my name is Bo Lund', ['Helmet number=14', 'Model="Racing"', 'Full name=Bo Lund']],
  ['helmet 14 for Bo Lund', ['Helmet number=14', 'Full name=Bo Lund']],
  ['helmet number K2 14', ['Helmet number=K2 14']],
])('a number ends where no more of its words are of one: %s', (text, values) => {
  expect(read(text, hire)).toEqual(values);
});

it('a thing with a number is none where no number of it is asked for', () => {
  expect(read('glove 14 for Bo Lund', hire)).not.toContain('Helmet number=14');
});

it('a chosen time ends before whom it is for', () => {
  const hours = [
    '- heading "Tue 24 Nov" [level=3] [ref=e1]',
    '- listbox "Tue 24 Nov" [ref=e2]:',
    '  - option "08:00" [ref=e3] [cursor=pointer]',
    '  - option "09:20" [ref=e4] [cursor=pointer]',
    '- textbox "Full name" [ref=e5]',
  ];
  expect(read('book Tue 24 Nov at 9:20 for Bo Lund', hours)).toEqual([
    'Tue 24 Nov=9:20',
    'Full name=Bo Lund',
  ]);
});
