// SPDX-License-Identifier: MIT
import { beforeEach, describe, expect, it } from 'vitest';
import { clientIdOf, type Sender, Typed } from '../../../control-plane/src/stages/typed.ts';
import { MAX_TEXT_OUT_BYTES } from '../../../shared/wire.ts';
import { taskRecord } from '../../support/memory-stores.ts';
import { type MemoryWorld, memoryWorld } from '../../support/memory-world.ts';

let world: MemoryWorld;
let typed: Typed;
let sent: string[];
let talked: [number, boolean][];
const ada: Sender = {
  room: 'demo',
  participant: '7',
  display: 'Ada',
  moderator: false,
  session: 3,
  origin: ['boot', 3, 1],
};
const bob: Sender = { ...ada, participant: '8', display: 'Bob', session: 4, origin: ['boot', 4, 1] };

beforeEach(() => {
  world = memoryWorld();
  sent = [];
  talked = [];
  typed = new Typed({
    ...world,
    send: async (_sender, text) => void sent.push(text),
    talk: (session, on) => talked.push([session, on]),
  });
});

const json = (message: object) => JSON.stringify(message);
const accepted = () => [...world.tasks.records.values()];
const question = { round: 1, text: 'Which?', expires: 1 };

describe('a request', () => {
  it('is a bare line, or JSON with the client’s id and an address to begin at', async () => {
    await typed.receive(ada, '  open the trips page ');
    await typed.receive(
      { ...ada, origin: ['boot', 3, 2] },
      json({ type: 'request', id: 'mine', text: 'go', url: 'http://x.test/' }),
    );
    expect(accepted()).toMatchObject([
      { text: 'open the trips page', participant: '7', display: 'Ada', source: 'typed' },
      { text: 'go', url: 'http://x.test/' },
    ]);
    expect(world.log.find('task.queued')).toMatchObject({ id: 'mine' });
  });

  it('that comes again after a new link is the same task', async () => {
    await typed.receive(ada, 'go back');
    await typed.receive(ada, 'go back');
    expect(accepted()).toHaveLength(1);
    await typed.receive({ ...ada, origin: ['boot', 3, 2] }, 'go back');
    expect(accepted()).toHaveLength(2);
  });

  it('may begin like a list or a number, which are no messages', async () => {
    await typed.receive(ada, '[1] and 2');
    expect(accepted()).toHaveLength(1);
  });

  it.each([
    ['bad_json', '{"type":"request"'],
    ['bad_message', '{"type":"dance"}'],
    ['bad_message', '{"type":"request"}'],
    ['bad_message', '{"type":"request","text":"   "}'],
    ['bad_message', '{"type":"request","text":"go","url":"file:///etc/passwd"}'],
    ['bad_message', ' '],
    ['too_long', 'x'.repeat(2_001)],
    ['too_long', `{"type":"request","text":"${'x'.repeat(2_001)}"}`],
  ])('that is %s is refused: %s', async (code, text) => {
    await expect(typed.receive(ada, text)).rejects.toMatchObject({ code, retryable: false });
    expect(accepted()).toEqual([]);
  });
});

describe('a bare line of whoever’s task is under way', () => {
  it('answers its question', async () => {
    const task = world.tasks.put(taskRecord({ state: 'waiting', round: 1, question }));
    await typed.receive(ada, 'the second');
    expect(task.exchanges).toMatchObject([{ answer: 'the second' }]);
    expect(accepted()).toHaveLength(1);
  });

  it('stops it where it says so', async () => {
    const task = world.tasks.put(taskRecord());
    await typed.receive(ada, 'Stop!');
    expect(task.state).toBe('cancelled');
  });

  it('is a request where it comes from somebody else', async () => {
    const task = world.tasks.put(taskRecord({ state: 'waiting', round: 1, question }));
    await typed.receive(bob, 'stop');
    expect(task.state).toBe('waiting');
    expect(accepted()).toHaveLength(2);
  });

  it('is told from JSON, whatever stands before the brace', async () => {
    const task = world.tasks.put(taskRecord({ state: 'waiting', round: 1, question }));
    await typed.receive(ada, `\n ${json({ type: 'request', text: 'stop' })}`);
    expect(task.state).toBe('waiting');
    expect(accepted()).toHaveLength(2);
  });
});

describe('an answer and a cancellation by name', () => {
  it('are taken from the requester only', async () => {
    world.tasks.put(taskRecord({ state: 'waiting', round: 1, question }));
    const answer = json({ type: 'answer', task: 't1', text: 'Yes' });
    await expect(typed.receive(bob, answer)).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(typed.receive(bob, json({ type: 'cancel', task: 't1' }))).rejects.toMatchObject({
      code: 'not_allowed',
    });
    await typed.receive(ada, answer);
    expect(world.jobs.ids()).toEqual(['t1-act-2']);
  });

  it('are taken from a moderator, too, whose bare line is a request all the same', async () => {
    const task = world.tasks.put(taskRecord({ state: 'waiting', round: 1, question }));
    const chair = { ...bob, moderator: true };
    await typed.receive(chair, 'yes');
    expect(task.exchanges).toEqual([]);
    await typed.receive(chair, json({ type: 'answer', task: 't1', text: 'the first' }));
    expect(task.exchanges).toMatchObject([{ answer: 'the first' }]);
    await typed.receive(chair, json({ type: 'cancel', task: 't1' }));
    expect(task.state).toBe('cancelled');
  });

  it('reach no task of another room, and none that is unknown', async () => {
    world.tasks.put(taskRecord({ room: 'other' }));
    for (const task of ['t1', 't9']) {
      await expect(typed.receive(ada, json({ type: 'cancel', task }))).rejects.toMatchObject({
        code: 'unknown_task',
      });
    }
    await expect(typed.receive(ada, json({ type: 'cancel' }))).rejects.toMatchObject({
      code: 'unknown_task',
    });
  });

  it('come too late for a task that has ended', async () => {
    world.tasks.put(taskRecord({ state: 'done' }));
    await expect(typed.receive(ada, json({ type: 'cancel', task: 't1' }))).rejects.toMatchObject({
      code: 'ended',
    });
    const answer = json({ type: 'answer', task: 't1', text: 'Yes' });
    await expect(typed.receive(ada, answer)).rejects.toMatchObject({ code: 'no_question' });
  });

  it('cancel the own running task where none is named', async () => {
    const task = world.tasks.put(taskRecord());
    await typed.receive(ada, json({ type: 'cancel' }));
    expect(task.state).toBe('cancelled');
  });
});

describe('the other messages', () => {
  it('hold and let go of push to talk', async () => {
    await typed.receive(ada, json({ type: 'talk', on: true }));
    await typed.receive(ada, json({ type: 'talk', on: false }));
    expect(talked).toEqual([
      [3, true],
      [3, false],
    ]);
  });

  it('replay what was missed, to the one who asks, each within what a data channel takes', async () => {
    for (const text of ['one', 'x'.repeat(20_000), 'three']) {
      await world.log.publish('demo', [{ type: 'error', code: 'x', reason: 'y', text }]);
    }
    await typed.receive(ada, json({ type: 'resume', after: 1 }));
    expect(sent.map((text) => JSON.parse(text).seq)).toEqual([2, 3]);
    for (const text of sent) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAX_TEXT_OUT_BYTES);
  });
});

describe('clientIdOf', () => {
  it('is what can be made out of a message that was refused', () => {
    expect(clientIdOf('{"id":"mine","type":"dance"}')).toBe('mine');
    expect(clientIdOf(`{"id":"${'x'.repeat(100)}"}`)).toHaveLength(64);
    for (const text of ['{"id":7}', '{', 'go', 'null']) expect(clientIdOf(text)).toBeUndefined();
  });
});
