// SPDX-License-Identifier: MIT
// The tasks in Redis: a hash for what is one value, a hash of the actions, a list of the exchanges.
import type { Redis } from 'ioredis';
import type { RoomMessageBody, Timings, Usage } from '../../../shared/messages.ts';
import { ENDED } from '../../../shared/tasks.ts';
import { LamError } from '../errors.ts';
import { assistantState, stateWhile } from '../task/progress.ts';
import { REMEMBERED_TASKS } from '../task/recent.ts';
import type { NewTask, TaskChange, TaskRecord } from '../task/record.ts';
import { KEY_PREFIX } from './redis.ts';
import { ACCEPT, CHANGE } from './scripts.ts';
import { decodeTask, encodeNewTask } from './task-codec.ts';

const ROOM_QUEUE_LIMIT = 50;
const KEEP_ENDED_SECONDS = 7 * 24 * 3_600;
const LIST_LIMIT = 200;
const IMAGE_SECONDS = 24 * 3_600;
const VIEW_SECONDS = 3_600;

type Scripted = Redis & {
  lamAccept(...args: (string | number)[]): Promise<number>;
  lamChange(...args: (string | number)[]): Promise<number>;
};

export class TaskStore {
  readonly #redis: Scripted;

  constructor(redis: Redis) {
    redis.defineCommand('lamAccept', { lua: ACCEPT, numberOfKeys: 0 });
    redis.defineCommand('lamChange', { lua: CHANGE, numberOfKeys: 0 });
    this.#redis = redis as Scripted;
  }

  /**
   * Stores the task, puts it at the end of its room's queue and tells the room.
   * @returns its place in the queue from 1; 0: this very task was accepted earlier, and nothing changed.
   * @throws LamError `queue_full`.
   */
  async accept(task: NewTask, message: object): Promise<number> {
    const position = await this.#redis.lamAccept(
      KEY_PREFIX,
      task.id,
      task.room,
      Date.now(),
      ROOM_QUEUE_LIMIT,
      JSON.stringify(message),
      ...encodeNewTask(task),
    );
    if (position < 0) {
      throw new LamError(
        'queue_full',
        `This room already has ${ROOM_QUEUE_LIMIT} requests waiting; try again later.`,
      );
    }
    return position;
  }

  /**
   * Applies the change and tells the room, in one transaction.
   * @returns false where the task has ended by then (or `ifAsking` does not hold): nothing was changed or told.
   */
  async change(id: string, change: TaskChange, tell: RoomMessageBody[] = []): Promise<boolean> {
    const applied = await this.#redis.lamChange(
      KEY_PREFIX,
      id,
      Date.now(),
      JSON.stringify(encodeChange(change, tell)),
    );
    return applied === 1;
  }

  /** Undefined: there is no such task (any more). */
  async get(id: string): Promise<TaskRecord | undefined> {
    const key = `${KEY_PREFIX}task:${id}`;
    const [fields, actions, exchanges, images] = await Promise.all([
      this.#redis.hgetall(key),
      this.#redis.hgetall(`${key}:actions`),
      this.#redis.lrange(`${key}:exchanges`, 0, -1),
      this.#redis.smembers(`${key}:images`),
    ]);
    return fields.room === undefined ? undefined : decodeTask(id, { fields, actions, exchanges, images });
  }

  /** Newest first, at most 200. */
  async list(filter: { room?: string | undefined; state?: string | undefined }): Promise<TaskRecord[]> {
    const found: TaskRecord[] = [];
    const page = 100;
    for (let from = 0; found.length < LIST_LIMIT; from += page) {
      const ids = await this.#redis.zrevrange(`${KEY_PREFIX}tasks`, from, from + page - 1);
      const records = await Promise.all(ids.map((id) => this.get(id)));
      for (const [i, record] of records.entries()) {
        if (record === undefined) await this.#redis.zrem(`${KEY_PREFIX}tasks`, ids[i]!);
        else if (matches(record, filter)) found.push(record);
      }
      if (ids.length < page) break;
    }
    return found.slice(0, LIST_LIMIT);
  }

  /** The task whose turn it is in the room. */
  async head(room: string): Promise<string | undefined> {
    return (await this.#redis.lindex(`${KEY_PREFIX}room:${room}:queue`, 0)) ?? undefined;
  }

  /** The room's tasks that have not ended, in their order. */
  async waiting(room: string): Promise<string[]> {
    return this.#redis.lrange(`${KEY_PREFIX}room:${room}:queue`, 0, -1);
  }

  /** The room's tasks that ended last, newest first. */
  async ended(room: string): Promise<TaskRecord[]> {
    const ids = await this.#redis.lrange(`${KEY_PREFIX}room:${room}:ended`, 0, -1);
    const records = await Promise.all(ids.map((id) => this.get(id)));
    return records.filter((record) => record !== undefined);
  }

  async busyRooms(): Promise<string[]> {
    return this.#redis.smembers(`${KEY_PREFIX}busy`);
  }

  /** JPEG; kept for a day. */
  async putImage(id: string, n: number, jpeg: Buffer): Promise<void> {
    const shown = `${KEY_PREFIX}task:${id}:images`;
    await this.#redis
      .multi()
      .set(`${KEY_PREFIX}task:${id}:image:${n}`, jpeg, 'EX', IMAGE_SECONDS)
      .sadd(shown, n)
      .expire(shown, IMAGE_SECONDS)
      .exec();
  }

  /** JPEG; kept until it has long been planned with. */
  async putView(id: string, round: number, jpeg: Buffer): Promise<void> {
    await this.#redis.set(`${KEY_PREFIX}task:${id}:view:${round}`, jpeg, 'EX', VIEW_SECONDS);
  }

  async getView(id: string, round: number): Promise<Buffer | undefined> {
    return (await this.#redis.getBuffer(`${KEY_PREFIX}task:${id}:view:${round}`)) ?? undefined;
  }

  async getImage(id: string, n: number): Promise<Buffer | undefined> {
    return (await this.#redis.getBuffer(`${KEY_PREFIX}task:${id}:image:${n}`)) ?? undefined;
  }
}

function matches(
  task: TaskRecord,
  filter: { room?: string | undefined; state?: string | undefined },
): boolean {
  return (filter.room ?? task.room) === task.room && (filter.state ?? task.state) === task.state;
}

/** The change in the form that the script CHANGE takes. */
function encodeChange(change: TaskChange, tell: RoomMessageBody[]) {
  const { state, question, action, exchange, use, took, ifAsking, ...plain } = change;
  const set: Record<string, string> = {};
  for (const [field, value] of Object.entries(plain)) {
    if (value !== undefined) set[field] = JSON.stringify(value);
  }
  const ends = state !== undefined && ENDED.has(state);
  if (state !== undefined) set.state = state;
  if (question) Object.assign(set, { question: JSON.stringify(question), asking: String(question.round) });
  if (ends) set.endedAt = String(Date.now());
  const shown = state === undefined ? undefined : stateWhile(state);
  return {
    set,
    del: question === null || ends ? ['question', 'asking'] : [],
    incr: { ...increments('use', use), ...increments('took', took) },
    push: exchange === undefined ? {} : { exchanges: JSON.stringify(exchange) },
    actions: action === undefined ? {} : { [action.n]: JSON.stringify(action) },
    ...(ifAsking !== undefined && { ifAsking: String(ifAsking) }),
    tell: tell.map((body) => JSON.stringify(body)),
    ...(shown !== undefined && { state: [shown, JSON.stringify(assistantState(shown))] }),
    ends,
    ttl: KEEP_ENDED_SECONDS,
    remembered: REMEMBERED_TASKS,
  };
}

function increments(group: string, amounts: Partial<Usage & Timings> = {}): Record<string, string> {
  const entries = Object.entries(amounts).filter(([, amount]) => amount !== 0);
  return Object.fromEntries(entries.map(([name, amount]) => [`${group}.${name}`, String(amount)]));
}
