// SPDX-License-Identifier: MIT
import { stateWhile } from '../task/progress.ts';
import type { Log, Tasks } from './ports.ts';

/** Tells the room again what its task is doing, or that there is none: listening and writing down have come to nothing. */
export async function tellWhatGoesOn(
  room: string,
  { tasks, log }: { tasks: Tasks; log: Log },
): Promise<void> {
  const head = await tasks.head(room);
  const current = head === undefined ? undefined : await tasks.get(head);
  await log.publish(room, [], current === undefined ? 'idle' : stateWhile(current.state));
}
