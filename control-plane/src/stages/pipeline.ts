// SPDX-License-Identifier: MIT
// The order of the stages, and nowhere else: utterance → stt → task; task → act (observe) → plan → act → … → its end.
// Whatever is next is enqueued before what is now completes, under an id that makes a second enqueuing a no-op.
import { LamError } from '../errors.ts';
import type { Metrics } from '../metrics.ts';
import type { Action, Outcome } from '../plan/action.ts';
import { isYes } from '../plan/consent.ts';
import type { Page } from '../plan/page.ts';
import type { ActJob, PlanJob, PrepareJob, SttJob } from '../task/jobs.ts';
import { ending, questionMessage, queued } from '../task/progress.ts';
import { hasEnded, type NewTask, type Question, type TaskChange, type TaskRecord } from '../task/record.ts';
import type { Jobs, Rooms, Tasks } from './ports.ts';

const MAX_STT_BACKLOG = 200;
const QUESTION_MS = 120_000;

export interface PipelineDeps {
  tasks: Tasks;
  jobs: Jobs;
  rooms: Pick<Rooms, 'get'>;
  metrics: Metrics;
  /** Tells whichever process works on the task to stop. */
  announceCancel(task: string): Promise<void>;
  /** Keeps what a task that is done has shown. */
  learn(task: TaskRecord): Promise<void>;
}

export class Pipeline {
  readonly #deps: PipelineDeps;

  constructor(deps: PipelineDeps) {
    this.#deps = deps;
  }

  /** @throws LamError `queue_full`: more utterances wait than could be written down in reasonable time. */
  async transcribe(job: SttJob): Promise<void> {
    if ((await this.#deps.jobs.backlog('stt')) >= MAX_STT_BACKLOG) {
      throw new LamError(
        'queue_full',
        'Too much speech is waiting to be written down; this utterance was dropped.',
      );
    }
    await this.#deps.jobs.add('stt', `${job.task}-stt-0`, job);
  }

  /**
   * Accepts a request; submitting the same id again changes nothing. `clientId` is echoed to the room.
   * @throws LamError `queue_full`.
   */
  async submit(task: NewTask, clientId?: string): Promise<void> {
    await this.#deps.tasks.accept(task, queued(task, clientId));
    await this.advance(task.room);
  }

  /** Opens the room's browser ahead of the first request; `visit` tells one occasion from another. */
  async prepare(room: string, visit: string): Promise<void> {
    const job: PrepareJob = { task: `prepare-${visit}`, prepare: room };
    await this.#deps.jobs.add('act', job.task, job);
  }

  /** Performs the actions of a round, then observes the page. */
  async act(job: ActJob): Promise<void> {
    await this.#deps.jobs.add('act', `${job.task}-act-${job.round}`, job);
  }

  /** Asks the planner what to do on this page; `pictured`: with the picture that is in the store. */
  async plan(task: string, round: number, page: Page, pictured: boolean): Promise<void> {
    const job: PlanJob = { kind: 'plan', task, round, page, ...(pictured && { pictured }) };
    await this.#deps.jobs.add('plan', `${task}-plan-${round}`, job);
  }

  /** Carries out what ends a round otherwise than by acting: the task's end, or a question to the room. */
  async settle(task: TaskRecord, round: number, outcome: Outcome, pending?: Action[]): Promise<void> {
    if (outcome.kind === 'ask') return this.#ask(task, round, outcome, pending);
    if (outcome.kind === 'fail') return this.fail(task, outcome);
    const { answer, evidence } = outcome;
    return this.#end(task, { state: 'done', answer, ...(evidence !== undefined && { evidence }) });
  }

  async fail(task: TaskRecord, error: { code: string; reason: string }): Promise<void> {
    await this.#end(task, { state: 'failed', error: { code: error.code, reason: error.reason } });
  }

  /** @throws LamError `ended`. */
  async cancel(task: TaskRecord): Promise<void> {
    if (hasEnded(task)) throw new LamError('ended', 'That request has ended already.');
    await this.#end(task, { state: 'cancelled' });
    await this.#deps.announceCancel(task.id);
  }

  /** @throws LamError `no_question`: nothing is asked, or the time for it has run out. */
  async answer(task: TaskRecord, text: string): Promise<void> {
    const question = task.question;
    const late = new LamError('no_question', 'Nothing is being asked about that request.');
    if (question === undefined) throw late;
    const { text: asked, options, round, pending } = question;
    const exchange = { question: asked, ...(options && { options }), answer: text };
    const settled: TaskChange = {
      state: 'planning',
      question: null,
      exchange,
      ifAsking: round,
      round: round + 1,
      ...(task.deadline !== undefined && { deadline: task.deadline + waitedFor(question) }),
    };
    if (!(await this.#deps.tasks.change(task.id, settled))) throw late;
    if (pending === undefined) return this.act({ task: task.id, round: round + 1, actions: [] });
    const language = (await this.#deps.rooms.get(task.room))?.language ?? 'en';
    if (isYes(text, language)) return this.act({ task: task.id, round: round + 1, actions: pending });
    const declined = { code: 'declined', reason: `You said “${text}”, so it was not done.` };
    return this.fail(task, declined);
  }

  /** The question of that round has had its time: no answer is a no. */
  async expire(task: TaskRecord, round: number): Promise<void> {
    const error = { code: 'unanswered', reason: 'Nobody answered in time, so it was not done.' };
    await this.#end(task, { state: 'failed', error, ifAsking: round });
  }

  /** Ends the question that holds up the room, where the one who alone could answer it has gone. */
  async abandon(room: string, present: ReadonlySet<string>): Promise<void> {
    const id = await this.#deps.tasks.head(room);
    const task = id === undefined ? undefined : await this.#deps.tasks.get(id);
    if (task?.question === undefined || task.source === 'api' || present.has(task.participant)) return;
    const error = { code: 'unanswered', reason: 'Whoever could answer has left, so it was not done.' };
    await this.#end(task, { state: 'failed', error, ifAsking: task.question.round });
  }

  /** Starts the room's next task, if it is not under way already. */
  async advance(room: string): Promise<void> {
    const id = await this.#deps.tasks.head(room);
    if (id === undefined) return;
    await this.act({ task: id, round: 0, actions: [] });
  }

  /**
   * Mends what a death between two writes can leave behind: a task whose turn it is, that waits for nobody, and that no
   * job works on. It is observed anew, in a round of its own.
   */
  async recover(): Promise<void> {
    const { tasks, jobs } = this.#deps;
    for (const room of await tasks.busyRooms()) {
      const id = await tasks.head(room);
      const task = id === undefined ? undefined : await tasks.get(id);
      if (task === undefined || task.state === 'waiting') continue;
      const { round } = task;
      const states = await Promise.all([
        jobs.state('act', `${task.id}-act-${round}`),
        jobs.state('plan', `${task.id}-plan-${round}`),
        jobs.state('plan', `${task.id}-plan-${round + 1}`),
      ]);
      if (states.includes('failed'))
        await this.fail(task, { code: 'internal', reason: 'A job of this request failed.' });
      else if (!states.includes('live')) await this.act({ task: task.id, round, actions: [] });
    }
  }

  async #ask(
    task: TaskRecord,
    round: number,
    { question: text, options }: Extract<Outcome, { kind: 'ask' }>,
    pending?: Action[],
  ): Promise<void> {
    const expires = Date.now() + QUESTION_MS;
    const question: Question = {
      round,
      text,
      ...(options && { options }),
      expires,
      ...(pending && { pending }),
    };
    const job: PlanJob = { kind: 'expire', task: task.id, round };
    await this.#deps.jobs.add('plan', `${task.id}-expire-${round}`, job, QUESTION_MS);
    await this.#deps.tasks.change(task.id, { state: 'waiting', round, question }, [
      questionMessage(task, question),
    ]);
  }

  async #end(task: TaskRecord, change: TaskChange): Promise<void> {
    const state = change.state!;
    const timings = { ...task.timings, totalMs: Date.now() - task.createdAt };
    const { answer, evidence, error } = change;
    const closed = { ...task, state, timings, ...(answer !== undefined && { answer }) };
    const shown = { ...closed, ...(evidence !== undefined && { evidence }), ...(error && { error }) };
    const ended = await this.#deps.tasks.change(task.id, change, [ending(shown)]);
    if (ended) {
      this.#deps.metrics.tasksEnded.inc({ state, code: error?.code ?? '' });
      this.#deps.metrics.taskSeconds.observe({ source: task.source }, timings.totalMs / 1_000);
    }
    await this.advance(task.room);
    if (ended && state === 'done') await this.#deps.learn(task);
  }
}

/** Milliseconds since the question was asked. */
function waitedFor({ expires }: Question): number {
  return Date.now() - (expires - QUESTION_MS);
}
