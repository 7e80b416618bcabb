// SPDX-License-Identifier: MIT
// The roles on two processes that share one Redis: one faces Janus and the operators, the other does the work.
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../demo/chromium.ts';
import { speak } from '../../demo/voice.ts';
import { Participant } from '../support/participant.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';
import { TestStack } from '../support/stack.ts';
import type { WorkerProcess } from '../support/worker-process.ts';

let redis: TestRedis;
let stack: TestStack;
let worker: WorkerProcess | undefined;
let browser: Browser;

beforeAll(async () => {
  redis = await startRedis();
  const shared = { REDIS_URL: redis.url, LAM_CONFIRM: 'never' };
  stack = await TestStack.start({ env: { ...shared, LAM_ROLES: 'link,api' } });
  worker = await startWorker();
  browser = await launchBrowser();
  await stack.api.createRoom('roles');
});
afterAll(async () => {
  await browser?.close();
  await worker?.stop();
  await stack?.stop();
  await redis?.stop();
});

const startWorker = () => stack.startWorker({ LAM_ROLES: 'stt,plan,act' });
const enter = () =>
  Participant.join(browser, { api: stack.api.url, janus: stack.janus.wsUrl, room: 'roles', display: 'Ada' });

const ENDINGS = new Set(['task.done', 'task.failed', 'task.cancelled']);
const endings = (who: Participant, task: string) =>
  new Set(
    who.messages.flatMap((m) => (ENDINGS.has(m.type) && 'task' in m && m.task === task ? [m.seq] : [])),
  );

describe('roles on two processes', () => {
  it('serve a typed and a spoken request between them, and the pictures of one at the other', async () => {
    const ada = await enter();
    await ada.send('open the trips page');
    const done = await ada.message('task.done');
    const shown = await ada.message(
      'task.step',
      ({ image, task }) => image !== undefined && task === done.task,
    );
    expect((await fetch(`${stack.api.url}${shown.image}`)).status).toBe(200);
    await ada.say(await speak('computer, open my account', stack.folder));
    const spoken = await ada.message('task.queued', ({ source }) => source === 'spoken');
    await ada.message('task.done', ({ task }) => task === spoken.task);
    await ada.leave();
  });

  it('cancel across them', async () => {
    const ada = await enter();
    await ada.send('press the button that is not there at all');
    const question = await ada.message('task.question');
    await ada.send('stop');
    await ada.message('task.cancelled', ({ task }) => task === question.task);
    await ada.leave();
  });

  it('end a task once whose worker was killed in the middle of it, and send its form once', async () => {
    const ada = await enter();
    await ada.send('open the booking page, type Ada into the name field, choose Friday and press reserve');
    const { task } = await ada.message(
      'task.step',
      ({ action, state }) => action === 'type' && state === 'running',
    );
    await worker?.kill();
    worker = await startWorker();
    const asked = new Set<string>();
    await expect
      .poll(
        async () => {
          // What may have happened already is asked about before it is done again.
          for (const message of ada.messages) {
            if (message.type !== 'task.question' || message.task !== task || asked.has(`${message.seq}`))
              continue;
            asked.add(`${message.seq}`);
            await ada.send(JSON.stringify({ type: 'answer', task, text: 'Yes' }));
          }
          return (await stack.api.task(task)).state;
        },
        { timeout: 60_000 },
      )
      .toBe('done');
    await ada.message('task.done', (message) => message.task === task);
    expect(endings(ada, task).size).toBe(1);
    expect((await stack.town()).posts.appointments).toBe(1);
    await ada.leave();
  });

  it('take requests while no worker is there, and do them when one is', async () => {
    const ada = await enter();
    await worker?.kill();
    await ada.send('open the trips page');
    const queued = await ada.message('task.queued', ({ request }) => request === 'open the trips page');
    expect((await stack.api.task(queued.task)).state).toBe('queued');
    worker = await startWorker();
    await ada.message('task.done', ({ task }) => task === queued.task, 60_000);
    await ada.leave();
  });
});

describe('a worker whose Redis is gone', () => {
  it('still ends by itself when it is asked to', async () => {
    const own = await startRedis();
    const lonely = await stack.startWorker({ LAM_ROLES: 'stt,plan,act', REDIS_URL: own.url });
    await own.stop();
    expect(await lonely.stop()).toBe(0);
  });
});
