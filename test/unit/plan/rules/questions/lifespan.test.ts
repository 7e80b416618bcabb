// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { lifeAsked } from '../../../../../control-plane/src/plan/rules/questions/lifespan.ts';
import { turnOn } from '../../../../support/planning.ts';

const page = `- paragraph: Ada Maria Holm (3 May 1801 – 9 July 1877) was a painter, pupil of Jon Berg (1770-1830).
- paragraph: "Jon Berg (12 June 1920 – 1999) was a singer. Liv Dahl (born 4 March 1960) sings."`;
const told = (question: string) => lifeAsked(question, turnOn(page, 'x').model);

it.each([
  ['When was Ada Holm born?', '3 May 1801.'],
  ['when did Ada Maria Holm die', '9 July 1877.'],
  ["What is Liv Dahl's date of birth?", '4 March 1960.'],
  ['When did Liv Dahl die?', undefined],
  ['In what year was Jon Berg born?', undefined],
  ['When was the painting made?', undefined],
])('%s', (question, answer) => {
  expect(told(question)).toBe(answer);
});
