// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { isQuestion } from '../../../../../control-plane/src/plan/rules/language/recognise.ts';

describe('"report"', () => {
  it.each([
    'report the number of open tickets',
    'report back what the weather is',
    'report how many there are',
    'report the total price',
  ])('asks where it says what is to be told: "%s"', (said) => {
    expect(isQuestion(said)).toBe(true);
  });

  it.each([
    'report a pothole in Mill Lane',
    'report that Noah is absent',
    'report the answer by Ivo Stark',
    'report the post as spam',
  ])('is done otherwise: "%s"', (said) => {
    expect(isQuestion(said)).toBe(false);
  });
});
