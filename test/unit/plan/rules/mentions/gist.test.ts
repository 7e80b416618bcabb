// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const page = [
  '- combobox "Nationality" [ref=e1]:',
  '  - option "Iceland"',
  '  - option "Norway"',
  '- spinbutton "Guests" [ref=e2]: "1"',
  '- slider "Brightness" [ref=e3]: "20"',
  '- checkbox "Vegetarian meal" [ref=e4]',
  '- textbox "Name" [ref=e5]',
  '- button "Start tour" [ref=e6]',
  '- checkbox "Water the plants" [ref=e7]',
  '- checkbox "I agree to the rules of the lake" [ref=e8]',
].join('\n');

const acts = async (text: string) => (await planOn(text, page)).filter(({ kind }) => kind !== 'done');

it.each([
  ["I come from Norway, so that's the nationality to pick", { kind: 'select', ref: 'e1' }],
  ["it's too dark, put the brightness at 70", { kind: 'set', ref: 'e3' }],
  ["I've watered the plants, so tick that one", { kind: 'check', ref: 'e7' }],
  ["There'll be three of us guests, so change that", { kind: 'type', ref: 'e2', text: '3' }],
])('does what a statement names, where the rest points to it or tells why: "%s"', async (text, action) => {
  expect(await acts(text)).toEqual([expect.objectContaining(action)]);
});

it.each([
  ['something is not to be done', "I come from Norway, so that's not the nationality to pick"],
  ['a verb that the page does not know is said of it', 'ring the guests'],
  ['a name is left that the page does not take', 'I moved here from Norway to Paris, so pick that'],
  ['another thing is named beside it', 'tick water the plants and the stuffed owl'],
  ['a box has only one word of it', 'I swim at the lake in the north'],
  ['the value is none for the field', "I like it dark, so that's the brightness to pick"],
])('asks where %s: "%s"', async (_, text) => {
  expect(await acts(text)).toEqual([expect.objectContaining({ kind: 'ask' })]);
});
