// SPDX-License-Identifier: MIT
// Acting while a model writes, with planning and acting on two processes that share one Redis.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChatCall } from '../support/openai-chat.ts';
import { OpenAiServer } from '../support/openai-server.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';
import { TestStack } from '../support/stack.ts';
import type { WorkerProcess } from '../support/worker-process.ts';

let redis: TestRedis;
let model: OpenAiServer;
let stack: TestStack;
let planning: WorkerProcess | undefined;

beforeAll(async () => {
  redis = await startRedis();
  model = await OpenAiServer.start();
  const server = { OPENAI_BASE_URL: model.url, OPENAI_API_KEY: model.key, LAM_STT: 'pocketsphinx' };
  stack = await TestStack.start({
    env: { ...server, REDIS_URL: redis.url, LAM_ROLES: 'link,api,stt,act', LAM_CONFIRM: 'never' },
  });
  planning = await startPlanning();
  await stack.api.createRoom('writing');
});
afterAll(async () => {
  await planning?.stop();
  await stack?.stop();
  await model?.close();
  await redis?.stop();
});

const startPlanning = () => stack.startWorker({ LAM_ROLES: 'plan' });
const type = (call: ChatCall, text: string) =>
  JSON.stringify({
    kind: 'type',
    ref: call.ref('searchbox', 'Search'),
    name: 'Search',
    text,
    submit: false,
  });
const steps = async (id: string) =>
  (await stack.api.task(id)).steps.map(({ action, state }) => `${action} ${state}`);

/** What is done once the model has begun to write, before `rest` lets it go on. */
async function run(rest: Promise<void>, onFirst: () => unknown) {
  async function* slowly(call: ChatCall) {
    yield `{"actions":[${type(call, 'Lis')}`;
    await rest;
    yield `,${type(call, 'Lisbon')},{"kind":"done","answer":"It is typed.","evidence":null}]}`;
  }
  let calls = 0;
  model.chat = (call) =>
    ++calls === 1
      ? { pieces: slowly(call) }
      : { actions: [{ kind: 'done', answer: 'Half of it is typed.', evidence: null }] };
  const { id } = await stack.api.submit('writing', 'what comes when Lisbon is searched for?', {
    url: stack.site.url,
  });
  for await (const message of stack.api.events(id)) {
    if (message.type === 'task.step' && message.action === 'type' && message.state === 'done')
      await onFirst();
    if (message.type === 'task.done' || message.type === 'task.failed') break;
  }
  return { task: await stack.api.task(id), steps: await steps(id) };
}

describe('an answer that is acted upon by another process while it is written', () => {
  it('is carried out to its end', async () => {
    const rest = Promise.withResolvers<void>();
    const { task, steps } = await run(rest.promise, rest.resolve);
    expect(steps).toEqual(['goto done', 'type done', 'type done']);
    expect(task).toMatchObject({ state: 'done', answer: 'It is typed.', usage: { llmCalls: 1 } });
  });

  it('whose process is killed in the middle is done as far as it came, once, and planned anew', async () => {
    let killed = false;
    const { task, steps } = await run(new Promise(() => undefined), async () => {
      if (killed) return;
      killed = true;
      await planning?.kill();
      planning = await startPlanning();
    });
    expect(steps).toEqual(['goto done', 'type done']);
    expect(task).toMatchObject({ state: 'done', answer: 'Half of it is typed.' });
    expect(model.chats.at(-1)?.prompt).toContain('type "Search" text="Lis" submit=false → done');
  });
});
