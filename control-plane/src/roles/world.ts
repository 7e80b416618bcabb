// SPDX-License-Identifier: MIT
// What every role of the process shares: Redis, the stores upon it, and the pipeline that runs through them.
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Redis } from 'ioredis';
import { ImageSigner } from '../api/auth.ts';
import type { Config } from '../config.ts';
import type { Logger } from '../log.ts';
import { createMetrics, type Metrics } from '../metrics.ts';
import { learnFrom, type RecipeCounts } from '../plan/recipe/planner.ts';
import { AudioStore } from '../queue/audio-store.ts';
import { FileStore } from '../queue/file-store.ts';
import { JobQueues } from '../queue/jobs.ts';
import { PrivateRedis } from '../queue/private-redis.ts';
import { RecipeStore } from '../queue/recipe-store.ts';
import { connectRedis } from '../queue/redis.ts';
import { RoomLog } from '../queue/room-log.ts';
import { RoomStore } from '../queue/room-store.ts';
import { RoundFeed } from '../queue/round-feed.ts';
import { TaskStore } from '../queue/task-store.ts';
import { announceCancel } from '../queue/worker.ts';
import { Pipeline } from '../stages/pipeline.ts';
import { readToken } from './token.ts';

export const VERSION: string = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'),
).version;

/** Something that was started: `checks` tells whether it works, `stop` ends it in good order. */
export interface Part {
  checks: Record<string, () => Promise<string | undefined> | string | undefined>;
  stop(): Promise<void>;
}

export interface World {
  config: Config;
  log: Logger;
  metrics: Metrics;
  redis: Redis;
  tasks: TaskStore;
  rooms: RoomStore;
  roomLog: RoomLog;
  audio: AudioStore;
  jobs: JobQueues;
  feed: RoundFeed;
  recipes: RecipeStore;
  files: FileStore;
  pipeline: Pipeline;
  token: string;
  images: ImageSigner;
  stop(): Promise<void>;
}

/** @throws LamError `redis_unavailable`. */
export async function createWorld(config: Config, log: Logger): Promise<World> {
  await mkdir(config.stateDir, { recursive: true });
  const own = config.redisUrl === undefined ? new PrivateRedis(config.stateDir, log) : undefined;
  await own?.start();
  const redis = connectRedis(config.redisUrl ?? own!.url, log);
  const metrics = createMetrics();
  const tasks = new TaskStore(redis);
  const jobs = new JobQueues(redis);
  const recipes = new RecipeStore(redis, config.recipeDays);
  const rooms = new RoomStore(redis);
  const token = await readToken(config);
  return {
    config,
    log,
    metrics,
    redis,
    tasks,
    rooms,
    roomLog: new RoomLog(redis),
    audio: new AudioStore(redis),
    jobs,
    feed: new RoundFeed(redis),
    recipes,
    pipeline: new Pipeline({
      tasks,
      jobs,
      rooms,
      metrics,
      announceCancel: (task) => announceCancel(redis, task),
      // What cannot be learned was done all the same.
      learn: (task) =>
        learnFrom(task, recipes, recipeCounts(metrics)).catch((error) =>
          log.warn({ task: task.id, err: error }, 'the recipe of a task could not be kept'),
        ),
    }),
    files: new FileStore(redis),
    token,
    images: new ImageSigner(token),
    async stop() {
      await jobs.close();
      redis.disconnect();
      await own?.stop();
    },
  };
}

export function recipeCounts(metrics: Metrics): RecipeCounts {
  return { count: (outcome) => metrics.recipes.inc({ outcome }) };
}
