// SPDX-License-Identifier: MIT
// One call to a server with OpenAI's /chat/completions, as the pieces of its answer; what the server lacks is found out
// by its refusals, once for each model and process.
import { setTimeout as sleep } from 'node:timers/promises';
import { APIError, type default as OpenAI } from 'openai';
import { LamError } from '../errors.ts';
import type { Metrics } from '../metrics.ts';
import { ACTION_SCHEMA } from '../plan/action-schema.ts';
import { type ClientOptions, openAiClient } from './client.ts';
import { concede, type Dialect, FULL_DIALECT } from './dialect.ts';
import { retryAfter, understood } from './failure.ts';

export type Message = { role: 'system' | 'user' | 'assistant'; content: string };
type ToldMessage = OpenAI.Chat.Completions.ChatCompletionMessageParam;
type Chunk = Pick<OpenAI.Chat.Completions.ChatCompletionChunk, 'usage'> & {
  choices?: { delta?: Said; message?: Said }[];
};
type Said = { content?: string | null; refusal?: string | null };

/** All that was said, or a piece of it; `usage` comes once, with the last, where the server tells it at all. */
export interface Answer {
  text: string;
  refusal: string;
  usage: OpenAI.CompletionUsage | undefined;
}

export interface Call {
  model: string;
  messages: Message[];
  /** JPEG, shown with the message about the step; a model that takes none is told so. */
  picture: Uint8Array | undefined;
  signal: AbortSignal;
  /** By when (of `performance.now()`) a busy server has to want to be asked again; 0: it is not waited for. */
  patientUntil: number;
}

const SCHEMA_TOLD = `\n\nThe answer is one JSON object that follows this JSON schema:\n${JSON.stringify(ACTION_SCHEMA)}`;

const NO_PICTURE =
  'You asked for a picture of the page; it cannot be shown to you. Go by the text, or say what is missing.';

export class ModelServer {
  readonly #client: OpenAI;
  readonly #metrics: Metrics;
  readonly #dialects = new Map<string, Dialect>();

  constructor(options: ClientOptions & { metrics: Metrics }) {
    this.#client = openAiClient(options);
    this.#metrics = options.metrics;
  }

  /** @throws LamError; the signal's reason where it was aborted. */
  async *ask(call: Call): AsyncGenerator<Answer> {
    try {
      yield* pieces(await this.#response(call));
    } catch (error) {
      call.signal.throwIfAborted();
      throw understood(error);
    }
    // An aborted stream ends without an error.
    call.signal.throwIfAborted();
  }

  /** Whether pictures are sent to that model, as far as is known by now. */
  sees(model: string): boolean {
    return this.#dialect(model).pictures;
  }

  #dialect(model: string): Dialect {
    return this.#dialects.get(model) ?? FULL_DIALECT;
  }

  async #response(call: Call): Promise<Response | AsyncIterable<Chunk>> {
    for (;;) {
      const dialect = this.#dialect(call.model);
      try {
        return await this.#request(call, dialect);
      } catch (error) {
        if (!(error instanceof APIError)) throw error;
        const waitMs = retryAfter(error);
        const conceded = concede(dialect, error, call.picture !== undefined);
        if (conceded !== undefined) {
          this.#metrics.modelFallbacks.inc({ to: given(dialect, conceded) });
          this.#dialects.set(call.model, conceded);
        } else if (waitMs !== undefined && performance.now() + waitMs < call.patientUntil) {
          await sleep(waitMs, undefined, { signal: call.signal });
        } else throw error;
      }
    }
  }

  /** The stream of the answer or, from a server that does not stream though it was asked to, the response as it is. */
  async #request(call: Call, dialect: Dialect): Promise<Response | AsyncIterable<Chunk>> {
    const { model, signal } = call;
    const body = { model, messages: told(call, dialect), ...formatOf(dialect) };

    const { completions } = this.#client.chat;
    if (!dialect.stream) return completions.create(body, { signal }).asResponse();
    const streamed = { ...body, stream: true as const, stream_options: { include_usage: true } };
    const { data, response } = await completions.create(streamed, { signal }).withResponse();
    return response.headers.get('content-type')?.includes('event-stream') ? data : response;
  }
}

/** What was given up, for the metrics. */
function given(before: Dialect, after: Dialect): string {
  if (before.format !== after.format) return after.format;
  return before.stream === after.stream ? 'no_pictures' : 'no_stream';
}

function formatOf({ format }: Dialect) {
  if (format === 'text') return {};
  if (format === 'json_object') return { response_format: { type: format } };
  const json_schema = { name: 'actions', strict: true, schema: ACTION_SCHEMA };
  return { response_format: { type: format, json_schema } };
}

/** A server that does not hold the answer to the schema leaves it to the model to do so. */
function told({ messages, picture }: Call, { format, pictures }: Dialect): ToldMessage[] {
  const [system, step, ...more] = messages as [Message, Message, ...Message[]];
  const rules = format === 'json_schema' ? system.content : system.content + SCHEMA_TOLD;
  return [{ role: 'system', content: rules }, stepTold(step.content, picture, pictures), ...more];
}

function stepTold(text: string, picture: Uint8Array | undefined, shown: boolean): ToldMessage {
  if (picture === undefined) return { role: 'user', content: text };
  if (!shown) return { role: 'user', content: `${NO_PICTURE}\n\n${text}` };
  const url = `data:image/jpeg;base64,${Buffer.from(picture).toString('base64')}`;
  return {
    role: 'user',
    content: [
      { type: 'image_url', image_url: { url } },
      { type: 'text', text },
    ],
  };
}

async function* pieces(answer: Response | AsyncIterable<Chunk>): AsyncGenerator<Answer> {
  // Not `instanceof Response`: the HTTP server of this process has a Response of its own in the global's place.
  if (Symbol.asyncIterator in answer) {
    for await (const chunk of answer) yield piece(chunk);
    return;
  }
  const body = await answer.text();
  try {
    yield piece(JSON.parse(body));
  } catch (cause) {
    // Whatever answers at that address need not be a model's server.
    throw new LamError('model_rejected', 'What answers in the place of the planning model is no model.', {
      cause,
    });
  }
}

function piece({ choices, usage }: Chunk): Answer {
  const said = choices?.[0]?.delta ?? choices?.[0]?.message;
  return { text: said?.content ?? '', refusal: said?.refusal ?? '', usage: usage ?? undefined };
}
