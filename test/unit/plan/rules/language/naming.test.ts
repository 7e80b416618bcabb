// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { namedIn } from '../../../../../control-plane/src/plan/rules/language/naming.ts';

it.each([
  ['Call the recipe "Leek tart"', { noun: 'recipe', name: '"Leek tart"' }],
  ['name it Winter walk', { noun: '', name: 'Winter walk' }],
  ['Title my new post Frost tonight.', { noun: 'post', name: 'Frost tonight' }],
  ['Call Ada', undefined],
  ['call the clinic', undefined],
  ['Name the rivers of Spain', undefined],
])('what is called how is told: %s', (said, told) => {
  expect(namedIn(said)).toEqual(told);
});
