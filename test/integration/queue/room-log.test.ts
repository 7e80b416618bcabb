// SPDX-License-Identifier: MIT
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RoomLog } from '../../../control-plane/src/queue/room-log.ts';
import { startRedis, type TestRedis } from '../../support/redis.ts';

let server: TestRedis;
let log: RoomLog;

beforeAll(async () => {
  server = await startRedis();
  log = new RoomLog(server.redis);
});
afterAll(() => server.stop());
beforeEach(() => server.redis.flushall());

const said = (text: string) => ({
  type: 'transcript' as const,
  text,
  segment: text,
  participant: '1',
  final: true,
});

describe('a room’s log', () => {
  it('counts per room and replays what came after a seq', async () => {
    await log.publish('a', [said('one'), said('two')]);
    await log.publish('b', [said('elsewhere')]);
    await log.publish('a', [said('three')]);
    expect((await log.replay('a', 1)).map(({ seq, text }) => [seq, text])).toEqual([
      [2, 'two'],
      [3, 'three'],
    ]);
    expect((await log.replay('b', 0)).map(({ seq }) => seq)).toEqual([1]);
    expect(await log.replay('nowhere', 0)).toEqual([]);
  });

  it('replays at most the last 300', async () => {
    for (let i = 1; i <= 310; i++) await log.publish('a', [said(String(i))]);
    const replayed = await log.replay('a', 0);
    expect(replayed).toHaveLength(300);
    expect(replayed[0]?.seq).toBe(11);
  });

  it('finds what was said among other messages', async () => {
    await log.publish('a', [said('one')], 'listening');
    await log.publish('a', [said('two')], 'idle');
    expect((await log.captions('a')).map(({ text }) => text)).toEqual(['one', 'two']);
    expect(await log.captions('nowhere')).toEqual([]);
  });

  it('tells the assistant’s state only when it changes', async () => {
    await log.publish('a', [], 'listening');
    await log.publish('a', [], 'listening');
    await log.publish('a', [], 'idle');
    expect((await log.replay('a', 0)).map((message) => 'state' in message && message.state)).toEqual([
      'listening',
      'idle',
    ]);
  });

  it('hands every room’s messages on in order, from a cursor, until aborted', async () => {
    await log.publish('a', [said('one')]);
    const stop = new AbortController();
    const texts: string[] = [];
    const following = (async () => {
      for await (const { cursor, message } of log.follow(await log.delivered(), stop.signal)) {
        texts.push(message.text);
        await log.setDelivered(cursor);
        if (texts.length === 3) stop.abort();
      }
    })();
    await log.publish('b', [said('two')]);
    await log.publish('a', [said('three')]);
    await following;
    expect(texts).toEqual(['one', 'two', 'three']);
    await log.publish('a', [said('four')]);
    const again = new AbortController();
    for await (const { message } of log.follow(await log.delivered(), again.signal)) {
      expect(message.text).toBe('four');
      again.abort();
    }
  });
});
