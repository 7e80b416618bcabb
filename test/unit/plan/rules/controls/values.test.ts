// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { dateForm } from '../../../../../control-plane/src/plan/rules/controls/values.ts';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { pageOf, planOn } from '../../../../support/planning.ts';

const described = (role: string): string => `
- generic [ref=e1]:
  - ${role} "Date of arrival" [ref=e2]
  - generic [ref=e3]: "(date format: mm/dd/yyyy)"
  - button "Pick a day" [ref=e4]
  - textbox "Name" [ref=e5]`;

it.each(['textbox', 'combobox'])('a %s for dates takes them as what stands beside it says', async (role) => {
  const [field] = modelOf(pageOf(described(role))).elements;
  expect(field && dateForm(field)).toBe('mm/dd/yyyy');
  const [first] = await planOn('set the date of arrival to March 5, 2027', described(role));
  expect(first).toMatchObject({ kind: 'type', ref: 'e2', text: '03/05/2027' });
});

it('what stands behind the next field is said of that one', () => {
  const page =
    '- generic:\n  - textbox "Day" [ref=e1]\n  - textbox "Other day" [ref=e2]\n  - text: dd.mm.yyyy';
  expect(modelOf(pageOf(page)).elements.map(dateForm)).toEqual([undefined, 'dd.mm.yyyy']);
});

it('words that come to no day are not typed where one belongs', async () => {
  expect(
    await planOn('set the date of arrival to the day after the fair', described('textbox')),
  ).toMatchObject([{ kind: 'ask' }]);
});

it.each(['Use the calendar to choose the 24th of the month it opens with', 'pick the 24th of this month'])(
  'a day of the month that a calendar opens with goes to the field beside its button: "%s"',
  async (said) => {
    const [first] = await planOn(said, described('textbox'));
    expect(first).toMatchObject({ kind: 'type', ref: 'e2', text: '11/24/2026' });
  },
);

it.each([
  ['set the shares to twenty', 'e1', '20'],
  ['set the limit to twenty three fifty', 'e2', '23.50'],
  ['set the title to twenty', 'e3', 'twenty'],
  ['set the shares to "twenty"', 'e1', 'twenty'],
])(
  'a number in words is written in digits where the field is for an amount: "%s"',
  async (said, ref, text) => {
    const page = '- textbox "Shares" [ref=e1]\n- textbox "Limit" [ref=e2]\n- textbox "Title" [ref=e3]';
    expect((await planOn(said, page))[0]).toMatchObject({ kind: 'type', ref, text });
  },
);

it.each([
  ['type the word heron into the title', 'heron'],
  ['enter the number 7 into the title', '7'],
  ['type the word count into the title', 'the word count'],
  ['type the word of the day into the title', 'the word of the day'],
])('what kind of value it is said to be is no part of it: "%s"', async (said, text) => {
  const page = '- textbox "Shares" [ref=e1]\n- textbox "Title" [ref=e3]';
  expect((await planOn(said, page))[0]).toMatchObject({ kind: 'type', ref: 'e3', text });
});

it('a number in words is nothing but its digits where only a number can be, and goes on at once', async () => {
  const page = '- spinbutton "Copies" [ref=e1]: "1"\n- button "Print" [ref=e2]';
  expect(await planOn('set the copies to four and press print', page)).toMatchObject([
    { kind: 'type', ref: 'e1', text: '4' },
    { kind: 'click', ref: 'e2' },
    { kind: 'done' },
  ]);
});

it.each([
  ['put forty litres as the volume and press save', 'e2', '40'],
  ['set the length to 12 metres', 'e3', '12'],
  ['set the depth to seven metres', 'e4', '7'],
])('a unit that is told is no part of what a field for a number takes: "%s"', async (said, ref, text) => {
  const page = [
    '- textbox "Name of the tank" [ref=e1]',
    '- spinbutton "Volume (l)" [ref=e2]',
    '- spinbutton "Length in m" [ref=e3]',
    '- spinbutton "Depth" [ref=e4]',
    '- button "Save" [ref=e5]',
  ].join('\n');
  expect((await planOn(said, page))[0]).toMatchObject({ kind: 'type', ref, text });
});
