// SPDX-License-Identifier: MIT
import { Redis } from 'ioredis';
import type { Logger } from '../log.ts';

/** Every key of the project begins so; BullMQ's begin `lam:bull:`. */
export const KEY_PREFIX = 'lam:';
export const BULL_PREFIX = 'lam:bull';

const MAX_RECONNECT_MS = 1_000;

/**
 * A connection that redials for ever and lets commands wait meanwhile, which is what BullMQ asks of its connections.
 * `url` is redis://, rediss:// or unix:///path.
 */
export function connectRedis(url: string, log: Logger): Redis {
  const options = {
    maxRetriesPerRequest: null,
    enableReadyCheck: true,
    retryStrategy: (attempt: number) => Math.min(attempt * 50, MAX_RECONNECT_MS),
  };
  const { protocol, pathname } = new URL(url);
  const redis = protocol === 'unix:' ? new Redis({ ...options, path: pathname }) : new Redis(url, options);
  let complained = false;
  redis.on('error', (error) => {
    if (!complained) log.warn({ error: error.message }, 'redis is out of reach');
    complained = true;
  });
  redis.on('ready', () => {
    complained = false;
  });
  return redis;
}
