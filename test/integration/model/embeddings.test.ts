// SPDX-License-Identifier: MIT
// A page that is cut: what has none of the request's words, but its meaning, is shown where there is a model for that.
import { expect, it, vi } from 'vitest';
import { tokenCost } from '../../../control-plane/src/plan/prices.ts';
import type { EmbeddingsReply } from '../../support/openai-embeddings.ts';
import { input, MODEL, modelSetting, never, oneCall } from './fixture.ts';

const model = modelSetting();
const embeddingsModel = 'text-embedding-3-small';
/** All that is on the page and the request. */
const TEXTS = 202;
const CALLS = Math.ceil(TEXTS / 32);

function wide(bin = 'Bin') {
  const button = (i: number) => `- button "${i === 150 ? bin : `Sheet ${i}`}" [ref=e${i}]`;
  const snapshot = Array.from({ length: TEXTS - 1 }, (_, i) => button(i)).join('\n');
  return { ...input, task: { id: 't1', text: 'throw it away' }, page: { ...input.page, snapshot } };
}

/** Throwing away is near to bins, and to nothing else. */
function embed({ input }: { input: string[] }): EmbeddingsReply {
  return input.map((text) => (/throw|bin/i.test(text) ? [0.9, 0.1, 0] : [0, 0.2, 0.7]));
}

async function gone(): Promise<object> {
  const { values } = await model.metrics.modelFallbacks.get();
  return Object.fromEntries(values.map(({ labels, value }) => [labels.to, value]));
}

it('brings what the request means into the view, and is paid for', async () => {
  model.server.embed = embed;
  const { use } = await model.planner({ embeddingsModel }).plan(wide(), never);
  expect(model.server.chats[0]?.page).toContain('button "Bin" [e150]');
  expect(model.server.embeddings).toHaveLength(CALLS);
  const asked = model.server.embeddings.flatMap((call) => call.input);
  expect(asked).toHaveLength(TEXTS);
  expect(asked.slice(0, 2)).toEqual(['throw it away', 'button "Sheet 0"']);
  expect(model.server.embeddings.every((call) => call.model === embeddingsModel)).toBe(true);
  expect(model.server.mistakes).toEqual([]);
  const tokens = { inputTokens: TEXTS, cachedTokens: 0, outputTokens: 0 };
  const costUsd = tokenCost(MODEL, oneCall) + tokenCost(embeddingsModel, tokens);
  expect(use).toEqual({ ...oneCall, inputTokens: oneCall.inputTokens + TEXTS, costUsd });
  expect(await gone()).toEqual({});
});

it('is not there without such a model, nor asked about a page that is shown whole', async () => {
  await model.planner().plan(wide(), never);
  expect(model.server.chats[0]?.page).not.toContain('"Bin"');
  await model.planner({ embeddingsModel }).plan(input, never);
  expect(model.server.embeddings).toEqual([]);
});

it('asks of a page seen again only for what is new', async () => {
  model.server.embed = embed;
  const mine = model.planner({ embeddingsModel });
  await mine.plan(wide(), never);
  await mine.plan(wide('Waste bin'), never);
  expect(model.server.embeddings.slice(CALLS).map((call) => call.input)).toEqual([['button "Waste bin"']]);
  expect(model.server.chats[1]?.page).toContain('button "Waste bin" [e150]');
});

it.each<[string, () => EmbeddingsReply]>([
  ['never answers', () => 'silence'],
  ['has no such model', () => ({ status: 404 })],
  ['sends fewer vectors than texts', () => [[1, 0]]],
  ['sends vectors without a direction', () => Array.from({ length: 32 }, () => [0, 0])],
])('plans by words alone with a server that %s, and leaves it alone for a while', async (_, embed) => {
  model.server.embed = embed;
  const mine = model.planner({ embeddingsModel });
  const text = 'open sheet 122';
  const plan = await mine.plan({ ...wide(), task: { id: 't1', text } }, never);
  expect(plan.actions).toEqual([{ kind: 'done', answer: 'Done.' }]);
  expect(model.server.chats[0]?.page).toContain('[e122]');
  expect(await gone()).toEqual({ words: 1 });
  await mine.plan(wide(), never);
  expect(model.server.embeddings).toHaveLength(CALLS);
  expect(await gone()).toEqual({ words: 2 });
});

it('ranks what came in time of a server that is slow, and asks only for the rest again', async () => {
  const inTime = /^throw it away$|"Bin"/;
  model.server.embed = (call) => (call.input.some((text) => inTime.test(text)) ? embed(call) : 'silence');
  const mine = model.planner({ embeddingsModel });
  await mine.plan(wide(), never);
  expect(model.server.chats[0]?.page).toContain('[e150]');
  model.server.embed = embed;
  await mine.plan(wide(), never);
  expect(model.server.embeddings).toHaveLength(CALLS + CALLS - 2);
  expect(await gone()).toEqual({ words: 1 });
});

it('stops with the task, for its reason', async () => {
  model.server.embed = () => 'silence';
  const stop = new AbortController();
  const pending = model.planner({ embeddingsModel }).plan(wide(), stop.signal);
  await vi.waitFor(() => expect(model.server.embeddings.length).toBeGreaterThan(0));
  const reason = new Error('the task was cancelled');
  stop.abort(reason);
  await expect(pending).rejects.toBe(reason);
  expect(model.server.chats).toEqual([]);
});
