// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { superlativeIn } from '../../../../../control-plane/src/plan/rules/language/superlatives.ts';

it('who has worked somewhere the longest is who came first', () => {
  const told = superlativeIn('worked here the longest');
  expect(told).toMatchObject({
    superlative: { end: 'min', names: expect.arrayContaining(['started']) },
    rest: '',
  });
  expect(superlativeIn('the longest walk')).toMatchObject({ superlative: { end: 'max' } });
});
