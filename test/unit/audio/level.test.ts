// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { levelDbfs, SILENCE_DBFS } from '../../../control-plane/src/audio/level.ts';

const square = (amplitude: number): Buffer => {
  const pcm = Buffer.alloc(640);
  for (let i = 0; i < 320; i++) pcm.writeInt16LE(i % 2 === 0 ? amplitude : -amplitude, i * 2);
  return pcm;
};

it('measures in dB relative to full scale', () => {
  expect(levelDbfs(square(32_767))).toBeCloseTo(0, 2);
  expect(levelDbfs(square(3_277))).toBeCloseTo(-20, 1);
});

it('stays finite for silence', () => {
  expect(levelDbfs(Buffer.alloc(640))).toBe(SILENCE_DBFS);
});
