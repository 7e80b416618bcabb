// SPDX-License-Identifier: MIT
// Planning: what the page shows and what was done so far become the next actions, within the room's policy.
import type { Metrics } from '../metrics.ts';
import { type Action, isOutcome, type Outcome } from '../plan/action.ts';
import type { ModelUse, PastAction, PlanInput, Planner } from '../plan/planner.ts';
import { gate } from '../plan/policy.ts';
import type { PlanJob } from '../task/jobs.ts';
import { planning } from '../task/progress.ts';
import { hasEnded, type TaskRecord } from '../task/record.ts';
import type { Pipeline } from './pipeline.ts';
import type { Rooms, Tasks } from './ports.ts';

export interface PlanDeps {
  planner: Planner;
  tasks: Tasks;
  rooms: Rooms;
  pipeline: Pipeline;
  metrics: Metrics;
}

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
    await this.#decide(task, job, signal);
  }

  async failed(job: PlanJob, error: { code: string; reason: string }): Promise<void> {
    const task = await this.#deps.tasks.get(job.task);
    if (task !== undefined) await this.#deps.pipeline.fail(task, error);
  }

  async #decide(
    task: TaskRecord,
    job: Extract<PlanJob, { kind: 'plan' }>,
    signal: AbortSignal,
  ): Promise<void> {
    const { rooms, tasks, pipeline, planner } = this.#deps;
    const room = await rooms.get(task.room);
    if (room === undefined)
      return pipeline.fail(task, { code: 'room_gone', reason: 'The room was removed.' });
    const over = overLimit(task, room, job.round);
    if (over !== undefined) return pipeline.fail(task, over);
    if (
      !(await tasks.change(task.id, { state: 'planning' }, task.state === 'planning' ? [] : [planning(task)]))
    ) {
      return pipeline.advance(task.room);
    }
    const began = performance.now();
    const input: PlanInput = {
      room: task.room,
      task: { id: task.id, text: task.text, ...(task.url !== undefined && { url: task.url }) },
      policy: room,
      page: job.page,
      history: task.actions.map(past),
      exchanges: task.exchanges,
      memo: task.memo,
      today: new Date().toLocaleDateString('en-CA', { timeZone: room.timezone }),
    };
    const plan = await planner.plan(input, signal);
    this.#count(plan.use);
    const { actions, pending } = gate(plan.actions, job.page, room, task.exchanges);
    const spent = { use: { ...plan.use }, took: { planMs: performance.now() - began } };
    const [first] = actions;
    const settled = first !== undefined && isOutcome(first) ? first : undefined;
    const next = settled === undefined ? { round: job.round } : {};
    await tasks.change(task.id, { memo: plan.memo ?? null, ...spent, ...next });
    if (settled !== undefined) return this.#settle(task, job.round, settled, pending);
    return pipeline.act({ task: task.id, round: job.round, actions, ...(pending && { pending }) });
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

  /** The job ran before and was cut off before it completed: what it decided is in the record already. */
  async #resume(task: TaskRecord, job: Extract<PlanJob, { kind: 'plan' }>): Promise<void> {
    if (task.round === job.round && task.state !== 'waiting') {
      await this.#deps.pipeline.act({ task: task.id, round: job.round, actions: [] });
    }
  }

  #count(use: ModelUse): void {
    const { modelTokens, modelCost } = this.#deps.metrics;
    modelTokens.inc({ direction: 'input' }, use.inputTokens);
    modelTokens.inc({ direction: 'output' }, use.outputTokens);
    modelCost.inc(use.costUsd);
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

function overLimit(task: TaskRecord, policy: { maxSteps: number; budgetUsd: number }, round: number) {
  if (round > policy.maxSteps) {
    return {
      code: 'too_many_steps',
      reason: `I gave up after ${policy.maxSteps} steps, the most this room allows.`,
    };
  }
  if (policy.budgetUsd > 0 && task.usage.costUsd >= policy.budgetUsd) {
    return {
      code: 'over_budget',
      reason: `I stopped at $${policy.budgetUsd}, the most a request may cost in this room.`,
    };
  }
  return undefined;
}
