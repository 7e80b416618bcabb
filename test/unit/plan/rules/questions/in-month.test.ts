// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { whenInMonth } from '../../../../../control-plane/src/plan/rules/questions/in-month.ts';
import { pageOf, planOn } from '../../../../support/planning.ts';

const ENTRIES: Record<number, string[]> = {
  9: ['18:00 Choir'],
  12: ['08:30 Vet', 'Fire drill'],
  23: ['18:00 Choir'],
};

const page = [
  '- generic [ref=t]: March 2027',
  '- generic [ref=m]:',
  ...Array.from({ length: 31 }, (_, i) => [
    `  - generic [ref=d${i + 1}]:`,
    `    - generic [ref=n${i + 1}]: "${i + 1}"`,
    ...(ENTRIES[i + 1] ?? []).map((text, at) => `    - generic [ref=e${i}${at}]: ${text}`),
  ]).flat(),
].join('\n');
const told = (question: string) => whenInMonth(question, modelOf(pageOf(page)));

const DRILL = 'Friday, 12 March 2027: Fire drill.';

it.each([
  ['on which day in March is the fire drill', DRILL],
  ['when is the fire drill', DRILL],
  ['When in March do I have the vet', 'Friday, 12 March 2027: 08:30 Vet.'],
  ['which days is choir', 'Tuesday, 9 March 2027: 18:00 Choir; Tuesday, 23 March 2027: 18:00 Choir.'],
])('tells the days of the month that have it: "%s"', (question, answer) => {
  expect(told(question)).toBe(answer);
});

it.each([
  ['another month is meant', 'on which day in April is the fire drill'],
  ['nothing is called so', 'when is the fire alarm'],
  ['the next of several is asked for', 'when is the next choir'],
  ['no day is asked for', 'what is the fire drill'],
])('tells none where %s', (_, question) => {
  expect(told(question)).toBeUndefined();
});

it('answers on the page', async () => {
  const question = 'Could you tell me on which day in March I have the vet?';
  expect(await planOn(question, page)).toEqual([
    { kind: 'done', answer: 'Friday, 12 March 2027: 08:30 Vet.' },
  ]);
});
