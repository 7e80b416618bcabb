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
