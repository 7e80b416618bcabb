// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { total } from '../../../../../control-plane/src/plan/rules/questions/totals.ts';
import { turnOn } from '../../../../support/planning.ts';

const { model } = turnOn(
  `- table [ref=e1]:
  - row [ref=e2]:
    - cell "3 October"
    - cell "Late: Piranesi"
    - cell "£1.40"
  - row [ref=e3]:
    - cell "2 November"
    - cell "Lost card"
    - cell "£2.25"`,
  'x',
);

it.each([
  ['how much do i owe all together', 'The sum of price is 3.65.'],
  ['how much have we to pay in total', 'The sum of price is 3.65.'],
  ['how much does the lost card cost', undefined],
])('"%s": %s', (question, answer) => {
  expect(total(question, model)).toBe(answer);
});
