// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { type EndpointEvent, Endpointer } from '../../../control-plane/src/audio/endpoint.ts';

const RATE = 16_000;
const ms = (n: number): number => (n * RATE) / 1000;

/** Sound of a steady level: a sine and noise, `amplitude` of full scale. */
function sound(length: number, amplitude: number, seed = 1): Buffer {
  const samples = ms(length);
  const pcm = Buffer.alloc(samples * 2);
  let random = seed;
  for (let i = 0; i < samples; i++) {
    random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
    const value = Math.sin(i / 9) * 0.7 + (random / 1_073_741_824 - 1) * 0.3;
    pcm.writeInt16LE(Math.round(value * amplitude * 32_767), i * 2);
  }
  return pcm;
}

/** Plays stretches one behind the other, in messages of 40 ms; `null` amplitude is digital silence. */
function play(
  endpointer: Endpointer,
  stretches: [lengthMs: number, amplitude: number][],
  from = 0,
): EndpointEvent[] {
  const pcm = Buffer.concat(stretches.map(([length, amplitude], n) => sound(length, amplitude, n + 1)));
  const events: EndpointEvent[] = [];
  for (let at = 0; at < pcm.length; at += 1280) {
    events.push(...endpointer.push(pcm.subarray(at, at + 1280), from + at / 2));
  }
  return events;
}

const utterances = (events: EndpointEvent[]) => events.filter((event) => event.type === 'utterance');

describe('Endpointer', () => {
  it('gives one utterance with 500 ms before it and the 500 ms of silence that ended it', () => {
    const events = play(new Endpointer(), [
      [1000, 0.001],
      [800, 0.2],
      [1000, 0.001],
    ]);
    expect(events.map((event) => event.type)).toEqual(['start', 'utterance']);
    const [utterance] = utterances(events);
    expect(utterance).toMatchObject({ timestamp: ms(500), samples: ms(1800), truncated: false });
    expect(utterance!.pcm.length).toBe(ms(1800) * 2);
    expect(events[0]!.timestamp).toBe(ms(500));
  });

  it('keeps the samples as they came', () => {
    const endpointer = new Endpointer();
    const speech = sound(600, 0.3);
    const before = Buffer.alloc(ms(1000) * 2);
    endpointer.push(before, 0);
    endpointer.push(speech, ms(1000));
    const [utterance] = utterances(endpointer.flush());
    expect(utterance!.pcm.subarray(ms(500) * 2)).toEqual(speech);
  });

  it.each([
    ['a quiet microphone', 0.0005, 0.006],
    ['a loud microphone', 0.01, 0.9],
    ['steady noise', 0.05, 0.5],
  ])('hears speech from %s', (_name, noise, speech) => {
    const events = play(new Endpointer(), [
      [1500, noise],
      [900, speech],
      [300, noise],
      [700, speech],
      [1200, noise],
    ]);
    expect(utterances(events)).toHaveLength(1);
    expect(utterances(events)[0]!.samples).toBe(ms(500 + 900 + 300 + 700 + 500));
  });

  it('hears nothing in steady noise, at whatever level it begins', () => {
    expect(play(new Endpointer(), [[5000, 0.1]])).toEqual([]);
  });

  it('gets used to noise that sets in', () => {
    const endpointer = new Endpointer();
    const events = play(endpointer, [
      [1000, 0.0005],
      [6000, 0.03],
    ]);
    expect(utterances(events)).toHaveLength(1);
    expect(play(endpointer, [[5000, 0.03]], ms(7000))).toEqual([]);
  });

  it('takes a click for no utterance', () => {
    const events = play(new Endpointer(), [
      [1000, 0.001],
      [60, 0.9],
      [400, 0.001],
      [60, 0.9],
      [1000, 0.001],
    ]);
    expect(events).toEqual([]);
  });

  it('separates two utterances by the closing silence, and bridges a shorter pause', () => {
    const pause = (length: number) =>
      utterances(
        play(new Endpointer(), [
          [1000, 0.001],
          [600, 0.2],
          [length, 0.001],
          [600, 0.2],
          [1000, 0.001],
        ]),
      ).length;
    expect(pause(400)).toBe(1);
    expect(pause(600)).toBe(2);
  });

  it('hears speech that is there from the first frame', () => {
    const speech = Buffer.concat([sound(40, 0.01), sound(700, 0.3)]);
    const endpointer = new Endpointer();
    endpointer.push(speech, 0);
    expect(utterances(endpointer.flush())[0]).toMatchObject({ timestamp: 0, samples: ms(740) });
  });

  it('cuts at the maximum and goes on without losing or repeating a sample', () => {
    const endpointer = new Endpointer({ maxMs: 2000 });
    // Speech with dips, as speech has them.
    const events = play(endpointer, [
      [500, 0.001],
      ...Array.from({ length: 12 }, (): [number, number][] => [
        [340, 0.2],
        [60, 0.002],
      ]).flat(),
      [1000, 0.001],
    ]);
    const cut = utterances(events);
    expect(cut.length).toBeGreaterThan(2);
    expect(cut.slice(0, -1).every((utterance) => utterance.truncated && utterance.samples === ms(2000))).toBe(
      true,
    );
    expect(cut.at(-1)!.truncated).toBe(false);
    for (let n = 1; n < cut.length; n++) {
      expect(cut[n]!.timestamp).toBe(cut[n - 1]!.timestamp + cut[n - 1]!.samples);
    }
    expect(events.filter((event) => event.type === 'start')).toHaveLength(cut.length);
  });

  describe('where audio is missing', () => {
    const speaking = (): Endpointer => {
      const endpointer = new Endpointer();
      play(endpointer, [
        [1000, 0.001],
        [600, 0.2],
      ]);
      return endpointer;
    };

    it('bridges a short gap with zeros', () => {
      const endpointer = speaking();
      expect(endpointer.gap(ms(1600), ms(200))).toEqual([]);
      endpointer.push(sound(400, 0.2), ms(1800));
      const [utterance] = utterances(endpointer.flush());
      expect(utterance!.samples).toBe(ms(500 + 600 + 200 + 400));
      const bridged = utterance!.pcm.subarray(ms(1100) * 2, ms(1300) * 2);
      expect(bridged.every((byte) => byte === 0)).toBe(true);
    });

    it('takes a jump of the timestamp as a gap', () => {
      const endpointer = speaking();
      endpointer.push(sound(400, 0.2), ms(1800));
      expect(utterances(endpointer.flush())[0]!.samples).toBe(ms(1700));
    });

    it('ends the utterance in a long gap, however long', () => {
      const [utterance, ...more] = speaking().gap(ms(1600), ms(3_600_000));
      expect(more).toEqual([]);
      expect(utterance).toMatchObject({ type: 'utterance', samples: ms(1600) });
    });

    it('ends the utterance when nothing has come for the closing silence', () => {
      const endpointer = speaking();
      expect(endpointer.idle(ms(480))).toEqual([]);
      expect(utterances(endpointer.idle(ms(500)))[0]).toMatchObject({
        timestamp: ms(500),
        samples: ms(1100),
      });
      expect(endpointer.idle(ms(1000))).toEqual([]);
      expect(endpointer.gap(ms(1600), ms(1200))).toEqual([]);
      expect(play(endpointer, [[600, 0.2]], ms(2800)).map((event) => event.type)).toEqual(['start']);
    });

    it('counts idle time on top of silence that was heard', () => {
      const endpointer = speaking();
      play(endpointer, [[300, 0.001]], ms(1600));
      expect(endpointer.idle(ms(180))).toEqual([]);
      expect(endpointer.idle(ms(200))).toHaveLength(1);
    });

    it('drops audio that it already has', () => {
      const endpointer = speaking();
      endpointer.push(sound(600, 0.2), ms(1000));
      expect(utterances(endpointer.flush())[0]!.samples).toBe(ms(1100));
    });
  });

  it('flushes an open utterance once and a click never', () => {
    const endpointer = new Endpointer();
    play(endpointer, [
      [1000, 0.001],
      [100, 0.5],
    ]);
    expect(endpointer.flush()).toEqual([]);
    play(endpointer, [[600, 0.5]], ms(1100));
    expect(utterances(endpointer.flush())).toHaveLength(1);
    expect(endpointer.flush()).toEqual([]);
  });

  it('refuses audio that is not whole frames', () => {
    expect(() => new Endpointer().push(Buffer.alloc(641), 0)).toThrow(RangeError);
  });
});
