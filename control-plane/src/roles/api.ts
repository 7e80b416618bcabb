// SPDX-License-Identifier: MIT
// The role `api`: HTTP for operators and pages, and the rooms in Janus, which come and go by it.
import { once } from 'node:events';
import { serve } from '@hono/node-server';
import type { RoomMessage } from '../../../shared/messages.ts';
import { createApp } from '../api/app.ts';
import type { JanusRooms } from '../api/ports.ts';
import { Backoff } from '../backoff.ts';
import { LamError } from '../errors.ts';
import { JanusSupervisor } from '../janus/supervisor.ts';
import { STAGES } from '../queue/jobs.ts';
import { type Part, VERSION, type World } from './world.ts';

const FIRST_ROOM = 'demo';

export async function startApi(world: World, others: Part['checks']): Promise<Part> {
  const { config, log, rooms, tasks, roomLog, jobs, redis } = world;
  const stopping = new AbortController();
  const janus = superviseJanus(world);
  const feed = new Feed();
  const running = Promise.allSettled([
    janus.supervisor.run(stopping.signal),
    feed.run(world, stopping.signal),
  ]);
  const checks = {
    redis: async () => ((await redis.ping()) === 'PONG' ? undefined : 'no answer'),
    janus: () => (janus.supervisor.ready ? undefined : (janus.supervisor.lastError ?? 'not reached yet')),
    ...others,
  };
  const app = createApp({
    ...world,
    version: VERSION,
    janus: janus.rooms,
    feed,
    checks,
    log: roomLog,
    logger: log,
    registry: world.metrics.registry,
    defaults: config.policy,
    imageUrl: (task, n) => world.images.url(task, n),
    boardQueues: STAGES.map((name) => jobs.queues[name]),
    tasks,
    clientConfig: async () => ({
      janus: config.janus.clientUrl,
      room: (await rooms.list())[0]?.room ?? FIRST_ROOM,
      stringIds: (await rooms.plugin())?.stringIds ?? false,
    }),
  });
  const server = serve({ fetch: app.fetch, hostname: config.api.host, port: config.api.port });
  await once(server, 'listening');
  log.info({ url: `http://${config.api.host}:${config.api.port}` }, 'the API listens');
  return {
    checks: {},
    async stop() {
      stopping.abort();
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await running;
    },
  };
}

/** Janus, and its rooms as the API makes them; whether their ids are strings is what the plugin said last. */
function superviseJanus({ config, log, rooms }: World): { supervisor: JanusSupervisor; rooms: JanusRooms } {
  let stringIds = false;
  const refresh = async () => {
    stringIds = (await rooms.plugin())?.stringIds ?? stringIds;
  };
  const supervisor: JanusSupervisor = new JanusSupervisor({
    url: config.janus.url,
    ...(config.janus.adminKey !== undefined && { adminKey: config.janus.adminKey }),
    log,
    stringIds: () => stringIds,
    // Rooms that Janus did not save are gone with its process; the assistant's are made again.
    onUp: async () => {
      await refresh();
      for (const { room } of await rooms.list()) {
        await supervisor.ensureRoom({ room, ...(await rooms.inJanus(room)) }).catch((error) => {
          if (!(error instanceof LamError) || error.retryable) throw error;
          log.error({ room, error: error.message }, 'the room could not be made in Janus');
        });
      }
    },
  });
  return {
    supervisor,
    rooms: {
      ensureRoom: async (options) => {
        await refresh();
        await supervisor.ensureRoom(options);
      },
      destroyRoom: async (room) => {
        await refresh();
        await supervisor.destroyRoom(room, (await rooms.inJanus(room)).secret);
      },
    },
  };
}

/** One reading of the outbox for all who follow by HTTP. */
class Feed {
  readonly #listeners = new Set<(message: RoomMessage) => void>();

  subscribe(listener: (message: RoomMessage) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async run({ roomLog, log }: World, signal: AbortSignal): Promise<void> {
    const backoff = new Backoff({ minMs: 100, maxMs: 5_000 });
    while (!signal.aborted) {
      try {
        for await (const { message } of roomLog.follow('$', signal)) {
          backoff.reset();
          for (const listener of this.#listeners) listener(message);
        }
      } catch (error) {
        log.warn({ err: error }, 'the outbox could not be read; it is read again');
        await backoff.wait(signal);
      }
    }
  }
}
