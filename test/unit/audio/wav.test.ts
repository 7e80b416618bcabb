// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { fromWav, toWav } from '../../../control-plane/src/audio/wav.ts';

describe('WAV', () => {
  const pcm = Buffer.from([1, 0, 255, 255, 0, 128]);

  it('writes a 44-byte header that says 16-bit mono PCM', () => {
    const wav = toWav(pcm, 16_000);
    expect(wav.toString('latin1', 0, 4)).toBe('RIFF');
    expect(wav.readUInt32LE(4)).toBe(wav.length - 8);
    expect(wav.readUInt32LE(28)).toBe(32_000);
    expect(wav.subarray(44)).toEqual(pcm);
  });

  it('reads back what it wrote', () => {
    expect(fromWav(toWav(pcm, 48_000))).toEqual({ sampleRate: 48_000, channels: 1, pcm });
  });

  it('skips chunks it does not know, with their padding', () => {
    const wav = toWav(pcm, 16_000);
    const list = Buffer.from('LIST\x03\0\0\0abc\0', 'latin1');
    expect(fromWav(Buffer.concat([wav.subarray(0, 36), list, wav.subarray(36)])).pcm).toEqual(pcm);
  });

  it.each([
    ['other files', Buffer.from('OggS and more bytes than twelve')],
    ['a header without audio', toWav(pcm, 16_000).subarray(0, 36)],
    [
      '8-bit audio',
      Buffer.concat([toWav(pcm, 16_000).subarray(0, 34), Buffer.from([8, 0]), Buffer.from('data')]),
    ],
  ])('refuses %s', (_name, file) => {
    expect(() => fromWav(file)).toThrow();
  });
});
