// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const BOATS = [
  '- combobox "Kind" [ref=e1]:',
  '  - option "Rowing"',
  '  - option "Sailing"',
  '- combobox "Rows per page" [ref=e2]:',
  '  - option "10" [selected]',
  '  - option "25"',
  '  - option "All"',
  '- table [ref=e3]:',
  ...['Heron', 'Otter'].map((name, i) => `  - row [ref=r${i}]:\n    - cell "${name}" [ref=c${i}]`),
].join('\n');

it.each([
  'show twenty-five boats on a page',
  'show 25 boats per page',
  'display 25 rows',
  'list 25 entries at once',
])('is set by the list of such numbers: "%s"', async (said) => {
  expect((await planOn(said, BOATS))[0]).toMatchObject({ kind: 'select', ref: 'e2', options: ['25'] });
});

it.each(['show 30 boats on a page', 'show two boats on the page of Ida'])(
  'is asked about where the page has no such number, or something else is meant: "%s"',
  async (said) => {
    expect((await planOn(said, BOATS))[0]).toMatchObject({ kind: 'ask' });
  },
);
