// SPDX-License-Identifier: MIT
// Where the stack keeps its files and which ports it takes; from the environment, checked once.
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { redisSocket } from './private-redis.ts';

export const ROOT = resolve(import.meta.dirname, '../..');

const port = (fallback: number) => z.coerce.number().int().min(1).max(65_535).default(fallback);
const environment = z.object({
  LAM_RUN_DIR: z.string().default('.run'),
  LAM_HOST: z.string().default('127.0.0.1'),
  LAM_PORT: port(3000),
  JANUS_WS_PORT: port(8188),
  JANUS_ADMIN_WS_PORT: port(7188),
  DEMO_HOST: z.string().default('127.0.0.1'),
  DEMO_PORT: port(3001),
});

/** A TCP port that a service of the stack listens on, and the variable that moves it. */
export interface Listener {
  host: string;
  port: number;
  variable: string;
}

export interface Settings {
  /** All state: configuration, logs, pid files, sockets. */
  runDir: string;
  /** What of it the control plane keeps: pictures, its private Redis. */
  stateDir: string;
  logDir: string;
  socket: string;
  api: Listener;
  janus: Listener;
  janusAdmin: Listener;
  demoSite: Listener;
}

// sockaddr_un's sun_path, unix(7), less its closing NUL.
const MAX_SOCKET_PATH_BYTES = 107;

/** @throws Error that names every variable that is wrong. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(present);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The environment is not usable:\n${lines.join('\n')}`);
  }
  const { LAM_RUN_DIR, LAM_HOST, LAM_PORT, JANUS_WS_PORT, JANUS_ADMIN_WS_PORT, DEMO_HOST, DEMO_PORT } =
    parsed.data;
  const runDir = resolve(ROOT, LAM_RUN_DIR);
  const stateDir = join(runDir, 'state');
  // The longest of the stack's socket paths is the control plane's private Redis.
  if (Buffer.byteLength(redisSocket(stateDir)) > MAX_SOCKET_PATH_BYTES) {
    throw new Error(`${runDir} is too deep for Unix sockets; set LAM_RUN_DIR to a shorter path`);
  }
  return {
    runDir,
    stateDir,
    logDir: join(runDir, 'logs'),
    socket: join(runDir, 'lam.sock'),
    api: { host: LAM_HOST, port: LAM_PORT, variable: 'LAM_PORT' },
    janus: { host: '127.0.0.1', port: JANUS_WS_PORT, variable: 'JANUS_WS_PORT' },
    janusAdmin: { host: '127.0.0.1', port: JANUS_ADMIN_WS_PORT, variable: 'JANUS_ADMIN_WS_PORT' },
    demoSite: { host: DEMO_HOST, port: DEMO_PORT, variable: 'DEMO_PORT' },
  };
}

/** What a client dials for a listener; one that listens everywhere is reached at loopback. */
export function urlOf(scheme: 'http' | 'ws', { host, port }: Listener): string {
  const dialled = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `${scheme}://${dialled.includes(':') ? `[${dialled}]` : dialled}:${port}`;
}
