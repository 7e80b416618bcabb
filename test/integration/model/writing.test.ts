// SPDX-License-Identifier: MIT
// An answer that is acted upon while the model writes it.
import { PassThrough } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import type { ModelPlannerOptions } from '../../../control-plane/src/model/planner.ts';
import type { Action } from '../../../control-plane/src/plan/action.ts';
import type { ChatReply } from '../../support/openai-chat.ts';
import { input, MODEL, modelSetting, never } from './fixture.ts';

const model = modelSetting();

/** An answer whose pieces the test gives, one when it wants to. */
function written() {
  const pieces = new PassThrough({ objectMode: true });
  pieces.on('error', () => undefined);
  const reply: ChatReply = { pieces };
  return { reply, pieces };
}

const two = ['{"actions":[{"kind":"back"},', '{"kind":"forward"}', ']}'] as const;

/** Plans, and keeps what was told early. */
function planEarly(options: Partial<ModelPlannerOptions> = {}, signal = never) {
  const told: Action[] = [];
  const plan = model.planner(options).plan(input, signal, async (action) => void told.push(action));
  return { told, plan };
}

describe('an answer that is being written', () => {
  it('tells each action once it is complete, before the next is written', async () => {
    const { reply, pieces } = written();
    model.replies(reply);
    const { told, plan } = planEarly();
    pieces.write(two[0]);
    await vi.waitFor(() => expect(told).toEqual([{ kind: 'back' }]));
    pieces.write(two[1]);
    await vi.waitFor(() => expect(told).toEqual([{ kind: 'back' }, { kind: 'forward' }]));
    pieces.end(two[2]);
    expect(await plan).toMatchObject({ actions: told, use: { llmCalls: 1, outputTokens: 50 }, model: MODEL });
    expect((await model.metrics.modelFirstActionSeconds.get()).values).not.toEqual([]);
  });

  it('and breaks off behind an action is a plan of what came, paid by estimate', async () => {
    const { reply, pieces } = written();
    model.replies(reply);
    const { told, plan } = planEarly();
    pieces.write(two[0]);
    await vi.waitFor(() => expect(told).toHaveLength(1));
    pieces.destroy(new Error('the connection breaks'));
    const { actions, use, memo } = await plan;
    expect(actions).toEqual([{ kind: 'back' }]);
    expect(use).toMatchObject({ llmCalls: 1, outputTokens: Math.ceil(two[0].length / 4) });
    expect(use.inputTokens).toBeGreaterThan(300);
    expect(memo).toMatchObject({ lost: expect.any(String) });
    expect(model.server.chats).toHaveLength(1);
  });

  it('and stops behind an action ends at the deadline, and no other model is asked', async () => {
    const { reply, pieces } = written();
    model.replies(reply);
    const { told, plan } = planEarly({ deadlineMs: 3_000, fallbackModel: 'gpt-5-nano' });
    pieces.write(two[0]);
    expect(await plan).toMatchObject({ actions: [{ kind: 'back' }], model: MODEL });
    expect(told).toEqual([{ kind: 'back' }]);
    expect(model.server.chats).toHaveLength(1);
  });

  it('and breaks off before the first may be asked for again later', async () => {
    const { reply, pieces } = written();
    model.replies(reply);
    const { told, plan } = planEarly();
    pieces.write('{"actions":[{"ki');
    pieces.destroy(new Error('the connection breaks'));
    await expect(plan).rejects.toMatchObject({ code: 'model_unavailable', retryable: true });
    expect(told).toEqual([]);
  });

  it('and goes wrong behind an action is not asked for again: the model hears of it on the next step', async () => {
    model.replies({ actions: [{ kind: 'back' }, { kind: 'fly' }] }, { actions: [{ kind: 'forward' }] });
    const { told, plan } = planEarly();
    const { actions, memo } = await plan;
    expect([actions, told]).toEqual([[{ kind: 'back' }], [{ kind: 'back' }]]);
    await model.planner().plan({ ...input, memo }, never);
    expect(model.server.chats).toHaveLength(2);
    expect(model.server.chats[1]?.prompt).toContain('The rest of your last answer was not done');
  });

  it('has at most five actions', async () => {
    model.replies({ actions: Array.from({ length: 6 }, () => ({ kind: 'back' })) });
    const { told, plan } = planEarly();
    expect((await plan).actions).toHaveLength(5);
    expect(told).toHaveLength(5);
  });

  it('fails with whatever fails who is told', async () => {
    model.replies({ actions: [{ kind: 'back' }] });
    const full = new Error('the disk is full');
    await expect(model.planner().plan(input, never, () => Promise.reject(full))).rejects.toBe(full);
  });
});
