// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { chatCost, transcriptionCost } from '../../../control-plane/src/plan/prices.ts';

it('counts cached input at its own price', () => {
  const use = { inputTokens: 1_000_000, cachedTokens: 400_000, outputTokens: 100_000 };
  expect(chatCost('gpt-5-mini', use)).toBeCloseTo(0.6 * 0.25 + 0.4 * 0.025 + 0.1 * 2, 9);
});

it('bills a dated model as its family', () => {
  expect(transcriptionCost('gpt-4o-transcribe-2025-03-20', 60)).toBeCloseTo(0.006, 9);
});

it('knows no cost of a model that is not listed', () => {
  expect(transcriptionCost('my-whisper', 60)).toBe(0);
  expect(chatCost('my-llama', { inputTokens: 10, cachedTokens: 0, outputTokens: 10 })).toBe(0);
});
