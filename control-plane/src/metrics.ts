// SPDX-License-Identifier: MIT
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** The name of the counter that the dashboard shows, too. */
export const RECIPES = 'lam_recipes_total';

export type Metrics = ReturnType<typeof createMetrics>;

/** Everything this process measures; `/metrics` prints the registry. */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    tasksEnded: new Counter({
      name: 'lam_tasks_ended_total',
      help: 'Tasks by how they ended',
      labelNames: ['state', 'code'],
      registers,
    }),
    taskSeconds: new Histogram({
      name: 'lam_task_seconds',
      help: 'From acceptance to the end',
      labelNames: ['source'],
      buckets: SECONDS,
      registers,
    }),
    stageSeconds: new Histogram({
      name: 'lam_stage_seconds',
      help: 'One run of a stage',
      labelNames: ['stage'],
      buckets: SECONDS,
      registers,
    }),
    stageFailures: new Counter({
      name: 'lam_stage_failures_total',
      help: 'Runs of a stage that threw',
      labelNames: ['stage', 'code'],
      registers,
    }),
    actions: new Counter({
      name: 'lam_actions_total',
      help: 'Actions in the browser',
      labelNames: ['kind', 'state'],
      registers,
    }),
    utterances: new Counter({
      name: 'lam_utterances_total',
      help: 'Endpointed stretches of speech',
      labelNames: ['outcome'],
      registers,
    }),
    modelTokens: new Counter({
      name: 'lam_model_tokens_total',
      help: 'Tokens of planner and embeddings models; cached ones are part of the input',
      labelNames: ['direction'],
      registers,
    }),
    modelCost: new Counter({
      name: 'lam_model_cost_usd_total',
      help: 'Dollars by the price table',
      registers,
    }),
    modelCalls: new Counter({
      name: 'lam_model_calls_total',
      help: 'Answers of planner and embeddings models that are paid for',
      labelNames: ['model'],
      registers,
    }),
    modelRepairs: new Counter({
      name: 'lam_model_repairs_total',
      help: 'Answers that did not follow the schema and were asked for once more',
      registers,
    }),
    modelFallbacks: new Counter({
      name: 'lam_model_fallbacks_total',
      help: 'What was gone without: a model, strict schemas, streaming, pictures, embeddings (words alone ranked a view)',
      labelNames: ['to'],
      registers,
    }),
    modelFirstTokenSeconds: new Histogram({
      name: 'lam_model_first_token_seconds',
      help: 'From the call to the first token of its answer',
      labelNames: ['model'],
      buckets: SECONDS,
      registers,
    }),
    modelFirstActionSeconds: new Histogram({
      name: 'lam_model_first_action_seconds',
      help: 'From the call to the first complete action of its answer',
      labelNames: ['model'],
      buckets: SECONDS,
      registers,
    }),
    modelSeconds: new Histogram({
      name: 'lam_model_seconds',
      help: 'From the call to the end of its answer',
      labelNames: ['model'],
      buckets: SECONDS,
      registers,
    }),
    recipes: new Counter({
      name: RECIPES,
      help: 'Recipes: hit, miss, handover, unverified (of the handovers), learned, dropped',
      labelNames: ['outcome'],
      registers,
    }),
    refusals: new Counter({
      name: 'lam_refusals_total',
      help: 'Messages refused to their sender',
      labelNames: ['code'],
      registers,
    }),
    plugin: new Gauge({
      name: 'lam_plugin',
      help: 'What the plugin counts since its start',
      labelNames: ['counter'],
      registers,
    }),
    linkUp: new Gauge({ name: 'lam_link_up', help: '1 while the plugin is linked', registers }),
    participants: new Gauge({
      name: 'lam_participants',
      help: 'Participants in rooms of the plugin',
      registers,
    }),
  };
}
