// SPDX-License-Identifier: MIT
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Acting } from '../../../control-plane/src/browser/actions/acting.ts';
import { wait } from '../../../control-plane/src/browser/actions/waits.ts';
import { Changes } from '../../../control-plane/src/browser/waiting.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What is waited for in a tab without a page, and what of it has come. */
function waiting(seconds: number) {
  const task = new AbortController();
  const tab = { changes: new Changes(), closed: false };
  const acting = { tab, signal: task.signal } as unknown as Acting;
  let state = 'waiting';
  wait({ kind: 'wait', for: 'time', seconds }, acting).then(
    () => {
      state = 'over';
    },
    () => {
      state = 'stopped';
    },
  );
  return { task, tab, state: () => state };
}

it('a time that was asked for is waited, and no longer', async () => {
  const { state } = waiting(2);
  await vi.advanceTimersByTimeAsync(1_990);
  expect(state()).toBe('waiting');
  await vi.advanceTimersByTimeAsync(10);
  expect(state()).toBe('over');
});

it('it ends with the task', async () => {
  const { task, state } = waiting(30);
  await vi.advanceTimersByTimeAsync(1_000);
  task.abort();
  await vi.advanceTimersByTimeAsync(0);
  expect(state()).toBe('stopped');
});

it('it ends with the page', async () => {
  const { tab, state } = waiting(30);
  tab.closed = true;
  tab.changes.changed();
  await vi.advanceTimersByTimeAsync(0);
  expect(state()).toBe('over');
});

it('what is to be waited for has to be told', async () => {
  const acting = { signal: new AbortController().signal } as unknown as Acting;
  await expect(wait({ kind: 'wait', for: 'text', seconds: 2 }, acting)).rejects.toMatchObject({
    code: 'bad_value',
  });
});
