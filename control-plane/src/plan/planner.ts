// SPDX-License-Identifier: MIT
// What every planner is given and gives back; the rules planner and the model planner are interchangeable.
import type { Policy } from '../../../shared/rooms.ts';
import { LamError } from '../errors.ts';
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
  /** What was seen to change: the page's address, a dialog (`popup`: one that the page draws itself), or only its content. */
  changed?: 'navigated' | 'dialog' | 'popup' | 'content' | 'nothing';
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

/** A request of the same room that has ended: what "the other one" or "same for Bob" may refer to. */
export interface PastTask {
  /** Whose request it was, as the room knows them. */
  by: string;
  text: string;
  state: 'done' | 'failed' | 'cancelled';
  /** What the room was told at its end. */
  said?: string;
  /** What was done for it, in the words of the room, oldest first. */
  actions: string[];
  /** How long before this request it ended. */
  secondsAgo: number;
}

/** What went on in the room before the request; it may be referred to, and commands nothing. */
export interface Recent {
  /** Oldest first. */
  tasks: PastTask[];
  /** What participants said to each other, where captions are on, oldest first. */
  talk: { by: string; text: string }[];
}

export interface PlanInput {
  room: string;
  /** `by`: who asks, as the room knows them. */
  task: { id: string; text: string; url?: string; by?: string };
  policy: Policy;
  page: Page;
  /** Oldest first. */
  history: PastAction[];
  /** Questions that this task asked the room, and what was answered, oldest first. */
  exchanges: Exchange[];
  recent?: Recent;
  /** Dollars that the task has cost so far. */
  spentUsd?: number;
  /** The room's files by name; absent where it has none. */
  files?: string[];
  /** What was tried twice on this very view and changed nothing, one phrase each: something else is called for. */
  inVain?: string[];
  /** What the page looks like, JPEG: the plan before asked for it. */
  picture?: Uint8Array;
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
  /** Pictures that were sent along. */
  images: number;
  costUsd: number;
}

export interface Plan {
  /** Performed in order; the rest is dropped after the first that fails or changes the page, except a closing outcome. */
  actions: Action[];
  /** JSON the planner wants back on the next step. */
  memo?: unknown;
  use: ModelUse;
  /** The model that answered last. */
  model?: string;
}

export const NO_MODEL_USE: ModelUse = {
  llmCalls: 0,
  inputTokens: 0,
  cachedTokens: 0,
  outputTokens: 0,
  images: 0,
  costUsd: 0,
};

export function addUse(a: ModelUse, b: ModelUse): ModelUse {
  const keys = Object.keys(NO_MODEL_USE) as (keyof ModelUse)[];
  return Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) as unknown as ModelUse;
}

/** There is no plan, and what was spent on it is spent. */
export class PlanFailure extends LamError {
  readonly use: ModelUse;

  constructor(error: LamError, use: ModelUse) {
    super(error.code, error.message, { retryable: error.retryable, cause: error.cause });
    this.use = use;
  }
}

/** Is told an action of a plan that is still being written. */
export type Early = (action: Action) => Promise<void>;

export interface Planner {
  /**
   * `early` is told each action of the plan as soon as it is known, in their order, and may begin with it at once: the
   * plan that follows begins with the actions that were told. A planner that knows all at the same moment tells none.
   * @throws PlanFailure `model_unavailable` (retryable), `model_unauthorised`, `model_rejected`, `model_refused`,
   * `bad_plan`, `over_budget`; never once an action was told early: then the plan ends with what was told.
   */
  plan(input: PlanInput, signal: AbortSignal, early?: Early): Promise<Plan>;
}
