// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { patchOf } from '../../../../control-plane/src/browser/perception/page/patch.js';
import { patched } from '../../../../control-plane/src/browser/perception/patch.ts';

const lines = (text: string): string[] => text.split('');

describe('a patch', () => {
  it.each([
    ['', 'abc'],
    ['abc', 'abc'],
    ['abc', ''],
    ['abcdef', 'abXdef'],
    ['abcdef', 'Xabcdef'],
    ['abcdef', 'abcdefXY'],
    ['abcdef', 'adefbcX'],
    ['aabbaa', 'abababX'],
    ['abc', 'XYZ'],
  ])('makes the new lines of the old ones: %s → %s', (before, after) => {
    expect(patched(lines(before), patchOf(lines(before), lines(after))).join('')).toBe(after);
  });

  it('carries only what is new', () => {
    const patch = patchOf(lines('abcdefgh'), lines('abXdefYh'));
    expect(patch).toEqual({ pieces: [0, 2, -1, 1, 3, 3, -1, 1, 7, 1], lines: ['X', 'Y'] });
  });
});
