// SPDX-License-Identifier: MIT
// The link to the Janus plugin that is always there or on its way back.
import { Backoff } from '../backoff.ts';
import type { Logger } from '../log.ts';
import { Connection } from './connection.ts';
import { guardHandlers, type LinkHandlers } from './handlers.ts';
import type { PluginHello, Snapshot } from './payloads.ts';
import { type Delivery, linkDown, type TextOptions } from './text-outbox.ts';

const DEFAULT_SOFTWARE = 'janus-lam-control-plane';

export interface PluginLinkOptions {
  /** The Unix socket on which the plugin listens. */
  path: string;
  log: Logger;
  handlers: LinkHandlers;
  /** What the plugin's log is told this is, name/version. */
  software?: string;
}

export interface LinkState {
  up: boolean;
  /** When `up` last changed, milliseconds since the epoch. */
  since: number;
  /** The life of the plugin, while linked. */
  boot?: string;
  /** Whether the plugin's room ids are strings to Janus, while linked. */
  stringIds?: boolean;
  /** Why it is not linked. */
  lastError?: string;
}

export class PluginLink {
  readonly #path: string;
  readonly #log: Logger;
  readonly #handlers: LinkHandlers;
  readonly #software: string;
  readonly #backoff = new Backoff({ minMs: 100, maxMs: 5_000 });
  #connection: Connection | undefined;
  #state: LinkState = { up: false, since: Date.now() };

  constructor({ path, log, handlers, software = DEFAULT_SOFTWARE }: PluginLinkOptions) {
    this.#path = path;
    this.#log = log;
    this.#software = software;
    const guarded = guardHandlers(handlers, log);
    this.#handlers = {
      ...guarded,
      up: (snapshot, hello) => {
        this.#wentUp(snapshot, hello);
        guarded.up(snapshot, hello);
      },
      down: (reason) => {
        this.#wentDown(reason);
        guarded.down(reason);
      },
    };
  }

  get state(): Readonly<LinkState> {
    return this.#state;
  }

  /** Dials, and redials for ever; settles once `signal` has aborted and the link is down. Called once. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const connection = new Connection({
        path: this.#path,
        software: this.#software,
        log: this.#log,
        handlers: this.#handlers,
      });
      this.#connection = connection;
      const stop = () => connection.end('the control plane is stopping');
      signal.addEventListener('abort', stop);
      const reason = await connection.ended;
      signal.removeEventListener('abort', stop);
      this.#connection = undefined;
      if (!signal.aborted) this.#noteFailure(reason);
      await this.#backoff.wait(signal);
    }
  }

  /**
   * Sends `text` to everybody in `room`, or to one session of it, and settles when the plugin has answered. At most 256
   * are under way at once; the following ones wait their turn.
   * @throws LamError `link_down` (also after 5 s without an answer; the text may have arrived all the same), `too_long`,
   *   `unknown_room`, `unknown_session`, `queue_full`
   */
  async sendText(room: string, text: string, options: TextOptions): Promise<Delivery> {
    if (!this.#state.up || this.#connection === undefined) {
      throw linkDown(this.#state.lastError ?? 'it has not been reached yet');
    }
    return this.#connection.outbox.post(room, text, options);
  }

  /**
   * Tells the plugin that a text is stored or answered. While the link is down this does nothing: the plugin sends the
   * text again. With the `boot` in which the text came, an acknowledgement that comes too late cannot be taken for that
   * of another text: sessions are counted anew in every life of the plugin.
   */
  ackText(session: number, sequence: number, boot = this.#state.boot): void {
    if (this.#state.up && boot === this.#state.boot) this.#connection?.acknowledgeText(session, sequence);
  }

  /** Whether this session's audio is wanted; it is by default, and again for every session after a redial. */
  listen(session: number, on: boolean): void {
    if (this.#state.up) this.#connection?.listen(session, on);
  }

  #wentUp({ rooms, sessions }: Snapshot, { boot, stringIds, software }: PluginHello): void {
    this.#backoff.reset();
    this.#state = { up: true, since: Date.now(), boot, stringIds };
    this.#log.info(
      { boot, software, rooms: rooms.length, sessions: sessions.length },
      'linked to the Janus plugin',
    );
  }

  #wentDown(reason: string): void {
    this.#state = { up: false, since: Date.now(), lastError: reason };
    this.#log.warn({ reason }, 'the link to the Janus plugin is down');
  }

  /** A plugin that is away for an hour is worth one line, not thousands. */
  #noteFailure(reason: string): void {
    if (this.#state.lastError === reason) return;
    this.#state = { ...this.#state, lastError: reason };
    this.#log.warn({ reason }, 'cannot link to the Janus plugin; trying on');
  }
}
