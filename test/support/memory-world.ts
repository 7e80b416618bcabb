// SPDX-License-Identifier: MIT
import { createMetrics } from '../../control-plane/src/metrics.ts';
import { Pipeline } from '../../control-plane/src/stages/pipeline.ts';
import type { Room } from '../../shared/rooms.ts';
import {
  MemoryFeed,
  MemoryFiles,
  MemoryJobs,
  MemoryLog,
  MemoryRooms,
  MemoryTasks,
  roomNamed,
} from './memory-stores.ts';

type Learn = ConstructorParameters<typeof Pipeline>[0]['learn'];

/** The real pipeline over stores in memory, and one room, `demo`. */
export function memoryWorld(
  policy: Partial<Room> = {},
  jobs = new MemoryJobs(),
  learn: Learn = async () => {},
) {
  const log = new MemoryLog();
  const tasks = new MemoryTasks(log);
  const rooms = new MemoryRooms(roomNamed('demo', policy));
  const feed = new MemoryFeed();
  const files = new MemoryFiles();
  const metrics = createMetrics();
  const cancelled: string[] = [];
  const announceCancel = async (task: string) => void cancelled.push(task);
  const pipeline = new Pipeline({ tasks, jobs, rooms, metrics, announceCancel, learn });
  return { log, tasks, rooms, jobs, feed, files, metrics, pipeline, cancelled };
}

export type MemoryWorld = ReturnType<typeof memoryWorld>;
