// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { boundIn, isSameSpan, spanIn } from '../../../../../control-plane/src/plan/rules/language/bounds.ts';

describe('a limit', () => {
  it.each([
    ['nothing over eighty euros a night', true, 80],
    ['Up to €80', true, 80],
    ['at most 1,200 dollars', true, 1200],
    ['max 120 euros', true, 120],
    ['Under £20', true, 20],
    ['fifty or less', true, 50],
    ['at least four stars', false, 4],
    ['4 stars & up', false, 4],
    ['4+', false, 4],
    ['nothing below 3 stars', false, 3],
  ])('%s', (said, most, amount) => {
    expect(boundIn(said)).toEqual({ most, amount });
  });

  it.each(['eighty euros', 'over the moon', 'nothing over', 'up to you', 'at most 80 euros and a pool'])(
    'is none in “%s”',
    (said) => {
      expect(boundIn(said)).toBeUndefined();
    },
  );
});

describe('a stretch of a day', () => {
  it.each([
    ['between six and eight in the evening', '6–8 pm'],
    ['from 9 to 11', '9:00 to 11:00'],
    ['between two and four in the afternoon', '14:00 to 16:00'],
    ['2 to 4', '2–4 pm'],
    ['10 am to 2 pm', '10:00 – 14:00'],
  ])('%s is %s', (said, offered) => {
    expect(isSameSpan(said, offered)).toBe(true);
  });

  it.each([
    ['between six and eight in the evening', '6–8 am'],
    ['between six and eight', '8–10 am'],
    ['between you and me', '6–8 pm'],
  ])('%s is not %s', (said, offered) => {
    expect(isSameSpan(said, offered)).toBe(false);
  });

  it('is told in minutes', () => {
    expect(spanIn('6–8 pm')).toEqual({ from: 1080, to: 1200, isWhole: true });
  });
});
