// SPDX-License-Identifier: MIT
// The whole product for a test: a real Janus with our plugin, a real control plane (with its own Redis and Chromium) as
// a process of its own, and the demo site.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Redis } from 'ioredis';
import { type DemoSite, startDemoSite } from '../../demo/site/server.ts';
import type { Town } from '../../demo/site/town.ts';
import { until } from '../../scripts/stack/until.ts';
import { ApiClient } from './api-client.ts';
import { type JanusOptions, JanusServer } from './janus.ts';
import { WorkerProcess } from './worker-process.ts';

const ROOT = resolve(import.meta.dirname, '../..');
// The same tests run with the plugin under AddressSanitizer and UBSan (`make asan`).
const ASAN = process.env.LAM_ASAN === '1';
const PLUGIN_FOLDER = join(ROOT, '.run/build', ASAN ? 'plugin-asan' : 'plugin');
const READY_MS = 30_000;
const STOP_MS = 20_000;
const TOKEN = 'a-token-for-tests-only';
const ADMIN_KEY = 'test-admin-key';

export interface StackOptions {
  env?: Record<string, string>;
  janus?: Partial<JanusOptions>;
}

export class TestStack {
  readonly janus: JanusServer;
  readonly site: DemoSite;
  readonly api: ApiClient;
  readonly token = TOKEN;
  readonly adminKey = ADMIN_KEY;
  readonly folder: string;
  /** Everything that the control plane wrote, over all its lives. */
  readonly logFile: string;
  readonly #env: Record<string, string>;
  #process: ChildProcess | undefined;

  private constructor(
    folder: string,
    janus: JanusServer,
    site: DemoSite,
    port: number,
    env: Record<string, string>,
  ) {
    this.folder = folder;
    this.janus = janus;
    this.site = site;
    this.api = new ApiClient(`http://127.0.0.1:${port}`, TOKEN);
    this.logFile = join(folder, 'control-plane.log');
    this.#env = {
      JANUS_URL: janus.wsUrl,
      JANUS_ADMIN_KEY: ADMIN_KEY,
      LAM_SOCKET: janus.socketPath,
      LAM_STATE_DIR: folder,
      LAM_PORT: String(port),
      LAM_API_TOKEN: TOKEN,
      LAM_RECOGNISER: join(ROOT, '.run/build/recogniser/lam-recogniser'),
      LAM_START_URL: site.url,
      LAM_ALLOWED_ORIGINS: new URL(site.url).origin,
      LAM_LOG_LEVEL: 'debug',
      ...env,
    };
  }

  static async start({ env = {}, janus: options = {} }: StackOptions = {}): Promise<TestStack> {
    const folder = await mkdtemp(join(tmpdir(), 'lam-stack-'));
    const lam = { admin_key: ADMIN_KEY, ...options.lam };
    const janus = await JanusServer.create({
      pluginFolder: PLUGIN_FOLDER,
      asan: ASAN,
      stringIds: true,
      ...options,
      lam,
    });
    const site = await startDemoSite({ host: '127.0.0.1', port: await freePort() });
    const stack = new TestStack(folder, janus, site, await freePort(), env);
    try {
      await janus.start();
      await stack.startControlPlane();
      return stack;
    } catch (error) {
      await stack.stop();
      throw error;
    }
  }

  get controlPlanePid(): number {
    const pid = this.#process?.pid;
    if (pid === undefined) throw new Error('the control plane does not run');
    return pid;
  }

  /** Settles when `/readyz` says so; else throws what the process wrote last. */
  async startControlPlane(): Promise<void> {
    const log = await open(this.logFile, 'a');
    const child = spawn(process.execPath, ['control-plane/src/main.ts'], {
      cwd: ROOT,
      env: { ...process.env, ...this.#env },
      stdio: ['ignore', log.fd, log.fd],
    });
    this.#process = child;
    process.once('exit', () => child.kill('SIGKILL'));
    await log.close();
    const ready = await until(() => child.exitCode !== null || this.api.isReady(), READY_MS);
    if (!ready || child.exitCode !== null)
      throw new Error(`the control plane is not ready:\n${await this.log()}`);
  }

  /** Another control plane, of the same settings but for `env`, with a state folder of its own; whoever starts it ends it. */
  async startWorker(env: Record<string, string>): Promise<WorkerProcess> {
    const own = { LAM_STATE_DIR: join(this.folder, 'worker'), ...env };
    return WorkerProcess.start(ROOT, { ...process.env, ...this.#env, ...own });
  }

  /** What the demo site holds, and how often each of its forms was sent. */
  async town(): Promise<Town> {
    return (await fetch(new URL('/api/state', this.site.url))).json() as Promise<Town>;
  }

  /** Of the control plane's own redis-server. */
  async redisPid(): Promise<number> {
    const redis = new Redis({ path: join(this.folder, 'redis/redis.sock'), maxRetriesPerRequest: null });
    const info = await redis.info('server');
    redis.disconnect();
    return Number(/process_id:(\d+)/.exec(info)?.[1]);
  }

  /** The control plane's Chromium, not that of the participants. */
  async assistantBrowserPids(): Promise<number[]> {
    const { stdout } = await promisify(execFile)('ps', [
      '-o',
      'pid=,comm=',
      '--ppid',
      String(this.controlPlanePid),
    ]);
    const children = stdout
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/, 2));
    return children.filter(([, name]) => name?.startsWith('chrom')).map(([pid]) => Number(pid));
  }

  async log(): Promise<string> {
    return (await readFile(this.logFile, 'utf8')).slice(-10_000);
  }

  /** What a crash looks like to everybody else. */
  async killControlPlane(): Promise<void> {
    await this.#end('SIGKILL');
  }

  async stopControlPlane(): Promise<void> {
    await this.#end('SIGTERM');
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM');
    await this.site.close();
    await this.janus.dispose();
    await rm(this.folder, { recursive: true, force: true });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    const lastResort = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    child.kill(signal);
    await exited;
    clearTimeout(lastResort);
  }
}

/** A port of 127.0.0.1 that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
