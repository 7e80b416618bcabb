// SPDX-License-Identifier: MIT
// One process, with the roles that LAM_ROLES gives it.
import { once } from 'node:events';
import { setInterval } from 'node:timers';
import { type Config, readConfig } from './config.ts';
import { createLog } from './log.ts';
import { startApi } from './roles/api.ts';
import { startLink } from './roles/link.ts';
import { startAct, startPlan, startStt } from './roles/workers.ts';
import { createWorld, type Part, type World } from './roles/world.ts';

const RECOVER_EVERY_MS = 15_000;
const STOP_DEADLINE_MS = 10_000;

/** In the order in which they depend on each other; each is in `parts` once it has started. */
async function startParts(world: World, parts: Part[]): Promise<void> {
  const { roles } = world.config;
  if (roles.has('stt')) parts.push(await startStt(world));
  if (roles.has('plan')) parts.push(await startPlan(world), keepMending(world));
  if (roles.has('act')) parts.push(await startAct(world));
  if (roles.has('link')) parts.push(startLink(world));
  if (roles.has('api'))
    parts.push(await startApi(world, Object.assign({}, ...parts.map((part) => part.checks))));
}

/** What a death between two writes may have left behind is mended at the start, and looked for now and then. */
function keepMending({ pipeline, log }: World): Part {
  const mend = () =>
    pipeline.recover().catch((error) => log.error({ err: error }, 'the tasks could not be looked through'));
  void mend();
  const timer = setInterval(mend, RECOVER_EVERY_MS);
  return { checks: {}, stop: async () => clearInterval(timer) };
}

async function run(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  process.on('unhandledRejection', (error) =>
    log.fatal({ err: error }, 'a promise nobody waited for failed'),
  );
  const world = await createWorld(config, log);
  const parts: Part[] = [];
  try {
    await startParts(world, parts);
    const stop = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
    log.info({ roles: [...config.roles] }, 'started');
    await once(stop.signal, 'abort');
    log.info('stopping');
  } finally {
    await stopAll(world, parts.reverse());
  }
}

/** In good order; what does not end in time (a worker waits for its Redis) is left to the end of the process. */
async function stopAll(world: World, parts: Part[]): Promise<void> {
  const late = new Promise<'late'>((resolve) => {
    setTimeout(() => resolve('late'), STOP_DEADLINE_MS).unref();
  });
  const stopped = (async () => {
    for (const part of parts) await part.stop();
    await world.stop();
  })();
  if ((await Promise.race([stopped, late])) === 'late') world.log.warn('not everything ended in time');
}

try {
  await run(readConfig());
  process.exit(0);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
