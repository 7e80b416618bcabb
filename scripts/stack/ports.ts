// SPDX-License-Identifier: MIT
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Listener } from './settings.ts';

/** @throws Error that names the port and the variable that moves it. */
export async function ensureFree({ host, port, variable }: Listener): Promise<void> {
  const server = createServer();
  try {
    await once(server.listen({ host, port, exclusive: true }), 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'EADDRINUSE' ? 'is in use by another program' : `cannot be used (${code})`;
    throw new Error(`port ${port} on ${host} ${why}; set ${variable} to another one`);
  } finally {
    server.close();
  }
}
