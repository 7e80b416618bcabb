// SPDX-License-Identifier: MIT
import { beforeEach, describe, expect, it } from 'vitest';
import { LamError } from '../../../control-plane/src/errors.ts';
import { SttStage } from '../../../control-plane/src/stages/stt.ts';
import type { SttJob } from '../../../control-plane/src/task/jobs.ts';
import type { Room } from '../../../shared/rooms.ts';
import { taskRecord } from '../../support/memory-stores.ts';
import { type MemoryWorld, memoryWorld } from '../../support/memory-world.ts';

const never = new AbortController().signal;
const pcm = Buffer.alloc(32_000);
const job: SttJob = {
  task: 'u1',
  room: 'demo',
  participant: '7',
  display: 'Ada',
  pushed: false,
  endedAt: 1_000,
};
const question = { round: 1, text: 'Which?', expires: 1 };

let world: MemoryWorld;
let audio: Map<string, Buffer>;
let hints: object[];

function stage(text: string | Error, policy: Partial<Room> = {}): SttStage {
  world = memoryWorld(policy);
  audio = new Map([['u1', pcm]]);
  hints = [];
  return new SttStage({
    ...world,
    audio: {
      getAudio: async (id) => audio.get(id),
      dropAudio: async (id) => void audio.delete(id),
    },
    recogniser: {
      async recognise(_pcm, given) {
        hints.push(given);
        if (text instanceof Error) throw text;
        return { text, costUsd: 0.01 };
      },
    },
  });
}

const lastState = () => world.log.find('assistant.state').state;
beforeEach(() => {
  world = memoryWorld();
});

describe('an utterance', () => {
  it('behind the wake phrase becomes a task, with what its recognition took', async () => {
    await stage('Computer, open the trips page.').run(job, never);
    expect(world.tasks.records.get('u1')).toMatchObject({
      text: 'open the trips page',
      source: 'spoken',
      participant: '7',
      display: 'Ada',
      createdAt: 1_000,
      usage: { audioSeconds: 1, costUsd: 0.01 },
    });
    expect(world.log.find('transcript')).toMatchObject({ segment: 'u1', final: true, display: 'Ada' });
    expect(audio.size).toBe(0);
  });

  it('is heard with the room’s language, wake phrase and the labels of its page', async () => {
    const stt = stage('hello', { language: 'de-DE', wakePhrase: 'jarvis' });
    await world.rooms.setLabels('demo', ['Trips']);
    await stt.run(job, never);
    expect(hints).toEqual([{ language: 'de-DE', wakePhrase: 'jarvis', labels: ['Trips'] }]);
  });

  it('that was said to the others becomes a caption only, and the room is idle again', async () => {
    await stage('so what do you think').run(job, never);
    expect(world.tasks.records.size).toBe(0);
    expect(world.log.types()).toEqual(['assistant.state', 'transcript', 'assistant.state']);
    expect(lastState()).toBe('idle');
  });

  it('has no caption where the room wants none', async () => {
    await stage('computer go back', { captions: false }).run(job, never);
    expect(world.log.types()).not.toContain('transcript');
    expect(world.tasks.records.size).toBe(1);
  });

  it('without words leaves the room as it was', async () => {
    const stt = stage('  ');
    world.tasks.put(taskRecord({ state: 'acting' }));
    await stt.run(job, never);
    expect(lastState()).toBe('acting');
    expect(world.log.types()).not.toContain('transcript');
  });

  it('of the wake phrase alone is no task', async () => {
    await stage('Computer.').run(job, never);
    expect(world.tasks.records.size).toBe(0);
    expect(lastState()).toBe('idle');
  });

  it('needs no wake phrase while push to talk was held', async () => {
    await stage('go back', { trigger: 'off' }).run({ ...job, pushed: true }, never);
    expect(world.tasks.records.get('u1')?.text).toBe('go back');
  });

  it('whose audio is gone, or whose room, is left', async () => {
    const stt = stage('computer go back');
    audio.clear();
    await stt.run(job, never);
    await stt.run({ ...job, room: 'gone' }, never);
    expect(world.log.messages).toEqual([]);
  });
});

describe('what the requester says while the task runs', () => {
  it('answers its question, with the wake phrase or without', async () => {
    for (const [said, answer] of [
      ['the second one', 'the second one'],
      ['Computer, the second', 'the second'],
    ] as const) {
      const stt = stage(said);
      const task = world.tasks.put(taskRecord({ state: 'waiting', round: 1, question }));
      await stt.run(job, never);
      expect(task.exchanges).toMatchObject([{ answer }]);
    }
  });

  it('stops it', async () => {
    const stt = stage('Computer, stop.');
    const task = world.tasks.put(taskRecord());
    await stt.run(job, never);
    expect(task.state).toBe('cancelled');
  });

  it('does neither where somebody else says it', async () => {
    const stt = stage('stop');
    const task = world.tasks.put(taskRecord({ state: 'waiting', round: 1, question }));
    await stt.run({ ...job, participant: '8' }, never);
    expect(task).toMatchObject({ state: 'waiting', exchanges: [] });
    expect(lastState()).toBe('waiting');
  });

  it('does neither in a room that does not listen to speech', async () => {
    const stt = stage('yes', { trigger: 'off' });
    const task = world.tasks.put(taskRecord({ state: 'waiting', round: 1, question }));
    await stt.run(job, never);
    expect(task).toMatchObject({ state: 'waiting', exchanges: [] });
  });
});

describe('what cannot be done', () => {
  it('because the room’s queue is full is told to the room, and not tried again', async () => {
    const stt = stage('computer go back');
    world.tasks.accept = async () => {
      throw new LamError('queue_full', 'This room already has 50 requests waiting.');
    };
    await stt.run(job, never);
    expect(world.log.find('error')).toMatchObject({
      code: 'queue_full',
      text: expect.stringContaining('50'),
    });
    expect(audio.size).toBe(0);
  });

  it('because the recogniser fails keeps the audio for another attempt', async () => {
    const down = new LamError('stt_unavailable', 'It is away.', { retryable: true });
    await expect(stage(down).run(job, never)).rejects.toBe(down);
    expect(audio.size).toBe(1);
  });

  it('for good is told with the speaker’s name, and the room goes on', async () => {
    const stt = stage('');
    world.tasks.put(taskRecord({ state: 'acting' }));
    await stt.failed(job, { code: 'stt_refused', reason: 'No.' });
    expect(world.log.find('error')).toMatchObject({
      code: 'stt_refused',
      text: expect.stringContaining('Ada'),
    });
    expect(lastState()).toBe('acting');
  });
});
