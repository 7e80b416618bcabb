// SPDX-License-Identifier: MIT
// lam-recogniser by its own protocol (control-plane/native/README.md): what it refuses, and how it ends.
import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { speak } from './corpus.ts';

const root = resolve(import.meta.dirname, '../../..');
const GRAMMAR = '#JSGF V1.0;\ngrammar test;\npublic <test> = go back | go on;\n';

let child: ChildProcessWithoutNullStreams;
let received: Buffer = Buffer.alloc(0);

beforeAll(() => {
  execFileSync('make', ['-s', '-C', resolve(root, 'control-plane/native')]);
}, 60_000);

beforeEach(async () => {
  received = Buffer.alloc(0);
  child = spawn(resolve(root, '.run/build/recogniser/lam-recogniser'));
  child.stdout.on('data', (bytes: Buffer) => {
    received = Buffer.concat([received, bytes]);
  });
  expect(await reply()).toEqual({ ready: true });
});
afterEach(() => child.kill('SIGKILL'));

async function reply(): Promise<unknown> {
  const whole = () => received.length >= 4 && received.length >= 4 + received.readUInt32LE(0);
  await expect.poll(whole, { timeout: 10_000, interval: 5 }).toBe(true);
  const end = 4 + received.readUInt32LE(0);
  const text = received.toString('utf8', 4, end);
  received = received.subarray(end);
  return JSON.parse(text);
}

function send(
  json: string,
  pcm: Buffer = Buffer.alloc(0),
  lengths = [Buffer.byteLength(json), pcm.length],
): void {
  const header = Buffer.alloc(8);
  header.writeUInt32LE(lengths[0]!, 0);
  header.writeUInt32LE(lengths[1]!, 4);
  child.stdin.write(Buffer.concat([header, Buffer.from(json), pcm]));
}

const ended = async (): Promise<unknown> =>
  (await once(child, 'exit', { signal: AbortSignal.timeout(10_000) }))[0];

describe('lam-recogniser', { timeout: 30_000 }, () => {
  it('gives words with their times', async () => {
    send(JSON.stringify({ id: 7, grammar: GRAMMAR }), await speak('go back'));
    const heard = (await reply()) as { words: { word: string; start: number; end: number }[] };
    expect(heard).toMatchObject({ id: 7, text: 'go back', source: 'grammar' });
    const [first, second] = heard.words;
    expect([first?.word, second?.word]).toEqual(['go', 'back']);
    expect(first!.start).toBeGreaterThan(300);
    expect(second!.start).toBe(first!.end);
  });

  it.each([
    ['what is not JSON', '{', 'bad_request'],
    ['a request without a grammar', '{"id":1}', 'bad_request'],
    [
      'a grammar that is too long',
      JSON.stringify({ id: 1, grammar: GRAMMAR + ' '.repeat(262_144) }),
      'bad_request',
    ],
    ['a grammar that does not parse', JSON.stringify({ id: 1, grammar: 'hello' }), 'bad_grammar'],
    [
      'a grammar without a public rule',
      JSON.stringify({ id: 1, grammar: GRAMMAR.replace('public', '') }),
      'bad_grammar',
    ],
    [
      'a word that nobody can say',
      JSON.stringify({ id: 1, grammar: GRAMMAR.replace('go on', '日本') }),
      'bad_grammar',
    ],
  ])('refuses %s, and hears the next request', async (_name, json, code) => {
    const speech = await speak('go back');
    send(json, speech);
    expect(await reply()).toMatchObject({ error: code, reason: expect.any(String) });
    send(JSON.stringify({ id: 2, grammar: GRAMMAR }), speech);
    expect(await reply()).toMatchObject({ id: 2, text: 'go back' });
  });

  it('ends at the end of its input', async () => {
    child.stdin.end();
    expect(await ended()).toBe(0);
  });

  it.each([
    ['JSON above the limit', [393_217, 0]],
    ['more than 30 s of audio', [10, 960_002]],
    ['half a sample', [10, 3]],
  ])('ends on %s', async (_name, lengths) => {
    send('{}', Buffer.alloc(0), lengths);
    expect(await ended()).toBe(2);
  });

  it('ends on a request that breaks off', async () => {
    send('{}', Buffer.alloc(0), [100, 100]);
    child.stdin.end();
    expect(await ended()).toBe(2);
  });
});
