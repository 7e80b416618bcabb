// SPDX-License-Identifier: MIT
import type { Redis } from 'ioredis';
import type { Room } from '../../../shared/rooms.ts';
import { KEY_PREFIX } from './redis.ts';

const ROOMS = `${KEY_PREFIX}rooms`;
const IN_JANUS = `${KEY_PREFIX}rooms:janus`;
const PLUGIN = `${KEY_PREFIX}plugin`;

interface OptionsInJanus {
  description?: string;
  pin?: string;
  secret?: string;
}

/** What else there is of a room, by the end of its key. */
const OWN = ['seq', 'log', 'assistant', 'ended', 'labels', 'browser', 'recipes', 'files', 'file-contents'];

/** The rooms in which the assistant is enabled, with their policies, and what the browser last showed there. */
export class RoomStore {
  readonly #redis: Redis;

  constructor(redis: Redis) {
    this.#redis = redis;
  }

  async get(room: string): Promise<Room | undefined> {
    const text = await this.#redis.hget(ROOMS, room);
    return text === null ? undefined : JSON.parse(text);
  }

  async list(): Promise<Room[]> {
    return Object.values(await this.#redis.hgetall(ROOMS)).map((text) => JSON.parse(text));
  }

  /** @returns false where a room of that name is there already; it stays as it is. */
  async add(room: Room): Promise<boolean> {
    return (await this.#redis.hsetnx(ROOMS, room.room, JSON.stringify(room))) === 1;
  }

  async replace(room: Room): Promise<void> {
    await this.#redis.hset(ROOMS, room.room, JSON.stringify(room));
  }

  /** How the room is made in Janus, again after each of its restarts; PIN and secret are no part of the room that the API shows. */
  async inJanus(room: string): Promise<OptionsInJanus> {
    return JSON.parse((await this.#redis.hget(IN_JANUS, room)) ?? '{}');
  }

  async setInJanus(room: string, options: OptionsInJanus): Promise<void> {
    await this.#redis.hset(IN_JANUS, room, JSON.stringify(options));
  }

  /** Forgets the room, its log, its files and its browser state; tasks that have ended stay until they expire. */
  async remove(room: string): Promise<boolean> {
    const own = OWN.map((name) => `${KEY_PREFIX}room:${room}:${name}`);
    const [removed] = await Promise.all([
      this.#redis.hdel(ROOMS, room),
      this.#redis.hdel(IN_JANUS, room),
      this.#redis.del(...own),
    ]);
    return removed === 1;
  }

  /** What the plugin said of itself when it was linked last. */
  async plugin(): Promise<{ stringIds: boolean } | undefined> {
    const text = await this.#redis.get(PLUGIN);
    return text === null ? undefined : JSON.parse(text);
  }

  async setPlugin({ stringIds }: { stringIds: boolean }): Promise<void> {
    await this.#redis.set(PLUGIN, JSON.stringify({ stringIds }));
  }

  /** What can be named on the room's current page: the recogniser listens for it. */
  async labels(room: string): Promise<string[]> {
    return JSON.parse((await this.#redis.get(`${KEY_PREFIX}room:${room}:labels`)) ?? '[]');
  }

  async setLabels(room: string, labels: string[]): Promise<void> {
    await this.#redis.set(`${KEY_PREFIX}room:${room}:labels`, JSON.stringify(labels));
  }

  /** The browser state by which the room's context is restored after a crash: the adapter's own JSON. */
  async browserState(room: string): Promise<unknown> {
    const text = await this.#redis.get(`${KEY_PREFIX}room:${room}:browser`);
    return text === null ? undefined : JSON.parse(text);
  }

  async setBrowserState(room: string, state: unknown): Promise<void> {
    await this.#redis.set(`${KEY_PREFIX}room:${room}:browser`, JSON.stringify(state));
  }
}
