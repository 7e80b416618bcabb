// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { changeIn, changeSaid } from '../../../../../control-plane/src/plan/rules/language/changes.ts';

it.each([
  ['the fund that has lost the most this week', -1],
  ['the biggest faller', -1],
  ['which crop rose the most', 1],
  ['the top gainer', 1],
])('the greatest change is said: "%s"', (phrase, way) => {
  expect(changeSaid(phrase)?.way).toBe(way);
});

it.each([
  'who lost the most matches',
  'the team that gained the most fans',
  'the biggest fund',
  'what is lost',
])('none is: "%s"', (phrase) => {
  expect(changeSaid(phrase)).toBeUndefined();
});

it.each([
  ['▼ 2.3 % today', -2.3],
  ['▲ +0.8 %', 0.8],
  ['−1,250', -1250],
  ['+3', 3],
  ['0.0 %', 0],
])('by how much it went up is told: "%s"', (text, amount) => {
  expect(changeIn(text)).toBe(amount);
});

it.each(['5 % interest', '12', '7-9 days', 'Room 3'])('nothing says which way: "%s"', (text) => {
  expect(changeIn(text)).toBeUndefined();
});
