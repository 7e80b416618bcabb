// SPDX-License-Identifier: MIT
import { APIConnectionError, APIError } from 'openai';
import { LamError } from '../errors.ts';

/** A server that says when to come back may be taken at its word for less than this. */
const MIN_WAIT_MS = 1_000;

/** Whatever a call threw, for the one who asked. The key is never part of it, nor of its causes: a server that refuses it may quote it. */
export function understood(error: unknown): LamError {
  if (error instanceof LamError) return error;
  if (!(error instanceof APIError) || error instanceof APIConnectionError) return unavailable(error);
  if (error.status === 401 || error.status === 403) {
    return new LamError('model_unauthorised', 'The planning model’s server does not accept the API key.');
  }
  const retryable =
    error.status === 408 || error.status === 409 || error.status === 429 || (error.status ?? 500) >= 500;
  const code = retryable ? 'model_unavailable' : 'model_rejected';
  const reason = `The planning model’s server answered ${error.status ?? 'with an error'}.`;
  return new LamError(code, reason, { retryable, cause: error });
}

/** It is not there, or went away while it answered. */
function unavailable(cause: unknown): LamError {
  return new LamError('model_unavailable', 'The planning model could not be reached.', {
    retryable: true,
    cause,
  });
}

/** How long a busy server asks to be left alone, in milliseconds; undefined: it does not say. */
export function retryAfter(error: unknown): number | undefined {
  if (!(error instanceof APIError) || (error.status !== 429 && error.status !== 503)) return undefined;
  const header = error.headers?.get('retry-after');
  if (header === null || header === undefined) return undefined;
  const seconds = Number(header);
  const ms = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1_000;
  return Number.isNaN(ms) ? undefined : Math.max(MIN_WAIT_MS, ms);
}
