// SPDX-License-Identifier: MIT
// What rooms are told, as Server-Sent Events: the same objects as on the data channel, with their `seq` as the event id.
import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import type { RoomMessage } from '../../../shared/messages.ts';
import { hasEnded } from '../task/record.ts';
import { failure, security } from './openapi.ts';
import type { ApiLog, ApiRooms, ApiTasks, Feed } from './ports.ts';
import { findRoom } from './rooms.ts';
import { findTask } from './tasks.ts';

const BUFFER_LIMIT = 1_000;
const KEEP_ALIVE_MS = 15_000;
const ENDINGS = new Set(['task.done', 'task.failed', 'task.cancelled']);

export interface EventRoutesDeps {
  rooms: ApiRooms;
  tasks: ApiTasks;
  log: ApiLog;
  feed: Feed;
}

export function eventRoutes({ rooms, tasks, log, feed }: EventRoutesDeps): OpenAPIHono {
  const app = new OpenAPIHono();
  describe(app, '/v1/rooms/{room}/events', 'What a room is told, from now on or behind Last-Event-ID');
  describe(app, '/v1/tasks/{id}/events', 'What is told of a task, from its beginning to its end');
  app.get('/v1/rooms/:room/events', async (c) => {
    const { room } = await findRoom(rooms, c.req.param('room'));
    const after = lastSeen(c) ?? Number.POSITIVE_INFINITY;
    const everything = { live: true, wanted: () => true, last: () => false };
    return streamSSE(c, (stream) => follow(stream, { log, feed, room, after, ...everything }));
  });
  app.get('/v1/tasks/:id/events', async (c) => {
    const task = await findTask(tasks, c.req.param('id'));
    const after = lastSeen(c) ?? 0;
    const wanted = (message: RoomMessage) => 'task' in message && message.task === task.id;
    const last = (message: RoomMessage) => ENDINGS.has(message.type);
    const live = !hasEnded(task);
    return streamSSE(c, (stream) =>
      follow(stream, { log, feed, room: task.room, after, live, wanted, last }),
    );
  });
  return app;
}

function describe(app: OpenAPIHono, path: string, summary: string): void {
  const name = /\{(\w+)\}/.exec(path)![1]!;
  app.openAPIRegistry.registerPath({
    method: 'get',
    path,
    summary,
    description: 'Each event is a message as on the data channel; its id is the message’s `seq`.',
    tags: ['events'],
    security,
    request: {
      params: z.object({ [name]: z.string() }),
      headers: z.object({ 'last-event-id': z.string().optional() }),
    },
    responses: {
      200: { description: 'Server-Sent Events', content: { 'text/event-stream': { schema: z.string() } } },
      404: failure('No such room or task'),
    },
  });
}

/** What a reader that comes back saw last; an id that is none of ours says nothing. */
function lastSeen(c: Context): number | undefined {
  const id = c.req.header('last-event-id') ?? '';
  return /^\d+$/.test(id) ? Number(id) : undefined;
}

interface Following {
  log: ApiLog;
  feed: Feed;
  room: string;
  /** Infinity: no replay. */
  after: number;
  /** Whether more can come behind the replay. */
  live: boolean;
  wanted(message: RoomMessage): boolean;
  /** Whether the stream ends behind this message. */
  last(message: RoomMessage): boolean;
}

/** The replay, then what comes; a reader so slow that 1,000 messages pile up is cut off, and may come back by its last id. */
async function follow(stream: SSEStreamingApi, options: Following): Promise<void> {
  const { log, feed, room, after, live, wanted, last } = options;
  const buffer: RoomMessage[] = [];
  let wake = () => {};
  const unsubscribe = feed.subscribe((message) => {
    if (message.room !== room || !wanted(message)) return;
    if (buffer.length >= BUFFER_LIMIT) return stream.abort();
    buffer.push(message);
    wake();
  });
  stream.onAbort(() => wake());
  const keepAlive = setInterval(() => void stream.write(': still here\n\n'), KEEP_ALIVE_MS);
  try {
    let seen = 0;
    const past = Number.isFinite(after) ? await log.replay(room, after) : [];
    buffer.unshift(...past.filter(wanted));
    while (!stream.aborted && !stream.closed) {
      for (let message = buffer.shift(); message !== undefined; message = buffer.shift()) {
        if (message.seq <= seen) continue;
        seen = message.seq;
        await stream.writeSSE({
          id: String(message.seq),
          event: message.type,
          data: JSON.stringify(message),
        });
        if (last(message)) return;
      }
      if (!live) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (stream.aborted || buffer.length > 0) resolve();
      });
    }
  } finally {
    clearInterval(keepAlive);
    unsubscribe();
  }
}
