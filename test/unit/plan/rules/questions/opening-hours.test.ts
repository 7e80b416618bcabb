// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import {
  allHours,
  asksWhenShut,
  whenShut,
} from '../../../../../control-plane/src/plan/rules/questions/opening-hours.ts';
import { turnOn } from '../../../../support/planning.ts';

const week = [
  ['Monday', '10 to 5'],
  ['Tuesday', 'closed'],
  ['Weekend', '11 to 7'],
].flatMap(([day, hours]) => [`  - term: ${day}`, `  - definition: ${hours}`]);
const page = ['- generic [ref=e1]:', ...week].join('\n');

it.each([
  'On which day of the week is the museum closed',
  'when is the shop shut',
  'what days are they closed',
])('tells the days that are shut: "%s"', (question) => {
  expect(asksWhenShut(question)).toBe(true);
  expect(whenShut(turnOn(page, question))).toBe('Closed on Tuesday.');
});

it('tells no day where no line says that it is shut', () => {
  expect(whenShut(turnOn('- text: "Ropes, until 3 October"', 'when is it closed'))).toBeUndefined();
});

it('tells all hours where no day is asked about', () => {
  const question = 'what are the opening hours';
  expect(allHours(question, turnOn(page, question))).toBe('Monday 10 to 5; Tuesday closed; Weekend 11 to 7.');
  expect(allHours('when does the museum open on Monday', turnOn(page, question))).toBeUndefined();
  const onDay = 'what are the opening hours of the museum on Mondays';
  expect(allHours(onDay, turnOn(page, onDay))).toBeUndefined();
});

it('tells no hours where two lists have some', () => {
  const two = [page, page.replaceAll('e1', 'e2').replace('10 to 5', '9 to 5')].join('\n');
  expect(allHours('what are the opening hours', turnOn(two, ''))).toBeUndefined();
});

it('"when do the gates shut on Sunday" asks for an hour, and not for a day', () => {
  expect(asksWhenShut('when do the gates shut on sunday')).toBe(false);
  expect(asksWhenShut('on which days are the gates shut')).toBe(true);
});
