// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { itSays, phrased } from '../../../../../control-plane/src/plan/rules/questions/phrased.ts';

it.each([
  ['what does the notice say', 'notice', 'Closed.', 'The notice says Closed.'],
  ['what is the berth', 'berth', 'B 14', 'The berth is B 14.'],
  ['how many likes does it have', 'likes', '12', '12 likes.'],
  ['how many spare keys are there', 'spare keys', '3', '3 spare keys.'],
  ['how many leeks do i need for the soup', 'leeks do i need', 'six', 'six leeks.'],
  ['read it', 'it', 'We eat at one.', 'It says: “We eat at one”.'],
  ['when does the ferry leave', 'ferry leave', '9:40', 'Ferry leave: 9:40.'],
])('tells the answer to "%s"', (question, subject, value, told) => {
  expect(phrased(question, subject, value)).toBe(told);
});

it('cuts nothing off that is read out', () => {
  const text = 'word '.repeat(60).trim();
  expect(itSays(text)).toContain(text);
});
