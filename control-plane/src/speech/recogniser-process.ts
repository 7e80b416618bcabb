// SPDX-License-Identifier: MIT
// One lam-recogniser (control-plane/native): the framing of native/README.md, one request at a time.
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { LamError } from '../errors.ts';

const MAX_REPLY_BYTES = 1_048_576;
const STOP_DEADLINE_MS = 2_000;

const ready = z.object({ ready: z.literal(true) });
const reply = z.union([
  z.object({ id: z.int(), text: z.string(), source: z.string(), confidence: z.number().optional() }),
  z.object({ id: z.int(), error: z.string(), reason: z.string() }),
]);
export type Recognised = Extract<z.infer<typeof reply>, { text: string }>;

type Waiter = { take(message: unknown): void; fail(error: Error): void };

/** The process is gone, or does not speak the protocol; another one may do better. */
export class RecogniserDied extends Error {}

export class RecogniserProcess {
  /** Settles when the model is loaded, or the process is gone. */
  readonly ready: Promise<void>;
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>;
  #received = Buffer.alloc(0);
  #waiter: Waiter | undefined;
  #death: RecogniserDied | undefined;
  #complaint = '';
  #requests = 0;

  constructor(program: string, modelDir: string | undefined) {
    this.#child = spawn(program, modelDir === undefined ? [] : [modelDir], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.#child.stdout.on('data', (bytes: Buffer) => this.#read(bytes));
    this.#child.stderr.on('data', (bytes: Buffer) => {
      this.#complaint = (this.#complaint + bytes.toString()).slice(-500);
    });
    // A write to a process that is just dying; `close` tells what happened.
    this.#child.stdin.on('error', () => undefined);
    this.#child.on('error', (error) => this.#die(error.message));
    this.#child.on('close', (code, signal) =>
      this.#die(`ended (${signal ?? code}) ${this.#complaint}`.trim()),
    );
    this.ready = this.#next().then((message) => {
      if (!ready.safeParse(message).success) throw this.#break('it did not say that it is ready');
    });
    // Whoever needs the process awaits `ready`; until then its failure is nobody's.
    this.ready.catch(() => undefined);
  }

  get alive(): boolean {
    return this.#death === undefined;
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /**
   * One at a time. An abort ends the process, because a search cannot be left half way.
   * @throws RecogniserDied, LamError `stt_failed`, the signal's reason.
   */
  async recognise(grammar: string, pcm: Buffer, signal: AbortSignal): Promise<Recognised> {
    const abort = () => this.kill();
    signal.addEventListener('abort', abort, { once: true });
    try {
      signal.throwIfAborted();
      await this.ready;
      return await this.#request(grammar, pcm);
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      signal.removeEventListener('abort', abort);
    }
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }

  /** Lets the process end by itself, which it does at the end of its input; settles when it is gone. */
  async stop(): Promise<void> {
    if (!this.alive) return;
    const gone = new Promise<void>((resolve) => this.#child.once('close', () => resolve()));
    const timer = setTimeout(() => this.kill(), STOP_DEADLINE_MS);
    this.#child.stdin.end();
    await gone;
    clearTimeout(timer);
  }

  async #request(grammar: string, pcm: Buffer): Promise<Recognised> {
    this.#requests += 1;
    const id = this.#requests;
    const json = Buffer.from(JSON.stringify({ id, grammar }));
    const header = Buffer.alloc(8);
    header.writeUInt32LE(json.length, 0);
    header.writeUInt32LE(pcm.length, 4);
    const answer = this.#next();
    this.#child.stdin.write(Buffer.concat([header, json, pcm]));
    const parsed = reply.safeParse(await answer);
    if (!parsed.success || parsed.data.id !== id) throw this.#break('its reply makes no sense');
    if ('error' in parsed.data) {
      throw new LamError('stt_failed', `The recogniser refused: ${parsed.data.reason}.`);
    }
    return parsed.data;
  }

  #next(): Promise<unknown> {
    if (this.#death !== undefined) return Promise.reject(this.#death);
    return new Promise((take, fail) => {
      this.#waiter = { take, fail };
    });
  }

  #read(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    while (this.#received.length >= 4) {
      const length = this.#received.readUInt32LE(0);
      if (length > MAX_REPLY_BYTES) {
        this.#break('its reply is too long');
        return;
      }
      if (this.#received.length < 4 + length) return;
      const text = this.#received.toString('utf8', 4, 4 + length);
      this.#received = this.#received.subarray(4 + length);
      this.#deliver(text);
    }
  }

  #deliver(text: string): void {
    const waiter = this.#waiter;
    this.#waiter = undefined;
    try {
      waiter?.take(JSON.parse(text));
    } catch {
      waiter?.fail(this.#break('its reply is not JSON'));
    }
  }

  #break(reason: string): RecogniserDied {
    this.kill();
    return this.#die(reason);
  }

  #die(reason: string): RecogniserDied {
    this.#death ??= new RecogniserDied(`The recogniser is gone: ${reason}.`);
    this.#waiter?.fail(this.#death);
    this.#waiter = undefined;
    return this.#death;
  }
}
