// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';
import { read } from './read.ts';

const TICKETS = [
  '- generic [ref=e1]:',
  ...['Adult', 'Child 6 to 15'].flatMap((name, i) => [
    `  - generic [ref=g${i}]:`,
    `    - generic [ref=n${i}]: ${name} (${5 * i + 5}.00 €)`,
    `    - button "One ${name} fewer" [ref=m${i}]: −`,
    `    - generic [ref=c${i}]: "0"`,
    `    - button "One ${name} more" [ref=p${i}]: +`,
  ]),
  '  - radio "12:00" [ref=e2]',
  '  - text: 12:00',
  '  - text: Day of your visit',
  '  - textbox "Day of your visit" [ref=e3]',
  '  - button "Buy" [ref=e4] [form=sends]',
].join('\n');

it('the ages that the page tells belong to those who are counted', async () => {
  const more = (i: number) => ({ kind: 'click', ref: `p${i}` });
  expect(await planOn('put in one adult and two children aged 6 to 15', TICKETS)).toMatchObject([
    more(0),
    more(1),
    more(1),
    { kind: 'done' },
  ]);
});

it('the number of a day is no time, and no day begins with its month', async () => {
  const [first] = await planOn('Select 12 December 2026 as the day of your visit', TICKETS);
  expect(first).toMatchObject({ ref: 'e3' });
});

const NURSERY = [
  '- paragraph [ref=e1]: Trees and bushes',
  '- listbox [ref=e2]:',
  '  - option "Alder"',
  '  - option "Juniper"',
  '- paragraph [ref=e3]:',
  '  - text: "How many of each:"',
  '  - spinbutton [ref=e4]: "1"',
  '- button "Submit" [ref=e5]',
].join('\n');

it('as many of an option as a field of its own asks for', async () => {
  expect(await planOn('order four juniper bushes', NURSERY)).toMatchObject([
    { kind: 'type', ref: 'e4', text: '4' },
    { kind: 'select', ref: 'e2', options: ['Juniper'] },
    { kind: 'click', ref: 'e5' },
    { kind: 'done' },
  ]);
});

it('where no field asks how many, the number is asked about', async () => {
  const page = NURSERY.replace('How many of each', 'Your house number');
  const plan = await planOn('order four juniper bushes', page);
  expect(plan).not.toContainEqual(expect.objectContaining({ ref: 'e4' }));
  expect(plan).not.toContainEqual(expect.objectContaining({ ref: 'e5' }));
});

const TILL = ['- textbox "To whom" [ref=e1]', '- textbox "Amount" [ref=e2]', '- textbox "Note" [ref=e3]'];

it.each([
  ['pay thirty pounds forty to Una Bell with the note seeds', 'Amount=30.40'],
  ['send four euros and ninety cents to Una Bell', 'Amount=4.90'],
  ['pay thirty pounds to Una Bell', 'Amount=30'],
])('a sum is taken as a whole: "%s"', (said, deed) => {
  expect(read(said, TILL)).toContain(deed);
});

it('what is counted behind a sum is no part of it', () => {
  expect(read('pay 20 pounds 15 november', TILL)).not.toContain('Amount=20.15');
});

it.each([
  "my heat reading is 3019, there's five of us in the flat",
  'the heat reading is 3019 and there are 5 of us at home',
])('how many there are of us is told beside what a field takes, and is no part of it: "%s"', async (said) => {
  const page = [
    '- generic [ref=e1]: Heat reading',
    '- textbox "Heat reading" [ref=e2]',
    '- textbox "Remarks" [ref=e3]',
    '- spinbutton "Persons" [ref=e4]: "1"',
    '- button "Submit" [ref=e5]',
  ].join('\n');
  const plan = await planOn(said, page);
  expect(plan.slice(0, 2)).toMatchObject([
    { kind: 'type', ref: 'e2', text: '3019' },
    { kind: 'type', ref: 'e4', text: '5' },
  ]);
});
