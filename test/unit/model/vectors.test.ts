// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { nearest, unit, Vectors } from '../../../control-plane/src/model/vectors.ts';

describe('nearest', () => {
  it('goes by direction, not by length, and leaves out what has no vector or one of another model', () => {
    const known = new Map([
      ['far', unit([0, 100])],
      ['near', unit([0.2, 0.1])],
      ['other', unit([1, 0, 0])],
    ]);
    expect(nearest(unit([3, 0]), ['far', 'unknown', 'other', 'near'], known)).toEqual([3, 0]);
  });
});

describe('unit', () => {
  it.each([[[0, 0]], [[]], [[Number.NaN, 1]], [[Number.POSITIVE_INFINITY, 1]]])(
    'refuses what has no direction: %j',
    (numbers) => {
      expect(() => unit(numbers)).toThrow('no vector');
    },
  );
});

describe('Vectors', () => {
  it('forgets those that were used longest ago', () => {
    const vectors = new Vectors();
    const vector = unit([1]);
    vectors.keep('used', vector);
    vectors.keep('unused', vector);
    for (let i = 0; i < 4_094; i++) vectors.keep(`text ${i}`, vector);
    expect(vectors.known(['used']).has('used')).toBe(true);
    vectors.keep('one more', vector);
    expect([...vectors.known(['used', 'unused', 'one more']).keys()]).toEqual(['used', 'one more']);
  });
});
