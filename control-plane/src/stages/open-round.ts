// SPDX-License-Identifier: MIT
// A round whose acting begins while its plan is still being written: the first action goes with the job, the others
// follow in the round's feed, each only where the room's policy lets it pass without asking.
import { type Action, isOutcome } from '../plan/action.ts';
import type { Gated } from '../plan/policy.ts';
import type { Pipeline } from './pipeline.ts';
import type { Feed, Tasks } from './ports.ts';

export interface OpenRoundDeps {
  tasks: Tasks;
  pipeline: Pipeline;
  feed: Feed;
}

export interface OpenRoundContext {
  task: string;
  round: number;
  /** What of a plan may be done; of a plan's beginning it is the beginning of what it is of the whole. */
  gated(actions: Action[]): Gated;
}

export class OpenRound {
  readonly #deps: OpenRoundDeps;
  readonly #context: OpenRoundContext;
  readonly #handed: Action[] = [];
  /** An outcome, what needs consent, and whatever is behind it wait for the whole plan. */
  #waits = false;

  constructor(deps: OpenRoundDeps, context: OpenRoundContext) {
    this.#deps = deps;
    this.#context = context;
  }

  /** Whether anything was handed to the act stage. */
  get begun(): boolean {
    return this.#handed.length > 0;
  }

  /** Hands the next action of the plan to the act stage, if it may be done whatever comes behind it. */
  async offer(action: Action): Promise<void> {
    const { gated, task, round } = this.#context;
    this.#waits ||= isOutcome(action) || gated([...this.#handed, action]).pending !== undefined;
    if (this.#waits) return;
    if (this.begun) await this.#deps.feed.put(task, round, { action });
    else if (!(await this.#begin(action))) {
      this.#waits = true;
      return;
    }
    this.#handed.push(action);
  }

  /** Hands over what is left of the whole plan, after policy. */
  async close(actions: Action[], pending: Action[] | undefined): Promise<void> {
    const { task, round } = this.#context;
    for (const action of actions.slice(this.#handed.length))
      await this.#deps.feed.put(task, round, { action });
    await this.#deps.feed.put(task, round, { closed: true, ...(pending && { pending }) });
  }

  /**
   * The record says that the round is decided before any of it can be done: a job that runs again does not plan it anew. What
   * the planner wants to know of it on the next step comes with the whole plan: what it knew before does not hold any more.
   */
  async #begin(action: Action): Promise<boolean> {
    const { task, round } = this.#context;
    if (!(await this.#deps.tasks.change(task, { round, memo: null }))) return false;
    await this.#deps.pipeline.act({ task, round, actions: [action], open: true });
    return true;
  }
}
