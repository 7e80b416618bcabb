// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { encode, WireDecoder } from '../../../control-plane/src/link/codec.ts';
import { HEADER_BYTES, MAX_PAYLOAD_BYTES, type WireMessage } from '../../../shared/wire.ts';

const MESSAGES: WireMessage[] = [
  {
    type: 5,
    flags: 1,
    session: 2 ** 53 - 1,
    timestamp: 2 ** 40 + 320,
    sequence: 0xffff_ffff,
    payload: Buffer.alloc(640, 7),
  },
  { type: 14, flags: 0, session: 0, timestamp: 0, sequence: 1, payload: Buffer.alloc(0) },
  { type: 200, flags: 0xffff, session: 1, timestamp: 2, sequence: 3, payload: Buffer.from('later version') },
  { type: 7, flags: 0, session: 9, timestamp: 0, sequence: 4, payload: Buffer.from('Grüße 🙂') },
];
const STREAM = Buffer.concat(MESSAGES.map(encode));

function decode(chunks: Iterable<Buffer>): WireMessage[] {
  const decoder = new WireDecoder();
  return [...chunks].flatMap((chunk) => [...decoder.push(chunk)]);
}

function* chunksOf(bytes: Buffer, size: number): Generator<Buffer> {
  for (let offset = 0; offset < bytes.length; offset += size) yield bytes.subarray(offset, offset + size);
}

describe('encode', () => {
  it('fills what was left out with zeros', () => {
    const bytes = encode({ type: 14 });
    expect(bytes).toHaveLength(HEADER_BYTES);
    expect(decode([bytes])).toEqual([
      { type: 14, flags: 0, session: 0, timestamp: 0, sequence: 0, payload: Buffer.alloc(0) },
    ]);
  });

  it('refuses a payload above the limit', () => {
    expect(() => encode({ type: 5, payload: Buffer.alloc(MAX_PAYLOAD_BYTES + 1) })).toThrow(
      expect.objectContaining({ name: 'LamError', code: 'bad_length' }),
    );
  });
});

describe('WireDecoder', () => {
  it.each([1, 2, 3, 31, 32, 33, 100, 671, 672, 673, 100_000])(
    'gives the same messages for chunks of %i bytes',
    (size) => {
      expect(decode(chunksOf(STREAM, size))).toEqual(MESSAGES);
    },
  );

  it('gives a payload of exactly the limit, in chunks of 16 bytes, in linear time', () => {
    const payload = Buffer.alloc(MAX_PAYLOAD_BYTES, 0x5a);
    const [message] = decode(chunksOf(encode({ type: 5, payload }), 16));
    expect(message?.payload.equals(payload)).toBe(true);
  });

  it('gives payloads that keep their bytes when the chunk is overwritten, aligned for 16-bit samples', () => {
    const chunk = Buffer.from(STREAM);
    const decoded = decode([chunk]);
    chunk.fill(0);
    expect(decoded).toEqual(MESSAGES);
    for (const { payload } of decoded) expect(payload.byteOffset % 2).toBe(0);
  });

  it('says nothing about a message that is not complete', () => {
    expect(decode([STREAM.subarray(0, HEADER_BYTES + 639)])).toEqual([]);
  });

  it('gives what came before a length above the limit, and then refuses it', () => {
    const bad = encode({ type: 5 });
    bad.writeUInt32LE(MAX_PAYLOAD_BYTES + 1, 0);
    const messages: WireMessage[] = [];
    const decoder = new WireDecoder();
    expect(() => {
      for (const message of decoder.push(Buffer.concat([STREAM, bad]))) messages.push(message);
    }).toThrow(expect.objectContaining({ name: 'LamError', code: 'bad_length' }));
    expect(messages).toEqual(MESSAGES);
  });

  it('refuses another protocol version, and goes on refusing', () => {
    const bad = encode({ type: 14 });
    bad.writeUInt8(2, 4);
    const decoder = new WireDecoder();
    const badVersion = expect.objectContaining({ name: 'LamError', code: 'bad_version' });
    expect(() => [...decoder.push(bad)]).toThrow(badVersion);
    expect(() => [...decoder.push(STREAM)]).toThrow(badVersion);
  });
});
