// SPDX-License-Identifier: MIT
// What the jobs of the three queues carry.
import type { Action } from '../plan/action.ts';
import type { Page } from '../plan/page.ts';

/** An utterance that waits to be written down; its audio lies in the store under `task`. */
export interface SttJob {
  /** The id that the task will have, should the utterance be a request. */
  task: string;
  room: string;
  participant: string;
  display?: string;
  /** Said while push to talk was held: a request whatever the words. */
  pushed: boolean;
  /** When the speech ended, milliseconds since the epoch. */
  endedAt: number;
}

/** `expire`: the question of that round has had its time. */
export type PlanJob =
  | {
      kind: 'plan';
      task: string;
      round: number;
      page: Page;
      /** It was asked for: a picture of the page lies in the store under task and round. */
      pictured?: true;
    }
  | { kind: 'expire'; task: string; round: number };

export interface ActJob {
  task: string;
  round: number;
  /** Performed in order, then the page is observed; none: only observed. */
  actions: Action[];
  /** What a yes sets free, where the last action is a question for consent. */
  pending?: Action[];
  /** The plan is still being written: more actions follow, as parts of the round's feed, until it is closed. */
  open?: true;
}

/** What follows in an open round; `pending` as in ActJob. */
export type RoundPart = { action: Action } | { closed: true; pending?: Action[] };

/** Somebody came into a room: its browser is opened at the start page before anything is asked of it. */
export interface PrepareJob {
  /** No task's id: a name for the job. */
  task: string;
  prepare: string;
}
