// SPDX-License-Identifier: MIT
// Endpointing of speech, as against the tones of the unit tests.
import { describe, expect, it } from 'vitest';
import { type EndpointEvent, Endpointer } from '../../../control-plane/src/audio/endpoint.ts';
import { FRAME_BYTES } from '../../../shared/wire.ts';
import { COMMANDS, speak } from './corpus.ts';

const RATE = 16_000;

/** Steady noise of the given amplitude of full scale under the audio, which is scaled by `gain`; whole frames. */
function mix(pcm: Buffer, gain: number, noise: number): Buffer {
  const out = Buffer.alloc(pcm.length - (pcm.length % FRAME_BYTES));
  let random = 1;
  for (let at = 0; at < out.length; at += 2) {
    random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
    out.writeInt16LE(
      Math.round(pcm.readInt16LE(at) * gain + (random / 1_073_741_824 - 1) * noise * 32_767),
      at,
    );
  }
  return out;
}

function listen(pcm: Buffer): Extract<EndpointEvent, { type: 'utterance' }>[] {
  const endpointer = new Endpointer();
  const events: EndpointEvent[] = [];
  for (let at = 0; at < pcm.length; at += FRAME_BYTES) {
    events.push(...endpointer.push(pcm.subarray(at, at + FRAME_BYTES), at / 2));
  }
  return [...events, ...endpointer.flush()].filter((event) => event.type === 'utterance');
}

describe('Endpointer', { timeout: 30_000 }, () => {
  it.each([
    ['a clean microphone', 1, 0],
    ['a quiet microphone', 0.05, 0.0005],
    ['a noisy room', 1, 0.02],
  ])('cuts each sentence whole from %s', async (_name, gain, noise) => {
    const sentences = await Promise.all(COMMANDS.slice(0, 4).map((command) => speak(command)));
    const utterances = listen(mix(Buffer.concat(sentences), gain, noise));
    expect(utterances).toHaveLength(4);
    let from = 0;
    for (const [n, sentence] of sentences.entries()) {
      const { timestamp, samples } = utterances[n]!;
      // flite's own silence at the ends is some 0.2 s, so speech lies within 0.75 s and the end less 0.75 s.
      expect(timestamp).toBeLessThanOrEqual(from + 0.75 * RATE);
      from += sentence.length / 2;
      expect(timestamp + samples).toBeGreaterThanOrEqual(from - 0.75 * RATE);
    }
  });
});
