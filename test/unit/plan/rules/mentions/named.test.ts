// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';
import { read } from './read.ts';

it('a name in quotes is for whom it is', async () => {
  const page = `- textbox "First name" [ref=e1]
- textbox "E-mail" [ref=e2]
- textbox "Password" [ref=e3]
- button "Create my account" [ref=e4] [form=sends]`;
  const plan = await planOn(
    'Create an account for "Ines" with the e-mail "ines@fern.example" and the password "Moss4Moss"',
    page,
  );
  expect(plan).toMatchObject([
    { ref: 'e1', text: 'Ines' },
    { ref: 'e2', text: 'ines@fern.example' },
    { ref: 'e3', text: 'Moss4Moss' },
    { ref: 'e4' },
    { kind: 'done' },
  ]);
});

it('what a list is called is no value for another field', async () => {
  const page = `- generic [ref=e1]: Glazes
- listbox [ref=e2]:
  - option "Celadon" [ref=e3]
  - option "Tenmoku" [ref=e4]
- generic [ref=e5]: Nickname
- textbox [ref=e6]`;
  const plan = await planOn('Select "Celadon" and "Tenmoku" from the glazes', page);
  expect(plan).toMatchObject([
    { kind: 'select', ref: 'e2', options: ['Celadon', 'Tenmoku'] },
    { kind: 'done' },
  ]);
});

const FLIGHT = `- textbox "From" [ref=e1] [completes]
- textbox "To" [ref=e2] [completes]
- generic [ref=e3]:
  - generic [ref=e4]: Departure
  - generic [ref=e5] [cursor=pointer] [collapsed]: Choose a date
- button "Search flights" [ref=e6]`;

it.each([
  'Search for a flight from "Oslo" to "Lisbon" on 12 December 2026',
  'book me the cheapest direct flight from Oslo to Lisbon on the twelfth of december',
])('places go where their prepositions say, in quotes or not: %s', async (text) => {
  expect((await planOn(text, FLIGHT))[0]).toMatchObject({ kind: 'type', ref: 'e1', text: 'Oslo' });
});

it('places stand without "from" where that is all that is told', async () => {
  expect((await planOn('put in castle dunn to brackwater', FLIGHT))[0]).toMatchObject({
    kind: 'type',
    ref: 'e1',
    text: 'castle dunn',
  });
});

it('a password goes to the field in which one is chosen, and into no other', async () => {
  const page = `- textbox "E-mail address" [ref=e1]
- textbox "Choose a password" [ref=e2]
- textbox "Confirm password" [ref=e3]
- textbox "Invitation code (optional)" [ref=e4]
- button "Create my account" [ref=e5] [form=sends]`;
  const plan = await planOn('sign up with the e-mail "a@b.example" and the password "Rye!5"', page);
  expect(plan).toMatchObject([
    { ref: 'e1', text: 'a@b.example' },
    { ref: 'e2', text: 'Rye!5' },
    { ref: 'e3', text: 'Rye!5' },
    { ref: 'e5' },
    { kind: 'done' },
  ]);
});

it.each(['the dropdown', 'the drop-down list'])(
  '%s is where something is chosen, and no name to type',
  async (from) => {
    const page = `- combobox "" [ref=e1]:
  - option [selected]
  - option "5ft 9in"
  - option "6 ft"
- textbox [ref=e2]
- button "Yes" [ref=e3]`;
    expect(await planOn(`choose 5ft 9in from ${from}`, page)).toMatchObject([
      { kind: 'select', ref: 'e1', options: ['5ft 9in'] },
      { kind: 'done' },
    ]);
  },
);

it('who is signed up is told without capitals as well', async () => {
  const page = `- textbox "Full name" [ref=e1]
- combobox "Country" [ref=e2]:
  - option "Norway"
  - option "India"
- button "Register" [ref=e3]`;
  expect(await planOn('sign up tom berg from norway', page)).toMatchObject([
    { ref: 'e1', text: 'tom berg' },
    { ref: 'e2', options: ['Norway'] },
    { ref: 'e3' },
    { kind: 'done' },
  ]);
});

const visit = [
  '- textbox "Full name" [ref=e1]',
  '- combobox "Visit" [ref=e2]:',
  '  - option "Long"',
  '  - option "Short"',
];

it.each([
  ['book a long visit for kim hatcher', ['Visit="Long"', 'Full name=kim hatcher']],
  ['book a short visit for lena marsh', ['Visit="Short"', 'Full name=lena marsh']],
])('a name is told without capitals where all is: %s', (text, values) => {
  expect(read(text, visit)).toEqual(values);
});

it.each(['book a long visit for next summer', 'book a long visit for Ina and kim hatcher'])(
  'other words are no name: %s',
  (text) => {
    expect(read(text, visit)).not.toContainEqual(expect.stringMatching(/^Full name=(?:next|kim)/));
  },
);

it('nobody is at a place', () => {
  const form = ['- textbox "Applicant name" [ref=n]', '- textbox "Email" [ref=m]'];
  const values = read('apply for a plot at Top Orchard for Ada Lund', form) ?? [];
  expect(values).not.toContain('Applicant name=Top Orchard');
});

it('what is said behind a box goes to no field of several lines', async () => {
  const page = `- textbox "First name" [ref=e1]
- checkbox "Archery" [ref=e2]
- textbox "Allergies" [multiline] [ref=e3]
- button "Register" [ref=e4]`;
  const plan = await planOn('archery with friends', page);
  expect(plan.some((action) => action.kind === 'type')).toBe(false);
});
