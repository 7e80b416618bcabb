// SPDX-License-Identifier: MIT
// A real Janus for a test: in a folder of its own, on free ports of 127.0.0.1.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, open, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { z } from 'zod';

const JANUS = '/usr/bin/janus';
/** Where the distributions put the stock plugins and transports, `<arch>-linux-gnu` and all. */
const STOCK = stockFolder();
const START_LIMIT_MS = 20_000;
const STOP_LIMIT_MS = 10_000;
const ADMIN_SECRET = 'test-admin-secret';

export interface JanusOptions {
  /** The folder of libjanus_lam.so; absent: Janus runs without our plugin. */
  pluginFolder?: string;
  /** Stock plugins to load beside it, `audiobridge` for libjanus_audiobridge.so; default: echotest. */
  stockPlugins?: string[];
  /** `general` of janus.plugin.lam.jcfg beside the socket, such as `admin_key`. */
  lam?: Record<string, string | boolean>;
  /** Room ids are strings to the plugin. */
  stringIds?: boolean;
  /** More configuration files, or other contents for ours, by file name. */
  jcfg?: Record<string, string>;
  /** Preload AddressSanitizer's runtime: what a plugin built with `-fsanitize=address` needs. */
  asan?: boolean;
  env?: Record<string, string>;
}

/**
 * A Janus that can die and come back at the same addresses. One that ended by itself, or does not end when asked to,
 * makes `stop` and `dispose` throw: a crash is never just a request that was not answered.
 */
export class JanusServer {
  readonly folder: string;
  readonly wsUrl: string;
  readonly adminUrl: string;
  readonly adminSecret = ADMIN_SECRET;
  /** Where the plugin listens for the control plane. */
  readonly socketPath: string;
  /** Everything that Janus wrote, over all its lives. */
  readonly logFile: string;
  readonly #env: NodeJS.ProcessEnv;
  readonly #expected: string[];
  #process: ChildProcess | undefined;
  #crash: string | undefined;

  private constructor(folder: string, ports: Ports, env: NodeJS.ProcessEnv, expected: string[]) {
    this.folder = folder;
    this.wsUrl = `ws://127.0.0.1:${ports.ws}`;
    this.adminUrl = `ws://127.0.0.1:${ports.admin}`;
    this.socketPath = join(folder, 'lam.sock');
    this.logFile = join(folder, 'janus.log');
    this.#env = env;
    this.#expected = expected;
  }

  /** Configures it; it does not run before `start`. */
  static async create(options: JanusOptions = {}): Promise<JanusServer> {
    const folder = await mkdtemp(join(tmpdir(), 'lam-janus-'));
    const ports = await freePorts();
    await linkPlugins(join(folder, 'plugins'), options);
    const files = { ...configuration(folder, ports, options), ...options.jcfg };
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    const env = { ...process.env, ...(options.asan ? asanEnv(folder) : {}), ...options.env };
    const expected = options.pluginFolder === undefined ? [] : ['janus.plugin.lam'];
    return new JanusServer(folder, ports, env, expected);
  }

  get pid(): number {
    const pid = this.#process?.pid;
    if (pid === undefined) throw new Error('Janus does not run');
    return pid;
  }

  /** Settles once both APIs answer and the plugin is loaded; otherwise throws what Janus wrote last. */
  async start(): Promise<void> {
    if (this.#process !== undefined) throw new Error('Janus runs already');
    const log = await open(this.logFile, 'a');
    const args = ['-F', this.folder, '-C', join(this.folder, 'janus.jcfg')];
    const child = spawn(JANUS, args, { env: this.#env, stdio: ['ignore', log.fd, log.fd] });
    this.#process = child;
    const killWithUs = () => child.kill('SIGKILL');
    process.once('exit', killWithUs);
    const ended = new Promise<string>((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
    }).then((how) => {
      process.off('exit', killWithUs);
      if (this.#process === child) {
        this.#process = undefined;
        this.#crash = how;
      }
      return how;
    });
    await log.close();
    await this.#untilReady(ended);
  }

  /** Asks Janus to end. */
  async stop(): Promise<void> {
    const how = (await this.#end('SIGTERM')) ?? this.#crash;
    this.#crash = undefined;
    if (how === undefined || how === 'exit code 0') return;
    throw new Error(`Janus ended by ${how}: ${await this.#tail()}`);
  }

  /** What a crash looks like to everybody else. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Stops it and removes its folder, which stays where there is something to find in it. */
  async dispose(): Promise<void> {
    await this.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** How it ended; undefined: it did not run. */
  async #end(signal: NodeJS.Signals): Promise<string | undefined> {
    const child = this.#process;
    if (child === undefined) return undefined;
    this.#process = undefined;
    const exited = once(child, 'exit');
    const lastResort = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
    child.kill(signal);
    const [code, by] = await exited;
    clearTimeout(lastResort);
    return by ?? `exit code ${code}`;
  }

  async #untilReady(ended: Promise<string>): Promise<void> {
    const over = new AbortController();
    const deadline = AbortSignal.timeout(START_LIMIT_MS);
    const signal = AbortSignal.any([over.signal, deadline]);
    const died = ended.then((how) => {
      throw new Error(`Janus ended at once: ${how}`);
    });
    try {
      await Promise.race([this.#untilAnswering(signal), died]);
    } catch (error) {
      await this.kill();
      this.#crash = undefined;
      const why = deadline.aborted ? 'Janus did not answer in time' : error;
      throw new Error(`${why}: ${await this.#tail()}`, { cause: error });
    } finally {
      over.abort();
    }
  }

  /** The end of what Janus wrote, and whatever AddressSanitizer did. */
  async #tail(): Promise<string> {
    const reports = (await readdir(this.folder)).filter((name) => name.startsWith('asan.'));
    const files = [this.logFile, ...reports.map((name) => join(this.folder, name))];
    const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    return `see ${this.folder}\n${texts.map((text) => text.slice(-6_000)).join('\n')}`;
  }

  /** The answer of a plugin to a request by the Admin API. */
  async askPlugin(plugin: string, request: object): Promise<unknown> {
    const message = { janus: 'message_plugin', admin_secret: ADMIN_SECRET, plugin, request };
    return answer(this.adminUrl, 'janus-admin-protocol', message, AbortSignal.timeout(5_000));
  }

  async #untilAnswering(signal: AbortSignal): Promise<void> {
    const info = await answer(this.wsUrl, 'janus-protocol', { janus: 'info' }, signal);
    await answer(this.adminUrl, 'janus-admin-protocol', { janus: 'ping' }, signal);
    const { plugins } = z.object({ plugins: z.record(z.string(), z.unknown()) }).parse(info);
    const missing = this.#expected.filter((plugin) => !(plugin in plugins));
    if (missing.length > 0) throw new Error(`Janus runs without ${missing.join(', ')}`);
  }
}

/** Configures Janus and starts it. */
export async function startJanus(options: JanusOptions = {}): Promise<JanusServer> {
  const janus = await JanusServer.create(options);
  await janus.start();
  return janus;
}

/** What the server answers to one request; asks until there is somebody to answer. */
async function answer(url: string, protocol: string, request: object, signal: AbortSignal): Promise<unknown> {
  for (;;) {
    signal.throwIfAborted();
    const socket = new WebSocket(url, protocol);
    try {
      await once(socket, 'open', { signal });
      const reply = once(socket, 'message', { signal });
      socket.send(JSON.stringify({ ...request, transaction: 'ready' }));
      const [data] = await reply;
      return JSON.parse(String(data));
    } catch (error) {
      if (signal.aborted) throw error;
      // Nothing announces that a port listens: the connect is the condition, and this is how often it is tried.
      await delay(20, undefined, { signal });
    } finally {
      socket.on('error', () => undefined);
      socket.terminate();
    }
  }
}

interface Ports {
  ws: number;
  admin: number;
}

/** Two ports that were free a moment ago: both are held until both are known, so that they differ. */
async function freePorts(): Promise<Ports> {
  const servers = [createServer(), createServer()];
  const [ws = 0, admin = 0] = await Promise.all(
    servers.map(async (server) => {
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : 0;
    }),
  );
  for (const server of servers) {
    server.close();
    await once(server, 'close');
  }
  return { ws, admin };
}

/** Janus loads whatever its plugins folder holds: so the folder holds what was asked for. */
async function linkPlugins(folder: string, options: JanusOptions): Promise<void> {
  await mkdir(folder);
  const { pluginFolder, stockPlugins = ['echotest'] } = options;
  const stock = await readdir(join(STOCK, 'plugins'));
  for (const name of stockPlugins) {
    const file = stock.find((candidate) => candidate.startsWith(`libjanus_${name}.so`));
    if (file === undefined) throw new Error(`there is no stock plugin ${name} in ${STOCK}`);
    await symlink(join(STOCK, 'plugins', file), join(folder, `libjanus_${name}.so`));
  }
  if (pluginFolder !== undefined) {
    await symlink(resolve(pluginFolder, 'libjanus_lam.so'), join(folder, 'libjanus_lam.so'));
  }
}

function configuration(folder: string, ports: Ports, options: JanusOptions): Record<string, string> {
  const others = ['http', 'pfunix', 'mqtt', 'nanomsg', 'rabbitmq'].map((name) => `libjanus_${name}.so`);
  return {
    'janus.jcfg': jcfg({
      general: {
        configs_folder: folder,
        plugins_folder: join(folder, 'plugins'),
        transports_folder: join(STOCK, 'transports'),
        debug_level: 4,
        debug_timestamps: true,
        debug_colors: false,
        admin_secret: ADMIN_SECRET,
        session_timeout: 60,
        server_name: 'test',
      },
      transports: { disable: others.join(',') },
    }),
    'janus.transport.websockets.jcfg': jcfg({
      general: { json: 'compact', ws: true, ws_ip: '127.0.0.1', ws_port: ports.ws, wss: false },
      admin: { admin_ws: true, admin_ws_ip: '127.0.0.1', admin_ws_port: ports.admin, admin_wss: false },
    }),
    'janus.plugin.lam.jcfg': jcfg({
      general: {
        socket: join(folder, 'lam.sock'),
        string_ids: options.stringIds ?? false,
        ...options.lam,
      },
    }),
  };
}

/** libconfig's syntax, as far as Janus uses it: JSON's strings, numbers and booleans are libconfig's. */
export function jcfg(sections: Record<string, Record<string, string | number | boolean>>): string {
  return Object.entries(sections)
    .map(([section, values]) => {
      const lines = Object.entries(values).map(([name, value]) => `  ${name} = ${JSON.stringify(value)}`);
      return `${section}: {\n${lines.join('\n')}\n}\n`;
    })
    .join('\n');
}

/** Janus itself leaks what lives as long as it does, so leaks are not looked for; everything else ends the process. */
function asanEnv(folder: string): Record<string, string> {
  const runtime = execFileSync('cc', ['-print-file-name=libasan.so'], { encoding: 'utf8' }).trim();
  return {
    LD_PRELOAD: runtime,
    ASAN_OPTIONS: `detect_leaks=0:abort_on_error=1:log_path=${join(folder, 'asan')}`,
    UBSAN_OPTIONS: 'print_stacktrace=1',
  };
}

function stockFolder(): string {
  const triplets: Partial<Record<NodeJS.Architecture, string>> = {
    x64: 'x86_64-linux-gnu',
    arm64: 'aarch64-linux-gnu',
  };
  return `/usr/lib/${triplets[process.arch] ?? ''}/janus`;
}
