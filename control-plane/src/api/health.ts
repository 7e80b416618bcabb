// SPDX-License-Identifier: MIT
import { setTimeout as delay } from 'node:timers/promises';
import { Hono } from 'hono';
import type { Registry } from 'prom-client';

/** Each part that must work for requests to be served; a reason where it does not. */
export type Checks = Record<string, () => Promise<string | undefined> | string | undefined>;

const CHECK_DEADLINE_MS = 2_000;

/** A part that is out of reach may not answer at all. */
async function inTime(check: Checks[string]): Promise<string | undefined> {
  const answered = new AbortController();
  const late = delay(CHECK_DEADLINE_MS, 'no answer in time', { signal: answered.signal });
  try {
    return await Promise.race([check(), late]);
  } finally {
    late.catch(() => undefined);
    answered.abort();
  }
}

/** `/healthz`: the process lives. `/readyz`: every part it needs is there. `/metrics`: Prometheus' text format. */
export function healthRoutes(checks: Checks, registry: Registry): Hono {
  const app = new Hono();
  app.get('/healthz', (c) => c.json({ status: 'alive' }));
  app.get('/readyz', async (c) => {
    const results = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => {
        const reason = await inTime(check).catch((error) => String(error));
        return [name, reason === undefined ? { ok: true } : { ok: false, reason }] as const;
      }),
    );
    const ready = results.every(([, result]) => result.ok);
    return c.json(
      { status: ready ? 'ready' : 'not ready', checks: Object.fromEntries(results) },
      ready ? 200 : 503,
    );
  });
  app.get('/metrics', async (c) =>
    c.body(await registry.metrics(), 200, { 'content-type': registry.contentType }),
  );
  return app;
}
