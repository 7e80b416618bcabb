// SPDX-License-Identifier: MIT
// What the HTTP API needs of the floors below it.
import type { RoomMessage } from '../../../shared/messages.ts';
import type { Room } from '../../../shared/rooms.ts';
import type { NewTask, TaskRecord } from '../task/record.ts';

export interface OptionsInJanus {
  description?: string;
  /** What joining the room takes. */
  pin?: string;
  /** What makes a moderator of who joins with it. */
  secret?: string;
}

export interface ApiRooms {
  get(room: string): Promise<Room | undefined>;
  list(): Promise<Room[]>;
  add(room: Room): Promise<boolean>;
  replace(room: Room): Promise<void>;
  remove(room: string): Promise<boolean>;
  setInJanus(room: string, options: OptionsInJanus): Promise<void>;
}

/** Rooms as Janus has them. @throws LamError `janus_unavailable`, `janus_refused`, `bad_room_id`. */
export interface JanusRooms {
  ensureRoom(options: { room: string } & OptionsInJanus): Promise<void>;
  destroyRoom(room: string): Promise<void>;
}

export interface ApiTasks {
  get(id: string): Promise<TaskRecord | undefined>;
  list(filter: { room?: string | undefined; state?: string | undefined }): Promise<TaskRecord[]>;
  waiting(room: string): Promise<string[]>;
  getImage(id: string, n: number): Promise<Buffer | undefined>;
}

export interface ApiPipeline {
  submit(task: NewTask): Promise<void>;
  cancel(task: TaskRecord): Promise<void>;
  answer(task: TaskRecord, text: string): Promise<void>;
}

export interface ApiLog {
  replay(room: string, after: number): Promise<RoomMessage[]>;
}

/** Every room's messages from now on, shared by all who follow. */
export interface Feed {
  subscribe(listener: (message: RoomMessage) => void): () => void;
}
