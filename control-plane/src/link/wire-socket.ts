// SPDX-License-Identifier: MIT
// One connection to the plugin: messages in, messages out, and the certainty that it ends. What the messages mean is
// the business of the others in this folder.
import { connect, type Socket } from 'node:net';
import { type WireMessage, WireType } from '../../../shared/wire.ts';
import { LamError } from '../errors.ts';
import { encode, type OutgoingMessage, WireDecoder } from './codec.ts';
import { jsonPayload } from './payloads.ts';

const PING_INTERVAL_MS = 2_000;
const SILENCE_LIMIT_MS = 6_000;
/** More than 256 texts and their acknowledgements can take: a peer this far behind is not reading. */
const MAX_UNSENT_BYTES = 64 * 1024 * 1024;
const LAST_WORDS_MS = 1_000;

export interface WireSocketHandlers {
  /** Every message but PING and PONG, which are answered here. Not called after `ended`. */
  message(message: WireMessage): void;
  /** The peer has taken what made `send` return false. */
  drained(): void;
  /** Called once, last. */
  ended(reason: string): void;
}

export class WireSocket {
  readonly #socket: Socket;
  readonly #handlers: WireSocketHandlers;
  readonly #decoder = new WireDecoder();
  readonly #silence: NodeJS.Timeout;
  readonly #ping: NodeJS.Timeout;
  #pings = 0;
  #ended = false;

  /** Dials the Unix socket at `path`; what is sent before it answers is written when it does. */
  constructor(path: string, handlers: WireSocketHandlers) {
    this.#handlers = handlers;
    this.#silence = setTimeout(() => this.#endIfStillSilent(), SILENCE_LIMIT_MS);
    this.#ping = setInterval(() => this.#sendPing(), PING_INTERVAL_MS);
    this.#socket = connect(path)
      .on('data', (chunk) => this.#receive(chunk))
      .on('drain', () => {
        if (!this.#ended) handlers.drained();
      })
      .on('error', (error) => this.end(error.message))
      .on('close', () => this.end('the plugin closed the link'));
  }

  /** Whether the peer keeps up; false: wait for `drained` with whatever can wait. */
  send(message: OutgoingMessage): boolean {
    if (this.#ended) return false;
    const keepsUp = this.#socket.write(encode(message));
    if (this.#socket.writableLength > MAX_UNSENT_BYTES) this.end('the plugin does not read');
    return keepsUp;
  }

  /** Tells the peer what is wrong with the message of this `sequence`; 0: with none in particular. */
  sendError(code: string, reason: string, sequence = 0): void {
    this.send({ type: WireType.ERROR, sequence, payload: jsonPayload({ code, reason }) });
  }

  /** Ends the connection once what was sent is written, or after a second; `ended` is called before this returns. */
  end(reason: string): void {
    if (this.#ended) return;
    this.#ended = true;
    clearTimeout(this.#silence);
    clearInterval(this.#ping);
    this.#socket.setTimeout(LAST_WORDS_MS, () => this.#socket.destroy());
    this.#socket.destroySoon();
    this.#handlers.ended(reason);
  }

  #receive(chunk: Buffer): void {
    if (this.#ended) return;
    this.#silence.refresh();
    try {
      for (const message of this.#decoder.push(chunk)) {
        this.#handle(message);
        if (this.#ended) return;
      }
    } catch (error) {
      if (!(error instanceof LamError)) throw error;
      this.sendError(error.code, error.message);
      this.end(error.message);
    }
  }

  #handle(message: WireMessage): void {
    if (message.type === WireType.PING) this.send({ type: WireType.PONG, sequence: message.sequence });
    else if (message.type !== WireType.PONG) this.#handlers.message(message);
  }

  #sendPing(): void {
    this.#pings = (this.#pings + 1) >>> 0;
    this.send({ type: WireType.PING, sequence: this.#pings });
  }

  /** Timers run before the sockets are read: after a long turn of our own, the peer may not have been silent at all. */
  #endIfStillSilent(): void {
    const bytesRead = this.#socket.bytesRead;
    setImmediate(() => {
      if (this.#socket.bytesRead === bytesRead) this.end('the plugin was silent for 6 s');
    });
  }
}
