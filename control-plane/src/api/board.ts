// SPDX-License-Identifier: MIT
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { HonoAdapter } from '@bull-board/hono';
import type { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';

export type BoardQueues = ConstructorParameters<typeof BullMQAdapter>[0][];

/** Bull Board over the three queues. */
export function queueBoard(queues: BoardQueues, path: string, files: typeof serveStatic): Hono {
  const adapter = new HonoAdapter(files);
  adapter.setBasePath(path);
  createBullBoard({ queues: queues.map((queue) => new BullMQAdapter(queue)), serverAdapter: adapter });
  return adapter.registerPlugin() as unknown as Hono;
}
