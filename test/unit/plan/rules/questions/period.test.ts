// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { withoutPeriod } from '../../../../../control-plane/src/plan/rules/questions/period.ts';
import { turnOn } from '../../../../support/planning.ts';

/** The tests' today is Friday, 20 November 2026. */
const without = (question: string, ...days: string[]) =>
  withoutPeriod(question, turnOn(days.map((day, i) => `- generic [ref=e${i}]: ${day}`).join('\n'), question));

it('of a page that tells of no other time the time need not be told', () => {
  expect(without('what was the best catch this month', '2 November 2026', '14 November 2026')).toBe(
    'what was the best catch',
  );
  expect(without('who ran most this week', 'Monday', '2026-11-17')).toBe('who ran most');
  expect(without('what was the longest swim of this year', '2026-01-04')).toBe('what was the longest swim');
});

it('of a page that tells of other days, or of none, it has to be', () => {
  for (const days of [['2 October 2026', '14 November 2026'], ['no days here'], ['14 November 2025']])
    expect(without('what was the best catch this month', ...days)).toMatch(/this month$/);
  expect(without('who ran most this week', '2026-11-12', '2026-11-17')).toMatch(/this week$/);
  expect(without('what was the best catch last month', '2 November 2026')).toMatch(/last month$/);
});

it('of a page that tells of one weekday only that need not be told', () => {
  expect(without('which share fell the most on Thursday', 'Close of Thursday 19 Nov', 'Rail 42.15')).toBe(
    'which share fell the most',
  );
  for (const days of [['Close of Wednesday 18 Nov'], ['Thu 19 Nov', 'Fri 20 Nov'], ['no days here']])
    expect(without('which share fell the most on Thursday', ...days)).toMatch(/on Thursday$/);
});

it('of a page that shows today and no other day that need not be told either', () => {
  const question = 'which team has sheet 2 at 19:00 today';
  expect(without(question, 'Friday 20 November')).toBe('which team has sheet 2 at 19:00');
  for (const days of [['Saturday 21 November'], ['20 November', '21 November'], ['no days here']])
    expect(without(question, ...days)).toMatch(/today$/);
});
