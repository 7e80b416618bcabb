// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { selectionOf } from '../../../../../control-plane/src/plan/rules/language/selection.ts';

it('tells bounds, what is excluded, the foremost and how many from the words to be shown', () => {
  expect(selectionOf('the two cheapest lamps under $50 that are not sold out')).toMatchObject({
    words: 'lamps',
    not: ['sold out'],
    bounds: [{ over: false, said: '$50' }],
    count: 2,
    superlative: { end: 'min' },
  });
});
