// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
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

const month = (days: number) =>
  [
    '- heading "November 2026" [level=2] [ref=h]',
    '- generic [ref=m]:',
    ...['Mon', 'Sun'].map((name) => `  - generic [ref=${name}]: ${name}`),
    ...Array.from({ length: days }, (_, i) =>
      i === 23
        ? '  - generic [ref=d24]:\n    - text: "24"\n    - generic [ref=a]: 07:30 Ferry\n    - generic [ref=b]: 20:00 Quiz'
        : `  - generic [ref=d${i + 1}]: "${i + 1}"`,
    ),
  ].join('\n');
const inMonth = (question: string, days = 30) => dayAsked(question, turnOn(month(days), question));

it.each([
  ['what do i have on the 24th of November', '24 November 2026: 07:30 Ferry, 20:00 Quiz.'],
  ['how many appointments do i have on the twenty fourth of november', '2 appointments.'],
  ['how many events are there on the 3rd of november', '0 events.'],
])('a day of a month is told, and counted: "%s"', (question, answer) => {
  expect(inMonth(question)).toBe(answer);
});

it('another month, year or thing is not counted, nor what is no whole month', () => {
  expect(inMonth('how many appointments do i have on the 24th of december')).toBeUndefined();
  expect(inMonth('how many events are there on 24 November 2027')).toBeUndefined();
  expect(inMonth('how many tickets are there for 24 November')).toBeUndefined();
  expect(inMonth('how many events are there on 24 November', 25)).toBeUndefined();
  const hidden = month(30).replace('20:00 Quiz', '+ 3 more');
  const question = 'how many events are there on 24 November';
  expect(dayAsked(question, turnOn(hidden, question))).toBeUndefined();
});

describe('a week of which a day has a box only where something is on', () => {
  const week = [
    '- text: 16 November – 22 November 2026',
    '- generic [ref=w]:',
    ...[
      'Mon 16 Nov',
      'Tue 17 Nov|08:30 Breakfast',
      'Wed 18 Nov',
      'Thu 19 Nov',
      'Fri 20 Nov|16:15 Eye test',
    ].flatMap((one, i) => {
      const [day, entry] = one.split('|');
      return entry === undefined
        ? [`  - heading "${day}" [level=3] [ref=h${i}]`]
        : [
            `  - generic [ref=d${i}]:`,
            `    - heading "${day}" [level=3] [ref=h${i}]`,
            `    - button "${entry}" [ref=b${i}]`,
          ];
    }),
  ].join('\n');
  it.each([
    ['What is on Tuesday', 'Tue 17 Nov: 08:30 Breakfast.'],
    ['What is on Wednesday', 'Wed 18 Nov: nothing.'],
    ['Is there anything on Friday', 'Yes: 16:15 Eye test.'],
    ['Do I have any appointments on Monday', 'No.'],
  ])('%s', (question, answer) => {
    expect(dayAsked(question, turnOn(week, question))).toBe(answer);
  });
});
