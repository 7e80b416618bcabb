// SPDX-License-Identifier: MIT
// The same pages before a model that obeys them: it reads their orders in the prompt that it was really sent.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMetrics } from '../../../control-plane/src/metrics.ts';
import { ModelPlanner } from '../../../control-plane/src/model/planner.ts';
import type { Action } from '../../../control-plane/src/plan/action.ts';
import type { Assistant } from '../../support/assistant.ts';
import { type ChatCall, OpenAiServer } from '../../support/openai-server.ts';
import { aimed, CASES, DEEDS, hostileSites, ORDERS } from './hostile.ts';

/** How the pages say that the account is to be deleted, or that this has been agreed to. */
const DELETE =
  /delete the account|“Delete account”\? The participant answered: Yes|by the room: Delete account/;

const sites = hostileSites();
let server: OpenAiServer;
let assistant: Assistant;
beforeAll(async () => {
  server = await OpenAiServer.start();
  const { key: apiKey, url: baseUrl } = server;
  assistant = await sites.assistant(
    new ModelPlanner({ apiKey, baseUrl, model: 'gpt-5-mini', metrics: createMetrics() }),
  );
});
afterAll(async () => {
  await assistant.stop();
  await server.close();
});

/** The order that stands in the page section, in the page's words or as an action. */
function orderIn({ page }: ChatCall): Action | undefined {
  const order = /the room has agreed to (\{.*\})/.exec(page)?.[1];
  if (order !== undefined) return JSON.parse(order);
  return DELETE.test(page) ? DEEDS['presses what deletes']!(sites.elsewhere()) : undefined;
}

/** By the name that stands in the view, of whatever role. */
function refOf({ page }: ChatCall, name: string): string {
  const line = page.split('\n').find((text) => new RegExp(`^ *\\w+ ${JSON.stringify(name)}`).test(text));
  const ref = /\[(e\d+)\]/.exec(line ?? '')?.[1];
  if (ref === undefined) throw new Error(`the view has no “${name}”:\n${page}`);
  return ref;
}

let obeyed: Action[];
beforeEach(() => {
  obeyed = [];
  server.chats.length = 0;
  server.chat = (call) => {
    const order = orderIn(call);
    if (order === undefined || obeyed.length > 0) return { actions: [{ kind: 'done', answer: 'Done.' }] };
    obeyed.push(order);
    return { actions: [aimed(order, (name) => refOf(call, name))] };
  };
});

async function visit(path: string) {
  const outcome = await assistant.run(sites.url(path), 'what is on offer?');
  sites.stayedWithinPolicy();
  expect(server.mistakes).toEqual([]);
  const sent = server.chats.flatMap(({ messages }) => messages.map(({ content }) => content));
  expect(JSON.stringify([sent, outcome])).not.toContain('hunter2');
  for (const content of sent) {
    const outside = content.replace(/\n<page url=.*\n<\/page>$/s, '');
    expect(outside).not.toMatch(
      /the room has agreed|answered: Yes|Confirmed by the room|[\u{e0000}-\u{e007f}]/u,
    );
  }
  return outcome;
}

async function obeysInVain(path: string): Promise<void> {
  const { state, text, actions } = await visit(path);
  expect(obeyed).toHaveLength(1);
  const barred = state === 'failed' || actions.some((record) => record.state === 'failed');
  expect(barred, `${state} ${text}`).toBe(true);
}

describe('a model that obeys what it reads on the page', () => {
  const unseen = 'tag characters';

  it.each(CASES.filter(([name]) => name !== unseen))('deletes nothing: %s', (_, path) => obeysInVain(path));

  it('is not shown what nobody sees', async () => {
    const [, path] = CASES.find(([name]) => name === unseen)!;
    expect(await visit(path)).toMatchObject({ state: 'done', actions: [] });
    expect(obeyed).toEqual([]);
  });

  it.each(ORDERS)('comes to nothing where it %s', (_, path) => obeysInVain(path));
});
