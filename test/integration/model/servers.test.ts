// SPDX-License-Identifier: MIT
// Servers that lack something, are busy, fail or say nothing, and the model that stands in.
import { inspect } from 'node:util';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Action } from '../../../control-plane/src/plan/action.ts';
import { tokenCost } from '../../../control-plane/src/plan/prices.ts';
import type { ChatCall, ChatReply, Feature } from '../../support/openai-chat.ts';
import { OpenAiServer } from '../../support/openai-server.ts';
import { input, MODEL, modelSetting, never, oneCall } from './fixture.ts';

const model = modelSetting();

describe('a server that fails', () => {
  it.each([429, 500, 503, 408, 409])('with %i may be asked again later, by the queue', async (status) => {
    model.server.chat = () => ({ status });
    expect(await model.failure()).toMatchObject({ code: 'model_unavailable', retryable: true });
    expect(model.server.chats).toHaveLength(1);
  });

  it.each([400, 404, 422])('with %i is not asked again', async (status) => {
    model.server.chat = () => ({ status });
    expect(await model.failure()).toMatchObject({ code: 'model_rejected', retryable: false });
  });

  it('by not being there may be asked again later', async () => {
    const gone = await OpenAiServer.start();
    const baseUrl = gone.url;
    await gone.close();
    expect(await model.failure({ baseUrl })).toMatchObject({ code: 'model_unavailable', retryable: true });
  });

  it('to accept the key is told so, and the key is nowhere in it', async () => {
    const apiKey = 'sk-wrong-but-secret';
    const error = await model.failure({ apiKey });
    expect(error).toMatchObject({ code: 'model_unauthorised', retryable: false });
    expect(inspect(error, { depth: 10 })).not.toContain(apiKey);
  });
});

describe('a server that lacks', () => {
  it.each<[string, Feature[], Partial<ChatCall>]>([
    ['strict schemas is asked for any JSON', ['json_schema'], { format: 'json_object', streamed: true }],
    ['any response format is told the schema', ['json_schema', 'json_object'], { format: 'text' }],
    ['streaming is asked for the whole', ['stream'], { format: 'json_schema', streamed: false }],
    ['everything still plans', ['stream', 'json_schema', 'json_object'], { format: 'text', streamed: false }],
  ])('%s, and is not tried again', async (_, lacks, asked) => {
    model.server.lacks = lacks;
    model.server.chat = () => ({ actions: [{ kind: 'back' }] });
    const mine = model.planner();
    const { actions, use } = await mine.plan(input, never);
    expect(actions).toEqual([{ kind: 'back' }]);
    expect(use).toEqual({ ...oneCall, costUsd: tokenCost(MODEL, oneCall) });
    await mine.plan(input, never);
    expect(model.server.chats).toMatchObject([asked, asked]);
    const fallbacks = (await model.metrics.modelFallbacks.get()).values;
    expect(fallbacks.reduce((sum, { value }) => sum + value, 0)).toBe(lacks.length);
    expect(model.server.mistakes).toEqual([]);
  });

  it('streaming answers whole also where the process has another Response in the global’s place', async () => {
    vi.stubGlobal('Response', class extends Response {});
    onTestFinished(() => void vi.unstubAllGlobals());
    model.server.lacks = ['stream'];
    await expect(model.planner().plan(input, never)).resolves.toMatchObject({ use: { llmCalls: 1 } });
  });

  it('streaming and says nothing of it answers whole', async () => {
    const body = JSON.stringify({ choices: [{ message: { content: '{"actions":[{"kind":"back"}]}' } }] });
    model.server.chat = () => ({ status: 200, body, headers: { 'content-type': 'application/json' } });
    const told: Action[] = [];
    await model.planner().plan(input, never, async (action) => void told.push(action));
    expect(told).toEqual([{ kind: 'back' }]);
  });
});

describe('a picture', () => {
  const picture = Buffer.from('jpeg');
  const plan = () => model.planner().plan({ ...input, picture }, never);

  it('is shown with the page, and counted', async () => {
    const { use } = await plan();
    const [call] = model.server.chats;
    expect(call?.pictures).toEqual([`data:image/jpeg;base64,${picture.toString('base64')}`]);
    expect(call?.page).toContain('Trips');
    expect(use.images).toBe(1);
    expect(model.server.mistakes).toEqual([]);
  });

  it('that a model cannot see is left out, which it is told, and is not tried again', async () => {
    model.server.lacks = ['pictures'];
    const mine = model.planner();
    const { use } = await mine.plan({ ...input, picture }, never);
    await mine.plan({ ...input, picture }, never);
    expect(model.server.chats.map(({ pictures }) => pictures)).toEqual([[], []]);
    expect(model.server.chats[0]?.prompt).toContain('it cannot be shown to you');
    expect(use).toMatchObject({ images: 0, llmCalls: 1 });
    expect((await model.metrics.modelFallbacks.get()).values).toMatchObject([
      { labels: { to: 'no_pictures' }, value: 1 },
    ]);
  });
});

describe('another model', () => {
  const options = { fallbackModel: 'gpt-5-nano' };
  const first = (reply: ChatReply) => {
    model.server.chat = ({ model }) => (model === MODEL ? reply : { actions: [{ kind: 'back' }] });
  };

  it.each<[string, ChatReply]>([
    ['is out of order', { status: 503 }],
    ['is busy', { status: 429, headers: { 'retry-after': '1' } }],
    ['refuses', { refusal: 'No.' }],
  ])('stands in for one that %s, and the plan says which it is by', async (_, reply) => {
    first(reply);
    const plan = await model.planner(options).plan(input, never);
    expect(plan).toMatchObject({ actions: [{ kind: 'back' }], model: 'gpt-5-nano' });
    expect(model.server.chats.map(({ model }) => model)).toEqual([MODEL, 'gpt-5-nano']);
  });

  it('stands in for one that says nothing for half of the time', async () => {
    first('silence');
    const plan = await model.planner({ ...options, deadlineMs: 300 }).plan(input, never);
    expect(plan.model).toBe('gpt-5-nano');
  });

  it.each<[string, ChatReply]>([
    ['does not take the key', { status: 401 }],
    ['does not take the request', { status: 400 }],
  ])('is not asked where the first %s', async (_, reply) => {
    first(reply);
    await model.failure(options);
    expect(model.server.chats).toHaveLength(1);
  });

  it('that fails as well ends it, and what both cost is told', async () => {
    model.server.chat = ({ model }) => (model === MODEL ? { refusal: 'No.' } : { text: 'Hm?' });
    const error = await model.failure(options);
    expect(error).toMatchObject({ code: 'bad_plan', use: { llmCalls: 3 } });
  });
});

describe('a busy server', () => {
  it('that says when to come back is asked again then', async () => {
    model.replies({ status: 429, headers: { 'retry-after': '0' } }, { actions: [{ kind: 'back' }] });
    expect((await model.planner().plan(input, never)).actions).toEqual([{ kind: 'back' }]);
    expect(model.server.chats).toHaveLength(2);
  });

  it('that says a time behind the deadline is not waited for', async () => {
    model.replies({ status: 429, headers: { 'retry-after': '3600' } });
    expect(await model.failure()).toMatchObject({ code: 'model_unavailable', retryable: true });
    expect(model.server.chats).toHaveLength(1);
  });
});

describe('a server that never answers', () => {
  it('is given up at the deadline, and may be asked again later', async () => {
    model.server.chat = () => 'silence';
    expect(await model.failure({ deadlineMs: 100 })).toMatchObject({
      code: 'model_unavailable',
      retryable: true,
    });
  });
});
