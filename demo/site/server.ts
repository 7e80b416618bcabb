// SPDX-License-Identifier: MIT
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { createDemoSite } from './app.ts';

export interface DemoSite {
  /** `http://host:port`, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a fresh demo town, nothing booked yet.
 * @param options `port` 0 picks a free one.
 * @throws the listen error (`EADDRINUSE`, …) where the address cannot be had.
 */
export async function startDemoSite(options: { host: string; port: number }): Promise<DemoSite> {
  const { promise, resolve, reject } = Promise.withResolvers<AddressInfo>();
  const server = serve(
    { fetch: createDemoSite().fetch, hostname: options.host, port: options.port },
    resolve,
  );
  server.once('error', reject);
  const { port } = await promise;
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;
  return {
    url: `http://${host}:${port}`,
    close: () =>
      new Promise((done, failed) => {
        server.close((error) => (error ? failed(error) : done()));
        // Browsers keep connections open; without this, close() would wait for them.
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
