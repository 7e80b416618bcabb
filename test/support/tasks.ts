// SPDX-License-Identifier: MIT
import type { NewTask } from '../../control-plane/src/task/record.ts';

/** A request as it is accepted, with what the test cares about. */
export function newTask(given: Partial<NewTask> = {}): NewTask {
  return {
    id: 't1',
    room: 'demo',
    participant: '7',
    display: 'Ada',
    text: 'click the sign up button',
    source: 'typed',
    createdAt: Date.now(),
    sttMs: 0,
    audioSeconds: 0,
    costUsd: 0,
    ...given,
  };
}
