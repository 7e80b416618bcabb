// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { dayAsked } from '../../../../../control-plane/src/plan/rules/questions/on-day.ts';
import { turnOn } from '../../../../support/planning.ts';

/** Today is Friday, 20 November 2026. */
const page = [
  '- heading "Week of 16 November 2026" [level=2] [ref=h]',
  '- generic [ref=w]:',
  ...['Monday 16', 'Tuesday 17', 'Wednesday 18', 'Thursday 19', 'Friday 20'].flatMap((day, i) => [
    `  - generic [ref=d${i}]:`,
    `    - generic [ref=n${i}]: ${day}`,
    ...(i === 1 ? ['    - generic [ref=a]: 09:00 Eye test', '    - generic [ref=b]: 19:30 Quiz'] : []),
    '    - button "+ Add" [ref=x]',
  ]),
].join('\n');
const answerTo = (question: string) => dayAsked(question, turnOn(page, question));

it.each([
  ['what do i have on tuesday', 'Tuesday 17: 09:00 Eye test, 19:30 Quiz.'],
  ["what's on my agenda for Tuesday 17", 'Tuesday 17: 09:00 Eye test, 19:30 Quiz.'],
  ['which appointments do we have on wednesday', 'Wednesday 18: nothing.'],
  ['what is planned today', 'Friday 20: nothing.'],
])('all that stands under a day is told: "%s"', (question, answer) => {
  expect(answerTo(question)).toBe(answer);
});

it.each([
  'what time is the quiz on tuesday',
  'what do i have on sunday',
  'what do i have on Tuesday 24',
  'what does the quiz cost on tuesday',
])('it is not where something else is asked, or another day: "%s"', (question) => {
  expect(answerTo(question)).toBeUndefined();
});
