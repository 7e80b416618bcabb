// SPDX-License-Identifier: MIT
// The stack as a whole: start, stop, what is running.
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureAddressForIce, removeAddressForIce } from './network.ts';
import { ensureFree } from './ports.ts';
import { endPrivateRedis } from './private-redis.ts';
import { forget, launch, type ProcessRecord, runningProcess, terminate } from './process.ts';
import { readSecrets } from './secrets.ts';
import { type Service, servicesOf } from './services.ts';
import { ROOT, readSettings, type Settings } from './settings.ts';
import { until } from './until.ts';

const READY_DEADLINE_MS = 60_000;
const LOG_TAIL_LINES = 25;

export interface Running {
  service: Service;
  process: ProcessRecord | undefined;
  ready: boolean;
  logFile: string;
}

export interface Stack {
  settings: Settings;
  apiToken: string;
  services: Service[];
  /** Services that this call started; the others were running. */
  started: Service[];
}

const pidFile = (settings: Settings, service: Service) => join(settings.runDir, `${service.name}.pid`);
const logFile = (settings: Settings, service: Service) => join(settings.logDir, `${service.name}.log`);

function open() {
  const settings = readSettings();
  mkdirSync(settings.logDir, { recursive: true });
  const secrets = readSecrets(settings.runDir, process.env.LAM_API_TOKEN);
  return { settings, apiToken: secrets.apiToken, services: servicesOf(settings, secrets) };
}

/**
 * Starts what does not run yet; resolves when all of it is ready.
 * @throws Error that says what is wrong, with the end of the log concerned; whatever the call started is stopped again.
 */
export async function startStack(): Promise<Stack> {
  const { settings, apiToken, services } = open();
  const missing = services.filter((service) => runningProcess(pidFile(settings, service)) === undefined);
  for (const service of missing) {
    for (const listener of service.listeners) await ensureFree(listener);
  }
  await ensureAddressForIce(settings.runDir);
  const started: Service[] = [];
  try {
    const children: { service: Service; child: ChildProcess }[] = [];
    for (const service of missing) {
      service.prepare();
      started.push(service);
      children.push({ service, child: await launchService(settings, service) });
    }
    await becomeReady(settings, services, children);
  } catch (error) {
    if (started.length === services.length) await stopStack();
    else for (const service of started.toReversed()) await stopService(settings, service);
    throw error;
  }
  return { settings, apiToken, services, started };
}

function launchService(settings: Settings, service: Service): Promise<ChildProcess> {
  return launch({
    command: service.command,
    args: service.args,
    cwd: ROOT,
    env: { ...process.env, ...service.env },
    pidFile: pidFile(settings, service),
    logFile: logFile(settings, service),
  });
}

async function becomeReady(
  settings: Settings,
  services: Service[],
  children: { service: Service; child: ChildProcess }[],
): Promise<void> {
  const failed = (service: Service, why: string) =>
    new Error(
      `${service.name} ${why}. The end of ${logFile(settings, service)}:\n${tail(settings, service)}`,
    );
  let waitingFor = services;
  const allReady = async () => {
    for (const { service, child } of children) {
      if (child.exitCode !== null) throw failed(service, `ended at once, exit code ${child.exitCode}`);
      if (child.signalCode !== null) throw failed(service, `was killed by ${child.signalCode}`);
    }
    const ready = await Promise.all(waitingFor.map((service) => service.isReady().catch(() => false)));
    waitingFor = waitingFor.filter((_, i) => !ready[i]);
    return waitingFor.length === 0;
  };
  if (await until(allReady, READY_DEADLINE_MS)) return;
  const [service] = waitingFor;
  if (service) throw failed(service, `was not ready after ${READY_DEADLINE_MS / 1000} s`);
}

function tail(settings: Settings, service: Service): string {
  const lines = readFileSync(logFile(settings, service), 'utf8').trimEnd().split('\n');
  return lines
    .slice(-LOG_TAIL_LINES)
    .map((line) => `  ${line}`)
    .join('\n');
}

/** Ends all of it, and what its processes left behind; resolves with the names of the services that ran. */
export async function stopStack(): Promise<string[]> {
  const { settings, services } = open();
  const stopped: string[] = [];
  for (const service of services.toReversed()) {
    if (await stopService(settings, service)) stopped.push(service.name);
  }
  await endPrivateRedis(settings.stateDir);
  removeAddressForIce(settings.runDir);
  return stopped;
}

async function stopService(settings: Settings, service: Service): Promise<boolean> {
  const file = pidFile(settings, service);
  const process = runningProcess(file);
  if (process !== undefined) await terminate(process, service.stopDeadlineMs);
  forget(file);
  return process !== undefined;
}

export async function stackStatus(): Promise<Running[]> {
  const { settings, services } = open();
  return Promise.all(
    services.map(async (service) => {
      const process = runningProcess(pidFile(settings, service));
      const ready = process !== undefined && (await service.isReady().catch(() => false));
      return { service, process, ready, logFile: logFile(settings, service) };
    }),
  );
}

/** Names of the services that do not run. */
export function endedServices(): string[] {
  const { settings, services } = open();
  return services
    .filter((service) => runningProcess(pidFile(settings, service)) === undefined)
    .map(({ name }) => name);
}
