// SPDX-License-Identifier: MIT
import OpenAI from 'openai';

export interface ClientOptions {
  /** Undefined: the server needs none. */
  apiKey: string | undefined;
  /** Undefined: OpenAI's own. */
  baseUrl: string | undefined;
}

/** Retries are the queue's: a job that is tried again is seen, counted and bounded there. Local servers take any key. */
export function openAiClient({ apiKey, baseUrl }: ClientOptions): OpenAI {
  return new OpenAI({
    apiKey: apiKey ?? 'none',
    ...(baseUrl !== undefined && { baseURL: baseUrl }),
    maxRetries: 0,
  });
}
