// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { read } from './read.ts';

it('what a table above the form tells of has to be told to the form as well', () => {
  const page = [
    '- table [ref=e1]:',
    '  - row [ref=e2]:',
    '    - columnheader "Name" [ref=e3]',
    '    - columnheader "Kind" [ref=e4]',
    '  - row [ref=e5]:',
    '    - cell "Biscuit" [ref=e6]',
    '    - cell "Dog" [ref=e7]',
    '- heading "Adopt an animal" [level=2] [ref=e8]',
    '- checkbox "We have a garden" [ref=e9]',
    '- combobox "Household" [ref=e10]:',
    '  - option "Cats"',
    '  - option "Children"',
    '- button "Send application" [ref=e11]',
  ];
  const said = read('Send an application to adopt Biscuit with Cats in the household', page);
  expect(said?.[0]).toMatch(/^Household=/);
  expect(said?.at(-1)).toMatch(/^\[.*Biscuit/);
});
