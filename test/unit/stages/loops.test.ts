// SPDX-License-Identifier: MIT
// Planners that go round in circles on purpose: every task comes to its end all the same.
import { describe, expect, it } from 'vitest';
import { describeError } from '../../../control-plane/src/errors.ts';
import type { Action } from '../../../control-plane/src/plan/action.ts';
import { NO_MODEL_USE, type PlanInput } from '../../../control-plane/src/plan/planner.ts';
import { TASK_MS } from '../../../control-plane/src/stages/deadline.ts';
import { PlanStage } from '../../../control-plane/src/stages/plan.ts';
import type { ActJob, PlanJob } from '../../../control-plane/src/task/jobs.ts';
import type { TaskRecord } from '../../../control-plane/src/task/record.ts';
import type { Room } from '../../../shared/rooms.ts';
import { click, never, setting } from './acting.ts';

/** The whole of acting and planning, driven by hand: `next` plans each step, `drive` works all jobs that are due. */
function circling(
  next: (input: PlanInput, step: number) => Action[],
  {
    change = {},
    policy = {},
    costUsd = 0,
  }: { change?: Partial<TaskRecord>; policy?: Partial<Room>; costUsd?: number } = {},
) {
  const acting = setting({}, change, policy);
  const inputs: PlanInput[] = [];
  const plan = new PlanStage({
    ...acting,
    planner: {
      async plan(input) {
        inputs.push(input);
        return { actions: next(input, inputs.length), use: { ...NO_MODEL_USE, costUsd } };
      },
    },
  });
  let worked = 0;
  const drive = async () => {
    for (; worked < acting.jobs.added.length; worked += 1) {
      const { stage, data, delayMs } = acting.jobs.added[worked]!;
      if (delayMs > 0) continue;
      const work =
        stage === 'act' ? acting.stage.run(data as ActJob, never) : plan.run(data as PlanJob, never);
      await work.catch((error) => plan.failed(data as PlanJob, describeError(error)));
    }
  };
  const start = async () => {
    await acting.pipeline.advance('demo');
    await drive();
  };
  const answer = async (text: string) => {
    await acting.pipeline.answer((await acting.tasks.get('t1'))!, text);
    await drive();
  };
  const expire = async () => {
    const { id, data } = acting.jobs.added.findLast(({ delayMs }) => delayMs > 0)!;
    expect(id).toContain('expire');
    await plan.run(data as PlanJob, never);
  };
  return { ...acting, inputs, start, answer, expire };
}

const again = () => [click('e1', 'Trips')];

describe('the same action in the same view', () => {
  it('is done twice, told to the planner, and then the room is asked', async () => {
    const { start, task, inputs, outcomes } = circling(again);
    outcomes.e1 = 'nothing';
    await start();
    expect(inputs.map(({ inVain }) => inVain)).toEqual([undefined, undefined, ['Click “Trips”']]);
    expect(task).toMatchObject({
      state: 'waiting',
      question: { text: 'I tried “Click “Trips”” twice and nothing changed. What should I do?' },
    });
    expect(task.actions).toHaveLength(2);
  });

  it('ends the task where an answer changes nothing', async () => {
    const { start, answer, task, inputs, outcomes } = circling(again);
    outcomes.e1 = 'nothing';
    await start();
    await answer('try once more');
    expect(inputs.at(-1)?.exchanges).toMatchObject([{ answer: 'try once more' }]);
    expect(task).toMatchObject({ state: 'failed', error: { code: 'no_progress' } });
    expect(task.actions).toHaveLength(3);
  });

  it('ends the task where nobody answers', async () => {
    const { start, expire, task, outcomes } = circling(again);
    outcomes.e1 = 'nothing';
    await start();
    await expire();
    expect(task).toMatchObject({ state: 'failed', error: { code: 'unanswered' } });
  });

  it('goes on where the planner takes another approach', async () => {
    const { start, task, outcomes } = circling(({ inVain }) =>
      inVain === undefined ? again() : [{ kind: 'done', answer: 'It cannot be opened.' }],
    );
    outcomes.e1 = 'nothing';
    await start();
    expect(task).toMatchObject({ state: 'done', answer: 'It cannot be opened.' });
  });
});

describe('two actions that undo each other', () => {
  it('are seen as a circle when it begins for the third time', async () => {
    const { start, task, page, browser } = circling((_input, step) => [click(step % 2 === 1 ? 'e1' : 'e2')]);
    browser.perform = async (action) => {
      const open = 'ref' in action && action.ref === 'e1';
      page.snapshot = `- link "Trips" [ref=e1]\n- link "Close" [ref=e2]${open ? '\n- text: open' : ''}`;
    };
    page.snapshot = '- link "Trips" [ref=e1]\n- link "Close" [ref=e2]';
    await start();
    expect(task).toMatchObject({ state: 'waiting', stuck: true });
    expect(task.actions).toHaveLength(4);
  });
});

describe('a planner that always finds something else to do', () => {
  /** No two views are the same. */
  const wandering = (options: Parameters<typeof circling>[1]) => {
    const world = circling(again, options);
    let n = 0;
    world.browser.perform = async () => {
      n += 1;
      world.page.snapshot = `- link "Trips" [ref=e1]\n- text: ${n}`;
    };
    return world;
  };

  it('stops at the most steps that the room allows', async () => {
    const { start, task } = wandering({ policy: { maxSteps: 7 } });
    await start();
    expect(task).toMatchObject({ state: 'failed', error: { code: 'too_many_steps' } });
    expect(task.actions).toHaveLength(7);
  });

  it('stops at the most that it may cost', async () => {
    const { start, task } = wandering({ policy: { budgetUsd: 0.05 }, costUsd: 0.02 });
    await start();
    expect(task).toMatchObject({ state: 'failed', error: { code: 'over_budget' } });
    expect(task.actions).toHaveLength(3);
  });

  it('stops at the deadline', async () => {
    const { start, task } = wandering({ change: { startedAt: 1, deadline: Date.now() - 1 } });
    await start();
    expect(task).toMatchObject({ state: 'failed', error: { code: 'too_slow' } });
    expect(task.actions).toHaveLength(0);
  });

  it('also where it only asks', async () => {
    const world = circling(() => [{ kind: 'ask', question: 'And now?' }], { policy: { maxSteps: 3 } });
    await world.start();
    for (let n = 0; n < 5 && world.task.state === 'waiting'; n += 1) await world.answer('go on');
    expect(world.task).toMatchObject({ state: 'failed', error: { code: 'too_many_steps' } });
  });
});

describe('the deadline', () => {
  it('is set when the task begins', async () => {
    const { start, task } = circling(() => [{ kind: 'done', answer: 'x' }]);
    await start();
    expect(task.deadline).toBe((task.startedAt ?? 0) + TASK_MS);
  });

  it('is put off by the time that a question waits', async () => {
    const { start, answer, task } = circling(({ exchanges }) =>
      exchanges.length === 0 ? [{ kind: 'ask', question: 'Which?' }] : [{ kind: 'done', answer: 'x' }],
    );
    await start();
    const before = task.deadline ?? 0;
    // It was asked a minute ago.
    task.question!.expires -= 60_000;
    await answer('the first');
    expect((task.deadline ?? 0) - before).toBeGreaterThanOrEqual(60_000);
  });
});
