// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { valueTold } from '../../../../../control-plane/src/plan/rules/questions/told.ts';

it.each([
  ['Ruben Ashe: Accounts.', 'Which department does Ruben Ashe work in?', 'Accounts'],
  ['Imre Falk: 214.', 'Who is in room 214?', 'Imre Falk'],
  ['The net amount is £310.00.', 'what is the net amount', '£310.00'],
  ['3 people work in Sales.', 'How many people work in Sales?', '3'],
  ['It says: “Closed on Monday”.', 'what does the notice say', 'Closed on Monday'],
  ['Bexley, 4, 140.', 'Who has the highest best score', 'Bexley'],
  ['Code word: heron..', 'what is the code word', 'heron'],
  ['Yes.', 'is it open', 'Yes'],
])('of "%s" what was asked by "%s" is %s', (answer, question, value) => {
  expect(valueTold(answer, question)).toBe(value);
});
