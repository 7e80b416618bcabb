// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { withStateCode } from '../../../../../control-plane/src/plan/rules/language/states.ts';

it.each([
  ['Salem Oregon', 'Salem, OR'],
  ['wheeling, west virginia', 'wheeling, WV'],
  ['New York New York', 'New York, NY'],
  ['Oregon', undefined],
  ['Porto Portugal', undefined],
])('a state behind a town is abbreviated: %s', (said, told) => {
  expect(withStateCode(said)).toBe(told);
});
