// SPDX-License-Identifier: MIT
// The stack on this machine: stack.ts start | stop | status | run
import { relative } from 'node:path';
import { endedServices, type Stack, stackStatus, startStack, stopStack } from './stack/lifecycle.ts';
import { ROOT } from './stack/settings.ts';
import { until } from './stack/until.ts';

// As LSB says of init scripts' status: 3, not running.
const EXIT_NOT_RUNNING = 3;

const commands: Record<string, () => Promise<number>> = { start, stop, status, run };

async function start(): Promise<number> {
  const stack = await startStack();
  if (stack.started.length === 0) console.log('The stack is running already.');
  else console.log(`Started: ${stack.started.map(({ name }) => name).join(', ')}.`);
  printUrls(stack);
  return 0;
}

function printUrls({ services, settings }: Stack): void {
  const api = services.find(({ name }) => name === 'control-plane')?.url;
  const site = services.find(({ name }) => name === 'demo-site')?.url;
  console.log(`  room client  ${api}/?room=demo`);
  console.log(`  API docs     ${api}/docs`);
  console.log(`  API token    ${relative(ROOT, settings.runDir)}/api-token`);
  console.log(`  demo site    ${site}/`);
  console.log(`  logs         ${relative(ROOT, settings.logDir)}/`);
}

async function stop(): Promise<number> {
  const stopped = await stopStack();
  console.log(stopped.length === 0 ? 'The stack was not running.' : `Stopped: ${stopped.join(', ')}.`);
  return 0;
}

async function status(): Promise<number> {
  const services = await stackStatus();
  const rows = services.map(({ service, process, ready, logFile }) => [
    service.name,
    process === undefined ? 'stopped' : ready ? 'ready' : 'not ready',
    process === undefined ? '-' : String(process.pid),
    service.url,
    relative(ROOT, logFile),
  ]);
  printTable([['SERVICE', 'STATE', 'PID', 'URL', 'LOG'], ...rows]);
  return services.every(({ ready }) => ready) ? 0 : EXIT_NOT_RUNNING;
}

function printTable(rows: string[][]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}

/** In the foreground: until Ctrl-C, or until a service ends. */
async function run(): Promise<number> {
  let interrupted = false;
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => (interrupted = true));
  await start();
  console.log('Ctrl-C stops it.');
  await until(() => interrupted || endedServices().length > 0, Number.POSITIVE_INFINITY);
  const ended = endedServices();
  for (const name of ended) console.error(`${name} ended; see its log`);
  await stop();
  return ended.length === 0 ? 0 : 1;
}

const command = commands[process.argv[2] ?? ''];
if (command === undefined) {
  console.error(`usage: stack.ts ${Object.keys(commands).join('|')}`);
  process.exit(2);
}
try {
  process.exitCode = await command();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
