// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { overBudget, tokenCost, transcriptionCost } from '../../../control-plane/src/plan/prices.ts';

it('counts cached input at its own price', () => {
  const use = { inputTokens: 1_000_000, cachedTokens: 400_000, outputTokens: 100_000 };
  expect(tokenCost('gpt-5-mini', use)).toBeCloseTo(0.6 * 0.25 + 0.4 * 0.025 + 0.1 * 2, 9);
});

it('bills a dated model as its family', () => {
  expect(transcriptionCost('gpt-4o-transcribe-2025-03-20', 60)).toBeCloseTo(0.006, 9);
});

it('knows no cost of a model that is not listed', () => {
  expect(transcriptionCost('my-whisper', 60)).toBe(0);
  expect(tokenCost('my-llama', { inputTokens: 10, cachedTokens: 0, outputTokens: 10 })).toBe(0);
});

it('lets the operator’s own prices come before the table’s', () => {
  const use = { inputTokens: 1_000_000, cachedTokens: 0, outputTokens: 0 };
  expect(tokenCost('gpt-5-mini', use, { 'gpt-5-mini': [9, 1, 1] })).toBe(9);
  expect(tokenCost('gpt-5-mini', use, { 'another-model': [9, 1, 1] })).toBeCloseTo(0.25, 9);
});

it('stops at the budget, and knows no budget of 0', () => {
  expect(overBudget(0.5, { budgetUsd: 0.5 })).toMatchObject({ code: 'over_budget', retryable: false });
  expect(overBudget(0.49, { budgetUsd: 0.5 })).toBeUndefined();
  expect(overBudget(100, { budgetUsd: 0 })).toBeUndefined();
});
