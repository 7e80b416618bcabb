// SPDX-License-Identifier: MIT
// What went on in a room before a request, as far as the request may refer to it.
import type { RoomMessage } from '../../../shared/messages.ts';
import { describeAction } from '../plan/action.ts';
import type { PastTask, Recent } from '../plan/planner.ts';
import { nameOf } from './progress.ts';
import type { TaskRecord } from './record.ts';

/** How many of a room's ended tasks are remembered for later requests. */
export const REMEMBERED_TASKS = 5;
const TASKS_MS = 15 * 60_000;
const TALK_MS = 3 * 60_000;
const TALK_LINES = 8;

export type Caption = Extract<RoomMessage, { type: 'transcript' }>;

/** `ended`: tasks of the room, newest first. It is the same for every step of the task, so that providers can cache it. */
export function recentOf(task: TaskRecord, ended: TaskRecord[], captions: Caption[]): Recent {
  const at = task.createdAt;
  return {
    tasks: ended
      .filter(({ id, endedAt }) => id !== task.id && endedAt !== undefined && endedAt > at - TASKS_MS)
      .map((past) => pastTask(past, at))
      .toReversed(),
    talk: captions
      .filter(({ segment, final, time }) => final && segment !== task.id && time > at - TALK_MS && time <= at)
      .slice(-TALK_LINES)
      .map((caption) => ({ by: nameOf(caption), text: caption.text })),
  };
}

function pastTask(task: TaskRecord, at: number): PastTask {
  const said = task.answer ?? task.error?.reason;
  return {
    by: nameOf(task),
    text: task.text,
    state: task.state as PastTask['state'],
    ...(said !== undefined && { said }),
    actions: task.actions
      .filter(({ step, state }) => step > 0 && state === 'done')
      .map(({ action }) => describeAction(action)),
    secondsAgo: Math.max(0, (at - task.endedAt!) / 1_000),
  };
}
