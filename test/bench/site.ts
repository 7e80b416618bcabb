// SPDX-License-Identifier: MIT
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';

export interface Site {
  url: string;
  close(): Promise<void>;
}

/** Serves on a free port of 127.0.0.1. */
export async function serve(answer: RequestListener): Promise<Site> {
  const server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
