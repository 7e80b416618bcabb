// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { timetableAsked } from '../../../../../control-plane/src/plan/rules/questions/timetable.ts';
import { pageOf } from '../../../../support/planning.ts';

const told = (question: string, page: string[]) => timetableAsked(question, modelOf(pageOf(page.join('\n'))));

const rows = (...lines: string[][]): string[] => [
  '- table [ref=e1]:',
  ...lines.flatMap(([name, ...times], i) => [
    `  - row [ref=r${i}]:`,
    `    - rowheader "${name}" [ref=h${i}]`,
    ...times.map((time, at) => `    - cell "${time}" [ref=c${i}${at}]`),
  ]),
];

/** Each place with all of its times, which are not in order. */
const stops = rows(
  ['Harbour', '7:05', '21:40', '9:15'],
  ['Mill Lane', '7:20', '21:55', '9:30'],
  ['Mill Lane West', '7:25', '22:01', '9:35'],
);

it.each([
  ['When does the last bus leave Mill Lane?', '21:55.'],
  ['what time does the first bus stop at Mill Lane West?', '7:25.'],
  ['when is the earliest bus from Harbour', '7:05.'],
  ['when does the latest one reach Mill Lane on weekdays', '21:55.'],
])('tells the first or the last time of the row of a place: "%s"', (question, time) => {
  expect(told(question, stops)).toBe(time);
});

const journeys = (first: string, ...more: string[]): string[] => [
  '- list [ref=e1]:',
  ...[first, ...more].flatMap((line, i) => [
    `  - listitem [ref=i${i}]:`,
    ...line.split('; ').map((part) => `    - text: "${part}"`),
  ]),
];

it.each([
  ['What time does the first train leave?', '06:50.'],
  ['what time does the first train arrive?', '10:05.'],
  ['when does the last train depart', '20:10.'],
  ['when will the last train land', '23:45.'],
])('tells when the first or the last journey of a list leaves or arrives: "%s"', (question, time) => {
  const trains = journeys(
    'Coast; leaves 08:20; arrives 11:00; €12.50',
    'Fell; leaves 06:50; arrives 10:05; €9.30',
    'Dale; leaves 20:10; arrives 23:45; €7.10',
  );
  expect(told(question, trains)).toBe(time);
});

it('tells them by their columns, in whatever order these are', () => {
  const page = [
    '- table [ref=e1]:',
    '  - row [ref=e2]:',
    ...['Train', 'Arrives', 'Leaves'].map((name) => `    - columnheader "${name}" [ref=${name}]`),
    ...rows(['Coast', '11:00', '08:20'], ['Fell', '10:05', '06:50']).slice(1),
  ];
  expect(told('when does the first train leave?', page)).toBe('06:50.');
  expect(told('when does the last train arrive?', page)).toBe('11:00.');
});

it('takes a journey of one time for no row of them', () => {
  const boats = journeys('Harbour; 08:20; quay 2', 'Harbour; 09:20; quay 1');
  expect(told('when does the last boat leave Harbour?', boats)).toBe('09:20.');
});

it.each([
  ['no first or last is asked for', 'when does the bus leave Mill Lane?', stops],
  ['no time is asked for', 'where does the last bus leave?', stops],
  ['the last of what the page lists is meant', 'when is the last entry due', stops],
  ['nothing shows a time', 'when does the last bus leave?', journeys('Coast; €12.50', 'Fell; €9.30')],
  ['some show none', 'when does the last bus leave?', journeys('Coast; 08:20', 'Fell; on request')],
])('tells none where %s', (_, question, page) => {
  expect(told(question, page)).toBeUndefined();
});

it.each([
  ['When is the next ferry to Oxley?', '08:20.'],
  ['when does the first one for Oxley leave', '08:20.'],
  ['what time is the last ferry from Pier 2 to Skerry', '09:45.'],
  ['When is the next ferry to Maddock?', undefined],
])('tells those that go where it is said, and of no others: "%s"', (question, time) => {
  const ferries = journeys('06:50; Skerry', '08:20; Oxley', '09:45; Skerry', '11:30; Oxley');
  expect(told(question, ['- heading "Pier 2" [level=2] [ref=h]', ...ferries])).toBe(time);
});
