// SPDX-License-Identifier: MIT
// Two days, in whatever words they are told, for a calendar that the page shows or the one thing that keeps both.
import { describe, expect, it } from 'vitest';
import { daysFirst } from '../../../../../control-plane/src/plan/rules/mentions/days.ts';
import { turnOn } from '../../../../support/planning.ts';
import { MONTH } from './month.ts';
import { read } from './read.ts';

const STAY = [
  '- link "Hotels" [ref=e1]',
  '- textbox "City" [ref=e2] [completes]',
  '- generic [ref=e3] [cursor=pointer]:',
  '  - generic [ref=e4]: Check in – Check out',
  '  - text: Add dates',
  '- button "Search" [ref=e5]',
];
const DATES = 'Check in – Check out Add dates';

describe('the days of a stay', () => {
  it.each([
    ['from 3 to 6 December 2026', '3 December 2026 to 6 December 2026'],
    ['from the third to the sixth of december', 'third december to sixth december'],
    [
      'Choose 24 November 2026 as the check-in date and 27 November 2026 as the check-out date',
      '24 November 2026 to 27 November 2026',
    ],
    ['set the check-in to 1 December and the check-out to 4 December', '1 December to 4 December'],
    ['we arrive on the 3rd of December and leave on December 8', '3rd of December to December 8'],
  ])('%s', (text, days) => {
    expect(read(text, STAY)).toEqual([`${DATES}=${days}`]);
  });

  it('say what a hotel is sought for, whatever else of the page is called one', () => {
    expect(read('Search for a hotel in Ghent from 3 to 6 December 2026', STAY)).toEqual([
      'City=Ghent',
      `${DATES}=3 December 2026 to 6 December 2026`,
    ]);
  });

  it('are left to their own fields where there are two', () => {
    const two = ['- textbox "Check-in date" [ref=e1]', '- textbox "Check-out date" [ref=e2]'];
    expect(
      read('Choose 24 November as the check-in date and 27 November as the check-out date', two),
    ).toEqual(['Check-in date=24 November', 'Check-out date=27 November']);
  });
});

describe('the days of a calendar', () => {
  const parts = (request: string, page = MONTH) => {
    const turn = turnOn(page, request);
    const [clause] = turn.memo.clauses;
    return clause && daysFirst(clause, turn)?.map(({ command }) => command);
  };
  const day = (rest: string) => ({ kind: 'choose', rest });

  it.each([
    ['select from 3 to 9 December', ['3 December', '9 December']],
    ['book 3-9 December', ['3 December', '9 December']],
    ['select 3 December as the first day and 9 December as the last day', ['3 December', '9 December']],
    ["we'd like to come on December 3 and leave on December 9", ['December 3', 'December 9']],
    ['we arrive on the 21st and leave on the 24th', ['21st', '24th']],
    ['we arrive on the 28th and leave on the 2nd', ['28th', '2027-01-02']],
    ['book from 3 January to the 9th', ['3 January', '2027-01-09']],
  ])('chooses each of two days in the calendar: "%s"', (request, days) => {
    expect(parts(request)).toEqual(days.map(day));
  });

  it('leaves what else is said for the time after', () => {
    expect(parts('book the cabin "not on 5 December please" from 3 December to 9 December')).toEqual([
      day('3 December'),
      day('9 December'),
      expect.objectContaining({ target: expect.stringMatching(/cabin.*"not on 5 December please"/) }),
    ]);
  });

  it.each([
    ['one day alone is told', 'book 3 December'],
    ['three are told', 'choose 3 December, 5 December and 9 December'],
    ['the second is not after the first', 'choose 9 December 2026 to 3 December 2026'],
    ['numbers are no days', 'choose 3 to 9 chairs'],
    ['it is asked for', 'what is on from 3 to 9 December?'],
  ])('leaves it alone where %s: "%s"', (_, request) => {
    expect(parts(request)).toBeUndefined();
  });

  it('leaves it alone where the page has no calendar, or fields for the days', () => {
    const request = 'select from 3 to 9 December';
    expect(parts(request, '- button "Book" [ref=e1]')).toBeUndefined();
    expect(parts(request, `- textbox "Arrival date" [ref=e1]\n${MONTH}`)).toBeUndefined();
  });
});

describe('the one field that keeps both days, beside one for a single day', () => {
  const CABIN = [
    '- textbox "Dates away" [ref=e1] [cursor=pointer] [readonly]:',
    '  - /placeholder: from – to',
    '- textbox "Call me on" [ref=e2] [cursor=pointer] [readonly]',
    '- button "Offer" [ref=e3]',
  ];

  it.each([
    ['Offer it from 28 December 2026 to 4 January 2027', ['Dates away=28 December 2026 to 4 January 2027']],
    ['Ask for a call on 30 November at 16:30', ['Call me on=30 November at 16:30']],
    [
      'Offer it from 3 to 9 March and call me on 1 December at 9',
      ['Dates away=3 March to 9 March', 'Call me on=1 December at 9'],
    ],
  ])('%s', (text, filled) => {
    expect(read(text, CABIN)).toEqual(filled);
  });
});
