// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { isDeedAlone, isKindred } from '../../../../../control-plane/src/plan/rules/language/deeds.ts';

it.each([
  ['buy', ['add', 'basket'], true],
  ['buy', ['add', 'favourites'], false],
  ['get', ['buy', 'ticket'], true],
  ['remember', ['bookmark'], true],
  ['agree', ['accept'], true],
  ['agree', ['delete'], false],
  ['restore', ['recycle', 'image'], true],
])('"%s" may be meant by a control of the words %j: %s', (deed, words, kindred) => {
  expect(isKindred(deed, words)).toBe(kindred);
});

it.each([
  ['Vote', true],
  ['Sign up', true],
  ['Votes', false],
  ['Vote on the mill', false],
  ['Show results', false],
])('"%s" says only what is done: %s', (name, alone) => {
  expect(isDeedAlone(name)).toBe(alone);
});
