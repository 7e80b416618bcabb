// SPDX-License-Identifier: MIT
import { pino } from 'pino';
import type { Logger } from '../../control-plane/src/log.ts';

/** A log whose lines a test can look at. */
export function memoryLog(): {
  log: Logger;
  lines: { level: number; msg: string; [field: string]: unknown }[];
} {
  const lines: { level: number; msg: string }[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => lines.push(JSON.parse(line)) });
  return { log, lines };
}
