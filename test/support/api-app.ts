// SPDX-License-Identifier: MIT
// The HTTP API, asked in memory: real routes over stores that are plain memory.
import { createApp } from '../../control-plane/src/api/app.ts';
import { ImageSigner } from '../../control-plane/src/api/auth.ts';
import type { Checks } from '../../control-plane/src/api/health.ts';
import type { ApiJobs } from '../../control-plane/src/api/jobs.ts';
import { LamError } from '../../control-plane/src/errors.ts';
import type { RoomMessage } from '../../shared/messages.ts';
import type { Room } from '../../shared/rooms.ts';
import { memoryLog } from './memory-log.ts';
import { memoryWorld } from './memory-world.ts';
import { POLICY } from './planning.ts';

export const TOKEN = 'the-token-of-the-tests';

/** Where `options` says so, Janus refuses what is asked of it. */
export function apiApp({ policy = {}, janus }: { policy?: Partial<Room>; janus?: LamError } = {}) {
  const world = memoryWorld(policy);
  const listeners = new Set<(message: RoomMessage) => void>();
  const made: string[] = [];
  const logger = memoryLog();
  const images = new ImageSigner(TOKEN);
  const checks: Checks = { redis: () => undefined };
  const inJanus = async (what: string) => {
    if (janus !== undefined) throw janus;
    made.push(what);
  };
  const jobs: ApiJobs = {
    list: async () => [],
    counts: async () => ({ stt: { waiting: 0 } }),
    retry: async () => {
      throw new LamError('not_failed', 'Only a failed job can be retried.');
    },
    remove: async () => {
      throw new LamError('unknown_job', 'There is no such job.');
    },
  };
  const app = createApp({
    ...world,
    token: TOKEN,
    version: '0.0.0',
    images,
    imageUrl: (task, n) => images.url(task, n),
    jobs,
    recipes: { count: async () => 3, list: async () => [], remove: async () => false, clear: async () => 0 },
    boardQueues: [],
    checks,
    registry: world.metrics.registry,
    logger: logger.log,
    defaults: POLICY,
    janus: {
      ensureRoom: ({ room, pin, secret }) =>
        inJanus(['ensure', room, pin, secret].filter((one) => one !== undefined).join(' ')),
      destroyRoom: (room) => inJanus(`destroy ${room}`),
    },
    feed: {
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    clientConfig: async () => ({ janus: 'ws://127.0.0.1:8188', room: 'demo', stringIds: true }),
  });
  const bearer = { authorization: `Bearer ${TOKEN}` };
  return {
    ...world,
    app,
    images,
    made,
    checks,
    listeners,
    lines: logger.lines,
    tell: (message: RoomMessage) => {
      for (const listener of listeners) listener(message);
    },
    /** As the operator; `body` is sent as JSON, or as it is where it is text. */
    ask: async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
      const json = { 'content-type': 'application/json' };
      const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
      return app.request(path, { method, headers: { ...bearer, ...json, ...headers }, ...sent });
    },
  };
}

export type ApiApp = ReturnType<typeof apiApp>;
