// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { timeBetween } from '../../../../../control-plane/src/plan/rules/questions/between-stops.ts';
import { pageOf, planOn } from '../../../../support/planning.ts';

const rows = (role: string, ...lines: string[][]): string[] =>
  lines.flatMap((cells, i) => [
    `  - row [ref=r${i}]:`,
    ...cells.map((text, at) => `    - ${i === 0 ? role : 'cell'} "${text}" [ref=c${i}${at}]`),
  ]);

const stops = [
  '- table [ref=e1]:',
  ...rows(
    'cell',
    ['Pier', '8:10', '12:40', '19:05'],
    ['Old Mill', '8:22', '12:52', '19:17'],
    ['Old Mill Road', '8:30', '13:00', '19:25'],
    ['Abbey', '8:41', '13:11', '19:36'],
  ),
].join('\n');

const trips = [
  '- table [ref=e1]:',
  ...rows('columnheader', ['Boat', 'Pier', 'Abbey'], ['Skua', '12:40', '13:11'], ['Tern', '8:10', '8:41']),
].join('\n');

const told = (question: string, page: string) => timeBetween(question, modelOf(pageOf(page)));

it.each([
  ['at what time does the first bus from the pier reach the abbey', stops, '8:41.'],
  ['What time does the last bus leaving Old Mill get to Old Mill Road?', stops, '19:25.'],
  ['when does the 12:40 from Pier arrive at Old Mill', stops, '12:52.'],
  ['when am I at the abbey if I take the earliest boat from the pier', trips, '8:41.'],
  ['when does the last boat from Pier get to Abbey', trips, '13:11.'],
])('tells when a trip is at the other stop: "%s"', (question, page, time) => {
  expect(told(question, page)).toEqual({ text: time });
});

it.each([
  ['the trips go the other way', 'when does the first bus from the abbey reach the pier'],
  ['no trip starts then', 'when does the 9:00 bus from the pier reach the abbey'],
])('takes no other time where %s', (_, question) => {
  expect(told(question, stops)).toEqual({});
});

it.each([
  ['only one stop is named', 'when does the first bus leave the pier', stops],
  ['a stop is none of the page', 'when does the first bus from the pier reach the castle', stops],
  ['no trip is told', 'when does the bus from the pier reach the abbey', stops],
])('leaves to others where %s', (_, question, page) => {
  expect(told(question, page)).toBeUndefined();
});

it('answers on the page', async () => {
  const question = 'Could you tell me when the last bus from the pier gets to the abbey?';
  expect(await planOn(question, stops)).toEqual([{ kind: 'done', answer: '19:36.' }]);
});
