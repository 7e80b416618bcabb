// SPDX-License-Identifier: MIT
// RIFF/WAVE with PCM, 16 bit (Multimedia Programming Interface and Data Specifications 1.0, IBM and Microsoft, 1991).

const HEADER_BYTES = 44;
const PCM = 1;

/** s16le mono samples as a WAV file. */
export function toWav(pcm: Buffer, sampleRate: number): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(HEADER_BYTES - 8 + pcm.length, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(PCM, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(sampleRate, 24);
  header.writeUInt32LE(sampleRate * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(pcm.length, 40);
  return Buffer.concat([header, pcm]);
}

export interface Wav {
  sampleRate: number;
  channels: number;
  /** s16le, channels interleaved. */
  pcm: Buffer;
}

/** @throws Error where the file is not 16-bit PCM WAV. */
export function fromWav(file: Buffer): Wav {
  if (
    file.length < 12 ||
    file.toString('latin1', 0, 4) !== 'RIFF' ||
    file.toString('latin1', 8, 12) !== 'WAVE'
  ) {
    throw new Error('not a WAV file');
  }
  let format: { sampleRate: number; channels: number } | undefined;
  for (let at = 12; at + 8 <= file.length; ) {
    const id = file.toString('latin1', at, at + 4);
    const length = file.readUInt32LE(at + 4);
    const body = file.subarray(at + 8, at + 8 + length);
    if (id === 'fmt ') format = readFormat(body);
    if (id === 'data' && format !== undefined) return { ...format, pcm: body };
    // Chunks are padded to even lengths.
    at += 8 + length + (length % 2);
  }
  throw new Error('a WAV file without audio');
}

function readFormat(body: Buffer): { sampleRate: number; channels: number } {
  if (body.length < 16 || body.readUInt16LE(0) !== PCM || body.readUInt16LE(14) !== 16) {
    throw new Error('a WAV file that is not 16-bit PCM');
  }
  return { channels: body.readUInt16LE(2), sampleRate: body.readUInt32LE(4) };
}
