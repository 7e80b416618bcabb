// SPDX-License-Identifier: MIT
// What there is to do in a round, where it is known whole as well as where its plan is still being written.
import type { Action } from '../plan/action.ts';
import type { ActJob, RoundPart } from '../task/jobs.ts';
import type { Feed } from './ports.ts';

/** A model has a minute for a plan; a plan stage that died is followed by another within some seconds. */
const IDLE_MS = 75_000;

export class Agenda {
  /** What a yes sets free, once all is known. */
  pending: Action[] | undefined;
  /** Milliseconds spent on waiting for the plan. */
  waitedMs = 0;
  readonly #known: Action[];
  readonly #parts: AsyncGenerator<RoundPart, void> | undefined;

  constructor({ task, round, actions, pending, open }: ActJob, feed: Feed, signal: AbortSignal) {
    this.#known = [...actions];
    this.pending = pending;
    this.#parts = open ? feed.follow(task, round, IDLE_MS, signal) : undefined;
  }

  /** Undefined: that was all. A plan that does not go on ends there. */
  async next(): Promise<Action | undefined> {
    return this.#known.shift() ?? (await this.#coming());
  }

  /** All that is left, once that is known. */
  async rest(): Promise<Action[]> {
    const left: Action[] = [];
    for (let action = await this.next(); action !== undefined; action = await this.next()) left.push(action);
    return left;
  }

  async close(): Promise<void> {
    await this.#parts?.return();
  }

  async #coming(): Promise<Action | undefined> {
    const began = performance.now();
    const { value: part } = (await this.#parts?.next()) ?? { value: undefined };
    this.waitedMs += performance.now() - began;
    if (part === undefined) return undefined;
    if ('action' in part) return part.action;
    this.pending = part.pending;
    await this.close();
    return undefined;
  }
}
