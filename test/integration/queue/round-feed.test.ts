// SPDX-License-Identifier: MIT
import { afterAll, beforeAll, expect, it } from 'vitest';
import { RoundFeed } from '../../../control-plane/src/queue/round-feed.ts';
import type { RoundPart } from '../../../control-plane/src/task/jobs.ts';
import { startRedis, type TestRedis } from '../../support/redis.ts';

const never = new AbortController().signal;
const back: RoundPart = { action: { kind: 'back' } };
const forward: RoundPart = { action: { kind: 'forward' } };

let server: TestRedis;
let feed: RoundFeed;
beforeAll(async () => {
  server = await startRedis();
  feed = new RoundFeed(server.redis);
});
afterAll(() => server.stop());

it('gives what was put before and what comes, in order, each round its own', async () => {
  await feed.put('ta', 1, back);
  await feed.put('ta', 2, { closed: true });
  const parts = feed.follow('ta', 1, 10_000, never);
  expect(await parts.next()).toEqual({ done: false, value: back });
  const coming = parts.next();
  await feed.put('ta', 1, forward);
  expect(await coming).toEqual({ done: false, value: forward });
  await parts.return();
});

it('gives all of it again to whoever follows anew', async () => {
  for (const part of [back, forward]) await feed.put('tb', 1, part);
  for (const _attempt of [1, 2]) {
    const parts = feed.follow('tb', 1, 10_000, never);
    expect([await parts.next(), await parts.next()]).toMatchObject([{ value: back }, { value: forward }]);
    await parts.return();
  }
});

it('ends where nothing comes for so long', async () => {
  expect(await feed.follow('tc', 1, 20, never).next()).toEqual({ done: true, value: undefined });
});

it('stops at once when it is aborted', async () => {
  const stop = new AbortController();
  const parts = feed.follow('td', 1, 60_000, stop.signal);
  const reason = new Error('the task was cancelled');
  const next = parts.next();
  stop.abort(reason);
  await expect(next).rejects.toBe(reason);
});

it('keeps nothing for longer than an hour', async () => {
  await feed.put('te', 1, back);
  expect(await server.redis.ttl('lam:task:te:round:1')).toBeLessThanOrEqual(3_600);
});
