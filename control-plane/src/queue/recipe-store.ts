// SPDX-License-Identifier: MIT
import type { Redis } from 'ioredis';
import { RECIPE_VERSION, type Recipe } from '../plan/recipe/recipe.ts';
import { KEY_PREFIX } from './redis.ts';

const MAX_RECIPES = 200;
const DAY_MS = 24 * 3_600_000;

/** What each room has learned; at most 200 recipes a room, each for so many days. */
export class RecipeStore {
  readonly #redis: Redis;
  readonly #keepMs: number;

  constructor(redis: Redis, keepDays: number) {
    this.#redis = redis;
    this.#keepMs = keepDays * DAY_MS;
  }

  /** Newest first; `origin`: only those that begin there. What another version has kept in another form is none. */
  async list(room: string, origin?: string): Promise<Recipe[]> {
    return Object.values(await this.#redis.hgetall(keyOf(room)))
      .map((text): Recipe => JSON.parse(text))
      .filter(({ version }) => version === RECIPE_VERSION)
      .filter(({ learnedAt }) => Date.now() - learnedAt < this.#keepMs)
      .filter((one) => origin === undefined || one.origin === origin)
      .sort((a, b) => b.learnedAt - a.learnedAt);
  }

  /** How many are kept, those included that are too old and not gone yet. */
  count(room: string): Promise<number> {
    return this.#redis.hlen(keyOf(room));
  }

  /** In the place of the one with the same id; what is too old goes, and beyond the limit the oldest. */
  async save(room: string, recipe: Recipe): Promise<void> {
    await this.#redis.hset(keyOf(room), recipe.id, JSON.stringify(recipe));
    const kept = new Set((await this.list(room)).slice(0, MAX_RECIPES).map(({ id }) => id));
    const surplus = (await this.#redis.hkeys(keyOf(room))).filter((id) => !kept.has(id));
    if (surplus.length > 0) await this.#redis.hdel(keyOf(room), ...surplus);
  }

  /** @returns false where there is no such recipe. */
  async remove(room: string, id: string): Promise<boolean> {
    return (await this.#redis.hdel(keyOf(room), id)) === 1;
  }

  /** All of the room's, or those that begin at an origin. @returns how many. */
  async clear(room: string, origin?: string): Promise<number> {
    if (origin === undefined) {
      const [[, count]] = (await this.#redis.multi().hlen(keyOf(room)).del(keyOf(room)).exec()) as [
        [unknown, number],
      ];
      return count;
    }
    const ids = (await this.list(room, origin)).map(({ id }) => id);
    return ids.length === 0 ? 0 : this.#redis.hdel(keyOf(room), ...ids);
  }
}

function keyOf(room: string): string {
  return `${KEY_PREFIX}room:${room}:recipes`;
}
