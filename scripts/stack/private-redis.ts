// SPDX-License-Identifier: MIT
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';

const DEADLINE_MS = 10_000;

/** Where the control plane has its private Redis listen. */
export function redisSocket(stateDir: string): string {
  return join(stateDir, 'redis/redis.sock');
}

/**
 * A control plane that was killed leaves its Redis behind, for the next one to adopt. This asks whatever Redis listens
 * on the socket to save and go; resolves when it has gone, or where there is none.
 * @throws Error after 10 s.
 */
export async function endPrivateRedis(stateDir: string): Promise<void> {
  const path = redisSocket(stateDir);
  const client = connect(path);
  const signal = AbortSignal.timeout(DEADLINE_MS);
  try {
    await once(client, 'connect', { signal });
    client.resume().write('SHUTDOWN\r\n');
    await once(client, 'close', { signal });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ECONNREFUSED') {
      throw new Error(`the Redis at ${path} does not end: ${(error as Error).message}`);
    }
  } finally {
    client.destroy();
  }
}
