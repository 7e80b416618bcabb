// SPDX-License-Identifier: MIT
// The real recogniser program, the real model, speech from flite.
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PocketsphinxRecogniser } from '../../../control-plane/src/speech/pocketsphinx.ts';
import { COMMANDS, CONVERSATION, LABELS, speak } from './corpus.ts';

const root = resolve(import.meta.dirname, '../../..');
const program = resolve(root, '.run/build/recogniser/lam-recogniser');
const hints = { language: 'en-US', labels: LABELS, wakePhrase: 'computer' };
const never = new AbortController().signal;

const logged: { pid?: number }[] = [];
const log = { warn: (details: object) => void logged.push(details) };

/** The processes of this test, by their parent. */
function children(): number[] {
  const pids = execFileSync('ps', ['-o', 'pid=,comm=', '--ppid', String(process.pid)], { encoding: 'utf8' });
  return pids
    .split('\n')
    .filter((line) => line.includes('lam-recogniser'))
    .map((line) => Number.parseInt(line, 10));
}

let recogniser: PocketsphinxRecogniser;

beforeAll(async () => {
  execFileSync('make', ['-s', '-C', resolve(root, 'control-plane/native')]);
  recogniser = new PocketsphinxRecogniser({ program, log });
  await recogniser.ready();
}, 60_000);
afterAll(() => recogniser.close());

const hear = async (text: string, options: Partial<typeof hints> = {}) =>
  recogniser.recognise(await speak(text), { ...hints, ...options }, never);

describe('recognising', { timeout: 60_000 }, () => {
  it('hears at least 7 of 8 commands behind the wake phrase to the letter', async () => {
    const heard: string[] = [];
    for (const command of COMMANDS) heard.push((await hear(`computer, ${command}`)).text);
    const right = COMMANDS.filter((command, n) => heard[n] === `computer ${command}`);
    expect(right.length, heard.join('\n')).toBeGreaterThanOrEqual(7);
  });

  it('hears a request of several commands', async () => {
    const { text, confidence, audioSeconds, costUsd } = await hear(
      'computer, open the booking page, choose friday and press reserve',
    );
    expect(text).toBe('computer open the booking page choose friday and press reserve');
    expect(confidence).toBeGreaterThan(0.5);
    expect(audioSeconds).toBeGreaterThan(4);
    expect(costUsd).toBe(0);
  });

  it('takes conversation for conversation, without the wake phrase', async () => {
    for (const said of CONVERSATION) {
      const { text, confidence } = await hear(said);
      expect(text).not.toContain('computer');
      expect(confidence, text).toBeUndefined();
      expect(text.split(' ').length).toBeGreaterThan(3);
    }
  });

  it('hears names of the page that are in no dictionary', async () => {
    const { text } = await hear('computer, click zweibruecken');
    expect(text).toBe('computer click zweibrucken');
  });

  it('hears free words in an open value', async () => {
    const { text } = await hear('computer, search for the history of music', { labels: ['Search'] });
    expect(text).toBe('computer search for the history of music');
  });

  it('hears another wake phrase, made of a word that is in no dictionary', async () => {
    const { text } = await hear('okay zobot, go back', { wakePhrase: 'okay zobot' });
    expect(text).toBe('okay zobot go back');
  });

  it('hears nothing in silence and in no audio at all', async () => {
    expect((await recogniser.recognise(Buffer.alloc(32_000), hints, never)).text).toBe('');
    expect((await recogniser.recognise(Buffer.alloc(0), hints, never)).text).toBe('');
  });

  it('works on a page without labels and on one with thousands', async () => {
    expect((await hear('computer, go back', { labels: [] })).text).toBe('computer go back');
    const labels = Array.from({ length: 3000 }, (_, n) => `Article ${n} — Ünïcode & more (new!)`);
    expect((await hear('computer, go back', { labels })).text).toBe('computer go back');
  });
});

describe('running', { timeout: 60_000 }, () => {
  it('recognises in less than the time of the audio, model load excluded', async () => {
    const pcm = await speak('computer, open the shopping page and click add to cart');
    const began = performance.now();
    const { audioSeconds } = await recogniser.recognise(pcm, hints, never);
    expect((performance.now() - began) / 1000).toBeLessThan(audioSeconds);
  });

  it('serves many at once, each its own words', async () => {
    const said = await Promise.all(
      ['go back', 'scroll down', 'open help'].map((text) => speak(`computer, ${text}`)),
    );
    const heard = await Promise.all(said.map((pcm) => recogniser.recognise(pcm, hints, never)));
    expect(heard.map(({ text }) => text)).toEqual([
      'computer go back',
      'computer scroll down',
      'computer open help',
    ]);
  });

  it('loses no utterance when the process is killed', async () => {
    const pcm = await speak('computer, go back');
    const [pid] = children();
    const heard = recogniser.recognise(pcm, hints, never);
    process.kill(pid!, 'SIGKILL');
    expect((await heard).text).toBe('computer go back');
    expect(logged).toContainEqual({ pid });
    expect(children()).not.toContain(pid);
  });

  it('leaves an utterance when told to, and goes on with the next', async () => {
    const pcm = await speak('computer, go back');
    const controller = new AbortController();
    const left = recogniser.recognise(pcm, hints, controller.signal);
    controller.abort(new Error('the task was cancelled'));
    await expect(left).rejects.toThrow('the task was cancelled');
    expect((await recogniser.recognise(pcm, hints, never)).text).toBe('computer go back');
  });

  it('refuses what would wait behind too many', async () => {
    const pcm = Buffer.alloc(32_000);
    const all = Array.from({ length: 40 }, () => recogniser.recognise(pcm, hints, never));
    const settled = await Promise.allSettled(all);
    const refused = settled.filter((one) => one.status === 'rejected').map((one) => one.reason);
    expect(refused).toHaveLength(7);
    expect(refused[0]).toMatchObject({ code: 'stt_busy', retryable: true });
  });

  it('refuses languages other than English', async () => {
    const german = { ...hints, language: 'de-DE' };
    await expect(recogniser.recognise(Buffer.alloc(0), german, never)).rejects.toMatchObject({
      code: 'language_unsupported',
      retryable: false,
    });
  });

  it.each([
    ['the program is missing', { program: '/nonexistent/lam-recogniser' }],
    ['the model is missing', { program, modelDir: '/nonexistent' }],
  ])('says so when %s', async (_name, options) => {
    const broken = new PocketsphinxRecogniser({ ...options, log });
    await expect(broken.ready()).rejects.toMatchObject({ code: 'stt_failed' });
    await expect(broken.recognise(Buffer.alloc(640), hints, never)).rejects.toMatchObject({
      code: 'stt_failed',
      retryable: true,
    });
    await broken.close();
  });

  it('ends its process when closed, and whoever waits is told', async () => {
    const before = children();
    const other = new PocketsphinxRecogniser({ program, log });
    await other.ready();
    const [pid] = children().filter((child) => !before.includes(child));
    const waiting = other.recognise(await speak('computer, go back'), hints, never);
    const told = expect(waiting).rejects.toMatchObject({ code: 'stt_failed' });
    await other.close();
    await told;
    expect(children()).not.toContain(pid);
  });
});
