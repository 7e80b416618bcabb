// SPDX-License-Identifier: MIT
import { beforeEach, describe, expect, it } from 'vitest';
import type { ActJob } from '../../../control-plane/src/task/jobs.ts';
import { taskRecord } from '../../support/memory-stores.ts';
import { type MemoryWorld, memoryWorld } from '../../support/memory-world.ts';
import { newTask } from '../../support/tasks.ts';

let world: MemoryWorld;
beforeEach(() => {
  world = memoryWorld();
});

const pending = [{ kind: 'click' as const, ref: 'e1', name: 'Pay' }];
const get = async (id = 't1') => (await world.tasks.get(id))!;
const waiting = (change = {}) =>
  world.tasks.put(
    taskRecord({
      state: 'waiting',
      round: 2,
      question: { round: 2, text: 'Shall I?', expires: 1 },
      ...change,
    }),
  );

describe('submit', () => {
  it('tells the room, with the client’s own id, and starts the first task at once', async () => {
    await world.pipeline.submit(newTask(), 'mine');
    expect(world.log.find('task.queued')).toMatchObject({ id: 'mine', position: 1 });
    expect(world.jobs.added).toMatchObject([
      { stage: 'act', id: 't1-act-0', data: { round: 0, actions: [] } },
    ]);
  });

  it('changes nothing the second time', async () => {
    await world.pipeline.submit(newTask());
    await world.pipeline.submit(newTask());
    expect(world.log.types()).toEqual(['task.queued']);
    expect(world.jobs.added).toHaveLength(1);
  });

  it('lets the second task of a room wait for the end of the first', async () => {
    await world.pipeline.submit(newTask());
    await world.pipeline.submit(newTask({ id: 't2' }));
    expect(world.jobs.ids()).toEqual(['t1-act-0']);
    await world.pipeline.cancel(await get());
    expect(world.jobs.ids()).toEqual(['t1-act-0', 't2-act-0']);
  });
});

describe('transcribe', () => {
  it('drops an utterance aloud when too many wait', async () => {
    world.jobs.waiting = 200;
    const job = { task: 't1', room: 'demo', participant: '7', pushed: false, endedAt: 1 };
    await expect(world.pipeline.transcribe(job)).rejects.toMatchObject({ code: 'queue_full' });
    world.jobs.waiting = 199;
    await world.pipeline.transcribe(job);
    expect(world.jobs.ids()).toEqual(['t1-stt-0']);
  });
});

describe('a question', () => {
  it('is told with its time, and the job that ends it stands before it is asked', async () => {
    const task = world.tasks.put(taskRecord({ round: 2 }));
    await world.pipeline.settle(task, 2, { kind: 'ask', question: 'Which?', options: ['A', 'B'] });
    expect(world.jobs.added).toMatchObject([
      { id: 't1-expire-2', stage: 'plan', data: { kind: 'expire', round: 2 } },
    ]);
    expect(world.jobs.added[0]?.delayMs).toBeGreaterThan(0);
    expect(world.log.find('task.question')).toMatchObject({ text: 'Which?', options: ['A', 'B'] });
    expect(await get()).toMatchObject({ state: 'waiting', question: { round: 2 } });
  });

  it('is answered once: the page is looked at anew in a round of its own', async () => {
    const task = waiting();
    await world.pipeline.answer(await get(), 'Berlin');
    expect(world.jobs.data<ActJob>('t1-act-3')).toMatchObject({ round: 3, actions: [] });
    expect(task).toMatchObject({
      state: 'planning',
      round: 3,
      exchanges: [{ question: 'Shall I?', answer: 'Berlin' }],
    });
    await expect(world.pipeline.answer(await get(), 'Paris')).rejects.toMatchObject({ code: 'no_question' });
    expect(task.exchanges).toHaveLength(1);
  });

  it('takes no answer that was meant for the one before it', async () => {
    const task = waiting();
    const late = await get();
    task.question = { round: 4, text: 'Another?', expires: 1 };
    await expect(world.pipeline.answer(late, 'Yes')).rejects.toMatchObject({ code: 'no_question' });
    expect(world.jobs.added).toEqual([]);
  });

  it('for consent sets free exactly what was asked about, on a yes', async () => {
    waiting({ question: { round: 2, text: 'Shall I?', expires: 1, pending } });
    await world.pipeline.answer(await get(), 'Yes');
    expect(world.jobs.data<ActJob>('t1-act-3').actions).toEqual(pending);
  });

  it.each(['No', 'hmm', 'what is that?'])(
    'for consent is declined by “%s”, and nothing is done',
    async (answer) => {
      const task = waiting({ question: { round: 2, text: 'Shall I?', expires: 1, pending } });
      await world.pipeline.answer(await get(), answer);
      expect(world.jobs.added).toEqual([]);
      expect(task).toMatchObject({ state: 'failed', error: { code: 'declined' } });
      expect(world.log.find('task.failed').text).toContain(answer);
    },
  );

  it('without an answer in time is a no', async () => {
    const task = waiting({ question: { round: 2, text: 'Shall I?', expires: 1, pending } });
    await world.pipeline.expire(await get(), 2);
    expect(task).toMatchObject({ state: 'failed', error: { code: 'unanswered' } });
  });

  it('that was answered does not expire', async () => {
    const task = waiting();
    await world.pipeline.answer(await get(), 'A');
    await world.pipeline.expire(await get(), 2);
    expect(task.state).toBe('planning');
  });

  it('is given up where only the one who left could answer it, and not otherwise', async () => {
    const task = waiting();
    await world.pipeline.abandon('demo', new Set(['7', '8']));
    expect(task.state).toBe('waiting');
    await world.pipeline.abandon('demo', new Set(['8']));
    expect(task).toMatchObject({ state: 'failed', error: { code: 'unanswered' } });
    const byApi = waiting({ id: 't2', source: 'api' });
    await world.pipeline.abandon('demo', new Set());
    expect(byApi.state).toBe('waiting');
  });
});

describe('an end', () => {
  it('is told once, with what it took, and counted', async () => {
    const task = world.tasks.put(taskRecord({ createdAt: Date.now() - 500 }));
    const before = structuredClone(task);
    await world.pipeline.settle(before, 1, { kind: 'done', answer: '42', evidence: 'seen' });
    await world.pipeline.fail(before, { code: 'late', reason: 'Too late.' });
    expect(world.log.types()).toEqual(['task.done']);
    expect(world.log.find('task.done')).toMatchObject({ answer: '42', evidence: 'seen', text: '42' });
    expect(world.log.find('task.done').timings.totalMs).toBeGreaterThanOrEqual(500);
    const counted = await world.metrics.tasksEnded.get();
    expect(counted.values).toMatchObject([{ value: 1, labels: { state: 'done', code: '' } }]);
  });

  it('by cancelling stops whoever works on it, and can come only once', async () => {
    world.tasks.put(taskRecord());
    await world.pipeline.cancel(await get());
    expect(world.cancelled).toEqual(['t1']);
    await expect(world.pipeline.cancel(await get())).rejects.toMatchObject({ code: 'ended' });
  });
});

describe('recover', () => {
  const jobIds = async () => {
    await world.pipeline.recover();
    return world.jobs.ids();
  };

  it('starts a task whose acceptance was not followed by its first job', async () => {
    world.tasks.put(taskRecord({ state: 'queued' }));
    expect(await jobIds()).toEqual(['t1-act-0']);
  });

  it.each(['t1-act-2', 't1-plan-2', 't1-plan-3'])('leaves a task alone that %s works on', async (id) => {
    world.tasks.put(taskRecord({ round: 2 }));
    await world.jobs.add(id.includes('act') ? 'act' : 'plan', id, { task: 't1' });
    expect(await jobIds()).toEqual([id]);
  });

  it('observes anew where an answer was taken and then nothing followed', async () => {
    world.tasks.put(taskRecord({ state: 'planning', round: 3 }));
    await world.jobs.add('act', 't1-act-2', { task: 't1' });
    expect(await jobIds()).toContain('t1-act-3');
    expect(world.jobs.data<ActJob>('t1-act-3').actions).toEqual([]);
  });

  it('leaves a task alone that waits for an answer', async () => {
    waiting();
    expect(await jobIds()).toEqual([]);
  });

  it('ends a task whose job has failed for good', async () => {
    const task = world.tasks.put(taskRecord({ round: 2 }));
    world.jobs.failed.add('t1-plan-3');
    await world.pipeline.recover();
    expect(task).toMatchObject({ state: 'failed', error: { code: 'internal' } });
  });

  it('looks only at the task whose turn it is', async () => {
    world.tasks.put(taskRecord({ round: 1 }));
    world.tasks.put(taskRecord({ id: 't2', state: 'queued' }));
    await world.jobs.add('act', 't1-act-1', { task: 't1' });
    expect(await jobIds()).toEqual(['t1-act-1']);
  });
});
