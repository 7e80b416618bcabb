// SPDX-License-Identifier: MIT
// A task as the control plane keeps it, the changes it may go through, and what the API shows of it.
import type { TaskSource, Timings, Usage } from '../../../shared/messages.ts';
import { ENDED, type Task, type TaskState } from '../../../shared/tasks.ts';
import { type Action, describeAction } from '../plan/action.ts';
import type { Attempt } from '../plan/attempts.ts';
import type { Exchange, PastAction } from '../plan/planner.ts';
import { concealed } from '../plan/secrecy.ts';

/** What is known of a request when it is accepted. */
export interface NewTask {
  id: string;
  room: string;
  participant: string;
  display?: string;
  text: string;
  source: TaskSource;
  url?: string;
  /** Milliseconds since the epoch; for a spoken request, when the speech ended. */
  createdAt: number;
  sttMs: number;
  audioSeconds: number;
  costUsd: number;
}

/** One action as performed, kept from before it begins so that a crash cannot lead to its being performed twice. */
export interface ActionRecord extends Omit<PastAction, 'state'> {
  /** Counts the actions of the task, from 1. */
  n: number;
  state: PastAction['state'] | 'running';
  ms?: number;
  hasImage?: boolean;
  /** The refs of fields that hide what is typed into them: it is not told. */
  hidden?: string[];
}

/** The action as a short phrase in the imperative, for the room. */
export function phraseOf({ action, hidden = [] }: Pick<ActionRecord, 'action' | 'hidden'>): string {
  return describeAction(concealed(action, hidden));
}

export interface Question {
  /** The round that asked: tells a late answer from one to the present question. */
  round: number;
  text: string;
  options?: string[];
  /** Milliseconds since the epoch. */
  expires: number;
  /** A confirmation: the actions that a yes sets free. */
  pending?: Action[];
}

export interface TaskRecord extends Omit<NewTask, 'sttMs' | 'audioSeconds' | 'costUsd'> {
  state: TaskState;
  /** The number of the observe-plan-act round that is under way. */
  round: number;
  startedAt?: number;
  /** When it is given up, milliseconds since the epoch; put off by the time that its questions wait for an answer. */
  deadline?: number;
  endedAt?: number;
  question?: Question;
  answer?: string;
  evidence?: string;
  error?: { code: string; reason: string };
  memo?: unknown;
  /** Oldest first. */
  attempts?: Attempt[];
  /** The room was asked what to do, for the task did not get on. */
  stuck?: boolean;
  /** The model that planned last. */
  model?: string;
  exchanges: Exchange[];
  actions: ActionRecord[];
  usage: Usage;
  timings: Timings;
}

/** A change that is applied whole or, where the task has ended by then, not at all. */
export interface TaskChange {
  state?: TaskState;
  startedAt?: number;
  deadline?: number;
  round?: number;
  memo?: unknown;
  attempts?: Attempt[];
  stuck?: boolean;
  model?: string;
  /** null: the open question is settled. */
  question?: Question | null;
  exchange?: Exchange;
  action?: ActionRecord;
  answer?: string;
  evidence?: string;
  error?: { code: string; reason: string };
  use?: Partial<Usage>;
  took?: Partial<Timings>;
  /** Only while the question of this round is open. */
  ifAsking?: number;
}

export function hasEnded(task: { state: TaskState }): boolean {
  return ENDED.has(task.state);
}

/** The task object of the HTTP API. `imageUrl` signs the address of a step's picture. */
export function toTask(record: TaskRecord, imageUrl: (task: string, n: number) => string): Task {
  const { id, room, participant, text, source, url, state, question, answer, error, usage, timings } = record;
  return {
    id,
    room,
    participant,
    text,
    source,
    ...(url && { url }),
    state,
    steps: record.actions.map((done) => ({
      n: done.n,
      action: done.action.kind,
      ...('name' in done.action && done.action.name && { target: done.action.name }),
      text: phraseOf(done),
      state: done.state === 'done' || (done.state === 'running' && !hasEnded(record)) ? done.state : 'failed',
      ...(done.ms !== undefined && { ms: done.ms }),
      ...(done.error && { error: done.error }),
      ...(done.fallback !== undefined && { fallback: done.fallback }),
      ...(done.result !== undefined && { result: done.result }),
      ...(done.hasImage && { image: imageUrl(id, done.n) }),
    })),
    ...(question && {
      question: {
        text: question.text,
        ...(question.options && { options: question.options }),
        expires: question.expires,
      },
    }),
    ...(answer !== undefined && { answer }),
    ...(error && { error }),
    ...(record.model !== undefined && { model: record.model }),
    usage,
    timings,
    createdAt: new Date(record.createdAt).toISOString(),
    ...(record.endedAt !== undefined && { endedAt: new Date(record.endedAt).toISOString() }),
  };
}
