// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { listedTime } from '../../../../../control-plane/src/plan/rules/questions/listed-times.ts';
import { pageOf } from '../../../../support/planning.ts';

const answerTo = (question: string, ...lines: string[]) =>
  listedTime(
    question,
    modelOf(pageOf(lines.map((line, i) => `- paragraph [ref=p${i}]: "${line}"`).join('\n'))),
  );
const COACHES = ['The coach to Skerry is green.', 'From the Mill at 6:50, 9:20 and 17:45.'];

it.each([
  ['when does the last bus go', 'The last bus: 17:45.'],
  ['when the first coach leaves', 'The first coach: 6:50.'],
  ['at what time is the last coach from the Mill', 'The last coach: 17:45.'],
])('the first and the last of the hours in a sentence are told: "%s"', (question, answer) => {
  expect(answerTo(question, ...COACHES)).toBe(answer);
});

it.each([
  'when does the last ferry go',
  'when does the last bus leave from Tarn',
  'when does the last shop close',
])('nothing is told of another thing or place: "%s"', (question) => {
  expect(answerTo(question, ...COACHES)).toBeUndefined();
});

it('nor where the hours are a range, stand in no order, or two sentences list some', () => {
  const question = 'when does the last bus go';
  expect(answerTo(question, 'The bus runs from 6:50 to 17:45.')).toBeUndefined();
  expect(answerTo(question, 'The bus stops at 9:20, 6:50 and 17:45.')).toBeUndefined();
  expect(answerTo(question, ...COACHES, 'To the Mill at 7:10 and 18:05.')).toBeUndefined();
});
