// SPDX-License-Identifier: MIT
import type { Browser } from 'playwright';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../demo/chromium.ts';
import type { RoomMessage } from '../../shared/messages.ts';
import { Participant } from '../support/participant.ts';
import { TestStack } from '../support/stack.ts';

let stack: TestStack;
let browser: Browser;

beforeEach(async () => {
  stack = await TestStack.start({ env: { LAM_CONFIRM: 'never' } });
  browser = await launchBrowser();
  await stack.api.createRoom('crash');
});
afterEach(async () => {
  await browser?.close();
  await stack?.stop();
});

const enter = (display = 'Ada') =>
  Participant.join(browser, { api: stack.api.url, janus: stack.janus.wsUrl, room: 'crash', display });

const ENDINGS = new Set(['task.done', 'task.failed', 'task.cancelled']);
const endings = (who: Participant, task: string) => [
  ...new Set(
    who.messages.flatMap((m) => (ENDINGS.has(m.type) && 'task' in m && m.task === task ? [m.seq] : [])),
  ),
];

/** Whether to do again what may have happened already is answered as somebody would who can see the town. */
async function untilDone(who: Participant, task: string): Promise<void> {
  const answered = new Set<number>();
  const isNews = (m: RoomMessage) =>
    'task' in m &&
    m.task === task &&
    (ENDINGS.has(m.type) || (m.type === 'task.question' && !answered.has(m.seq)));
  for (;;) {
    const message = await who.until(() => who.messages.find(isNews));
    if (message.type === 'task.done') return;
    if (message.type !== 'task.question') throw new Error(`${message.text}\n${await stack.log()}`);
    answered.add(message.seq);
    const text = (await stack.town()).posts.appointments === 0 ? 'Yes' : 'No';
    await who.send(JSON.stringify({ type: 'answer', task, text }));
  }
}

describe('kill -9 of the control plane in the middle of a task', () => {
  it('tells the room away and back, ends the task once, and sends no form twice', async () => {
    const ada = await enter();
    await ada.send('open the booking page, type Ada into the name field, choose Friday and press reserve');
    const { task } = await ada.message(
      'task.step',
      ({ action, state }) => action === 'type' && state === 'running',
    );
    await stack.killControlPlane();
    await ada.message('assistant.state', ({ state }) => state === 'away');
    await stack.startControlPlane();
    await ada.message('assistant.state', ({ state, seq }) => state === 'idle' && seq === 0);
    await untilDone(ada, task);
    expect(endings(ada, task)).toHaveLength(1);
    const town = await stack.town();
    expect(town.posts.appointments).toBe(1);
    expect(town.appointments).toMatchObject([{ name: 'Ada' }]);
    expect((await stack.api.task(task)).state).toBe('done');
  });

  it('keeps what is typed while it is away, and does it once when it is back', async () => {
    const ada = await enter();
    await stack.killControlPlane();
    await ada.message('assistant.state', ({ state }) => state === 'away');
    await ada.send('open the trips page');
    await stack.startControlPlane();
    const queued = await ada.message('task.queued');
    await ada.message('task.done', ({ task }) => task === queued.task);
    expect(ada.messages.filter(({ type }) => type === 'task.queued')).toHaveLength(1);
  });
});

describe('kill -9 of the assistant’s Chromium', () => {
  it('does not end the task: another browser goes on where it was', async () => {
    const ada = await enter();
    await ada.send('open the booking page, type Ada into the name field, choose Friday and press reserve');
    const { task } = await ada.message(
      'task.step',
      ({ action, state }) => action === 'type' && state === 'done',
    );
    for (const pid of await stack.assistantBrowserPids()) process.kill(pid, 'SIGKILL');
    await untilDone(ada, task);
    expect(endings(ada, task)).toHaveLength(1);
    const town = await stack.town();
    expect(town.posts.appointments).toBe(1);
    expect(town.appointments).toMatchObject([{ name: 'Ada', day: 'Friday' }]);
  });
});

describe('kill -9 of Redis', () => {
  it('loses no task: the server is started again and the task ends', async () => {
    const ada = await enter();
    await ada.send('open the trips page');
    await ada.message('task.done');
    const pid = await stack.redisPid();
    process.kill(pid, 'SIGKILL');
    await ada.send('open my account');
    const queued = await ada.message('task.queued', ({ request }) => request === 'open my account');
    await ada.message('task.done', ({ task }) => task === queued.task);
    expect(await stack.redisPid()).not.toBe(pid);
  });
});

describe('kill -9 of Janus', () => {
  it('is survived: the control plane attaches again by itself and the room is there', async () => {
    const ada = await enter();
    await ada.send('open the trips page');
    await ada.message('task.done');
    await ada.leave();
    await stack.api.createRoom('closed', { pin: '1234' });
    await stack.janus.kill();
    await expect.poll(() => stack.api.isReady(), { timeout: 10_000 }).toBe(false);
    await stack.janus.start();
    await expect.poll(() => stack.api.isReady(), { timeout: 20_000 }).toBe(true);
    const again = await enter();
    await again.send('open my account');
    await again.message('task.done');
    const options = { api: stack.api.url, janus: stack.janus.wsUrl, room: 'closed', display: 'Eve' };
    await expect(Participant.join(browser, options)).rejects.toThrow(/pin|unauthorized/i);
  });
});
