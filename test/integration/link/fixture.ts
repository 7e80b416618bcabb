// SPDX-License-Identifier: MIT
import { onTestFinished } from 'vitest';
import type { LinkHandlers } from '../../../control-plane/src/link/handlers.ts';
import { PluginLink } from '../../../control-plane/src/link/link.ts';
import { memoryLog } from '../../support/memory-log.ts';
import { PluginPeer } from '../../support/plugin-peer.ts';

type Call = [name: keyof LinkHandlers, ...args: unknown[]];

/** Handlers that remember what they were called with; `overrides` are called after that. */
export function recorder(overrides: Partial<LinkHandlers> = {}): { calls: Call[]; handlers: LinkHandlers } {
  const calls: Call[] = [];
  const record =
    <Name extends keyof LinkHandlers>(name: Name) =>
    (...args: unknown[]) => {
      calls.push([name, ...args]);
      const override = overrides[name] as ((...args: unknown[]) => unknown) | undefined;
      return override?.(...args);
    };
  const handlers: LinkHandlers = {
    up: record('up'),
    down: record('down'),
    open: record('open'),
    close: record('close'),
    pcm: record('pcm'),
    gap: record('gap'),
    text: record('text'),
    stats: record('stats'),
  };
  return { calls, handlers };
}

/** A plugin that a test plays, and a link that runs until the test is over. */
export async function startLink(options: { overrides?: Partial<LinkHandlers>; listening?: boolean } = {}) {
  const peer = await PluginPeer.create();
  if (options.listening ?? true) await peer.start();
  const { calls, handlers } = recorder(options.overrides);
  const { log, lines } = memoryLog();
  const link = new PluginLink({ path: peer.path, log, handlers, software: 'test/1' });
  const abort = new AbortController();
  const running = link.run(abort.signal);
  onTestFinished(async () => {
    abort.abort();
    await running;
    await peer.dispose();
  });
  return { peer, link, calls, lines, abort, running };
}
