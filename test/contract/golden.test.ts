// SPDX-License-Identifier: MIT
// The byte vectors that the plugin's own tests read too: both sides agree on them, or one of the two fails.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { encode, WireDecoder } from '../../control-plane/src/link/codec.ts';
import { open } from '../../control-plane/src/link/payloads.ts';
import { WireType } from '../../shared/wire.ts';

const message = z.object({
  type: z.number(),
  flags: z.number(),
  session: z.number(),
  timestamp: z.number(),
  sequence: z.number(),
  utf8: z.string().optional(),
  hex: z.string().optional(),
});
const vectors = z.array(
  z.object({
    file: z.string(),
    name: z.string().optional(),
    message: message.optional(),
    error: z.enum(['bad_length', 'bad_version', 'truncated']).optional(),
  }),
);

const folder = new URL('../../shared/golden/', import.meta.url);
const golden = vectors.parse(JSON.parse(readFileSync(new URL('golden.json', folder), 'utf8')));
const bytesOf = (file: string) => readFileSync(new URL(file, folder));

function decodeByteByByte(bytes: Buffer) {
  const decoder = new WireDecoder();
  return [...bytes].flatMap((byte) => [...decoder.push(Buffer.of(byte))]);
}

const messages = golden.flatMap(({ file, name, message }) => {
  if (message === undefined) return [];
  const { utf8, hex, ...header } = message;
  const payload = utf8 === undefined ? Buffer.from(hex ?? '', 'hex') : Buffer.from(utf8, 'utf8');
  return [{ file, name, expected: { ...header, payload } }];
});
// What only another side could have written: a sender of this version leaves the reserved field 0.
const written = messages.filter(({ file }) => file !== 'reserved-set.bin');
const refused = golden.filter(({ error }) => error === 'bad_length' || error === 'bad_version');
const truncated = golden.filter(({ error }) => error === 'truncated');

describe('golden byte vectors', () => {
  it.each(messages)('$file decodes to its message', ({ file, expected }) => {
    expect([...new WireDecoder().push(bytesOf(file))]).toEqual([expected]);
    expect(decodeByteByByte(bytesOf(file))).toEqual([expected]);
  });

  it.each(written)('$file is what its message encodes to', ({ file, expected }) => {
    expect(encode(expected).toString('hex')).toBe(bytesOf(file).toString('hex'));
  });

  it.each(refused)('$file is refused: $error', ({ file, error }) => {
    expect(() => decodeByteByByte(bytesOf(file))).toThrow(expect.objectContaining({ code: error }));
  });

  it.each(truncated)('$file is not a message yet', ({ file }) => {
    expect(decodeByteByByte(bytesOf(file))).toEqual([]);
  });

  it('tell who moderates', () => {
    const opened = ['open-moderator.bin', 'open.bin'].flatMap((file) => [
      ...new WireDecoder().push(bytesOf(file)),
    ]);
    const told = opened.map(({ payload }) => open.parse(JSON.parse(payload.toString())));
    expect(told.map(({ moderator }) => moderator)).toEqual([true, undefined]);
  });

  it('has a vector for every type', () => {
    const types = new Set(messages.map(({ expected }) => expected.type));
    expect(Object.values(WireType).filter((type) => !types.has(type))).toEqual([]);
  });
});
