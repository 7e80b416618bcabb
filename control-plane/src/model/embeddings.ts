// SPDX-License-Identifier: MIT
// Texts ranked by a server with OpenAI's /embeddings. It is never waited for long, and nothing fails where it does: what
// came in time is ranked.
import type OpenAI from 'openai';
import type { Metrics } from '../metrics.ts';
import { type ClientOptions, openAiClient } from './client.ts';
import { nearest, unit, Vectors } from './vectors.ts';

const DEADLINE_MS = 1_500;
/** A server that gave nothing is left alone for so long. */
const REST_MS = 60_000;
/** Servers at home take no more texts in a call; and of a slow one, what came in time is not asked for again. */
const MAX_BATCH = 32;

export interface EmbeddingsOptions extends ClientOptions {
  model: string;
  metrics: Metrics;
}

export interface Asker {
  signal: AbortSignal;
  /** Is told of each call that was answered; `inputTokens` as far as the server tells them. */
  pay(texts: string[], inputTokens: number | undefined): void;
}

export class Embeddings {
  readonly model: string;
  readonly #client: OpenAI;
  readonly #metrics: Metrics;
  readonly #vectors = new Vectors();
  /** Of `performance.now()`. */
  #restsUntil = 0;

  constructor(options: EmbeddingsOptions) {
    this.model = options.model;
    this.#client = openAiClient(options);
    this.#metrics = options.metrics;
  }

  /**
   * For each of `wanted` the indices of `texts`, nearest first; what has no vector in time is left out.
   * @throws The signal's reason only.
   */
  async rank(texts: string[], wanted: string[], asker: Asker): Promise<number[][]> {
    const known = this.#vectors.known([...wanted, ...texts]);
    const unknown = [...new Set([...wanted, ...texts])].filter((text) => !known.has(text));
    const missed = await this.#learn(unknown, known, asker);
    if (missed > 0) this.#metrics.modelFallbacks.inc({ to: 'words' });
    return wanted.flatMap((text) => {
      const vector = known.get(text);
      return vector === undefined ? [] : [nearest(vector, texts, known)];
    });
  }

  /** Adds to `known` what comes in time. How many batches did not. */
  async #learn(texts: string[], known: Map<string, Float32Array>, asker: Asker): Promise<number> {
    const batches = batchesOf(texts);
    if (performance.now() < this.#restsUntil) return batches.length;
    const signal = AbortSignal.any([asker.signal, AbortSignal.timeout(DEADLINE_MS)]);
    const calls = batches.map(async (batch) => {
      const vectors = await this.#call(batch, signal, asker);
      for (const [i, vector] of vectors.entries()) {
        known.set(batch[i]!, vector);
        this.#vectors.keep(batch[i]!, vector);
      }
    });
    const ends = await Promise.allSettled(calls);
    asker.signal.throwIfAborted();
    const missed = ends.filter(({ status }) => status === 'rejected').length;
    if (missed > 0 && missed === batches.length) this.#restsUntil = performance.now() + REST_MS;
    return missed;
  }

  /** @throws Error also where what came are no vectors of these texts. */
  async #call(input: string[], signal: AbortSignal, asker: Asker): Promise<Float32Array[]> {
    const end = this.#metrics.modelSeconds.startTimer({ model: this.model });
    const { data, usage } = await this.#client.embeddings.create({ model: this.model, input }, { signal });
    end();
    asker.pay(input, usage?.prompt_tokens);
    if (data.length !== input.length) throw new Error('there is not one vector a text');
    return data.toSorted((a, b) => a.index - b.index).map(({ embedding }) => unit(embedding));
  }
}

function batchesOf(texts: string[]): string[][] {
  const batches: string[][] = [];
  for (let at = 0; at < texts.length; at += MAX_BATCH) batches.push(texts.slice(at, at + MAX_BATCH));
  return batches;
}
