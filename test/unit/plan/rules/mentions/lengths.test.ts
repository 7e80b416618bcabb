// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const PAGE = [
  '- combobox "Place" [ref=e1]:',
  '  - option "Choose" [selected]',
  '  - option "Graz"',
  '  - option "Linz"',
  '- textbox "First night" [ref=e2] [takes=date]',
  '- spinbutton "Nights" [ref=e3]: "1"',
  '- combobox "Guests" [ref=e4]:',
  '  - option "1" [selected]',
  '  - option "2"',
  '  - option "3"',
  '- button "Find rooms" [ref=e5]',
].join('\n');

it.each([
  'Search Graz for 3 nights and 2 guests.',
  'Find rooms in Graz for two people and three nights.',
  'book a room in Graz for two guests, three nights',
])('how long one stays goes to the field that asks for so many: "%s"', async (said) => {
  const plan = await planOn(said, PAGE);
  expect(plan).toContainEqual(expect.objectContaining({ kind: 'type', ref: 'e3', text: '3' }));
  expect(plan).toContainEqual(expect.objectContaining({ kind: 'select', ref: 'e1', options: ['Graz'] }));
  expect(plan).toContainEqual(expect.objectContaining({ kind: 'select', ref: 'e4', options: ['2'] }));
});

it('words are typed into no field for a number, though it be the only one', async () => {
  const said = 'Search for a hut in Graz where dogs may come along.';
  const page = '- spinbutton "Nights" [ref=e3]: "1"\n- button "Find rooms" [ref=e5]';
  expect((await planOn(said, page)).some(({ kind }) => kind === 'type')).toBe(false);
});
