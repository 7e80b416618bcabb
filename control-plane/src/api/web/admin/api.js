// SPDX-License-Identifier: MIT
// @ts-check
// The HTTP API with the operator's token.
import { createEventParser } from './sse.js';

/** @import { ServerEvent } from './sse.js' */

const DEADLINE_MS = 10_000;

/** The API said no, in words (RFC 9457). */
export class ApiError extends Error {
  /**
   * @param {number} status
   * @param {string} reason
   */
  constructor(status, reason) {
    super(reason);
    this.name = 'ApiError';
    this.status = status;
  }
}

/** @typedef {ReturnType<typeof createApi>} Api */

/** @param {string} token */
export function createApi(token) {
  const headers = { authorization: `Bearer ${token}` };

  /**
   * @param {string} path
   * @param {RequestInit} [init]
   */
  async function call(path, init) {
    const response = await fetch(path, { ...init, headers: { ...headers, ...init?.headers } });
    if (!response.ok) throw new ApiError(response.status, await reasonOf(response));
    return response;
  }

  return {
    /**
     * @param {string} path
     * @returns {Promise<any>} what the OpenAPI description says
     */
    async get(path) {
      const response = await call(path, { signal: AbortSignal.timeout(DEADLINE_MS) });
      return response.json();
    },
    /**
     * @param {string} path
     * @param {object} [body]
     */
    async post(path, body) {
      const content = body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
      await call(path, { method: 'POST', signal: AbortSignal.timeout(DEADLINE_MS), ...content });
    },
    /** Whether every part works; needs no token, and tells what is wrong with a status that is none of success. */
    async readiness() {
      const response = await fetch('/readyz', { signal: AbortSignal.timeout(DEADLINE_MS) });
      return response.json();
    },
    /**
     * @param {string} path
     * @param {AbortSignal} signal
     * @returns {AsyncGenerator<ServerEvent>} ends with the stream
     */
    async *events(path, signal) {
      const { body } = await call(path, { signal, headers: { accept: 'text/event-stream' } });
      if (!body) return;
      const parse = createEventParser();
      const reader = body.pipeThrough(new TextDecoderStream()).getReader();
      for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read())
        yield* parse(chunk.value);
    },
  };
}

/** @param {Response} response */
async function reasonOf(response) {
  try {
    const problem = await response.json();
    return problem.detail ?? problem.title ?? response.statusText;
  } catch {
    return `The server answered ${response.status}.`;
  }
}
