// SPDX-License-Identifier: MIT
import type { Redis } from 'ioredis';
import { KEY_PREFIX } from './redis.ts';

const KEEP_SECONDS = 3_600;

/** Utterances that wait to be written down: s16le, 16 kHz, mono; dropped when they are, or after an hour. */
export class AudioStore {
  readonly #redis: Redis;

  constructor(redis: Redis) {
    this.#redis = redis;
  }

  async putAudio(id: string, pcm: Buffer): Promise<void> {
    await this.#redis.set(`${KEY_PREFIX}audio:${id}`, pcm, 'EX', KEEP_SECONDS);
  }

  async getAudio(id: string): Promise<Buffer | undefined> {
    return (await this.#redis.getBuffer(`${KEY_PREFIX}audio:${id}`)) ?? undefined;
  }

  async dropAudio(id: string): Promise<void> {
    await this.#redis.del(`${KEY_PREFIX}audio:${id}`);
  }
}
