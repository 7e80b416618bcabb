// SPDX-License-Identifier: MIT
// Tasks that are known, asked for in other words.
import { TASKS as HELDOUT } from '../heldout.ts';
import { TASKS as THIRD } from '../set3.ts';
import { TASKS as FIFTH } from '../set5.ts';
import type { Task } from '../tasks.ts';
import { TASKS as FIRST } from '../tasks.ts';

const KNOWN = [...FIRST, ...HELDOUT, ...THIRD, ...FIFTH];

/** The same, asked for in other words. */
export function other(page: string, said: string, ...words: string[]): Task[] {
  const task = KNOWN.find((one) => one.page === page && one.text === said);
  if (task === undefined) throw new Error(`no task of ${page}: ${said}`);
  return words.map((text) => ({ ...task, text }));
}
