// SPDX-License-Identifier: MIT
// The room's log and the outbox, as Redis streams: whatever any process tells a room is in both, in one order.
import type { Redis } from 'ioredis';
import type { AssistantState, RoomMessage, RoomMessageBody } from '../../../shared/messages.ts';
import { assistantState } from '../task/progress.ts';
import type { Caption } from '../task/recent.ts';
import { KEY_PREFIX } from './redis.ts';
import { PUBLISH } from './scripts.ts';

const OUTBOX = `${KEY_PREFIX}outbox`;
const CURSOR = `${KEY_PREFIX}outbox:delivered`;
const REPLAY_LIMIT = 300;
const READ_COUNT = 100;
const BLOCK_MS = 5_000;

type Scripted = Redis & { lamPublish(...args: (string | number)[]): Promise<null> };
type Entry = [id: string, fields: string[]];

/** A message of some room, with its place in the outbox. */
export interface Outgoing {
  cursor: string;
  message: RoomMessage;
}

export class RoomLog {
  readonly #redis: Scripted;

  constructor(redis: Redis) {
    redis.defineCommand('lamPublish', { lua: PUBLISH, numberOfKeys: 0 });
    this.#redis = redis as Scripted;
  }

  /** Tells the room, in this order; a `state` that is what the room was told last is left out. */
  async publish(room: string, bodies: RoomMessageBody[], state?: AssistantState): Promise<void> {
    const shown = state === undefined ? ['', ''] : [state, JSON.stringify(assistantState(state))];
    await this.#redis.lamPublish(
      KEY_PREFIX,
      room,
      Date.now(),
      ...shown,
      ...bodies.map((body) => JSON.stringify(body)),
    );
  }

  /** What the room was told after `seq`, oldest first; at most the last 300. */
  async replay(room: string, after: number): Promise<RoomMessage[]> {
    const key = `${KEY_PREFIX}room:${room}:log`;
    const entries = (await this.#redis.xrevrange(key, '+', `(${after}-0`, 'COUNT', REPLAY_LIMIT)) as Entry[];
    return entries.reverse().map(([id, fields]) => toMessage(room, Number(id.split('-')[0]), fields));
  }

  /** What was said in the room, as far as it is among its last messages, oldest first. */
  async captions(room: string): Promise<Caption[]> {
    const key = `${KEY_PREFIX}room:${room}:log`;
    const entries = (await this.#redis.xrevrange(key, '+', '-', 'COUNT', READ_COUNT)) as Entry[];
    return entries
      .reverse()
      .map(([id, fields]) => toMessage(room, Number(id.split('-')[0]), fields))
      .filter((message) => message.type === 'transcript');
  }

  /** Where the delivery to rooms has come to. */
  async delivered(): Promise<string> {
    return (await this.#redis.get(CURSOR)) ?? '0-0';
  }

  async setDelivered(cursor: string): Promise<void> {
    await this.#redis.set(CURSOR, cursor);
  }

  /** Every room's messages behind `cursor` (`$`: from now on), as they come, until aborted. */
  async *follow(cursor: string, signal: AbortSignal): AsyncGenerator<Outgoing> {
    // A blocking read holds its connection; abort frees it by closing it.
    const reader = this.#redis.duplicate();
    reader.on('error', () => undefined);
    const stop = () => reader.disconnect();
    signal.addEventListener('abort', stop, { once: true });
    try {
      let from = cursor === '$' ? await this.#last(reader) : cursor;
      while (!signal.aborted) {
        const reply = await reader.xread('COUNT', READ_COUNT, 'BLOCK', BLOCK_MS, 'STREAMS', OUTBOX, from);
        for (const [id, fields] of (reply?.[0]?.[1] ?? []) as Entry[]) {
          from = id;
          yield { cursor: id, message: toMessage(field(fields, 'r'), Number(field(fields, 's')), fields) };
        }
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      signal.removeEventListener('abort', stop);
      reader.disconnect();
    }
  }

  async #last(reader: Redis): Promise<string> {
    const newest = (await reader.xrevrange(OUTBOX, '+', '-', 'COUNT', 1)) as Entry[];
    return newest[0]?.[0] ?? '0-0';
  }
}

function field(fields: string[], name: string): string {
  return fields[fields.indexOf(name) + 1]!;
}

function toMessage(room: string, seq: number, fields: string[]): RoomMessage {
  const body: RoomMessageBody = JSON.parse(field(fields, 'm'));
  return { lam: 1, seq, room, time: Number(field(fields, 't')), ...body };
}
