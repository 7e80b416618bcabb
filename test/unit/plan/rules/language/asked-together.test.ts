// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { askedTogether } from '../../../../../control-plane/src/plan/rules/language/asked-together.ts';

it.each([
  ['on which day and from what time is the pool free', ['on what day and time is the pool free']],
  ['tell me at what time and on which day the fair opens', ['tell me on what day and time the fair opens']],
  ['when and where is the fair', ['when is the fair', 'where is the fair']],
  [
    'tell me how much and how long the tour is',
    ['tell me how much the tour is', 'tell me how long the tour is'],
  ],
])('"%s" asks %j', (text, questions) => {
  expect(askedTogether(text)).toEqual(questions);
});

it.each([
  'when is the fair and where is the pool',
  'where and when is the fair and add it to my list',
  'what day and time is the fair',
  'when the fair is over, tell me',
])('"%s" is left to be read as it is', (text) => {
  expect([undefined, [text.replace(/^what/, 'on what')]]).toContainEqual(askedTogether(text));
});
