// SPDX-License-Identifier: MIT
// What every planner is given and gives back; the rules planner and the model planner are interchangeable.
import type { Policy } from '../../../shared/rooms.ts';
import type { Action, PageAction } from './action.ts';
import type { Page } from './page.ts';

/** An action of an earlier step. `interrupted`: a crash came between its beginning and its end, so it may have happened. */
export interface PastAction {
  /** The step (round) it belonged to, from 1. */
  step: number;
  action: PageAction;
  state: 'done' | 'failed' | 'interrupted' | 'skipped';
  /** Failed: why, one sentence. */
  error?: string;
  /** What was seen to change: the page's address, a dialog, or only its content. */
  changed?: 'navigated' | 'dialog' | 'content' | 'nothing';
  /** What it brought beyond the change, at most 4,000 characters. */
  result?: string;
  /** How the element was acted upon instead, where it did not take the action itself; one sentence. */
  fallback?: string;
}

export interface Exchange {
  question: string;
  options?: string[];
  answer: string;
}

export interface PlanInput {
  room: string;
  task: { id: string; text: string; url?: string };
  policy: Policy;
  page: Page;
  /** Oldest first. */
  history: PastAction[];
  /** Questions that this task asked the room, and what was answered, oldest first. */
  exchanges: Exchange[];
  /** What the same planner returned as `memo` on the step before; undefined on the first. */
  memo?: unknown;
  /** Today for the participant, ISO date in the room's time zone, for "tomorrow" and "Friday". */
  today: string;
}

export interface ModelUse {
  llmCalls: number;
  inputTokens: number;
  cachedTokens: number;
  outputTokens: number;
  costUsd: number;
}

export interface Plan {
  /** Performed in order; the rest is dropped after the first that fails or changes the page, except a closing outcome. */
  actions: Action[];
  /** JSON the planner wants back on the next step. */
  memo?: unknown;
  use: ModelUse;
}

export const NO_MODEL_USE: ModelUse = {
  llmCalls: 0,
  inputTokens: 0,
  cachedTokens: 0,
  outputTokens: 0,
  costUsd: 0,
};

export interface Planner {
  /** @throws LamError `model_unavailable` (retryable), `model_unauthorised`, `model_rejected`, `model_refused`, `bad_plan`. */
  plan(input: PlanInput, signal: AbortSignal): Promise<Plan>;
}
