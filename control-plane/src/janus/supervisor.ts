// SPDX-License-Identifier: MIT
// Janode's objects do not outlive the Janus they were made with: this makes new ones, for ever.
import { Backoff } from '../backoff.ts';
import { describeError } from '../errors.ts';
import type { Logger } from '../log.ts';
import { type Attachment, attach } from './attachment.ts';
import { type LamHandle, lamPlugin, unavailable } from './lam-plugin.ts';
import {
  destroyRoom,
  ensureRoom,
  type ListedRoom,
  listRooms,
  type RoomOptions,
  type SendRequest,
} from './rooms.ts';

export interface JanusSupervisorOptions {
  /** Janus's WebSocket, ws: or wss:. */
  url: string;
  /** The plugin's `admin_key`, where it has one. */
  adminKey?: string;
  /** Whether the plugin runs with `string_ids`; a function where that is learned later, such as from the link. */
  stringIds: boolean | (() => boolean | Promise<boolean>);
  log: Logger;
  /** Called after each attaching: Janus may be a new one, without the rooms of before. Where it fails, all is redone. */
  onUp?: (signal: AbortSignal) => Promise<void>;
}

export class JanusSupervisor {
  readonly #url: string;
  readonly #adminKey: string | undefined;
  readonly #stringIds: () => boolean | Promise<boolean>;
  readonly #log: Logger;
  readonly #onUp: (signal: AbortSignal) => Promise<void>;
  readonly #backoff = new Backoff({ minMs: 100, maxMs: 5_000 });
  #attachment: Attachment<LamHandle> | undefined;
  #ready = false;
  #lastError: string | undefined;

  constructor({ url, adminKey, stringIds, log, onUp }: JanusSupervisorOptions) {
    this.#url = url;
    this.#adminKey = adminKey;
    this.#stringIds = typeof stringIds === 'function' ? stringIds : () => stringIds;
    this.#log = log;
    this.#onUp = onUp ?? (async () => {});
  }

  /** Attached, and `onUp` is done. */
  get ready(): boolean {
    return this.#ready;
  }

  /** Why it is not attached. */
  get lastError(): string | undefined {
    return this.#lastError;
  }

  /** Attaches, and attaches again after every loss; settles once `signal` has aborted. Called once. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        this.#attachment = await attach(this.#url, lamPlugin, signal);
        const reason = await this.#serve(this.#attachment, signal);
        if (!signal.aborted) this.#noteLoss(reason);
      } catch (error) {
        if (!signal.aborted) this.#noteLoss(describeError(error).reason, error);
      } finally {
        this.#ready = false;
        this.#attachment?.close();
        this.#attachment = undefined;
      }
      await this.#backoff.wait(signal);
    }
  }

  /**
   * @throws LamError `janus_unavailable` (retryable), `janus_refused` with what Janus said, `bad_room_id`
   */
  async ensureRoom(options: RoomOptions): Promise<void> {
    await ensureRoom(this.#send, options, await this.#stringIds());
  }

  /** @throws LamError as `ensureRoom` */
  async destroyRoom(room: string, secret?: string): Promise<void> {
    await destroyRoom(this.#send, room, secret, await this.#stringIds());
  }

  /** @throws LamError as `ensureRoom` */
  async listRooms(): Promise<ListedRoom[]> {
    return await listRooms(this.#send);
  }

  readonly #send: SendRequest = async (body) => {
    if (this.#attachment === undefined) throw unavailable(this.#lastError ?? 'it has not been reached yet');
    return await this.#attachment.handle.request({ ...body, admin_key: this.#adminKey });
  };

  /** From `onUp` to the end of the attachment, with its reason. */
  async #serve(attachment: Attachment<LamHandle>, signal: AbortSignal): Promise<string> {
    const over = new AbortController();
    const stop = () => attachment.close();
    signal.addEventListener('abort', stop);
    try {
      const up = this.#onUp(over.signal).then(() => {
        if (!over.signal.aborted) this.#noteUp();
      });
      await Promise.race([up, attachment.ended]);
      return await attachment.ended;
    } finally {
      over.abort();
      signal.removeEventListener('abort', stop);
    }
  }

  #noteUp(): void {
    this.#ready = true;
    this.#lastError = undefined;
    this.#backoff.reset();
    this.#log.info({ url: this.#url }, 'attached to Janus');
  }

  /** A Janus that is away for an hour is worth one line, not thousands. */
  #noteLoss(reason: string, error?: unknown): void {
    if (this.#ready || reason !== this.#lastError) {
      this.#log.warn({ url: this.#url, reason, err: error }, 'not attached to Janus; trying on');
    }
    this.#lastError = reason;
  }
}
