// SPDX-License-Identifier: MIT
import { beforeEach, describe, expect, it } from 'vitest';
import type { RoomMessage, RoomMessageBody } from '../../../shared/messages.ts';
import { readEvents } from '../../../shared/sse.ts';
import { type ApiApp, apiApp } from '../../support/api-app.ts';
import { eventually } from '../../support/eventually.ts';
import { taskRecord } from '../../support/memory-stores.ts';

let api: ApiApp;
beforeEach(() => {
  api = apiApp();
});

const planning = (task = 't1'): RoomMessageBody => ({
  type: 'task.planning',
  text: 'Thinking …',
  task,
  participant: '7',
});
const cancelled = (task = 't1'): RoomMessageBody => {
  return { type: 'task.cancelled', text: 'Cancelled', task, participant: '7', timings: taskRecord().timings };
};
/** Told to the room's log, and to those who follow. */
function tell(body: RoomMessageBody): void {
  api.log.tell('demo', body);
  api.tell(api.log.messages.at(-1)!);
}
const open = (path: string, headers = {}) => api.ask('GET', path, undefined, headers);
async function seqs(response: Response): Promise<number[]> {
  const found: number[] = [];
  for await (const { seq } of readEvents<RoomMessage>(response)) found.push(seq);
  return found;
}
const following = (count: number) => eventually(() => expect(api.listeners.size).toBe(count));

/** The next events, and then the reader leaves. */
async function take(response: Response, count: number): Promise<RoomMessage[]> {
  const taken: RoomMessage[] = [];
  for await (const message of readEvents<RoomMessage>(response)) {
    taken.push(message);
    if (taken.length === count) break;
  }
  return taken;
}

describe('the events of a task', () => {
  it('begin with what was told, go on with what comes, and end with its end', async () => {
    api.tasks.put(taskRecord());
    tell(planning());
    tell(planning('another'));
    const response = await open('/v1/tasks/t1/events');
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const received = seqs(response);
    await following(1);
    tell(planning());
    tell(cancelled());
    tell(planning());
    expect(await received).toEqual([1, 3, 4]);
    await following(0);
  });

  it('of one that has ended are a replay that ends, with its end in it or without', async () => {
    api.tasks.put(taskRecord({ state: 'cancelled' }));
    expect(await seqs(await open('/v1/tasks/t1/events'))).toEqual([]);
    tell(planning());
    tell(cancelled());
    expect(await seqs(await open('/v1/tasks/t1/events'))).toEqual([1, 2]);
  });

  it('go on behind the last that a reader saw', async () => {
    api.tasks.put(taskRecord({ state: 'cancelled' }));
    for (const body of [planning(), planning(), cancelled()]) tell(body);
    expect(await seqs(await open('/v1/tasks/t1/events', { 'last-event-id': '1' }))).toEqual([2, 3]);
    expect(await seqs(await open('/v1/tasks/t1/events', { 'last-event-id': '3' }))).toEqual([]);
  });

  it('bear their sequence as id and their type as event', async () => {
    api.tasks.put(taskRecord({ state: 'cancelled' }));
    tell(cancelled());
    const text = await (await open('/v1/tasks/t1/events')).text();
    expect(text).toMatch(/^event: task\.cancelled$/m);
    expect(text).toMatch(/^id: 1$/m);
  });
});

describe('the events of a room', () => {
  it('are those from now on, of this room only', async () => {
    tell(planning());
    const received = take(await open('/v1/rooms/demo/events'), 2);
    await following(1);
    api.tell({ ...api.log.messages[0]!, room: 'other' });
    tell(planning('t2'));
    tell(cancelled());
    expect((await received).map(({ seq }) => seq)).toEqual([2, 3]);
  });

  it('begin behind the last that a reader saw, and come once where the replay and the feed overlap', async () => {
    for (const body of [planning(), planning(), planning()]) tell(body);
    const replay = api.log.replay.bind(api.log);
    api.log.replay = async (room, after) => {
      tell(planning());
      return replay(room, after);
    };
    const received = take(await open('/v1/rooms/demo/events', { 'last-event-id': '2' }), 3);
    await eventually(() => expect(api.log.messages).toHaveLength(4));
    tell(planning());
    expect((await received).map(({ seq }) => seq)).toEqual([3, 4, 5]);
  });

  it.each(['abc', '', '-1.5e'])('begin now where the last id is none: “%s”', async (id) => {
    tell(planning());
    const received = take(await open('/v1/rooms/demo/events', { 'last-event-id': id }), 1);
    await following(1);
    tell(planning());
    expect((await received)[0]?.seq).toBe(2);
  });

  it('are no longer kept for a reader that has gone', async () => {
    const response = await open('/v1/rooms/demo/events');
    await following(1);
    await response.body?.cancel();
    await following(0);
  });

  it('end for a reader so slow that a thousand pile up', async () => {
    await open('/v1/rooms/demo/events');
    await following(1);
    for (let n = 0; n < 1_100; n++) tell(planning());
    await following(0);
  });
});
