// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const form = (day: string, ...hours: string[]): string =>
  [
    '- heading "Riverside Dentists" [level=1] [ref=e1]',
    '- combobox "Whom would you like to see?" [ref=e2]:',
    '  - option "Dr. Ada Brook"',
    '  - option "Dr. Tom Vale"',
    `- textbox "Day" [takes=date] [ref=e3]: "${day}"`,
    ...hours.map((hour, i) => `- generic [ref=h${i}] [cursor=pointer]: "${hour}"`),
    '- textbox "Name" [ref=e4]',
    '- textbox "What is it about?" [ref=e5] [multiline]',
    '- button "Check and book" [ref=e6]',
  ].join('\n');
const CHOSEN = form('2026-12-01', '09:30', '10:00', '14:30');
const ASKED = `${CHOSEN}
- dialog "Is this right?" [ref=d1]:
  - button "Yes, book it" [ref=d2]
  - button "Change something" [ref=d3]`;

describe('an hour that is told with a day', () => {
  it.each([
    ['at half past two', 'h2'],
    ['at ten', 'h1'],
  ])('is chosen once the day has brought the hours, and the booking agreed to: %s', async (hour, ref) => {
    const said = `book an appointment with Dr. Tom Vale on 1 December 2026 ${hour} for the name Ann Lee`;
    const steps = (await planThrough(said, form(''), CHOSEN, CHOSEN, ASKED, CHOSEN)).flat();
    expect(steps).toContainEqual(expect.objectContaining({ kind: 'click', ref }));
    expect(steps).toContainEqual(expect.objectContaining({ kind: 'click', ref: 'd2' }));
  });

  it('is never what a booking is about', async () => {
    const steps = await planOn('book Dr. Tom Vale at 11:00', form(''));
    expect(steps).not.toContainEqual(expect.objectContaining({ ref: 'e5' }));
  });
});
