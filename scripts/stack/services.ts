// SPDX-License-Identifier: MIT
// The three services of the stack: how each is started, and when it is ready.
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { writeJanusFolder } from './janus-config.ts';
import type { Secrets } from './secrets.ts';
import { type Listener, ROOT, type Settings, urlOf } from './settings.ts';

export interface Service {
  name: 'janus' | 'demo-site' | 'control-plane';
  /** Where its user finds it. */
  url: string;
  listeners: Listener[];
  /** Writes what it needs on disk. @throws Error that says what is missing. */
  prepare(): void;
  command: string;
  args: string[];
  env: Record<string, string>;
  /** Rejects or says false while it is not ready. */
  isReady(): Promise<boolean>;
  stopDeadlineMs: number;
}

const PROBE_DEADLINE_MS = 2_000;
const PLUGIN = join(ROOT, '.run/build/plugin/libjanus_lam.so');
const RECOGNISER = join(ROOT, '.run/build/recogniser/lam-recogniser');

/** In the order in which they start; they stop in the reverse one. */
export function servicesOf(
  settings: Settings,
  secrets: Secrets,
  env: NodeJS.ProcessEnv = process.env,
): Service[] {
  return [janus(settings, secrets), demoSite(settings), controlPlane(settings, secrets, env)];
}

function janus(settings: Settings, secrets: Secrets): Service {
  const folder = join(settings.runDir, 'janus');
  return {
    name: 'janus',
    url: urlOf('ws', settings.janus),
    listeners: [settings.janus, settings.janusAdmin],
    prepare() {
      required(PLUGIN);
      writeJanusFolder({
        folder,
        plugin: PLUGIN,
        socket: settings.socket,
        wsPort: settings.janus.port,
        adminWsPort: settings.janusAdmin.port,
        adminSecret: secrets.janusAdminSecret,
        adminKey: secrets.janusAdminKey,
        rooms: { demo: 'The demo room' },
      });
    },
    command: 'janus',
    args: [`--configs-folder=${folder}`, `--config=${join(folder, 'janus.jcfg')}`],
    env: {},
    isReady: () => accepts(settings.janus),
    stopDeadlineMs: 10_000,
  };
}

function demoSite(settings: Settings): Service {
  const url = urlOf('http', settings.demoSite);
  return {
    name: 'demo-site',
    url,
    listeners: [settings.demoSite],
    prepare: () => required(join(ROOT, 'demo/site/main.ts')),
    command: process.execPath,
    args: ['demo/site/main.ts'],
    env: { DEMO_HOST: settings.demoSite.host, DEMO_PORT: String(settings.demoSite.port) },
    isReady: () => answersOk(url),
    stopDeadlineMs: 5_000,
  };
}

function controlPlane(settings: Settings, secrets: Secrets, env: NodeJS.ProcessEnv): Service {
  const url = urlOf('http', settings.api);
  const demoSiteOrigin = urlOf('http', settings.demoSite);
  const allowed = [env.LAM_ALLOWED_ORIGINS, demoSiteOrigin].filter((it) => it !== undefined && it !== '');
  return {
    name: 'control-plane',
    url,
    listeners: [settings.api],
    prepare() {
      required(join(ROOT, 'control-plane/src/main.ts'));
      required(RECOGNISER);
    },
    command: process.execPath,
    args: ['control-plane/src/main.ts'],
    env: {
      JANUS_URL: urlOf('ws', settings.janus),
      JANUS_ADMIN_KEY: secrets.janusAdminKey,
      LAM_SOCKET: settings.socket,
      LAM_STATE_DIR: settings.stateDir,
      LAM_HOST: settings.api.host,
      LAM_PORT: String(settings.api.port),
      LAM_API_TOKEN: secrets.apiToken,
      LAM_RECOGNISER: RECOGNISER,
      LAM_START_URL: env.LAM_START_URL || `${demoSiteOrigin}/`,
      LAM_ALLOWED_ORIGINS: allowed.join(','),
    },
    isReady: () => answersOk(`${url}/readyz`),
    // It lets the running action end and asks its Redis to save.
    stopDeadlineMs: 20_000,
  };
}

function required(path: string): void {
  if (!existsSync(path)) throw new Error(`${path} is missing; "make build" makes what is built`);
}

async function answersOk(url: string): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PROBE_DEADLINE_MS) });
  await response.body?.cancel();
  return response.ok;
}

function accepts({ host, port }: Listener): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const client = connect({ host, port, timeout: PROBE_DEADLINE_MS });
  client.once('connect', () => resolve(true));
  client.once('timeout', () => resolve(false));
  client.once('error', () => resolve(false));
  return promise.finally(() => client.destroy());
}
