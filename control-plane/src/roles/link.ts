// SPDX-License-Identifier: MIT
// The role `link`: the socket to the plugin, what comes in by it, and what goes back out.
import { PluginLink } from '../link/link.ts';
import { deliver } from '../stages/delivery.ts';
import { Ingest } from '../stages/ingest.ts';
import { Latch } from './latch.ts';
import { type Part, VERSION, type World } from './world.ts';

const SOFTWARE = `janus-lam-control-plane/${VERSION}`;

export function startLink(world: World): Part {
  const { config, log, roomLog, rooms } = world;
  const stopping = new AbortController();
  const linked = new Latch();
  const ingest: Ingest = new Ingest({
    ...world,
    log: roomLog,
    logger: log,
    defaults: config.policy,
    plugin: {
      sendText: (room, text, options) => link.sendText(room, text, options),
      ackText: (session, sequence, boot) => link.ackText(session, sequence, boot),
      listen: (session, on) => link.listen(session, on),
    },
  });
  const link = new PluginLink({
    path: config.socket,
    log,
    software: SOFTWARE,
    handlers: {
      up: (snapshot, hello) => {
        ingest.up(snapshot, hello);
        linked.open();
        return rooms.setPlugin(hello);
      },
      down: () => {
        linked.shut();
        ingest.down();
      },
      open: (session, info) => ingest.open(session, info),
      close: (session) => ingest.close(session),
      pcm: (session, timestamp, pcm) => ingest.pcm(session, timestamp, pcm),
      gap: (session, timestamp, samples) => ingest.gap(session, timestamp, samples),
      text: (session, sequence, text) => ingest.text(session, sequence, text),
      stats: (stats) => {
        for (const [counter, value] of Object.entries(stats)) world.metrics.plugin.set({ counter }, value);
      },
    },
  });
  const outbox = {
    outbox: roomLog,
    logger: log,
    send: (room: string, text: string, signal: AbortSignal) => link.sendText(room, text, { signal }),
    linked: (signal: AbortSignal) => linked.wait(signal),
  };
  const running = Promise.allSettled([link.run(stopping.signal), deliver(outbox, stopping.signal)]);
  return {
    checks: {
      plugin: () =>
        link.state.up ? undefined : (link.state.lastError ?? 'the plugin has not been reached yet'),
    },
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
