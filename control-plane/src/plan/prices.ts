// SPDX-License-Identifier: MIT
// What hosted models cost, in US dollars. The figures were written down in November 2026 from memory of their providers'
// public price lists, not read from them: check what you pay, and set LAM_PRICES where it differs. A model that is not
// listed (one's own server, a newer one) costs 0 here: budgets then rest on `maxSteps`.
import { LamError } from '../errors.ts';

/** Dollars a minute of audio. */
const TRANSCRIPTION: Readonly<Record<string, number>> = {
  'whisper-1': 0.006,
  'gpt-4o-transcribe': 0.006,
  'gpt-4o-transcribe-diarize': 0.006,
  'gpt-4o-mini-transcribe': 0.003,
  'whisper-large-v3': 0.00185,
  'whisper-large-v3-turbo': 0.000667,
};

/** Dollars a million tokens: input, input read from the provider's cache, output. */
export type TokenPrices = Readonly<Record<string, readonly [input: number, cached: number, output: number]>>;

const TOKENS: TokenPrices = {
  'gpt-5.2': [1.75, 0.175, 14],
  'gpt-5.1': [1.25, 0.125, 10],
  'gpt-5': [1.25, 0.125, 10],
  'gpt-5-mini': [0.25, 0.025, 2],
  'gpt-5-nano': [0.05, 0.005, 0.4],
  'gpt-4.1': [2, 0.5, 8],
  'gpt-4.1-mini': [0.4, 0.1, 1.6],
  'gpt-4.1-nano': [0.1, 0.025, 0.4],
  'gpt-4o': [2.5, 1.25, 10],
  'gpt-4o-mini': [0.15, 0.075, 0.6],
  o3: [2, 0.5, 8],
  'o4-mini': [1.1, 0.275, 4.4],
  'text-embedding-3-small': [0.02, 0.02, 0],
  'text-embedding-3-large': [0.13, 0.13, 0],
};

/** "gpt-4o-2024-08-06" is billed as "gpt-4o". */
function family(model: string): string {
  return model.replace(/-\d{4}-\d{2}-\d{2}$/, '');
}

/** Dollars for so many seconds of audio; 0 for a model without a listed price. */
export function transcriptionCost(model: string, audioSeconds: number): number {
  return ((TRANSCRIPTION[family(model)] ?? 0) * audioSeconds) / 60;
}

/** Dollars for one call; `inputTokens` includes `cachedTokens`. `own`: the operator's prices, which come before the table's. */
export function tokenCost(
  model: string,
  use: { inputTokens: number; cachedTokens: number; outputTokens: number },
  own: TokenPrices = {},
): number {
  const [input, cached, output] = own[model] ?? own[family(model)] ?? TOKENS[family(model)] ?? [0, 0, 0];
  const fresh = use.inputTokens - use.cachedTokens;
  return (fresh * input + use.cachedTokens * cached + use.outputTokens * output) / 1_000_000;
}

/** Why a request that would cost `dollars` goes no further; undefined: it may. A budget of 0 is none. */
export function overBudget(dollars: number, { budgetUsd }: { budgetUsd: number }): LamError | undefined {
  if (budgetUsd === 0 || dollars < budgetUsd) return undefined;
  return new LamError('over_budget', `I stopped at $${budgetUsd}, the most a request may cost in this room.`);
}
