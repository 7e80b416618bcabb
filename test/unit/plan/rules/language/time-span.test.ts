// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { freeSpanOf, timeSpanOf } from '../../../../../control-plane/src/plan/rules/language/time-span.ts';
import { TODAY } from '../../../../support/planning.ts';

it.each([
  [
    'the first free one on Wednesday morning',
    { day: { iso: '2026-11-25', isWeekday: true }, to: 720, end: 'first' },
  ],
  ['anything in the week from 30 November', { week: '2026-11-30', rest: 'anything' }],
  ['the last slot next week', { week: '2026-11-27', end: 'last' }],
  ['a table tonight', { day: { iso: TODAY, isWeekday: false }, from: 1_020 }],
  [
    'on the 2nd of December in the afternoon',
    { day: { iso: '2026-12-02', isWeekday: false }, from: 720, to: 1_080 },
  ],
])('"%s" tells when', (text, span) => {
  expect(timeSpanOf(text, TODAY)).toMatchObject(span);
});

it('only what says nothing else is a free time', () => {
  expect(freeSpanOf('book the earliest appointment on Friday', TODAY)?.end).toBe('first');
  expect(freeSpanOf('book the earliest flight on Friday', TODAY)).toBeUndefined();
  expect(freeSpanOf('book a slot', TODAY)).toBeUndefined();
  expect(freeSpanOf('book on Friday at 9:00', TODAY)).toBeUndefined();
});
