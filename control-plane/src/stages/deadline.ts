// SPDX-License-Identifier: MIT
// How long a task may take at all. The time that its questions wait for an answer does not count.
import { LamError } from '../errors.ts';
import type { TaskRecord } from '../task/record.ts';

export const TASK_MS = 10 * 60_000;

function tooSlow(): LamError {
  const minutes = TASK_MS / 60_000;
  return new LamError('too_slow', `I gave up after ${minutes} minutes, the longest a request may take.`);
}

/** Work for a task, cut off at its deadline. @throws LamError `too_slow`; whatever the work throws. */
export async function beforeDeadline<T>(
  { deadline }: Pick<TaskRecord, 'deadline'>,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const left = deadline === undefined ? TASK_MS : deadline - Date.now();
  if (left <= 0) throw tooSlow();
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(tooSlow()), left);
  try {
    return await work(AbortSignal.any([signal, over.signal]));
  } finally {
    clearTimeout(timer);
  }
}
