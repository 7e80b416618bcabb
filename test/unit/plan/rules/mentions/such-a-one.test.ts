// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { untilDay } from '../../../../../control-plane/src/plan/rules/language/until-day.ts';
import { readForResults } from '../../../../../control-plane/src/plan/rules/mentions/results.ts';
import { TODAY, turnOn } from '../../../../support/planning.ts';

const INNS = `- generic [ref=e1]:
  - combobox "Town" [ref=c1]:
    - option "Choose" [selected]
    - option "Gent"
    - option "Brugge"
  - textbox "Check-in" [ref=d1] [takes=date]
  - textbox "Check-out" [ref=d2] [takes=date]
  - button "Search inns" [ref=b1]`;

it.each([
  [
    'reserve the cheapest inn with a garden in Gent, next Friday till Sunday',
    'book the cheapest inn with a garden',
  ],
  [
    'book the best inn without stairs in Gent, from 27 November until 29 November',
    'book the best inn without stairs',
  ],
])('how what is found is to be is told of the one that is taken: "%s"', (said, taken) => {
  const reading = readForResults(said, turnOn(INNS, said));
  expect(reading).toMatchObject({ taken, left: [] });
});

it.each([
  ['next Friday till Sunday', 'next Friday till 2026-11-29'],
  ['27 November to Monday', '27 November to 2026-11-30'],
  ['tomorrow until Monday', 'tomorrow until Monday'],
  ['Gent to Sunday', 'Gent to Sunday'],
])('"%s" ends behind its beginning', (said, told) => {
  expect(untilDay(said, TODAY)).toBe(told);
});
