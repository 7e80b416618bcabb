// SPDX-License-Identifier: MIT
// What several stages need of the world below them; the adapters satisfy these without knowing them.
import type { AssistantState, RoomMessage, RoomMessageBody } from '../../../shared/messages.ts';
import type { Room } from '../../../shared/rooms.ts';
import type { RoundPart } from '../task/jobs.ts';
import type { Caption } from '../task/recent.ts';
import type { NewTask, TaskChange, TaskRecord } from '../task/record.ts';

export interface Tasks {
  accept(task: NewTask, message: object): Promise<number>;
  change(id: string, change: TaskChange, tell?: RoomMessageBody[]): Promise<boolean>;
  get(id: string): Promise<TaskRecord | undefined>;
  ended(room: string): Promise<TaskRecord[]>;
  head(room: string): Promise<string | undefined>;
  waiting(room: string): Promise<string[]>;
  busyRooms(): Promise<string[]>;
}

/** What a page looked like when a planner asked for it, by task and by the round that is planned with it. */
export interface Views {
  putView(task: string, round: number, jpeg: Buffer): Promise<void>;
  getView(task: string, round: number): Promise<Buffer | undefined>;
}

export interface Rooms {
  get(room: string): Promise<Room | undefined>;
  add(room: Room): Promise<boolean>;
  labels(room: string): Promise<string[]>;
  setLabels(room: string, labels: string[]): Promise<void>;
}

export interface Jobs {
  add(stage: 'stt' | 'plan' | 'act', id: string, data: { task: string }, delayMs?: number): Promise<void>;
  state(stage: 'stt' | 'plan' | 'act', id: string): Promise<'live' | 'failed' | 'absent'>;
  backlog(stage: 'stt' | 'plan' | 'act'): Promise<number>;
}

export interface Log {
  publish(room: string, bodies: RoomMessageBody[], state?: AssistantState): Promise<void>;
  replay(room: string, after: number): Promise<RoomMessage[]>;
  captions(room: string): Promise<Caption[]>;
}

/** What follows in a round whose plan is still being written, from the plan stage to the act stage. */
export interface Feed {
  put(task: string, round: number, part: RoundPart): Promise<void>;
  /** All parts of the round, as they come; ends where none comes for so long. @throws the signal's reason. */
  follow(task: string, round: number, idleMs: number, signal: AbortSignal): AsyncGenerator<RoundPart, void>;
}
