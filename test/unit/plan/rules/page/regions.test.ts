// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { shownIn } from '../../../../../control-plane/src/plan/rules/page/regions.ts';

it('a number is shown in words or in digits, "one" only as it is', () => {
  expect(shownIn('4 beds · €95 a night', ['four', 'beds'])).toBe(0b11);
  expect(shownIn('4 beds', ['five'])).toBe(0);
  expect(shownIn('1 bed', ['one'])).toBe(0);
});
