// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { type Caption, recentOf } from '../../../control-plane/src/task/recent.ts';
import type { TaskRecord } from '../../../control-plane/src/task/record.ts';
import { taskRecord } from '../../support/memory-stores.ts';

const NOW = 1_760_000_000_000;
const task = taskRecord({ id: 'now', createdAt: NOW });
const past = (minutes: number, change: Partial<TaskRecord> = {}) =>
  taskRecord({
    id: `m${minutes}`,
    state: 'done',
    endedAt: NOW - minutes * 60_000,
    answer: 'Yes.',
    ...change,
  });
const caption = (secondsAgo: number, text: string, segment = text): Caption => ({
  lam: 1,
  seq: 1,
  room: 'demo',
  time: NOW - secondsAgo * 1_000,
  type: 'transcript',
  participant: '8',
  display: 'Bob',
  segment,
  final: true,
  text,
});
const recent = (ended: TaskRecord[], captions: Caption[] = []) => recentOf(task, ended, captions);

describe('the tasks before a request', () => {
  it('tell whose they were, what was done for them and how they ended, oldest first', () => {
    const click = { kind: 'click', ref: 'e1', name: 'Offer 1' } as const;
    const actions = [
      { n: 1, step: 0, action: { kind: 'goto', url: 'http://x.test/' }, state: 'done' },
      { n: 2, step: 1, action: click, state: 'failed' },
      { n: 3, step: 2, action: click, state: 'done' },
    ] as TaskRecord['actions'];
    const failed = past(1, { state: 'failed', error: { code: 'x', reason: 'No such page.' } });
    delete failed.answer;
    expect(recent([failed, past(2, { actions })]).tasks).toEqual([
      {
        by: 'Ada',
        text: 'open the trips page',
        state: 'done',
        said: 'Yes.',
        actions: ['Click “Offer 1”'],
        secondsAgo: 120,
      },
      expect.objectContaining({ state: 'failed', said: 'No such page.', actions: [], secondsAgo: 60 }),
    ]);
  });

  it('are those of the last quarter of an hour, without the request itself', () => {
    expect(recent([past(0, { id: 'now' }), past(14), past(16)]).tasks).toHaveLength(1);
  });
});

describe('what was said before a request', () => {
  it('is a few lines of the last minutes, of whoever said it, without the request itself', () => {
    const lines = [caption(200, 'long ago'), caption(20, 'the second is nicer'), caption(1, 'do it', 'now')];
    expect(recent([], lines).talk).toEqual([{ by: 'Bob', text: 'the second is nicer' }]);
    const many = Array.from({ length: 30 }, (_, i) => caption(60 - i, `line ${i}`));
    expect(recent([], many).talk).toHaveLength(8);
    expect(recent([], many).talk.at(-1)?.text).toBe('line 29');
  });

  it('is not what is said later, while the request is worked on', () => {
    expect(recent([], [caption(-5, 'and buy it')]).talk).toEqual([]);
  });
});
