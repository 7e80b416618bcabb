// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { normalise } from '../../../../../control-plane/src/plan/rules/language/text.ts';

it('an hour is the same with a nought before it', () => {
  expect(normalise('09:05 → 09:29')).toBe(normalise('9:05 → 9:29'));
  expect(normalise('10:05')).toBe('10 05');
});
