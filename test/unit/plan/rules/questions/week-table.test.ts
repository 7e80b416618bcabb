// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { inWeek } from '../../../../../control-plane/src/plan/rules/questions/week-table.ts';
import { pageOf, planOn } from '../../../../support/planning.ts';

const WEEK = [
  ['', 'Mon 23', 'Tue 24', 'Wed 25'],
  ['10:00', 'Dentist', '', 'Choir'],
  ['16:00', '', 'Yoga', ''],
  ['18:00', '', '', 'Choir'],
];
const PAGE = [
  '- table [ref=t]:',
  ...WEEK.flatMap((cells, y) => [
    `  - row [ref=r${y}]:`,
    ...cells.map((text, x) => `    - cell${text === '' ? '' : ` "${text}"`} [ref=c${y}x${x}]`),
  ]),
].join('\n');

it.each([
  ['when have i got yoga', 'Yoga: Tue 24 16:00.'],
  ['What time is the dentist?', 'Dentist: Mon 23 10:00.'],
  ['when is choir', 'Choir: Wed 25 10:00, Wed 25 18:00.'],
])('an hour of a week that is a table is told with its day: "%s"', async (question, answer) => {
  expect(await planOn(question, PAGE)).toMatchObject([{ kind: 'done', answer }]);
});

it.each([
  ["what have i got on tuesday at four o'clock", 'Tue 24 16:00: Yoga.'],
  ["what's on monday at 10", 'Mon 23 10:00: Dentist.'],
  ['what do I have on Monday at 18:00', 'Mon 23 18:00: nothing.'],
  ['what is planned on wednesday', 'Wed 25: 10:00 Choir, 18:00 Choir.'],
])('what there is on a day, and at an hour of it, is told: "%s"', async (question, answer) => {
  expect(await planOn(question, PAGE)).toMatchObject([{ kind: 'done', answer }]);
});

it('a day or an hour that the week does not show is not', () => {
  const model = modelOf(pageOf(PAGE));
  expect(inWeek('what do I have on friday at 10', model)).toBeUndefined();
  expect(inWeek('what is on monday at 11', model)).toBeUndefined();
});

it('a place that is called by its day and hour has nothing in it but what stands there', async () => {
  const week = [
    '- grid [ref=g]:',
    '  - row [ref=h]:',
    '    - columnheader [ref=h0]',
    '    - columnheader "Mon 23 Nov" [ref=h1]',
    '    - columnheader "Tue 24 Nov" [ref=h2]',
    '  - row [ref=m]:',
    '    - rowheader "10:00" [ref=m0]',
    '    - gridcell "Monday 23 November, 10:00" [ref=m1] [cursor=pointer]',
    '    - gridcell "Tuesday 24 November, 10:00" [ref=m2] [cursor=pointer]:',
    '      - button "Choir" [ref=c]',
  ].join('\n');
  expect(await planOn('what have i got on Tue 24 Nov', week)).toMatchObject([
    { answer: 'Tue 24 Nov: 10:00 Choir.' },
  ]);
  expect(await planOn('what is on on Monday', week)).toMatchObject([{ answer: 'Mon 23 Nov: nothing.' }]);
});
