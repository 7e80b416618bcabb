// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { sumIn, sumTold } from '../../../../../control-plane/src/plan/rules/language/arithmetic.ts';

describe('sumIn', () => {
  it.each([
    ['9 × 7 − 3 = ?', 60],
    ['36 + 47 =', 83],
    ['84 - 39 = Result', 45],
    ['What is 12 plus 5?', 17],
    ['(4 + 2) * 3', 18],
    ['Solve: 3*4+2=?', 14],
    ['18 ÷ 4 = __', 4.5],
    ['-3 + 5 =', 2],
  ])('knows what "%s" comes to', (text, value) => {
    expect(sumIn(text)).toBe(value);
  });

  it.each([
    '2026-11-20',
    '10-12',
    '20/11',
    '5 - 7 nights',
    'Room 12',
    '£3 - £5',
    '3 + x = 9',
    '4 / 0 =',
    '(2 + 3 =',
  ])('takes "%s" for none', (text) => {
    expect(sumIn(text)).toBeUndefined();
  });
});

it.each([
  ['twelve times seven', 84],
  ['two point five plus 1', 3.5],
  ['9 ÷ 3', 3],
  ['24/7', undefined],
  ['ten minus the discount', undefined],
  ['twelve', undefined],
])('what a sum that is told comes to: "%s"', (said, value) => {
  expect(sumTold(said)).toBe(value);
});
