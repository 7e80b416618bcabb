// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { dateOf, ofShownMonth } from '../../../../../control-plane/src/plan/rules/language/dates.ts';
import { plainDates, withYears } from '../../../../../control-plane/src/plan/rules/language/plain-dates.ts';
import { TODAY } from '../../../../support/planning.ts';

describe('dateOf, on Friday the 20th of November 2026', () => {
  it.each([
    ['today', '2026-11-20'],
    ['tomorrow', '2026-11-21'],
    ['the day after tomorrow', '2026-11-22'],
    ['friday', '2026-11-20'],
    ['next Friday', '2026-11-27'],
    ['Monday', '2026-11-23'],
    ['on Monday', '2026-11-23'],
    ['in two weeks', '2026-12-04'],
    ['the last Saturday of November 2026', '2026-11-28'],
    ['the first Monday in December', '2026-12-07'],
    ['the first Monday in November', '2027-11-01'],
    ['the second tue of next month', '2026-12-08'],
    ['3 days from now', '2026-11-23'],
    ['the 3rd of May', '2027-05-03'],
    ['May 3rd', '2027-05-03'],
    ['December twenty-fourth', '2026-12-24'],
    ['24 Dec 2026', '2026-12-24'],
    ['Dec. 24, 2026', '2026-12-24'],
    ['Thursday, December 24', '2026-12-24'],
    ['12/07/2016', '2016-12-07'],
    ['31/12/2016', '2016-12-31'],
    ['Saturday 12/31/2016', '2016-12-31'],
    ['31.12.2016', '2016-12-31'],
    ['2016-2-9', '2016-02-09'],
    ['the fifth of August twenty twenty six', '2026-08-05'],
    ['May third nineteen ninety-nine', '1999-05-03'],
    ['the 15th', '2026-12-15'],
    ['the twenty-fifth', '2026-11-25'],
    ['the 3rd of next month', '2026-12-03'],
    ['the last day of this month', '2026-11-30'],
    ['the last day of next month', '2026-12-31'],
    ['a week from Friday', '2026-11-27'],
    ["in three days' time", '2026-11-23'],
  ])('reads %s as %s', (said, iso) => {
    expect(dateOf(said, TODAY)).toBe(iso);
  });

  it.each([
    'salt and pepper',
    'the 31st of February',
    '2016-13-01',
    'march',
    'sunny',
    '12',
    'mon ami',
    'the second',
  ])('does not take %s for a date', (said) => {
    expect(dateOf(said, TODAY)).toBeUndefined();
  });

  it.each([
    ['february twenty twenty seven', 'february 2027'],
    ['the fourth of january twenty thirty', 'the fourth of january 2030'],
    ['february the third twenty twenty seven', 'february the third 2027'],
    ['october two thousand and seven', 'october 2007'],
    ['february twenty', 'february twenty'],
    ['twenty twenty vision', 'twenty twenty vision'],
  ])('knows the year that is said behind a month: "%s"', (said, plain) => {
    expect(withYears(said)).toBe(plain);
  });

  it('tells each of two days by its month', () => {
    expect(plainDates('from the third to the sixth of may')).toBe('from the third may to sixth may');
  });

  it.each([
    ['the 20th of the month it opens with', 'the 20th'],
    ['the third in the month that is shown', 'the third'],
    ['the 5th of this month', 'the 5th'],
    ['the 5th of May', undefined],
    ['the end of the month', 'the end'],
  ])('knows the day of whatever month is shown: "%s"', (said, day) => {
    expect(ofShownMonth(said)).toBe(day);
  });
});

it.each([
  ['take the first two days of december off', 'take 1 to 2 december off'],
  ['the first week of June 2027', '1 to 7 June 2027'],
  ["exactly two weeks after today's date", 'two weeks from today'],
  ['the first two days there', 'the first two days there'],
])('the first days of a month are from the 1st on: "%s"', (said, plain) => {
  expect(withYears(said)).toBe(plain);
});

it.each([
  ['Thursday of next week', '2026-11-26'],
  ['Tuesday in next week', '2026-11-24'],
  ['tonight', '2026-11-20'],
  ['tomorrow morning', '2026-11-21'],
  ['thursday the 10th', '2026-12-10'],
])('"%s" is a day', (said, iso) => {
  expect(dateOf(said, '2026-11-20')).toBe(iso);
});
