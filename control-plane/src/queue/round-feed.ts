// SPDX-License-Identifier: MIT
// What follows in a round whose plan is still being written: a short Redis stream a round.
import type { Redis } from 'ioredis';
import type { RoundPart } from '../task/jobs.ts';
import { KEY_PREFIX } from './redis.ts';

const KEEP_SECONDS = 3_600;

type Entry = [id: string, fields: [name: string, part: string]];

export class RoundFeed {
  readonly #redis: Redis;

  constructor(redis: Redis) {
    this.#redis = redis;
  }

  async put(task: string, round: number, part: RoundPart): Promise<void> {
    const key = keyOf(task, round);
    await this.#redis.multi().xadd(key, '*', 'p', JSON.stringify(part)).expire(key, KEEP_SECONDS).exec();
  }

  /** All parts of the round, as they come; ends where none comes for so long. @throws the signal's reason. */
  async *follow(
    task: string,
    round: number,
    idleMs: number,
    signal: AbortSignal,
  ): AsyncGenerator<RoundPart, void> {
    const key = keyOf(task, round);
    // A blocking read holds its connection; abort frees it by closing it.
    const reader = this.#redis.duplicate();
    reader.on('error', () => undefined);
    const stop = () => reader.disconnect();
    signal.addEventListener('abort', stop, { once: true });
    try {
      for (let from = '0-0'; ; ) {
        signal.throwIfAborted();
        const reply = await reader.xread('BLOCK', idleMs, 'STREAMS', key, from);
        const entries = (reply?.[0]?.[1] ?? []) as Entry[];
        if (entries.length === 0) return;
        for (const [id, [, part]] of entries) {
          from = id;
          yield JSON.parse(part);
        }
      }
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      signal.removeEventListener('abort', stop);
      reader.disconnect();
    }
  }
}

function keyOf(task: string, round: number): string {
  return `${KEY_PREFIX}task:${task}:round:${round}`;
}
