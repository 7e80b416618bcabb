// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planThrough } from '../../../support/planning.ts';

const page = (...times: [string, boolean][]): string =>
  [
    '- generic [ref=e1]:',
    '  - generic [ref=e2]:',
    ...['Fri 20', 'Sat 21', 'Sun 22'].map((day, i) => `    - generic [ref=d${i}] [cursor=pointer]: ${day}`),
    '  - generic [ref=e3]:',
    ...[2, 4, 6].map((count) => `    - generic [ref=p${count}] [cursor=pointer]: ${count} people`),
    '  - generic [ref=e4]:',
    ...times.map(
      ([time, free], i) => `    - generic [ref=t${i}]${free ? ' [cursor=pointer]' : ''}: "${time}"`,
    ),
  ].join('\n');

const FOR_TWO = page(['18:00', true], ['19:30', true]);
const FOR_SIX = page(['18:00', false], ['19:30', true]);

it.each([
  ['At what time can six people come on Saturday?', '19:30.'],
  ['Which times are free for six people on Saturday?', '19:30.'],
  ['Is there a table for six on Saturday?', 'Yes: 19:30.'],
])('"%s" is asked once the number and the day are chosen', async (said, answer) => {
  const steps = (await planThrough(said, FOR_TWO, FOR_SIX, FOR_SIX)).flat();
  expect(steps).toMatchObject([
    { kind: 'click', ref: 'p6' },
    { kind: 'click', ref: 'd1' },
    { kind: 'done', answer: expect.stringContaining(answer) },
  ]);
});

it('another number is not chosen in search of an answer', async () => {
  const steps = (await planThrough('Who cooks for eight people?', FOR_TWO, FOR_TWO)).flat();
  expect(steps.some((action) => 'ref' in action && action.ref?.startsWith('p'))).toBe(false);
});
