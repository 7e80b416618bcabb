// SPDX-License-Identifier: MIT
// Two days for the one thing that keeps both, in whatever words they are told.
import { describe, expect, it } from 'vitest';
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
