// SPDX-License-Identifier: MIT
// The planner that asks a model, and a server that checks every request.
import { afterEach, beforeEach, expect } from 'vitest';
import { createMetrics, type Metrics } from '../../../control-plane/src/metrics.ts';
import { ModelPlanner, type ModelPlannerOptions } from '../../../control-plane/src/model/planner.ts';
import { NO_MODEL_USE, PlanFailure, type PlanInput } from '../../../control-plane/src/plan/planner.ts';
import type { ChatReply } from '../../support/openai-chat.ts';
import { OpenAiServer } from '../../support/openai-server.ts';
import { POLICY, TODAY } from '../../support/planning.ts';

export const MODEL = 'gpt-5-mini';
export const never = new AbortController().signal;

export const input: PlanInput = {
  room: 'demo',
  task: { id: 't1', text: 'open the trips page' },
  policy: POLICY,
  page: {
    url: 'http://town.test/',
    title: 'Welcome',
    snapshot: '- link "Trips" [ref=e5]\n- button "Delete account" [ref=e6]',
    refused: [],
    restored: false,
  },
  history: [],
  exchanges: [],
  today: TODAY,
};
export const oneCall = {
  ...NO_MODEL_USE,
  llmCalls: 1,
  inputTokens: 1_000,
  cachedTokens: 600,
  outputTokens: 50,
};

type Options = Partial<ModelPlannerOptions>;

/** A server and metrics for each test of the file. */
export function modelSetting() {
  const setting = {
    server: undefined as unknown as OpenAiServer,
    metrics: undefined as unknown as Metrics,
    planner(options: Options = {}): ModelPlanner {
      const { server, metrics } = setting;
      return new ModelPlanner({ apiKey: server.key, baseUrl: server.url, model: MODEL, metrics, ...options });
    },
    /** Answers the calls in turn; any further one never. */
    replies(...list: ChatReply[]): void {
      setting.server.chat = () => list.shift() ?? 'silence';
    },
    async failure(options: Options = {}): Promise<PlanFailure> {
      const error = await setting
        .planner(options)
        .plan(input, never)
        .then(
          () => expect.fail('it gave a plan'),
          (thrown) => thrown,
        );
      expect(error).toBeInstanceOf(PlanFailure);
      return error;
    },
  };
  beforeEach(async () => {
    setting.server = await OpenAiServer.start();
    setting.metrics = createMetrics();
  });
  afterEach(() => setting.server.close());
  return setting;
}
