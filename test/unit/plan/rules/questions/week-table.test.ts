// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

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
