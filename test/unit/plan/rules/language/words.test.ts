// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { listOf } from '../../../../../control-plane/src/plan/rules/language/words.ts';

it.each([
  ['ale, bread & jam and salt', ['ale', 'bread', 'jam', 'salt']],
  ['the letters of "Pike & Co" and "Salt and Vinegar"', ['the letters of "Pike & Co"', '"Salt and Vinegar"']],
  ['"this, that" or “one & all”', ['"this, that"', '“one & all”']],
])('%s: each part by itself, what is quoted as a whole', (phrase, parts) => {
  expect(listOf(phrase)).toEqual(parts);
});
