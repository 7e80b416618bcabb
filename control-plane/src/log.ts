// SPDX-License-Identifier: MIT
import { type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/** Structured log on standard output, one JSON object a line; keys and tokens never reach it. */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ['*.apiKey', '*.token', '*.secret', '*.pin', '*.headers.authorization'],
  });
}
