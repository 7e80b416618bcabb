// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { weekdayAsked } from '../../../../../control-plane/src/plan/rules/questions/weekday-asked.ts';
import { turnOn } from '../../../../support/planning.ts';

const asked = (question: string): string | undefined => weekdayAsked(question, turnOn('', question));

it.each([
  ['on what day of the week did March 1, 1996 fall?', 'Friday'],
  ['what weekday was 20 July 1969', 'Sunday'],
  ['which day of the week is 2027-02-28', 'Sunday'],
  ['what is the day of the week of 4 May 2027?', 'Tuesday'],
])('the day of the week of a date is told: %s', (question, day) => {
  expect(asked(question)).toContain(day);
});

it.each(['what day of the week is the market on', 'what weekday is 4 May', 'what day is it'])(
  'is left to the page where no date with a year is told: %s',
  (question) => {
    expect(asked(question)).toBeUndefined();
  },
);
