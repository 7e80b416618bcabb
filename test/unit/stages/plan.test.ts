// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { LamError } from '../../../control-plane/src/errors.ts';
import type { Action } from '../../../control-plane/src/plan/action.ts';
import {
  NO_MODEL_USE,
  PlanFailure,
  type PlanInput,
  type Planner,
} from '../../../control-plane/src/plan/planner.ts';
import { PlanStage } from '../../../control-plane/src/stages/plan.ts';
import type { ActJob, PlanJob } from '../../../control-plane/src/task/jobs.ts';
import type { TaskRecord } from '../../../control-plane/src/task/record.ts';
import type { Room } from '../../../shared/rooms.ts';
import { taskRecord } from '../../support/memory-stores.ts';
import { memoryWorld } from '../../support/memory-world.ts';

const never = new AbortController().signal;
const page = {
  url: 'http://x.test/',
  title: 'X',
  snapshot: '- link "Trips" [ref=e1]\n- button "Pay" [ref=e2]',
  refused: [],
  restored: false,
};
const job = (round: number): PlanJob => ({ kind: 'plan', task: 't1', round, page });
const trips: Action = { kind: 'click', ref: 'e1', name: 'Trips' };
const pay: Action = { kind: 'click', ref: 'e2', name: 'Pay' };
const done: Action = { kind: 'done', answer: '42' };

/** A task, a planner that answers so, and the stage between them. */
function setting(actions: Action[], change: Partial<TaskRecord> = {}, policy: Partial<Room> = {}) {
  const world = memoryWorld(policy);
  const task = world.tasks.put(taskRecord(change));
  const inputs: PlanInput[] = [];
  const use = { ...NO_MODEL_USE, llmCalls: 1, inputTokens: 100, outputTokens: 10, costUsd: 0.02 };
  const planner: Planner = {
    async plan(input) {
      inputs.push(input);
      return { actions, memo: { seen: inputs.length }, use };
    },
  };
  return { ...world, task, inputs, stage: new PlanStage({ ...world, planner }) };
}

describe('a round of planning', () => {
  it('becomes a round of acting, and what it took is kept', async () => {
    const { stage, jobs, task, log } = setting([trips, done]);
    await stage.run(job(1), never);
    expect(jobs.data<ActJob>('t1-act-1')).toEqual({ task: 't1', round: 1, actions: [trips, done] });
    expect(task).toMatchObject({
      round: 1,
      memo: { seen: 1 },
      usage: { llmCalls: 1, inputTokens: 100, costUsd: 0.02 },
    });
    expect(log.types()).toEqual(['task.planning']);
  });

  it('sees what was done, what was answered, its memo, and the day in the room’s time zone', async () => {
    const { stage, inputs } = setting(
      [done],
      {
        actions: [
          { n: 1, step: 1, action: trips, state: 'done', changed: 'navigated', ms: 5 },
          { n: 2, step: 1, action: trips, state: 'running' },
        ] as TaskRecord['actions'],
        exchanges: [{ question: 'Which?', answer: 'B' }],
        memo: 'before',
        round: 1,
      },
      { timezone: 'Pacific/Kiritimati' },
    );
    await stage.run(job(2), never);
    expect(inputs[0]).toMatchObject({
      history: [{ state: 'done', changed: 'navigated' }, { state: 'interrupted' }],
      exchanges: [{ answer: 'B' }],
      memo: 'before',
      today: new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10),
    });
  });

  it('sees the picture that was asked for', async () => {
    const { stage, inputs, tasks } = setting([done]);
    await tasks.putView('t1', 1, Buffer.from('jpeg'));
    await stage.run({ ...job(1), pictured: true } as PlanJob, never);
    expect(inputs[0]?.picture).toEqual(Buffer.from('jpeg'));
  });

  it('sees what was asked in the room before', async () => {
    const { stage, inputs, tasks } = setting([done]);
    tasks.put(
      taskRecord({ id: 't0', state: 'done', endedAt: Date.now(), text: 'open the first', answer: '1' }),
    );
    await stage.run(job(1), never);
    expect(inputs[0]).toMatchObject({
      task: { by: 'Ada' },
      recent: { tasks: [{ by: 'Ada', text: 'open the first', said: '1' }], talk: [] },
    });
  });

  it('that answers at once ends the task without acting', async () => {
    const { stage, jobs, task } = setting([done]);
    await stage.run(job(1), never);
    expect(task).toMatchObject({ state: 'done', answer: '42' });
    expect(jobs.added).toEqual([]);
  });

  it('that ends in an answer longer than any model may give is not taken for an action', async () => {
    const { stage, jobs, task } = setting([{ kind: 'done', answer: 'x'.repeat(3_000) }]);
    await stage.run(job(1), never);
    expect(task.state).toBe('done');
    expect(jobs.added).toEqual([]);
  });

  it('that needs consent asks first, and keeps what a yes sets free', async () => {
    const { stage, jobs, task, pipeline, tasks } = setting([pay, done]);
    await stage.run(job(1), never);
    expect(task).toMatchObject({
      state: 'waiting',
      question: { text: 'Shall I press “Pay”?', pending: [pay, done] },
    });
    await pipeline.answer((await tasks.get('t1'))!, 'yes');
    expect(jobs.data<ActJob>('t1-act-2').actions).toEqual([pay, done]);
  });

  it('acts before the action that needs consent, and carries the question along', async () => {
    const { stage, jobs } = setting([trips, pay]);
    await stage.run(job(1), never);
    expect(jobs.data<ActJob>('t1-act-1')).toMatchObject({
      actions: [trips, { kind: 'ask' }],
      pending: [pay],
    });
  });
});

describe('a plan that is still being written', () => {
  const offers: Action = { kind: 'click', ref: 'e1', name: 'Offers' };

  /** A planner that tells `early` one by one, each seen by `between`, and then gives the plan or fails. */
  function writing(
    early: Action[],
    plan: Action[] | Error,
    between: (told: number) => unknown = () => undefined,
  ) {
    const world = setting([]);
    const planner: Planner = {
      async plan(_input, _signal, tell) {
        for (const [i, action] of early.entries()) {
          await tell!(action);
          await between(i + 1);
        }
        if (plan instanceof Error) throw plan;
        return { actions: plan, use: { ...NO_MODEL_USE, llmCalls: 1 }, model: 'm' };
      },
    };
    return { ...world, stage: new PlanStage({ ...world, planner }) };
  }

  it('is acted upon from its first action on, and the others follow', async () => {
    const seen: unknown[] = [];
    const { stage, jobs, feed, task } = writing([trips, offers], [trips, offers, done], () =>
      seen.push([jobs.ids(), feed.parts.length, task.round]),
    );
    await stage.run(job(1), never);
    expect(seen).toEqual([
      [['t1-act-1'], 0, 1],
      [['t1-act-1'], 1, 1],
    ]);
    expect(jobs.data('t1-act-1')).toEqual({ task: 't1', round: 1, actions: [trips], open: true });
    expect(feed.parts).toEqual([{ action: offers }, { action: done }, { closed: true }]);
    expect(task).toMatchObject({ usage: { llmCalls: 1 }, model: 'm' });
  });

  it('hands over nothing that needs consent, nor what is behind it, before the question is put', async () => {
    const { stage, feed } = writing([trips, pay, offers], [trips, pay, offers]);
    await stage.run(job(1), never);
    expect(feed.parts).toEqual([
      { action: { kind: 'ask', question: 'Shall I press “Pay”?', options: ['Yes', 'No'] } },
      { closed: true, pending: [pay, offers] },
    ]);
  });

  it('that begins with what needs consent, or with its outcome, waits until it is whole', async () => {
    for (const plan of [[pay, trips], [done]]) {
      const { stage, jobs, feed } = writing(plan, plan, () => expect(jobs.ids()).toEqual([]));
      await stage.run(job(1), never);
      expect(feed.parts).toEqual([]);
    }
  });

  it('is not planned again where its stage died: the round ends with what was handed over', async () => {
    const { stage, feed, jobs, inputs, task } = writing([trips], new Error('the process dies'));
    task.memo = 'of the step before';
    await expect(stage.run(job(1), never)).rejects.toThrow('the process dies');
    await stage.run(job(1), never);
    expect(task.memo).toBeNull();
    expect(feed.parts).toEqual([{ closed: true }]);
    expect(jobs.data('t1-act-1')).toMatchObject({ actions: [trips], open: true });
    expect(inputs).toEqual([]);
  });

  it('of a task that has ended meanwhile is not begun', async () => {
    const { stage, jobs, task } = writing([trips], [trips]);
    const run = stage.run(job(1), never);
    task.state = 'cancelled';
    await run;
    expect(jobs.ids()).toEqual([]);
  });

  it('that comes to nothing has cost what it has cost', async () => {
    const spent = { ...NO_MODEL_USE, llmCalls: 2, costUsd: 0.03 };
    const failure = new PlanFailure(new LamError('bad_plan', 'Twice.'), spent);
    const { stage, task } = writing([], failure);
    await expect(stage.run(job(1), never)).rejects.toBe(failure);
    expect(task.usage).toMatchObject({ llmCalls: 2, costUsd: 0.03 });
  });
});

describe('the limits of the room', () => {
  it('stop a task that goes round in circles', async () => {
    const { stage, task, inputs } = setting([trips], { round: 3 }, { maxSteps: 3 });
    await stage.run(job(4), never);
    expect(task).toMatchObject({ state: 'failed', error: { code: 'too_many_steps' } });
    expect(inputs).toEqual([]);
  });

  it('stop a task that has cost what it may, before it costs more', async () => {
    const usage = { ...taskRecord().usage, costUsd: 0.5 };
    const { stage, task, inputs } = setting([trips], { round: 1, usage }, { budgetUsd: 0.5 });
    await stage.run(job(2), never);
    expect(task).toMatchObject({ state: 'failed', error: { code: 'over_budget' } });
    expect(inputs).toEqual([]);
  });

  it('leave the budget open where it is 0', async () => {
    const usage = { ...taskRecord().usage, costUsd: 9 };
    const { stage, inputs } = setting([trips], { round: 1, usage }, { budgetUsd: 0 });
    await stage.run(job(2), never);
    expect(inputs).toHaveLength(1);
  });

  it('end a task whose room was removed', async () => {
    const { stage, task, rooms } = setting([trips]);
    await rooms.remove('demo');
    await stage.run(job(1), never);
    expect(task.error?.code).toBe('room_gone');
  });
});

describe('a job that runs again', () => {
  it('after it had decided does not ask the planner twice', async () => {
    const { stage, inputs, jobs } = setting([trips], { round: 1 });
    await stage.run(job(1), never);
    expect(inputs).toEqual([]);
    expect(jobs.data<ActJob>('t1-act-1').actions).toEqual([]);
  });

  it.each<[string, Partial<TaskRecord>]>([
    [
      'while its question stands',
      { round: 1, state: 'waiting', question: { round: 1, text: '?', expires: 1 } },
    ],
    ['long after', { round: 5 }],
  ])('%s does nothing', async (_, change) => {
    const { stage, inputs, jobs, task } = setting([trips], change);
    const before = structuredClone(task);
    await stage.run(job(1), never);
    expect([inputs, jobs.added]).toEqual([[], []]);
    expect(task).toEqual(before);
  });

  it('of a task that has ended only starts the next one', async () => {
    const { stage, inputs, tasks, jobs } = setting([trips], { state: 'cancelled' });
    tasks.put(taskRecord({ id: 't2', state: 'queued' }));
    await stage.run(job(1), never);
    expect(inputs).toEqual([]);
    expect(jobs.ids()).toEqual(['t2-act-0']);
  });

  it('of a task that nobody knows any more does nothing', async () => {
    const { stage, jobs } = setting([trips]);
    await stage.run({ ...job(1), task: 't9' }, never);
    expect(jobs.added).toEqual([]);
  });
});

describe('a task that is cancelled while it is planned', () => {
  it('stays cancelled, and nothing is told behind its end', async () => {
    const { stage, tasks, pipeline, task, log } = setting([done]);
    const plan = stage.run(job(1), never);
    await pipeline.cancel((await tasks.get('t1'))!);
    await plan;
    expect(task.state).toBe('cancelled');
    expect(log.types().filter((type) => type.startsWith('task.done'))).toEqual([]);
  });
});

describe('a job that has failed for good', () => {
  it('ends its task with the reason', async () => {
    const { stage, task } = setting([]);
    await stage.failed(job(1), { code: 'bad_plan', reason: 'Twice.' });
    expect(task).toMatchObject({ state: 'failed', error: { code: 'bad_plan', reason: 'Twice.' } });
  });
});
