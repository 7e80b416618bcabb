// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { daysIn } from '../../../../../control-plane/src/plan/rules/language/weekdays.ts';

it('reads days, spans of them, and words for several', () => {
  const friday = '2026-11-27';
  expect(
    ['on Mondays', 'Fri – Sun', 'weekends', 'tomorrow', 'a monthly plan'].map((text) => daysIn(text, friday)),
  ).toEqual([[1], [5, 6, 0], [6, 0], [6], []]);
});
