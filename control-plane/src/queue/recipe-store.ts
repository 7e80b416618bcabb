// SPDX-License-Identifier: MIT
import type { Redis } from 'ioredis';
import type { Recipe } from '../plan/recipe/recipe.ts';
import { KEY_PREFIX } from './redis.ts';

const MAX_RECIPES = 200;
const KEEP_MS = 30 * 24 * 3_600_000;

/** What each room has learned; at most 200 recipes a room, each for 30 days. */
export class RecipeStore {
  readonly #redis: Redis;

  constructor(redis: Redis) {
    this.#redis = redis;
  }

  /** Newest first; `origin`: only those that begin there. */
  async list(room: string, origin?: string): Promise<Recipe[]> {
    const all = Object.values(await this.#redis.hgetall(keyOf(room))).map((text): Recipe => JSON.parse(text));
    const fresh = all.filter((recipe) => Date.now() - recipe.learnedAt < KEEP_MS);
    return fresh
      .filter((recipe) => origin === undefined || recipe.origin === origin)
      .sort((a, b) => b.learnedAt - a.learnedAt);
  }

  /** In the place of the one with the same id; beyond the limit the oldest goes. */
  async save(room: string, recipe: Recipe): Promise<void> {
    await this.#redis.hset(keyOf(room), recipe.id, JSON.stringify(recipe));
    const surplus = (await this.list(room)).slice(MAX_RECIPES).map(({ id }) => id);
    if (surplus.length > 0) await this.#redis.hdel(keyOf(room), ...surplus);
  }

  /** @returns false where there is no such recipe. */
  async remove(room: string, id: string): Promise<boolean> {
    return (await this.#redis.hdel(keyOf(room), id)) === 1;
  }
}

function keyOf(room: string): string {
  return `${KEY_PREFIX}room:${room}:recipes`;
}
