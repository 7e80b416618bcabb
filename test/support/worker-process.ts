// SPDX-License-Identifier: MIT
// A control plane without the API, as it runs on another host: it shares nothing with the first but Redis.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const START_MS = 30_000;
const STOP_MS = 20_000;

export class WorkerProcess {
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess) {
    this.#child = child;
  }

  /** Settles once it says that it has started. @throws Error with what it wrote where it ends before. */
  static async start(folder: string, env: NodeJS.ProcessEnv): Promise<WorkerProcess> {
    const command = ['control-plane/src/main.ts'];
    const child = spawn(process.execPath, command, {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    process.once('exit', () => child.kill('SIGKILL'));
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const lines: string[] = [];
    const fail = (why: string) => reject(new Error(`the worker ${why}:\n${lines.slice(-20).join('\n')}`));
    const late = setTimeout(() => fail('did not start in time'), START_MS);
    child.once('exit', (code) => fail(`ended with code ${code}`));
    // Read for all its life: a full pipe would block it.
    createInterface({ input: child.stdout! }).on('line', (line) => {
      lines.push(line);
      if (line.includes('"msg":"started"')) resolve();
    });
    await promise.finally(() => clearTimeout(late));
    return new WorkerProcess(child);
  }

  /** What a crash looks like to everybody else. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** @returns its exit code; null where it did not end by itself. */
  async stop(): Promise<number | null> {
    await this.#end('SIGTERM');
    return this.#child.exitCode;
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const exited = once(this.#child, 'exit');
    const lastResort = setTimeout(() => this.#child.kill('SIGKILL'), STOP_MS);
    this.#child.kill(signal);
    await exited;
    clearTimeout(lastResort);
  }
}
