// SPDX-License-Identifier: MIT
import { describe, expect, it, vi } from 'vitest';
import { beforeDeadline, TASK_MS } from '../../../control-plane/src/stages/deadline.ts';

const never = new AbortController().signal;
const late = { code: 'too_slow', message: 'I gave up after 10 minutes, the longest a request may take.' };

describe('beforeDeadline', () => {
  it('gives what the work gives', async () => {
    expect(await beforeDeadline({}, never, async () => 42)).toBe(42);
  });

  it('does not begin behind the deadline', async () => {
    const work = vi.fn();
    await expect(beforeDeadline({ deadline: Date.now() - 1 }, never, work)).rejects.toMatchObject(late);
    expect(work).not.toHaveBeenCalled();
  });

  it.each([
    ['the deadline', { deadline: Date.now() + 500 }],
    ['the longest time', {}],
  ])('cuts the work off at %s', async (_, task) => {
    vi.useFakeTimers();
    const aborted = (signal: AbortSignal) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    const work = expect(beforeDeadline(task, never, aborted)).rejects.toMatchObject(late);
    await vi.advanceTimersByTimeAsync(TASK_MS);
    await work;
    vi.useRealTimers();
  });

  it('hands on the signal that it was given', async () => {
    const stop = new AbortController();
    const work = beforeDeadline({}, stop.signal, async (signal) => {
      stop.abort(new Error('cancelled'));
      signal.throwIfAborted();
    });
    await expect(work).rejects.toThrow('cancelled');
  });
});
