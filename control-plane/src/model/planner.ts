// SPDX-License-Identifier: MIT
// The planner that asks a model: any server with OpenAI's /chat/completions, one call a step, a strict JSON schema.
import OpenAI, { APIConnectionError, APIError } from 'openai';
import { LamError } from '../errors.ts';
import { ACTION_SCHEMA, parseActions } from '../plan/action-schema.ts';
import { type ModelUse, NO_MODEL_USE, type Plan, type PlanInput, type Planner } from '../plan/planner.ts';
import { chatCost } from '../plan/prices.ts';
import { SYSTEM_PROMPT, stepPrompt } from '../plan/prompt.ts';

const CALL_DEADLINE_MS = 60_000;

type Message = OpenAI.Chat.Completions.ChatCompletionMessageParam;

export class ModelPlanner implements Planner {
  readonly #client: OpenAI;
  readonly #model: string;

  constructor(options: { apiKey: string | undefined; baseUrl: string | undefined; model: string }) {
    // Retries are the queue's: a job that is tried again is seen, counted and bounded there. Local servers take any key.
    this.#client = new OpenAI({
      apiKey: options.apiKey ?? 'none',
      ...(options.baseUrl !== undefined && { baseURL: options.baseUrl }),
      maxRetries: 0,
      timeout: CALL_DEADLINE_MS,
    });
    this.#model = options.model;
  }

  async plan(input: PlanInput, signal: AbortSignal): Promise<Plan> {
    const messages: Message[] = [
      { role: 'system', content: SYSTEM_PROMPT },
      { role: 'user', content: stepPrompt(input) },
    ];
    const first = await this.#call(messages, signal);
    try {
      return { actions: parseActions(first.text), use: first.use };
    } catch (error) {
      return this.#repair(messages, first, String(error), signal);
    }
  }

  /** One more call with what was wrong; a second answer that does not fit is a failure. */
  async #repair(messages: Message[], first: Answer, wrong: string, signal: AbortSignal): Promise<Plan> {
    const again = await this.#call(
      [
        ...messages,
        { role: 'assistant', content: first.text },
        {
          role: 'user',
          content: `That answer does not follow the schema:\n${wrong}\nAnswer again, JSON only.`,
        },
      ],
      signal,
    );
    try {
      return { actions: parseActions(again.text), use: sum(first.use, again.use) };
    } catch (cause) {
      throw new LamError('bad_plan', 'The model’s answer could not be understood, twice.', { cause });
    }
  }

  async #call(messages: Message[], signal: AbortSignal): Promise<Answer> {
    try {
      const completion = await this.#client.chat.completions.create(
        {
          model: this.#model,
          messages,
          response_format: {
            type: 'json_schema',
            json_schema: { name: 'actions', strict: true, schema: ACTION_SCHEMA },
          },
        },
        { signal },
      );
      // Whatever answers at that address need not be a model's server.
      const choice = (completion as Partial<typeof completion>).choices?.[0];
      if (choice?.message.refusal)
        throw new LamError('model_refused', `The model refused: ${choice.message.refusal}`);
      return { text: choice?.message.content ?? '', use: useOf(this.#model, completion.usage) };
    } catch (error) {
      throw signal.aborted ? signal.reason : understood(error);
    }
  }
}

interface Answer {
  text: string;
  use: ModelUse;
}

function useOf(model: string, usage: OpenAI.CompletionUsage | undefined): ModelUse {
  const inputTokens = usage?.prompt_tokens ?? 0;
  const cachedTokens = usage?.prompt_tokens_details?.cached_tokens ?? 0;
  const outputTokens = usage?.completion_tokens ?? 0;
  const costUsd = chatCost(model, { inputTokens, cachedTokens, outputTokens });
  return { llmCalls: 1, inputTokens, cachedTokens, outputTokens, costUsd };
}

function sum(a: ModelUse, b: ModelUse): ModelUse {
  const keys = Object.keys(NO_MODEL_USE) as (keyof ModelUse)[];
  return Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) as unknown as ModelUse;
}

/** The key is never part of what these say, nor of their causes: a server that refuses it may quote it. */
function understood(error: unknown): unknown {
  if (error instanceof LamError || !(error instanceof APIError)) return error;
  if (error.status === 401 || error.status === 403) {
    return new LamError('model_unauthorised', 'The planning model’s server does not accept the API key.');
  }
  if (error instanceof APIConnectionError) {
    return new LamError('model_unavailable', 'The planning model could not be reached.', {
      retryable: true,
      cause: error,
    });
  }
  const retryable =
    error.status === 408 || error.status === 409 || error.status === 429 || (error.status ?? 500) >= 500;
  const code = retryable ? 'model_unavailable' : 'model_rejected';
  return new LamError(code, `The planning model’s server answered ${error.status}.`, {
    retryable,
    cause: error,
  });
}
