// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const DAYS = ['Fri 20 Nov', 'Sat 21 Nov', 'Sun 22 Nov', 'Tue 24 Nov'];
const page = (hours: string[]): string =>
  [
    '- generic [ref=e1]:',
    '  - heading "Harbour Grill" [level=1] [ref=e2]',
    '  - paragraph [ref=e3]: Book a place at our long table.',
    '  - generic [ref=e4]: Party',
    '  - generic [ref=e5]:',
    ...[1, 2, 3, 4].map((count) => `    - generic [ref=p${count}] [cursor=pointer]: "${count}"`),
    '  - generic [ref=e6]: Day',
    '  - generic [ref=e7]:',
    ...DAYS.map((day, i) => `    - generic [ref=d${i}] [cursor=pointer]: ${day}`),
    '  - generic [ref=e8]: Time',
    hours.length === 0 ? '  - generic [ref=e9]: First choose a day.' : '  - generic [ref=e9]:',
    ...hours.map((hour, i) => `    - generic [ref=t${i}] [cursor=pointer]: "${hour}"`),
    '  - textbox "Name for the table" [ref=n1]',
    '  - button "Book place" [ref=b1]',
  ].join('\n');

const EVENING = page(['17:30', '19:00', '20:30', '21:15']);
const LUNCH = page(['11:30', '12:30', '13:30']);
const done = async (said: string, ...shown: string[]) =>
  (await planThrough(said, page([]), ...shown, ...shown, ...shown))
    .flat()
    .flatMap((action) => ('ref' in action ? [action.ref] : [action.kind]));

it.each([
  ['Table for two tomorrow, the earliest one after eight. Name is Ines', ['b1', 'd1', 'n1', 'p2', 't2']],
  [
    'Book a table for 3 tomorrow evening, the last time before nine, name Ines',
    ['b1', 'd1', 'n1', 'p3', 't2'],
  ],
  ['book a table for two on sunday at seven p m under the name ines', ['d2', 'n1', 'p2']],
])('"%s" waits for the hours of the day', async (said, refs) => {
  const all = await done(said, EVENING, EVENING);
  expect([...new Set(all)]).toEqual(expect.arrayContaining(refs));
});

it.each([
  ['choose the earliest time after twelve', 't1'],
  ['take the first one after half past twelve', 't2'],
  ['pick the latest time before one', 't1'],
  ['book the first table not before 12:30', 't1'],
  ['choose a time after 13:00', 't2'],
])('"%s" is bounded by that hour', async (said, ref) => {
  expect((await planOn(said, LUNCH))[0]).toMatchObject({ kind: 'click', ref });
});

it('a day is nobody’s name, and half a phrase of the text is nothing to press', async () => {
  const all = await done('Table for two tomorrow evening. Name is Ines', EVENING, EVENING);
  expect(all).not.toContain('e3');
  const typed = (await planThrough('book a time after eight', EVENING)).flat();
  expect(typed.map(({ kind }) => kind)).toEqual(['ask']);
});
