// SPDX-License-Identifier: MIT
// What the calls of a step take and cost: beforehand by estimate, afterwards as the server tells it.
import type { Policy } from '../../../shared/rooms.ts';
import type { Metrics } from '../metrics.ts';
import { ACTION_SCHEMA } from '../plan/action-schema.ts';
import { addUse, type ModelUse, NO_MODEL_USE } from '../plan/planner.ts';
import { overBudget, type TokenPrices, tokenCost } from '../plan/prices.ts';
import type { Answer, Call, ModelServer } from './server.ts';

const CHARS_PER_TOKEN = 4;
/** Of a viewport, roughly; providers differ. */
const PICTURE_TOKENS = 1_100;
const SCHEMA_CHARS = JSON.stringify(ACTION_SCHEMA).length;

export interface BillOptions {
  metrics: Metrics;
  /** The operator's own prices. */
  prices?: TokenPrices | undefined;
}

export class Bill {
  use: ModelUse = NO_MODEL_USE;
  readonly #options: BillOptions;
  readonly #server: ModelServer;

  constructor(options: BillOptions, server: ModelServer) {
    this.#options = options;
    this.#server = server;
  }

  /** What the question alone would cost has to fit into the room's budget. @throws LamError `over_budget`. */
  afford(
    call: Call,
    { spentUsd = 0, policy }: { spentUsd?: number; policy: Pick<Policy, 'budgetUsd'> },
  ): void {
    const asking = { inputTokens: this.#tokensOf(call), cachedTokens: 0, outputTokens: 0 };
    const next = tokenCost(call.model, asking, this.#options.prices);
    const over = overBudget(spentUsd + this.use.costUsd + next, policy);
    if (over !== undefined) throw over;
  }

  /** Estimated where the server tells nothing, or broke off behind the beginning of its answer. */
  add(call: Call, { text, refusal, usage }: Answer): void {
    if (usage === undefined && text === '' && refusal === '') return;
    const { model } = call;
    const tokens = {
      inputTokens: usage?.prompt_tokens ?? this.#tokensOf(call),
      cachedTokens: usage?.prompt_tokens_details?.cached_tokens ?? 0,
      outputTokens: usage?.completion_tokens ?? Math.ceil(text.length / CHARS_PER_TOKEN),
    };
    this.#count(model, { ...tokens, llmCalls: 1, images: this.#pictures(call) });
  }

  /** A call for the vectors of these texts; `told`: the server's own count of tokens. */
  addEmbeddings(model: string, texts: string[], told: number | undefined): void {
    const chars = texts.reduce((sum, text) => sum + text.length, 0);
    this.#count(model, { ...NO_MODEL_USE, inputTokens: told ?? Math.ceil(chars / CHARS_PER_TOKEN) });
  }

  #count(model: string, tokens: Omit<ModelUse, 'costUsd'>): void {
    const costUsd = tokenCost(model, tokens, this.#options.prices);
    this.use = addUse(this.use, { ...tokens, costUsd });
    const { modelCalls, modelTokens, modelCost } = this.#options.metrics;
    modelCalls.inc({ model });
    modelTokens.inc({ direction: 'input' }, tokens.inputTokens);
    modelTokens.inc({ direction: 'cached' }, tokens.cachedTokens);
    modelTokens.inc({ direction: 'output' }, tokens.outputTokens);
    modelCost.inc(costUsd);
  }

  /** Of the whole question, roughly: the schema is part of it, however it is sent. */
  #tokensOf(call: Call): number {
    const chars = call.messages.reduce((sum, { content }) => sum + content.length, SCHEMA_CHARS);
    return Math.ceil(chars / CHARS_PER_TOKEN) + this.#pictures(call) * PICTURE_TOKENS;
  }

  #pictures({ model, picture }: Call): number {
    return picture !== undefined && this.#server.sees(model) ? 1 : 0;
  }
}
