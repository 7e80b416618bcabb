// SPDX-License-Identifier: MIT
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChatCall, ChatReply } from '../support/openai-chat.ts';
import { OpenAiServer } from '../support/openai-server.ts';
import { TestStack } from '../support/stack.ts';

let model: OpenAiServer;
let stack: TestStack;

/** Searches for what stands behind “to”, and looks at the results before it says that it is done. */
function search(call: ChatCall): ChatReply {
  const what = /<request>\s*.* to (\w+)\s*<\/request>/s.exec(call.prompt)?.[1] ?? '';
  if (call.pageUrl.includes('/trips/results')) {
    return { actions: [{ kind: 'done', answer: `These are the flights to ${what}.`, evidence: null }] };
  }
  const actions = [
    { kind: 'type', ref: call.ref('searchbox', 'Search'), name: 'Search', text: what, submit: false },
    { kind: 'click', ref: call.ref('button', 'Search'), name: 'Search', text: null },
  ];
  return { actions };
}

beforeAll(async () => {
  model = await OpenAiServer.start();
  model.chat = search;
  const env = { OPENAI_BASE_URL: model.url, OPENAI_API_KEY: model.key, LAM_STT: 'pocketsphinx' };
  stack = await TestStack.start({ env });
  await stack.api.createRoom('recipes');
});
afterAll(async () => {
  await stack?.stop();
  await model?.close();
});

const run = (text: string) => stack.api.run('recipes', text, { url: stack.site.url });

describe('a request that a model has fulfilled once', () => {
  it('is fulfilled with other values and in other words without a call to the model', async () => {
    const cold = await run('search for flights to Berlin');
    expect(cold.task).toMatchObject({ state: 'done', usage: { llmCalls: 2 } });
    expect(cold.task.usage.costUsd).toBeGreaterThan(0);
    const warm = await run('Please find flights to Lisbon');
    expect(warm.task).toMatchObject({ state: 'done', answer: 'These are the flights to Lisbon.' });
    expect(warm.task.usage).toMatchObject({ llmCalls: 0, inputTokens: 0, costUsd: 0 });
    const shown = await (await fetch(`${stack.site.url}/trips/results?to=Lisbon`)).text();
    expect(shown).toContain('Lisbon');
    expect(warm.task.steps.map(({ text }) => text)).toContain('Type “Lisbon” into “Search”');
    expect(model.mistakes).toEqual([]);
  });

  it('can be looked up and forgotten by the API; then the model is asked again', async () => {
    const { body } = await stack.api.request<{ recipes: { id: string; request: string }[] }>(
      'GET',
      '/v1/rooms/recipes/recipes',
    );
    expect(body.recipes).toMatchObject([{ request: 'search for flights to {0}', whole: true, failures: 0 }]);
    const path = `/v1/rooms/recipes/recipes/${body.recipes[0]!.id}`;
    expect((await stack.api.request('DELETE', path)).status).toBe(204);
    expect((await stack.api.request('DELETE', path)).status).toBe(404);
    const { task } = await run('search for flights to Oslo');
    expect(task.usage.llmCalls).toBe(2);
    const all = (origin: string) => `/v1/rooms/recipes/recipes?origin=${origin}`;
    expect((await stack.api.request('DELETE', all('https://else.example'))).body).toEqual({ removed: 0 });
    expect((await stack.api.request('DELETE', all('no origin'))).status).toBe(400);
    expect((await stack.api.request('DELETE', all(new URL(stack.site.url).origin))).body).toEqual({
      removed: 1,
    });
  });

  it('is counted in the metrics', async () => {
    const metrics = await (await fetch(`${stack.api.url}/metrics`)).text();
    expect(metrics).toMatch(/lam_recipes_total\{outcome="hit"\} 1/);
    expect(metrics).toMatch(/lam_recipes_total\{outcome="learned"\} 2/);
  });
});
