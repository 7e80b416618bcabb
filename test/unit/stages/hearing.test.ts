// SPDX-License-Identifier: MIT
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Hearing, type Utterance } from '../../../control-plane/src/stages/hearing.ts';
import { FRAME_SAMPLES, SAMPLE_RATE } from '../../../shared/wire.ts';

const second = SAMPLE_RATE;
let utterances: Utterance[];
let started: number;

beforeEach(() => {
  vi.useFakeTimers();
  utterances = [];
  started = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

const hearing = (...origin: (string | number)[]) =>
  new Hearing(origin, { started: () => started++, utterance: (utterance) => utterances.push(utterance) });

/** A tone, or near silence, in whole frames. */
function sound(samples: number, loud: boolean): Buffer {
  const pcm = Buffer.alloc(samples * 2);
  for (let i = 0; i < samples; i++) {
    const level = loud ? 8_000 : 8;
    pcm.writeInt16LE(Math.round(level * Math.sin((2 * Math.PI * 300 * i) / SAMPLE_RATE)), i * 2);
  }
  return pcm;
}

/** As a packet every 20 ms brings it. */
function hear(to: Hearing, from: number, seconds: number, loud: boolean): number {
  const samples = Math.round(seconds * second);
  const pcm = sound(samples, loud);
  for (let at = 0; at < samples; at += FRAME_SAMPLES) {
    to.audio(pcm.subarray(at * 2, (at + FRAME_SAMPLES) * 2), from + at);
    vi.advanceTimersByTime(20);
  }
  return from + samples;
}

describe('Hearing', () => {
  it('tells the beginning, and gives the utterance when silence follows', () => {
    const ada = hearing('boot', 1);
    let at = hear(ada, 0, 0.5, false);
    at = hear(ada, at, 1, true);
    expect([started, utterances.length]).toEqual([1, 0]);
    hear(ada, at, 1, false);
    expect(utterances).toHaveLength(1);
    expect(utterances[0]?.pcm.length).toBeGreaterThan(second * 2);
    expect(utterances[0]?.pushed).toBe(false);
  });

  it('ends it also where nothing at all follows, as with discontinuous transmission', () => {
    const ada = hearing('boot', 1);
    hear(ada, hear(ada, 0, 0.5, false), 1, true);
    vi.advanceTimersByTime(2_000);
    expect(utterances).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('takes a gap as silence', () => {
    const ada = hearing('boot', 1);
    ada.gap(hear(ada, hear(ada, 0, 0.5, false), 1, true), second);
    expect(utterances).toHaveLength(1);
  });

  it('gives the same utterance the same id, and another to every other', () => {
    const ids = [hearing('boot', 1), hearing('boot', 1), hearing('boot', 2), hearing('later', 1)].map(
      (one) => {
        hear(one, hear(one, hear(one, 0, 0.5, false), 1, true), 1, false);
        return utterances.at(-1)?.id;
      },
    );
    expect(ids[0]).toBe(ids[1]);
    expect(new Set(ids).size).toBe(3);
  });

  it('makes one utterance of what is said while push to talk is held', () => {
    const ada = hearing('boot', 1);
    let at = hear(ada, 0, 0.5, false);
    ada.talk(true);
    at = hear(ada, at, 1, true);
    ada.talk(false);
    expect(utterances).toMatchObject([{ pushed: true }]);
    hear(ada, hear(ada, at, 1, true), 1, false);
    expect(utterances).toMatchObject([{ pushed: true }, { pushed: false }]);
  });

  it('gives what was being said when the participant leaves, and waits for nothing then', () => {
    const ada = hearing('boot', 1);
    hear(ada, hear(ada, 0, 0.5, false), 1, true);
    ada.close();
    expect(utterances).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
