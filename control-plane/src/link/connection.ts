// SPDX-License-Identifier: MIT
// One connection to the plugin, from its HELLO to its end.
import { PROTOCOL_VERSION, type WireMessage, WireType } from '../../../shared/wire.ts';
import { LamError } from '../errors.ts';
import type { Logger } from '../log.ts';
import { dispatch, type LinkHandlers } from './handlers.ts';
import { jsonPayload, type PluginHello, parsePayload, peerError, pluginHello, snapshot } from './payloads.ts';
import { TextOutbox } from './text-outbox.ts';
import { WireSocket } from './wire-socket.ts';

const HANDSHAKE_LIMIT_MS = 5_000;
const KNOWN_TYPES: ReadonlySet<number> = new Set(Object.values(WireType));

export interface ConnectionOptions {
  path: string;
  software: string;
  log: Logger;
  handlers: LinkHandlers;
}

export class Connection {
  readonly outbox: TextOutbox;
  /** Why it ended. */
  readonly ended: Promise<string>;
  readonly #socket: WireSocket;
  readonly #log: Logger;
  readonly #handlers: LinkHandlers;
  readonly #end = Promise.withResolvers<string>();
  readonly #handshake: NodeJS.Timeout;
  #hello: PluginHello | undefined;
  #up = false;

  constructor({ path, software, log, handlers }: ConnectionOptions) {
    this.#log = log;
    this.#handlers = handlers;
    this.ended = this.#end.promise;
    this.#handshake = setTimeout(() => this.end('the plugin did not introduce itself'), HANDSHAKE_LIMIT_MS);
    this.#socket = new WireSocket(path, {
      message: (message) => this.#receive(message),
      drained: () => this.outbox.drained(),
      ended: (reason) => this.#finish(reason),
    });
    this.outbox = new TextOutbox((message) => this.#socket.send(message));
    this.#socket.send({
      type: WireType.HELLO,
      payload: jsonPayload({ protocol: PROTOCOL_VERSION, software }),
    });
  }

  acknowledgeText(session: number, sequence: number): void {
    this.#socket.send({ type: WireType.TEXT_IN_ACK, session, sequence });
  }

  listen(session: number, on: boolean): void {
    this.#socket.send({ type: WireType.LISTEN, session, payload: jsonPayload({ on }) });
  }

  end(reason: string): void {
    this.#socket.end(reason);
  }

  #receive(message: WireMessage): void {
    if (!KNOWN_TYPES.has(message.type)) return;
    try {
      if (message.type === WireType.ERROR) this.#receiveError(message);
      else if (this.#up) this.#receiveLinked(message);
      else this.#receiveHandshake(message);
    } catch (error) {
      if (!(error instanceof LamError)) throw error;
      this.#log.warn({ type: message.type, reason: error.message }, 'the plugin sent a bad message');
      // An ERROR never answers an ERROR: two sides that disagree would not stop.
      if (message.type !== WireType.ERROR) {
        this.#socket.sendError(error.code, error.message, message.sequence);
      }
      // Without the plugin's HELLO and SNAPSHOT there is nothing to go on with.
      if (!this.#up) this.end(error.message);
    }
  }

  #receiveHandshake(message: WireMessage): void {
    if (this.#hello === undefined) {
      if (message.type !== WireType.HELLO) {
        throw new LamError('hello_expected', `type ${message.type} came before HELLO`);
      }
      const hello = parsePayload(pluginHello, message.payload);
      if (hello.protocol !== PROTOCOL_VERSION) {
        throw new LamError('bad_version', `the plugin speaks protocol version ${hello.protocol}`);
      }
      this.#hello = hello;
    } else if (message.type === WireType.SNAPSHOT) {
      const everything = parsePayload(snapshot, message.payload);
      clearTimeout(this.#handshake);
      this.#up = true;
      this.#handlers.up(everything, this.#hello);
    }
  }

  #receiveLinked(message: WireMessage): void {
    if (message.type === WireType.TEXT_OUT_ACK) this.outbox.acknowledge(message);
    else dispatch(message, this.#handlers);
  }

  #receiveError({ sequence, payload }: WireMessage): void {
    const error = parsePayload(peerError, payload);
    if (!this.#up) {
      this.end(error.reason);
      return;
    }
    this.#log.warn({ ...error, sequence }, 'the plugin refused a message');
    if (sequence !== 0) this.outbox.refuse(sequence, error);
    // The plugin closes after any other code: this is why, and the close itself says nothing.
    else if (error.code !== 'bad_payload') this.end(error.reason);
  }

  #finish(reason: string): void {
    clearTimeout(this.#handshake);
    this.outbox.close(reason);
    if (this.#up) this.#handlers.down(reason);
    this.#end.resolve(reason);
  }
}
