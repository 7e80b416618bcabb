// SPDX-License-Identifier: MIT

/**
 * A failure that was foreseen: `code` is stable and reaches whoever asked (room messages, task objects, problem+json),
 * the message is one sentence for a person, `retryable` says whether the same attempt may succeed later.
 */
export class LamError extends Error {
  readonly code: string;
  readonly retryable: boolean;

  constructor(code: string, reason: string, options: { retryable?: boolean; cause?: unknown } = {}) {
    super(reason, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'LamError';
    this.code = code;
    this.retryable = options.retryable ?? false;
  }
}

/** Whatever was thrown, as the code and the sentence that may be shown to the one who asked. */
export function describeError(error: unknown): { code: string; reason: string } {
  if (error instanceof LamError) return { code: error.code, reason: error.message };
  return {
    code: 'internal',
    reason: 'Something went wrong inside the assistant; the operator can see it in the log.',
  };
}
