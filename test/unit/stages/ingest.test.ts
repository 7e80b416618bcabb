// SPDX-License-Identifier: MIT
import { beforeEach, describe, expect, it } from 'vitest';
import { LamError } from '../../../control-plane/src/errors.ts';
import { Ingest } from '../../../control-plane/src/stages/ingest.ts';
import type { SttJob } from '../../../control-plane/src/task/jobs.ts';
import type { Room } from '../../../shared/rooms.ts';
import { FRAME_SAMPLES } from '../../../shared/wire.ts';
import { eventually } from '../../support/eventually.ts';
import { memoryLog } from '../../support/memory-log.ts';
import { taskRecord } from '../../support/memory-stores.ts';
import { type MemoryWorld, memoryWorld } from '../../support/memory-world.ts';
import { POLICY } from '../../support/planning.ts';

let world: MemoryWorld;
let ingest: Ingest;
let sent: { session: number | undefined; message: Record<string, unknown> }[];
let acknowledged: string[];
let audio: string[];
let lines: ReturnType<typeof memoryLog>['lines'];

function start(policy: Partial<Room> = {}): void {
  world = memoryWorld(policy);
  [sent, acknowledged, audio] = [[], [], []];
  const logger = memoryLog();
  lines = logger.lines;
  ingest = new Ingest({
    ...world,
    plugin: {
      sendText: async (_room, text, { session }) => void sent.push({ session, message: JSON.parse(text) }),
      ackText: (session, sequence, boot) => acknowledged.push(`${boot} ${session} ${sequence}`),
      listen: () => {},
    },
    audio: { putAudio: async (id) => void audio.push(id) },
    defaults: POLICY,
    logger: logger.log,
  });
}

const ada = { room: 'demo', participant: '7', display: 'Ada', muted: false };
const snapshot = { rooms: [{ room: 'demo' }], sessions: [{ session: 1, ...ada }] };
const link = () => ingest.up(snapshot, { boot: 'b1' });
const acks = (...expected: string[]) => eventually(() => expect(acknowledged).toEqual(expected));

beforeEach(() => start());

describe('a text', () => {
  it('is acknowledged once its task is stored, in the life of the plugin in which it came', async () => {
    link();
    ingest.text(1, 1, 'go back');
    ingest.text(1, 2, 'open the trips page');
    await acks('b1 1 1', 'b1 1 2');
    expect([...world.tasks.records.values()].map(({ text }) => text)).toEqual([
      'go back',
      'open the trips page',
    ]);
  });

  it('that is refused is told to its sender alone, with the client’s id, and acknowledged', async () => {
    link();
    ingest.text(1, 1, '{"type":"dance","id":"mine"}');
    await acks('b1 1 1');
    expect(sent).toMatchObject([
      {
        session: 1,
        message: { lam: 1, seq: 0, room: 'demo', type: 'error', code: 'bad_message', id: 'mine' },
      },
    ]);
    expect(world.log.messages).toEqual([]);
    expect((await world.metrics.refusals.get()).values).toMatchObject([
      { value: 1, labels: { code: 'bad_message' } },
    ]);
  });

  it.each([
    new Error('Redis is away'),
    new LamError('link_down', 'The plugin is away.', { retryable: true }),
  ])('that cannot be taken now is not acknowledged, so that it comes again: %s', async (failure) => {
    link();
    const accept = world.tasks.accept.bind(world.tasks);
    world.tasks.accept = async () => {
      throw failure;
    };
    ingest.text(1, 1, 'go back');
    await eventually(() => expect(lines.some(({ msg }) => msg.includes('the plugin keeps it'))).toBe(true));
    expect([acknowledged, sent]).toEqual([[], []]);
    world.tasks.accept = accept;
    ingest.text(1, 1, 'go back');
    await acks('b1 1 1');
  });

  it('of a session that nobody knows is left to the plugin', async () => {
    link();
    ingest.text(9, 1, 'go back');
    ingest.text(1, 1, 'go back');
    await acks('b1 1 1');
    expect(world.tasks.records.size).toBe(1);
  });
});

describe('a room of the plugin', () => {
  it('has the assistant by being one, with the default policy, and keeps its own where it has one', async () => {
    start({ confirm: 'always' });
    ingest.up({ rooms: [{ room: 'demo' }, { room: 'new' }], sessions: [] }, { boot: 'b1' });
    await eventually(async () =>
      expect(await world.rooms.get('new')).toMatchObject({ kind: 'lam', confirm: 'risky' }),
    );
    expect(await world.rooms.get('demo')).toMatchObject({ confirm: 'always' });
  });

  it('has its browser opened when somebody comes in, once a visit', async () => {
    link();
    ingest.open(1, { ...ada, muted: true });
    await eventually(() => expect(world.jobs.ids()).toEqual(['prepare-b1-1']));
  });
});

describe('whoever leaves', () => {
  const question = { round: 1, text: 'Which?', expires: 1 };

  it('no longer holds up the room with a question', async () => {
    link();
    const task = world.tasks.put(taskRecord({ state: 'waiting', round: 1, question }));
    ingest.open(2, { ...ada, participant: '8' });
    ingest.close(1);
    await eventually(() => expect(task.error?.code).toBe('unanswered'));
  });

  it('while the link was down is missed at the next one; the link’s end alone is no leaving', async () => {
    link();
    const task = world.tasks.put(taskRecord({ state: 'waiting', round: 1, question }));
    ingest.down();
    link();
    await eventually(() => expect(world.jobs.ids()).toContain('prepare-b1-1'));
    expect(task.state).toBe('waiting');
    ingest.down();
    ingest.up({ ...snapshot, sessions: [] }, { boot: 'b1' });
    await eventually(() => expect(task.state).toBe('failed'));
  });
});

describe('speech', () => {
  const loud = Buffer.alloc(FRAME_SAMPLES * 2);
  for (let i = 0; i < FRAME_SAMPLES; i++) loud.writeInt16LE(Math.round(8_000 * Math.sin(i / 8)), i * 2);

  /** Silence, a second of sound, and a gap that ends it. */
  function speak(session: number): void {
    for (let n = 0; n < 25; n++) ingest.pcm(session, n * FRAME_SAMPLES, Buffer.alloc(FRAME_SAMPLES * 2));
    for (let n = 25; n < 75; n++) ingest.pcm(session, n * FRAME_SAMPLES, loud);
    ingest.gap(session, 75 * FRAME_SAMPLES, 32_000);
  }
  const states = () =>
    world.log.messages.flatMap((message) => (message.type === 'assistant.state' ? [message.state] : []));

  it('is stored before the job that writes it down', async () => {
    link();
    speak(1);
    await eventually(() => expect(world.jobs.added.some(({ stage }) => stage === 'stt')).toBe(true));
    expect(world.jobs.data<SttJob>(`${audio[0]}-stt-0`)).toMatchObject({
      participant: '7',
      display: 'Ada',
      pushed: false,
    });
    expect(states()).toEqual(['listening']);
  });

  it('is nothing to a room that wants neither requests nor captions by it', async () => {
    start({ trigger: 'off', captions: false });
    link();
    speak(1);
    await eventually(() => expect(states()).toEqual(['listening', 'idle']));
    expect(audio).toEqual([]);
  });

  it('that cannot be taken is told to the room', async () => {
    link();
    world.jobs.waiting = 200;
    speak(1);
    await eventually(() => expect(world.log.find('error')).toMatchObject({ code: 'queue_full' }));
  });

  it('is told as lost where the stores are away, and nothing is left without an answer', async () => {
    link();
    world.rooms.get = async () => {
      throw new Error('Redis is away');
    };
    speak(1);
    await eventually(() => expect(world.log.find('error')).toMatchObject({ code: 'internal' }));
  });
});
