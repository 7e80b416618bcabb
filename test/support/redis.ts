// SPDX-License-Identifier: MIT
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Redis } from 'ioredis';
import { PrivateRedis } from '../../control-plane/src/queue/private-redis.ts';
import { connectRedis } from '../../control-plane/src/queue/redis.ts';
import { memoryLog } from './memory-log.ts';

export interface TestRedis {
  url: string;
  redis: Redis;
  stop(): Promise<void>;
}

/** A real redis-server in a folder of its own. */
export async function startRedis(): Promise<TestRedis> {
  const dir = await mkdtemp(join(tmpdir(), 'lam-redis-'));
  const server = new PrivateRedis(dir, memoryLog().log);
  await server.start();
  const redis = connectRedis(server.url, memoryLog().log);
  return {
    url: server.url,
    redis,
    async stop() {
      redis.disconnect();
      await server.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
