// SPDX-License-Identifier: MIT
// Runs the demo site by itself: `DEMO_HOST`, `DEMO_PORT` (default 127.0.0.1:3001).
import { startDemoSite } from './server.ts';

const port = Number(process.env.DEMO_PORT ?? '3001');
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`DEMO_PORT must be a port number, not "${process.env.DEMO_PORT}"`);
  process.exit(1);
}

const site = await startDemoSite({ host: process.env.DEMO_HOST ?? '127.0.0.1', port });
console.log(`demo site: ${site.url}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void site.close());
