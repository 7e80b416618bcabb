// SPDX-License-Identifier: MIT
// A redis-server of our own, for installations that have none: a Unix socket, an append-only file, no TCP port.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { LamError } from '../errors.ts';
import type { Logger } from '../log.ts';

const RESPAWN_BACKOFF_MS = 200;
const START_DEADLINE_MS = 20_000;
const STOP_DEADLINE_MS = 5_000;

/**
 * Starts redis-server under `stateDir/redis`, starts it again when it dies, and adopts one that an earlier control
 * plane left behind when it was killed.
 */
export class PrivateRedis {
  readonly url: string;
  readonly #dir: string;
  readonly #socket: string;
  readonly #log: Logger;
  readonly #closing = new AbortController();

  constructor(stateDir: string, log: Logger) {
    this.#dir = join(stateDir, 'redis');
    this.#socket = join(this.#dir, 'redis.sock');
    this.url = `unix://${this.#socket}`;
    this.#log = log;
  }

  /** Resolves once the socket answers. @throws LamError `redis_unavailable`. */
  async start(): Promise<void> {
    await mkdir(this.#dir, { recursive: true, mode: 0o700 });
    if (await this.#answers()) {
      this.#log.info({ socket: this.#socket }, 'adopted the redis-server that is running there');
      this.#watchAdopted();
      return;
    }
    await this.#spawn();
  }

  /** Asks the server to save and to go, whoever started it. */
  async stop(): Promise<void> {
    this.#closing.abort();
    const client = connect(this.#socket);
    client.on('error', () => undefined);
    client.end('SHUTDOWN\r\n');
    await once(client, 'close', { signal: AbortSignal.timeout(STOP_DEADLINE_MS) }).catch(() => undefined);
  }

  async #spawn(): Promise<void> {
    const args = ['--port', '0', '--unixsocket', this.#socket, '--unixsocketperm', '700', '--dir', this.#dir];
    args.push(
      '--appendonly',
      'yes',
      '--appendfsync',
      'everysec',
      '--save',
      '',
      '--maxmemory-policy',
      'noeviction',
    );
    const child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'ignore'] });
    await readiness(child);
    child.once('exit', (code, signal) => {
      if (this.#closing.signal.aborted) return;
      this.#log.error({ code, signal }, 'redis-server ended; starting it again');
      this.#respawn();
    });
  }

  /** One that is not our child tells of its end by closing a connection. */
  #watchAdopted(): void {
    const client = connect(this.#socket);
    client.on('error', () => undefined);
    client.once('close', () => {
      if (!this.#closing.signal.aborted) this.#respawn();
    });
    this.#closing.signal.addEventListener('abort', () => client.destroy(), { once: true });
  }

  #respawn(): void {
    delay(RESPAWN_BACKOFF_MS, undefined, { signal: this.#closing.signal })
      .then(() => this.#spawn())
      .catch((error) => {
        if (this.#closing.signal.aborted) return;
        this.#log.error({ error: String(error) }, 'redis-server cannot be started');
        this.#respawn();
      });
  }

  async #answers(): Promise<boolean> {
    const client = connect(this.#socket);
    try {
      await once(client, 'connect');
      client.write('PING\r\n');
      const [reply] = await once(client, 'data');
      return String(reply).startsWith('+PONG');
    } catch {
      return false;
    } finally {
      client.destroy();
    }
  }
}

/** Settles when the server says that it takes connections, which is after it has loaded its file. */
function readiness(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(new LamError('redis_unavailable', `redis-server did not start: ${why}`, { retryable: true }));
    };
    const timer = setTimeout(() => fail('no answer in time'), START_DEADLINE_MS);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`it ended with code ${code}`));
    // The reader stays for the server's whole life: a full pipe would block it.
    createInterface({ input: child.stdout! }).on('line', (line) => {
      if (!/ready to accept connections/i.test(line)) return;
      clearTimeout(timer);
      child.removeAllListeners('exit');
      resolve();
    });
  });
}
