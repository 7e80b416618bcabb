// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { duration } from '../../../control-plane/src/task/wording.ts';

describe('duration', () => {
  it.each([
    [4, '0.00 s'],
    [420, '0.42 s'],
    [3_140, '3.1 s'],
    [75_400, '75 s'],
  ])('%i ms is %s', (ms, text) => {
    expect(duration(ms)).toBe(text);
  });
});
