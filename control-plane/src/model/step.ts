// SPDX-License-Identifier: MIT
// One step's plan by a model, and all that is spent on it.
import type { CompletionUsage } from 'openai/resources/completions';
import { LamError } from '../errors.ts';
import type { Metrics } from '../metrics.ts';
import type { Action } from '../plan/action.ts';
import { ACTION_SCHEMA, MAX_ACTIONS } from '../plan/action-schema.ts';
import { ActionReader, parseActions } from '../plan/answer.ts';
import {
  addUse,
  type Early,
  type ModelUse,
  NO_MODEL_USE,
  type Plan,
  type PlanInput,
} from '../plan/planner.ts';
import { type ChatPrices, chatCost, overBudget } from '../plan/prices.ts';
import { lostNote, SYSTEM_PROMPT, stepPrompt } from '../plan/prompt.ts';
import type { Call, Message, ModelServer } from './server.ts';

const CHARS_PER_TOKEN = 4;
/** Of a viewport, roughly; providers differ. */
const PICTURE_TOKENS = 1_100;
const SCHEMA_CHARS = JSON.stringify(ACTION_SCHEMA).length;
/** A first answer and, where that does not fit the schema, one more. */
const ANSWERS = 2;

export interface StepOptions {
  metrics: Metrics;
  /** The operator's own prices. */
  prices?: ChatPrices | undefined;
}

export interface StepContext {
  input: PlanInput;
  signal: AbortSignal;
  early: Early | undefined;
}

interface Answer {
  text: string;
  refusal: string;
  usage: CompletionUsage | undefined;
}

export class Step {
  use: ModelUse = NO_MODEL_USE;
  readonly #options: StepOptions;
  readonly #server: ModelServer;
  readonly #context: StepContext;
  /** What was told early is under way or done: the plan begins with it. */
  readonly #told: Action[] = [];

  constructor(options: StepOptions, server: ModelServer, context: StepContext) {
    this.#options = options;
    this.#server = server;
    this.#context = context;
  }

  /** @throws LamError. */
  async by(model: string, limit: { ms: number; patient: boolean }): Promise<Plan> {
    const { input, signal } = this.#context;
    const timeout = AbortSignal.timeout(limit.ms);
    const messages: Message[] = [
      { role: 'system', content: SYSTEM_PROMPT },
      { role: 'user', content: stepPrompt(input) },
    ];
    const call = {
      model,
      messages,
      picture: input.picture,
      signal: AbortSignal.any([signal, timeout]),
      patientUntil: limit.patient ? performance.now() + limit.ms : 0,
    };
    try {
      return await this.#planned(call);
    } catch (error) {
      signal.throwIfAborted();
      if (!timeout.aborted) throw error;
      throw new LamError('model_unavailable', 'The planning model did not answer in time.', {
        retryable: true,
      });
    }
  }

  /** What of an answer was told early stands, whatever the rest is; else one that does not fit is asked for once more. */
  async #planned(call: Call): Promise<Plan> {
    const { model } = call;
    for (let answers = 1; ; answers++) {
      const text = await this.#answer(call);
      const read = understand(text);
      if (read.actions !== undefined) return { actions: read.actions, use: this.use, model };
      if (this.#told.length > 0)
        return { actions: this.#told, memo: lostNote(read.wrong), use: this.use, model };
      if (answers === ANSWERS)
        throw new LamError('bad_plan', 'The model’s answer could not be understood, twice.');
      this.#options.metrics.modelRepairs.inc();
      const complaint = `That answer does not follow the schema:\n${read.wrong}\nAnswer again, JSON only.`;
      call.messages.push({ role: 'assistant', content: text }, { role: 'user', content: complaint });
    }
  }

  /** The text of one answer, its actions told as they come. A stream that breaks behind one of them just ends there. */
  async #answer(call: Call): Promise<string> {
    this.#afford(call);
    const answer: Answer = { text: '', refusal: '', usage: undefined };
    try {
      await this.#receive(call, answer);
    } catch (error) {
      if (this.#told.length === 0 || !(error instanceof LamError)) throw error;
    } finally {
      this.#spend(call, answer);
    }
    if (answer.refusal !== '' && this.#told.length === 0)
      throw new LamError('model_refused', `The model refused: ${answer.refusal}`);
    return answer.text;
  }

  async #receive(call: Call, answer: Answer): Promise<void> {
    const { modelFirstTokenSeconds, modelFirstActionSeconds, modelSeconds } = this.#options.metrics;
    const labels = { model: call.model };
    const [firstToken, firstAction, end] = [
      modelFirstTokenSeconds,
      modelFirstActionSeconds,
      modelSeconds,
    ].map((histogram) => histogram.startTimer(labels));
    const reader = new ActionReader();
    let found = 0;
    for await (const { text, refusal, usage } of this.#server.ask(call)) {
      if (answer.text === '' && text !== '') firstToken!();
      answer.text += text;
      answer.refusal += refusal;
      answer.usage = usage ?? answer.usage;
      for (const action of reader.push(text)) {
        if (found++ === 0) firstAction!();
        await this.#tell(action);
      }
    }
    end!();
  }

  async #tell(action: Action): Promise<void> {
    const { early } = this.#context;
    if (early === undefined || this.#told.length === MAX_ACTIONS) return;
    this.#told.push(action);
    await early(action);
  }

  /** What the question alone would cost has to fit into the room's budget. @throws LamError `over_budget`. */
  #afford(call: Call): void {
    const { spentUsd = 0, policy } = this.#context.input;
    const asking = { inputTokens: this.#tokensOf(call), cachedTokens: 0, outputTokens: 0 };
    const over = overBudget(
      spentUsd + this.use.costUsd + chatCost(call.model, asking, this.#options.prices),
      policy,
    );
    if (over !== undefined) throw over;
  }

  /** As the server tells it; estimated where it tells nothing, or broke off behind the beginning of its answer. */
  #spend(call: Call, { text, refusal, usage }: Answer): void {
    if (usage === undefined && text === '' && refusal === '') return;
    const { modelCalls, modelTokens, modelCost } = this.#options.metrics;
    const tokens = {
      inputTokens: usage?.prompt_tokens ?? this.#tokensOf(call),
      cachedTokens: usage?.prompt_tokens_details?.cached_tokens ?? 0,
      outputTokens: usage?.completion_tokens ?? Math.ceil(text.length / CHARS_PER_TOKEN),
    };
    const { model } = call;
    const costUsd = chatCost(model, tokens, this.#options.prices);
    this.use = addUse(this.use, { ...tokens, llmCalls: 1, images: this.#pictures(call), costUsd });
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

function understand(text: string): { actions: Action[]; wrong?: never } | { actions?: never; wrong: string } {
  try {
    return { actions: parseActions(text) };
  } catch (error) {
    return { wrong: String(error) };
  }
}
