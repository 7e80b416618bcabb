// SPDX-License-Identifier: MIT
import { describe, expect, it, vi } from 'vitest';
import { LamError } from '../../../control-plane/src/errors.ts';
import { click, done, setting } from './acting.ts';

describe('a round whose plan is still being written', () => {
  const open = { open: true as const };

  it('performs what is known, and then what follows, until it is closed', async () => {
    const { run, performed, feed, jobs } = setting();
    const round = run([click('e1')], open);
    await vi.waitFor(() => expect(performed).toEqual([click('e1')]));
    await feed.put('t1', 1, { action: click('e2') });
    await vi.waitFor(() => expect(performed).toHaveLength(2));
    expect(jobs.ids()).toEqual([]);
    await feed.put('t1', 1, { closed: true });
    await round;
    expect(jobs.ids()).toEqual(['t1-plan-2']);
  });

  it('ends with the outcome that follows, once all is known', async () => {
    const { run, feed, task } = setting({ e1: 'navigated' });
    const round = run([click('e1')], open);
    await feed.put('t1', 1, { action: done });
    expect(task.state).toBe('acting');
    await feed.put('t1', 1, { closed: true });
    await round;
    expect(task.state).toBe('done');
  });

  it('asks the question that follows, and keeps what a yes sets free', async () => {
    const { run, feed, task } = setting();
    const round = run([click('e1')], open);
    await feed.put('t1', 1, { action: { kind: 'ask', question: 'Shall I?' } });
    await feed.put('t1', 1, { closed: true, pending: [click('e2')] });
    await round;
    expect(task.question).toMatchObject({ text: 'Shall I?', pending: [click('e2')] });
  });

  it('performs nothing behind an action that failed, and plans anew when the plan is at its end', async () => {
    const { run, performed, feed, jobs } = setting({ e1: new LamError('disabled', 'It is disabled.') });
    const round = run([click('e1')], open);
    await feed.put('t1', 1, { action: click('e2') });
    expect(jobs.ids()).toEqual([]);
    await feed.put('t1', 1, { closed: true });
    await round;
    expect(performed).toEqual([click('e1')]);
    expect(jobs.ids()).toEqual(['t1-plan-2']);
  });

  it('performs nothing again after a crash, whatever follows', async () => {
    const begun = { n: 1, step: 1, action: click('e1'), state: 'running' as const };
    const { run, performed, feed, jobs } = setting({}, { round: 1, actions: [begun] });
    await feed.put('t1', 1, { action: click('e2') });
    await feed.put('t1', 1, { closed: true });
    await run([click('e1')], open);
    expect(performed).toEqual([]);
    expect(jobs.ids()).toEqual(['t1-plan-2']);
  });

  it('stops waiting where the task is cancelled', async () => {
    const { run, performed } = setting();
    const stop = new AbortController();
    const round = run([click('e1')], open, stop.signal);
    await vi.waitFor(() => expect(performed).toHaveLength(1));
    stop.abort();
    await expect(round).rejects.toThrow();
  });
});
