// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { momentOf, momentWithin } from '../../../../../control-plane/src/plan/rules/language/moments.ts';
import { TODAY } from '../../../../support/planning.ts';

it.each([
  ['Friday the 27th at three in the afternoon', '2026-11-27', 900],
  ['Fri 27 November, 15:00', '2026-11-27', 900],
  ['at half past nine on 2 December 2026', '2026-12-02', 570],
  ['3 pm on the 4th of December', '2026-12-04', 900],
  ['Tuesday at ten', '2026-11-24', 600],
])('a day and a time of day in either order: "%s"', (phrase, day, time) => {
  expect(momentOf(phrase, TODAY)).toMatchObject({ day, time });
});

it.each(['Friday the 27th', '15:00', 'a room on Friday at 15:00', '3 apples on Friday'])(
  'is no moment: "%s"',
  (phrase) => {
    expect(momentOf(phrase, TODAY)).toBeUndefined();
  },
);

it('is found in a sentence, with what stands around it', () => {
  expect(momentWithin('book me the slot on 27 November at 15:00 please', TODAY)).toMatchObject({
    moment: { day: '2026-11-27', time: 900 },
    before: ['book', 'me', 'the', 'slot'],
    after: ['please'],
  });
});

it('no comma behind it belongs to it', () => {
  const told = momentWithin('Book on Sunday, 22 November at 7 pm, my name is Ada', '2026-11-20');
  expect(told).toMatchObject({
    moment: { day: '2026-11-22', time: 19 * 60 },
    after: ['my', 'name', 'is', 'Ada'],
  });
});
