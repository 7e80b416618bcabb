// SPDX-License-Identifier: MIT
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { endPrivateRedis, redisSocket } from '../../../scripts/stack/private-redis.ts';

let stateDir: string;
beforeEach(() => {
  stateDir = mkdtempSync(join(tmpdir(), 'lam-redis-'));
});
afterEach(() => rmSync(stateDir, { recursive: true }));

it('a Redis that was left behind saves and ends', async () => {
  const socket = redisSocket(stateDir);
  mkdirSync(dirname(socket));
  const args = ['--port', '0', '--unixsocket', socket, '--dir', dirname(socket), '--save', ''];
  const redis = spawn('redis-server', args, { stdio: 'ignore' });
  const ended = once(redis, 'exit');
  await vi.waitFor(() => expect(existsSync(socket)).toBe(true), 10_000);
  await endPrivateRedis(stateDir);
  expect((await ended)[0]).toBe(0);
});

it('where there is no Redis there is nothing to end', async () => {
  await expect(endPrivateRedis(stateDir)).resolves.toBeUndefined();
});
