// SPDX-License-Identifier: MIT
// Planning: what the page shows and what was done so far become the next actions, within the room's policy.
import type { Room } from '../../../shared/rooms.ts';
import { describeError, LamError } from '../errors.ts';
import { type Action, isOutcome, type Outcome } from '../plan/action.ts';
import { describePlan, inVain, judgePlan, planHash, viewHash } from '../plan/attempts.ts';
import { type PastAction, type Plan, PlanFailure, type PlanInput, type Planner } from '../plan/planner.ts';
import { gate } from '../plan/policy.ts';
import { overBudget } from '../plan/prices.ts';
import type { PlanJob } from '../task/jobs.ts';
import { nameOf, planning } from '../task/progress.ts';
import { recentOf } from '../task/recent.ts';
import { hasEnded, type TaskChange, type TaskRecord } from '../task/record.ts';
import { beforeDeadline } from './deadline.ts';
import { OpenRound } from './open-round.ts';
import type { Pipeline } from './pipeline.ts';
import type { Feed, Log, Rooms, Tasks, Views } from './ports.ts';

export interface PlanDeps {
  planner: Planner;
  tasks: Tasks & Views;
  rooms: Rooms;
  pipeline: Pipeline;
  feed: Feed;
  log: Log;
  files: { names(room: string): Promise<string[]> };
}

type Planning = Extract<PlanJob, { kind: 'plan' }>;

export class PlanStage {
  readonly #deps: PlanDeps;

  constructor(deps: PlanDeps) {
    this.#deps = deps;
  }

  async run(job: PlanJob, signal: AbortSignal): Promise<void> {
    const { tasks, pipeline } = this.#deps;
    const task = await tasks.get(job.task);
    if (task === undefined) return;
    if (hasEnded(task)) return pipeline.advance(task.room);
    if (job.kind === 'expire') return pipeline.expire(task, job.round);
    if (task.round >= job.round || task.state === 'waiting') return this.#resume(task, job);
    await beforeDeadline(task, signal, (timely) => this.#decide(task, job, timely));
  }

  async failed(job: PlanJob, error: { code: string; reason: string }): Promise<void> {
    const task = await this.#deps.tasks.get(job.task);
    if (task !== undefined) await this.#deps.pipeline.fail(task, error);
  }

  async #decide(task: TaskRecord, job: Planning, signal: AbortSignal): Promise<void> {
    const { rooms, tasks, pipeline } = this.#deps;
    const room = await rooms.get(task.room);
    if (room === undefined)
      return pipeline.fail(task, { code: 'room_gone', reason: 'The room was removed.' });
    const over = overLimit(task, room, job.round);
    if (over !== undefined) return pipeline.fail(task, describeError(over));
    if (
      !(await tasks.change(task.id, { state: 'planning' }, task.state === 'planning' ? [] : [planning(task)]))
    ) {
      return pipeline.advance(task.room);
    }
    const began = performance.now();
    const gated = (actions: Action[]) => gate(actions, job.page, room, task.exchanges);
    const open = new OpenRound(this.#deps, { task: task.id, round: job.round, gated });
    const input = await this.#input(task, job, room);
    const plan = await this.#planned(task, input, open, signal);
    const { held, ...kept } = judged(plan.actions, input, task, job.round);
    const { actions, pending } = held === undefined ? gated(plan.actions) : { actions: [held] };
    const [first] = actions;
    const settled = first !== undefined && isOutcome(first) ? first : undefined;
    await tasks.change(task.id, {
      memo: plan.memo ?? null,
      ...kept,
      use: { ...plan.use },
      took: { planMs: performance.now() - began },
      ...(plan.model !== undefined && { model: plan.model }),
      ...(settled === undefined && { round: job.round }),
    });
    if (settled !== undefined) return this.#settle(task, job.round, settled, pending);
    if (open.begun) return open.close(actions, pending);
    return pipeline.act({ task: task.id, round: job.round, actions, ...(pending && { pending }) });
  }

  async #input(task: TaskRecord, job: Planning, room: Room): Promise<PlanInput> {
    const { tasks, log, files } = this.#deps;
    const { page, round } = job;
    const picture = job.pictured && (await tasks.getView(task.id, round));
    const [ended, captions, names] = await Promise.all([
      tasks.ended(task.room),
      log.captions(task.room),
      files.names(task.room),
    ]);
    const history = task.actions.map(past);
    const vain = inVain(task.attempts ?? [], history, viewHash(page));
    return {
      room: task.room,
      task: {
        id: task.id,
        text: task.text,
        by: nameOf(task),
        ...(task.url !== undefined && { url: task.url }),
      },
      policy: room,
      page,
      history,
      ...(names.length > 0 && { files: names }),
      ...(vain.length > 0 && { inVain: vain }),
      ...(picture && { picture }),
      exchanges: task.exchanges,
      recent: recentOf(task, ended, captions),
      spentUsd: task.usage.costUsd,
      memo: task.memo,
      today: new Date().toLocaleDateString('en-CA', { timeZone: room.timezone }),
    };
  }

  /** What a plan cost that came to nothing is spent all the same. */
  async #planned(task: TaskRecord, input: PlanInput, open: OpenRound, signal: AbortSignal): Promise<Plan> {
    try {
      // What may be a repetition is known only when the plan is whole.
      const early = input.inVain === undefined ? (action: Action) => open.offer(action) : undefined;
      return await this.#deps.planner.plan(input, signal, early);
    } catch (error) {
      if (error instanceof PlanFailure) await this.#deps.tasks.change(task.id, { use: { ...error.use } });
      throw error;
    }
  }

  async #settle(
    task: TaskRecord,
    round: number,
    decided: Outcome,
    pending: Action[] | undefined,
  ): Promise<void> {
    const fresh = (await this.#deps.tasks.get(task.id)) ?? task;
    await this.#deps.pipeline.settle(fresh, round, decided, pending);
  }

  /** The job ran before and was cut off before it completed: what it decided is in the record already, and nothing more comes. */
  async #resume(task: TaskRecord, job: Planning): Promise<void> {
    const { feed, pipeline } = this.#deps;
    if (task.round !== job.round || task.state === 'waiting') return;
    await feed.put(task.id, job.round, { closed: true });
    await pipeline.act({ task: task.id, round: job.round, actions: [] });
  }
}

/**
 * What is kept of a plan as an attempt; where the same has come to nothing twice, what is done instead of it is `held`: a
 * question, once, or the end.
 */
function judged(
  actions: Action[],
  { page, history }: PlanInput,
  { attempts = [], stuck = false }: TaskRecord,
  round: number,
): Pick<TaskChange, 'attempts' | 'stuck'> & { held?: Outcome } {
  if (actions[0] === undefined || isOutcome(actions[0])) return {};
  const next = { view: viewHash(page), plan: planHash(actions, page) };
  const told = describePlan(actions);
  switch (judgePlan(next, attempts, history, stuck)) {
    case 'ask':
      return {
        stuck: true,
        held: { kind: 'ask', question: `I tried “${told}” twice and nothing changed. What should I do?` },
      };
    case 'give up':
      return {
        held: { kind: 'fail', code: 'no_progress', reason: `I tried “${told}” again and nothing changed.` },
      };
    case 'go on':
      return { attempts: [...attempts, { round, ...next }] };
  }
}

/** A record that a crash left `running` is neither done nor failed. */
function past(record: TaskRecord['actions'][number]): PastAction {
  const { step, action, state, error, changed, result, fallback } = record;
  return {
    step,
    action,
    state: state === 'running' ? 'interrupted' : state,
    ...(error !== undefined && { error }),
    ...(changed !== undefined && { changed }),
    ...(result !== undefined && { result }),
    ...(fallback !== undefined && { fallback }),
  };
}

function overLimit(
  task: TaskRecord,
  policy: { maxSteps: number; budgetUsd: number },
  round: number,
): LamError | undefined {
  if (round > policy.maxSteps) {
    return new LamError(
      'too_many_steps',
      `I gave up after ${policy.maxSteps} steps, the most this room allows.`,
    );
  }
  return overBudget(task.usage.costUsd, policy);
}
