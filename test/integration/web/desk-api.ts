// SPDX-License-Identifier: MIT
// The real HTTP API over stores that are plain arrays, for the dashboard's tests.
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { createApp } from '../../../control-plane/src/api/app.ts';
import { ImageSigner } from '../../../control-plane/src/api/auth.ts';
import { createLog } from '../../../control-plane/src/log.ts';
import { createMetrics } from '../../../control-plane/src/metrics.ts';
import type { TaskRecord } from '../../../control-plane/src/task/record.ts';
import type { RoomMessage } from '../../../shared/messages.ts';
import type { Policy, Room } from '../../../shared/rooms.ts';
import { MemoryFiles, taskRecord } from '../../support/memory-stores.ts';

export const TOKEN = 'the-operators-token';

const policy: Policy = {
  trigger: 'addressed',
  wakePhrase: 'computer',
  allowedOrigins: [],
  confirm: 'risky',
  captions: true,
  voice: false,
  language: 'en-US',
  timezone: 'UTC',
  maxSteps: 40,
  budgetUsd: 1,
  secrets: [],
  recipes: true,
};

export function roomNamed(room: string, change: Partial<Room> = {}): Room {
  return { ...policy, room, kind: 'lam', createdAt: '2026-11-20T09:00:00.000Z', ...change };
}

export function taskOf(change: Partial<TaskRecord> & Pick<TaskRecord, 'id' | 'text'>): TaskRecord {
  const { display: _nobody, ...record } = taskRecord({ state: 'queued', ...change });
  return record;
}

export interface DeskApi {
  url: string;
  rooms: Room[];
  tasks: TaskRecord[];
  /** What was asked of the pipeline and the queues, one line each. */
  asked: string[];
  image: Buffer;
  /** Tells who follows the room. */
  tell(message: RoomMessage): void;
  close(): Promise<void>;
}

export async function serveDeskApi(image: Buffer): Promise<DeskApi> {
  const rooms: Room[] = [];
  const tasks: TaskRecord[] = [];
  const asked: string[] = [];
  const listeners = new Set<(message: RoomMessage) => void>();
  const signer = new ImageSigner(TOKEN);
  const failed = {
    id: 't3-act-2',
    queue: 'act',
    state: 'failed',
    task: 't3',
    attempts: 3,
    createdAt: '2026-11-20T09:00:00.000Z',
    error: 'Chromium was gone',
  } as const;
  const metrics = createMetrics();
  metrics.recipes.inc({ outcome: 'hit' }, 34);
  metrics.recipes.inc({ outcome: 'handover' }, 2);
  const app = createApp({
    token: TOKEN,
    version: '0.1.0',
    images: signer,
    imageUrl: (task, n) => signer.url(task, n),
    boardQueues: [],
    files: new MemoryFiles(),
    registry: metrics.registry,
    logger: createLog('silent'),
    clientConfig: async () => ({ janus: 'ws://127.0.0.1:1', room: 'demo', stringIds: true }),
    checks: {
      redis: () => undefined,
      janus: () => undefined,
      link: () => 'no plugin answers',
      browser: () => undefined,
    },
    defaults: policy,
    janus: { ensureRoom: async () => {}, destroyRoom: async () => {} },
    rooms: {
      get: async (id) => rooms.find(({ room }) => room === id),
      list: async () => rooms,
      add: async () => true,
      replace: async () => {},
      remove: async () => true,
      setInJanus: async () => {},
    },
    tasks: {
      get: async (id) => tasks.find((task) => task.id === id),
      list: async ({ room, state }) =>
        tasks.filter((task) => (!room || task.room === room) && (!state || task.state === state)),
      waiting: async () => [],
      getImage: async () => image,
    },
    pipeline: {
      submit: async (task) => {
        asked.push(`submit ${task.room}: ${task.text}`);
        tasks.unshift(taskOf({ ...task, state: 'queued' }));
      },
      cancel: async (task) => {
        asked.push(`cancel ${task.id}`);
        Object.assign(task, { state: 'cancelled', question: undefined });
      },
      answer: async (task, text) => {
        asked.push(`answer ${task.id}: ${text}`);
      },
    },
    log: { replay: async () => [] },
    feed: {
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    recipes: { count: async () => 12, list: async () => [], remove: async () => false, clear: async () => 0 },
    jobs: {
      list: async () => [failed],
      counts: async () => ({
        stt: { waiting: 0, active: 1, delayed: 0, failed: 0 },
        plan: { waiting: 0, active: 0, delayed: 0, failed: 0 },
        act: { waiting: 2, active: 1, delayed: 0, failed: 1 },
      }),
      retry: async (queue, id) => {
        asked.push(`retry ${queue} ${id}`);
      },
      remove: async () => {},
    },
  });
  const { promise, resolve } = Promise.withResolvers<AddressInfo>();
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, resolve);
  const { port } = await promise;
  return {
    url: `http://127.0.0.1:${port}`,
    rooms,
    tasks,
    asked,
    image,
    tell: (message) => {
      for (const listener of listeners) listener(message);
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
