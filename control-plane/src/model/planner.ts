// SPDX-License-Identifier: MIT
// The planner that asks a model: any server with OpenAI's /chat/completions. A second model stands in where the first is
// out of reach, out of time, or refuses.
import { LamError } from '../errors.ts';
import { type Early, type Plan, PlanFailure, type PlanInput, type Planner } from '../plan/planner.ts';
import type { ClientOptions } from './client.ts';
import { Embeddings } from './embeddings.ts';
import { ModelServer } from './server.ts';
import { type Servers, Step, type StepOptions } from './step.ts';

/** Of a step, whoever answers in the end. */
const DEADLINE_MS = 60_000;

export interface ModelPlannerOptions extends StepOptions, ClientOptions {
  model: string;
  fallbackModel?: string | undefined;
  /** By which views are ranked, too. */
  embeddingsModel?: string | undefined;
  deadlineMs?: number;
}

export class ModelPlanner implements Planner {
  readonly #options: ModelPlannerOptions;
  readonly #servers: Servers;

  constructor(options: ModelPlannerOptions) {
    this.#options = options;
    const { embeddingsModel: model } = options;
    this.#servers = {
      chat: new ModelServer(options),
      embeddings: model === undefined ? undefined : new Embeddings({ ...options, model }),
    };
  }

  async plan(input: PlanInput, signal: AbortSignal, early?: Early): Promise<Plan> {
    const { model, fallbackModel, deadlineMs: ms = DEADLINE_MS, metrics } = this.#options;
    const step = new Step(this.#options, this.#servers, { input, signal, early });
    try {
      // A model that another can stand in for has half of the time, and is not waited for when it is busy.
      if (fallbackModel === undefined) return await step.by(model, { ms, patient: true });
      return await step.by(model, { ms: ms / 2, patient: false }).catch((error) => {
        if (!standsAside(error)) throw error;
        metrics.modelFallbacks.inc({ to: 'model' });
        return step.by(fallbackModel, { ms: ms / 2, patient: true });
      });
    } catch (error) {
      if (!(error instanceof LamError)) throw error;
      throw new PlanFailure(error, step.use);
    }
  }
}

/** Whether another model may do what this one did not. */
function standsAside(error: unknown): boolean {
  return error instanceof LamError && (error.code === 'model_unavailable' || error.code === 'model_refused');
}
