// SPDX-License-Identifier: MIT
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../demo/chromium.ts';
import { speak } from '../../../demo/voice.ts';
import { Participant } from '../../support/participant.ts';
import { TestStack } from '../../support/stack.ts';

let stack: TestStack;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lam-voices-'));
  stack = await TestStack.start();
  browser = await launchBrowser();
  await stack.api.createRoom('spoken');
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
  await rm(folder, { recursive: true, force: true });
});

const enter = (display: string) =>
  Participant.join(browser, { api: stack.api.url, janus: stack.janus.wsUrl, room: 'spoken', display });

describe('a spoken request', () => {
  it('goes from the voice through Opus, Janus, the socket and the recogniser to the browser and back', async () => {
    const ada = await enter('Ada');
    await ada.say(await speak('computer, open the trips page', folder));
    const caption = await ada.message('transcript');
    expect(caption).toMatchObject({ display: 'Ada', final: true, text: expect.stringMatching(/trips/i) });
    const done = await ada.message('task.done');
    const task = await stack.api.task(done.task);
    expect(task).toMatchObject({ source: 'spoken', state: 'done' });
    expect(task.timings.sttMs).toBeGreaterThan(0);
    expect(task.usage.audioSeconds).toBeGreaterThan(1);
    expect(task.steps.at(-1)).toMatchObject({ action: 'click', target: 'Trips', state: 'done' });
    await ada.leave();
  });

  it('needs no wake phrase while push to talk is held', async () => {
    const ada = await enter('Ada');
    await ada.send(JSON.stringify({ type: 'talk', on: true }));
    await ada.say(await speak('go back', folder));
    await ada.send(JSON.stringify({ type: 'talk', on: false }));
    const queued = await ada.message('task.queued');
    expect(queued).toMatchObject({ source: 'spoken', request: 'go back' });
    await ada.message('task.done');
    await ada.leave();
  });

  it('is told from what participants say to each other', async () => {
    const ada = await enter('Ada');
    await ada.say(await speak('we should really discuss the weather with the whole team tomorrow', folder));
    await ada.message('transcript');
    await ada.message('assistant.state', ({ state }) => state === 'idle');
    expect(ada.messages.some(({ type }) => type === 'task.queued')).toBe(false);
    await ada.leave();
  });
});

describe('two participants who speak at the same moment', () => {
  it('are written down separately, each under its own name', async () => {
    const [ada, bob] = [await enter('Ada'), await enter('Bob')];
    const [trips, back] = [
      await speak('computer, open the trips page', folder, 'slt'),
      await speak('computer, open my account', folder, 'rms'),
    ];
    await Promise.all([ada.say(trips), bob.say(back)]);
    const fromAda = await ada.message('transcript', ({ display }) => display === 'Ada');
    const fromBob = await ada.message('transcript', ({ display }) => display === 'Bob');
    expect(fromAda.text).toMatch(/trips/i);
    expect(fromBob.text).toMatch(/account/i);
    expect(fromAda.participant).not.toBe(fromBob.participant);
    await expect
      .poll(() => ada.messages.filter(({ type }) => type === 'task.done').length, { timeout: 30_000 })
      .toBe(2);
    await ada.leave();
    await bob.leave();
  });
});
