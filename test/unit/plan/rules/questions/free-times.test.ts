// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { freeTimes } from '../../../../../control-plane/src/plan/rules/questions/free-times.ts';
import { turnOn } from '../../../../support/planning.ts';

const page = [
  '- generic [ref=h]:',
  '  - button "09:15" [ref=a]',
  '  - button "10:00" [ref=b] [disabled]',
  '  - generic [ref=c] [cursor=pointer]: 11:30',
  '  - generic "fully booked" [ref=d]: 12:00',
].join('\n');

/** What is told once a day was clicked. */
function told(question: string, day = 'Thu 10', snapshot = page): string | undefined {
  const turn = turnOn(snapshot, question);
  turn.input.history.push({ step: 1, action: { kind: 'click', ref: 'x', name: day }, state: 'done' });
  return freeTimes(question, turn);
}

it.each([
  'which times are still free on thursday the 10th',
  'what slots are available for Thursday',
  'which times are free',
])('the hours that can be chosen are free: "%s"', (question) => {
  expect(told(question)).toBe('09:15, 11:30.');
});

it('another day, other things side by side, or another question tell nothing', () => {
  expect(told('which times are free on friday the 11th')).toBeUndefined();
  expect(told('which times are free on thursday the 17th')).toBeUndefined();
  expect(told('which times are free', 'Thu 10', page.replace('12:00', 'Tea'))).toBeUndefined();
  expect(told('which days are free')).toBeUndefined();
});

it('the first or the last of them is asked for', () => {
  expect(told('what is the earliest free time on thursday the 10th')).toBe('09:15.');
  expect(told('what is the last free slot on Thursday')).toBe('11:30.');
  expect(told('what is the earliest free time on friday the 11th')).toBeUndefined();
});
