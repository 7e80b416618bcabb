// SPDX-License-Identifier: MIT
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RoomLog } from '../../../control-plane/src/queue/room-log.ts';
import { TaskStore } from '../../../control-plane/src/queue/task-store.ts';
import { ending, planning, queued } from '../../../control-plane/src/task/progress.ts';
import { startRedis, type TestRedis } from '../../support/redis.ts';
import { newTask } from '../../support/tasks.ts';

let server: TestRedis;
let tasks: TaskStore;
let log: RoomLog;

beforeAll(async () => {
  server = await startRedis();
  tasks = new TaskStore(server.redis);
  log = new RoomLog(server.redis);
});
afterAll(() => server.stop());
beforeEach(() => server.redis.flushall());

const accept = (given = {}, clientId?: string) => {
  const task = newTask(given);
  return tasks.accept(task, queued(task, clientId));
};

describe('accepting', () => {
  it('stores the task and tells the room its place, in one transaction', async () => {
    expect(await accept({ id: 'ta' }, 'c1')).toBe(1);
    expect(await accept({ id: 'tb' })).toBe(2);
    expect(await tasks.get('ta')).toMatchObject({
      id: 'ta',
      room: 'demo',
      state: 'queued',
      round: 0,
      text: 'click the sign up button',
    });
    const told = await log.replay('demo', 0);
    expect(told).toMatchObject([
      { lam: 1, seq: 1, room: 'demo', type: 'task.queued', task: 'ta', position: 1, id: 'c1' },
      { seq: 2, type: 'task.queued', task: 'tb', position: 2 },
    ]);
  });

  it('changes nothing when the same request comes again', async () => {
    await accept({ id: 'ta' });
    expect(await accept({ id: 'ta', text: 'something else' })).toBe(0);
    expect((await tasks.get('ta'))?.text).toBe('click the sign up button');
    expect(await tasks.waiting('demo')).toEqual(['ta']);
    expect(await log.replay('demo', 0)).toHaveLength(1);
  });

  it('refuses the 51st request that waits in a room, and keeps the 50', async () => {
    for (let i = 0; i < 50; i++) await accept({ id: `t${i}` });
    await expect(accept({ id: 'one-too-many' })).rejects.toMatchObject({ code: 'queue_full' });
    expect(await tasks.waiting('demo')).toHaveLength(50);
    expect(await tasks.get('one-too-many')).toBeUndefined();
    expect(await accept({ id: 'elsewhere', room: 'other' })).toBe(1);
  });
});

describe('the tasks that ended last in a room', () => {
  it('are five at most, newest first, and no other room’s', async () => {
    for (let i = 1; i <= 7; i++) {
      await accept({ id: `t${i}` });
      await tasks.change(`t${i}`, { state: 'done', answer: `${i}` });
    }
    await accept({ id: 'elsewhere', room: 'other' });
    await tasks.change('elsewhere', { state: 'cancelled' });
    const ended = await tasks.ended('demo');
    expect(ended.map(({ id }) => id)).toEqual(['t7', 't6', 't5', 't4', 't3']);
    expect(ended[0]).toMatchObject({ state: 'done', answer: '7' });
    expect(await server.redis.ttl('lam:room:demo:ended')).toBeGreaterThan(0);
  });
});

describe('changing', () => {
  it('adds up usage and timings, keeps actions in order, and tells the state once', async () => {
    await accept({ id: 'ta' });
    const action = { kind: 'back' as const };
    await tasks.change('ta', { state: 'planning', took: { planMs: 1.5 }, use: { llmCalls: 1 } }, [
      planning(newTask({ id: 'ta' })),
    ]);
    await tasks.change('ta', { state: 'planning', took: { planMs: 2 }, use: { llmCalls: 1, costUsd: 0.25 } });
    await tasks.change('ta', { action: { n: 2, step: 1, action, state: 'running' } });
    await tasks.change('ta', { action: { n: 1, step: 1, action, state: 'done', ms: 7 } });
    await tasks.change('ta', { action: { n: 2, step: 1, action, state: 'done', ms: 9 } });
    const task = await tasks.get('ta');
    expect(task).toMatchObject({
      state: 'planning',
      timings: { planMs: 3.5 },
      usage: { llmCalls: 2, costUsd: 0.25 },
    });
    expect(task?.actions.map(({ n, ms }) => [n, ms])).toEqual([
      [1, 7],
      [2, 9],
    ]);
    const told = (await log.replay('demo', 0)).map(({ type }) => type);
    expect(told).toEqual(['task.queued', 'task.planning', 'assistant.state']);
  });

  it('ends a task once: the second end, and any change after it, is refused and told to nobody', async () => {
    await accept({ id: 'ta' });
    const task = (await tasks.get('ta'))!;
    const done = ending({ ...task, state: 'done', answer: 'Yes.' });
    const [first, second] = await Promise.all([
      tasks.change('ta', { state: 'done', answer: 'Yes.' }, [done]),
      tasks.change('ta', { state: 'cancelled' }, [ending({ ...task, state: 'cancelled' })]),
    ]);
    expect([first, second]).toEqual([true, false]);
    expect(await tasks.change('ta', { state: 'planning' })).toBe(false);
    expect(await tasks.get('ta')).toMatchObject({
      state: 'done',
      answer: 'Yes.',
      endedAt: expect.any(Number),
    });
    expect(await tasks.waiting('demo')).toEqual([]);
    const told = (await log.replay('demo', 0)).map(({ type }) => type);
    expect(told).toEqual(['task.queued', 'task.done', 'assistant.state']);
  });

  it('settles a question only for the round that asked it', async () => {
    await accept({ id: 'ta' });
    const question = { round: 3, text: 'Which?', expires: Date.now() + 1_000 };
    await tasks.change('ta', { state: 'waiting', question });
    expect(await tasks.change('ta', { ifAsking: 2, question: null })).toBe(false);
    expect((await tasks.get('ta'))?.question).toEqual(question);
    const exchange = { question: 'Which?', answer: 'that one' };
    expect(await tasks.change('ta', { ifAsking: 3, question: null, exchange })).toBe(true);
    expect(await tasks.get('ta')).toMatchObject({ exchanges: [exchange] });
    expect(await tasks.change('ta', { ifAsking: 3, question: null })).toBe(false);
  });

  it('knows nothing of a task that was never accepted', async () => {
    expect(await tasks.change('nobody', { state: 'planning' })).toBe(false);
    expect(await tasks.get('nobody')).toBeUndefined();
  });
});

describe('listing', () => {
  it('gives the newest first, by room and state', async () => {
    await accept({ id: 'ta', createdAt: 1 });
    await accept({ id: 'tb', room: 'other', createdAt: 2 });
    await accept({ id: 'tc', createdAt: 3 });
    await tasks.change('ta', { state: 'cancelled' });
    expect((await tasks.list({})).map(({ id }) => id).sort()).toEqual(['ta', 'tb', 'tc']);
    expect((await tasks.list({ room: 'demo', state: 'queued' })).map(({ id }) => id)).toEqual(['tc']);
  });
});
