// SPDX-License-Identifier: MIT
// The stages' narrow ports over plain memory: the same promises as the stores in Redis, which have tests of their own.

import { EventEmitter, once } from 'node:events';
import { LamError } from '../../control-plane/src/errors.ts';
import type { RoundPart } from '../../control-plane/src/task/jobs.ts';
import type { Caption } from '../../control-plane/src/task/recent.ts';
import {
  hasEnded,
  type NewTask,
  type TaskChange,
  type TaskRecord,
} from '../../control-plane/src/task/record.ts';
import { MAX_FILES, type RoomFile } from '../../shared/files.ts';
import type { AssistantState, RoomMessage, RoomMessageBody } from '../../shared/messages.ts';
import type { Room } from '../../shared/rooms.ts';
import type { TaskState } from '../../shared/tasks.ts';
import { POLICY } from './planning.ts';

type Stage = 'stt' | 'plan' | 'act';

export function roomNamed(room: string, change: Partial<Room> = {}): Room {
  return { ...POLICY, room, kind: 'lam', createdAt: '2026-11-20T09:00:00.000Z', ...change };
}

/** A task as it is kept, with what the test cares about. */
export function taskRecord(change: Partial<TaskRecord> = {}): TaskRecord {
  return {
    id: 't1',
    room: 'demo',
    participant: '7',
    display: 'Ada',
    text: 'open the trips page',
    source: 'typed',
    createdAt: Date.now(),
    state: 'acting',
    round: 0,
    exchanges: [],
    actions: [],
    usage: {
      llmCalls: 0,
      inputTokens: 0,
      cachedTokens: 0,
      outputTokens: 0,
      images: 0,
      audioSeconds: 0,
      costUsd: 0,
    },
    timings: { queueMs: 0, sttMs: 0, planMs: 0, actMs: 0, totalMs: 0 },
    ...change,
  };
}

export class MemoryLog {
  readonly messages: RoomMessage[] = [];

  async publish(room: string, bodies: RoomMessageBody[], state?: AssistantState): Promise<void> {
    if (state !== undefined) this.tell(room, { type: 'assistant.state', state, text: state });
    for (const body of bodies) this.tell(room, body);
  }

  async replay(room: string, after: number): Promise<RoomMessage[]> {
    return this.messages.filter((message) => message.room === room && message.seq > after);
  }

  async captions(room: string): Promise<Caption[]> {
    return (await this.replay(room, 0)).filter((message) => message.type === 'transcript');
  }

  tell(room: string, body: RoomMessageBody): void {
    const seq = this.messages.filter((message) => message.room === room).length + 1;
    this.messages.push({ lam: 1, seq, room, time: Date.now(), ...body });
  }

  types(): string[] {
    return this.messages.map(({ type }) => type);
  }

  find<T extends RoomMessage['type']>(type: T): Extract<RoomMessage, { type: T }> {
    const found = this.messages.findLast((message) => message.type === type);
    if (found === undefined) throw new Error(`no ${type} among ${this.types()}`);
    return found as Extract<RoomMessage, { type: T }>;
  }
}

export class MemoryTasks {
  readonly records = new Map<string, TaskRecord>();
  readonly images = new Map<string, Buffer>();
  readonly #log: MemoryLog;

  constructor(log: MemoryLog) {
    this.#log = log;
  }

  put(record: TaskRecord): TaskRecord {
    this.records.set(record.id, record);
    return record;
  }

  async accept({ sttMs, audioSeconds, costUsd, ...task }: NewTask, message: object): Promise<number> {
    if (this.records.has(task.id)) return 0;
    const base = taskRecord();
    const usage = { ...base.usage, audioSeconds, costUsd };
    this.put({ ...base, ...task, state: 'queued', usage, timings: { ...base.timings, sttMs } });
    const position = (await this.waiting(task.room)).length;
    this.#log.tell(task.room, { ...message, position } as RoomMessageBody);
    return position;
  }

  async change(id: string, change: TaskChange, tell: RoomMessageBody[] = []): Promise<boolean> {
    const record = this.records.get(id);
    if (record === undefined || hasEnded(record)) return false;
    const { question, exchange, action, use, took, ifAsking, ...plain } = change;
    if (ifAsking !== undefined && record.question?.round !== ifAsking) return false;
    Object.assign(record, structuredClone(plain));
    if (question) record.question = question;
    if (question === null || hasEnded(record)) delete record.question;
    if (exchange !== undefined) record.exchanges.push(exchange);
    if (action !== undefined) record.actions[action.n - 1] = structuredClone(action);
    add(record.usage, use);
    add(record.timings, took);
    if (hasEnded(record)) record.endedAt = Date.now();
    for (const body of tell) this.#log.tell(record.room, body);
    return true;
  }

  async get(id: string): Promise<TaskRecord | undefined> {
    return structuredClone(this.records.get(id));
  }

  async list(filter: { room?: string | undefined; state?: string | undefined }): Promise<TaskRecord[]> {
    return [...this.records.values()].filter(
      ({ room, state }) => (filter.room ?? room) === room && (filter.state ?? state) === state,
    );
  }

  async ended(room: string): Promise<TaskRecord[]> {
    return [...this.records.values()]
      .filter((record) => record.room === room && hasEnded(record))
      .toReversed();
  }

  async head(room: string): Promise<string | undefined> {
    return (await this.waiting(room))[0];
  }

  async waiting(room: string): Promise<string[]> {
    return [...this.records.values()]
      .filter((record) => record.room === room && !hasEnded(record))
      .map(({ id }) => id);
  }

  async busyRooms(): Promise<string[]> {
    return [
      ...new Set([...this.records.values()].filter((record) => !hasEnded(record)).map(({ room }) => room)),
    ];
  }

  async putView(id: string, round: number, jpeg: Buffer): Promise<void> {
    this.images.set(`${id} view ${round}`, jpeg);
  }

  async getView(id: string, round: number): Promise<Buffer | undefined> {
    return this.images.get(`${id} view ${round}`);
  }

  async putImage(id: string, n: number, jpeg: Buffer): Promise<void> {
    this.images.set(`${id} ${n}`, jpeg);
  }

  async getImage(id: string, n: number): Promise<Buffer | undefined> {
    return this.images.get(`${id} ${n}`);
  }

  state(id = 't1'): TaskState | undefined {
    return this.records.get(id)?.state;
  }
}

function add<T extends object>(sums: T, amounts: Partial<T> = {}): void {
  for (const [name, amount] of Object.entries(amounts)) {
    const key = name as keyof T;
    sums[key] = ((sums[key] as number) + (amount as number)) as T[keyof T];
  }
}

export class MemoryRooms {
  readonly #rooms = new Map<string, Room>();
  readonly named = new Map<string, string[]>();
  readonly inJanus = new Map<string, object>();

  constructor(...rooms: Room[]) {
    for (const room of rooms) this.#rooms.set(room.room, room);
  }

  async get(room: string): Promise<Room | undefined> {
    return this.#rooms.get(room);
  }

  async list(): Promise<Room[]> {
    return [...this.#rooms.values()];
  }

  async add(room: Room): Promise<boolean> {
    if (this.#rooms.has(room.room)) return false;
    this.#rooms.set(room.room, room);
    return true;
  }

  async replace(room: Room): Promise<void> {
    this.#rooms.set(room.room, room);
  }

  async remove(room: string): Promise<boolean> {
    return this.#rooms.delete(room);
  }

  async setInJanus(room: string, options: object): Promise<void> {
    this.inJanus.set(room, options);
  }

  async labels(room: string): Promise<string[]> {
    return this.named.get(room) ?? [];
  }

  async setLabels(room: string, labels: string[]): Promise<void> {
    this.named.set(room, labels);
  }
}

/** Of one round. */
export class MemoryFeed {
  /** Of all rounds, as they came. */
  readonly parts: RoundPart[] = [];
  readonly #rounds = new Map<string, RoundPart[]>();
  readonly #arrival = new EventEmitter();

  async put(task: string, round: number, part: RoundPart): Promise<void> {
    this.parts.push(part);
    this.#of(task, round).push(part);
    this.#arrival.emit('part');
  }

  async *follow(
    task: string,
    round: number,
    _idleMs: number,
    signal: AbortSignal,
  ): AsyncGenerator<RoundPart, void> {
    const parts = this.#of(task, round);
    for (let at = 0; ; at++) {
      while (at >= parts.length) await once(this.#arrival, 'part', { signal });
      yield parts[at]!;
    }
  }

  #of(task: string, round: number): RoundPart[] {
    const key = `${task} ${round}`;
    const parts = this.#rounds.get(key) ?? [];
    this.#rounds.set(key, parts);
    return parts;
  }
}

export class MemoryFiles {
  readonly #files = new Map<string, RoomFile & { content: Buffer }>();

  async list(room: string): Promise<RoomFile[]> {
    const own = [...this.#files].filter(([key]) => key.startsWith(`${room}/`));
    return own.map(([, { content: _content, ...file }]) => file);
  }

  async names(room: string): Promise<string[]> {
    return (await this.list(room)).map(({ name }) => name);
  }

  async put(
    room: string,
    file: Pick<RoomFile, 'name' | 'type' | 'from'>,
    content: Buffer,
  ): Promise<RoomFile> {
    if ((await this.names(room)).length >= MAX_FILES)
      throw new LamError('too_many_files', 'There are too many.');
    const kept = { ...file, bytes: content.length, createdAt: '2026-11-20T09:00:00.000Z' };
    this.#files.set(`${room}/${file.name}`, { ...kept, content });
    return kept;
  }

  async get(room: string, name: string) {
    return this.#files.get(`${room}/${name}`);
  }

  async remove(room: string, name: string): Promise<boolean> {
    return this.#files.delete(`${room}/${name}`);
  }
}

export interface QueuedJob {
  stage: Stage;
  id: string;
  data: { task: string };
  delayMs: number;
}

export class MemoryJobs {
  readonly added: QueuedJob[] = [];
  readonly failed = new Set<string>();
  waiting = 0;

  async add(stage: Stage, id: string, data: { task: string }, delayMs = 0): Promise<void> {
    if (!this.added.some((job) => job.id === id)) this.added.push({ stage, id, data, delayMs });
  }

  async state(_stage: Stage, id: string): Promise<'live' | 'failed' | 'absent'> {
    if (this.failed.has(id)) return 'failed';
    return this.added.some((job) => job.id === id) ? 'live' : 'absent';
  }

  async backlog(): Promise<number> {
    return this.waiting;
  }

  ids(): string[] {
    return this.added.map(({ id }) => id);
  }

  data<T>(id: string): T {
    const job = this.added.find((candidate) => candidate.id === id);
    if (job === undefined) throw new Error(`no job ${id} among ${this.ids()}`);
    return job.data as T;
  }
}
