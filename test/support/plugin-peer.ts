// SPDX-License-Identifier: MIT
// The plugin's side of the Unix socket, played by a test: a real socket, and nothing happens on it but what the test says.
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode, type OutgoingMessage, WireDecoder } from '../../control-plane/src/link/codec.ts';
import type { PluginHello, Snapshot } from '../../control-plane/src/link/payloads.ts';
import { type WireMessage, WireType } from '../../shared/wire.ts';

export const HELLO: PluginHello = {
  protocol: 1,
  software: 'plugin-peer',
  boot: 'boot-1',
  stringIds: true,
};
export const EMPTY_SNAPSHOT: Snapshot = { rooms: [], sessions: [] };

/** A queue that `next` waits on. */
class Mailbox<T> {
  readonly #items: T[] = [];
  readonly #takers: ((item: T) => void)[] = [];

  put(item: T): void {
    const taker = this.#takers.shift();
    if (taker === undefined) this.#items.push(item);
    else taker(item);
  }

  next(): Promise<T> {
    const item = this.#items.shift();
    if (item !== undefined) return Promise.resolve(item);
    return new Promise((resolve) => this.#takers.push(resolve));
  }
}

/** One control plane that dialled. Messages of a type are received in their order, whatever came between them. */
export class PeerConnection {
  readonly socket: Socket;
  /** Every message received so far. */
  readonly received: WireMessage[] = [];
  readonly closed: Promise<unknown>;
  readonly #mailboxes = new Map<number, Mailbox<WireMessage>>();

  constructor(socket: Socket) {
    this.socket = socket;
    const decoder = new WireDecoder();
    this.closed = new Promise((resolve) => socket.once('close', resolve));
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => {
      for (const message of decoder.push(chunk)) {
        this.received.push(message);
        this.#mailbox(message.type).put(message);
      }
    });
  }

  /** The next message of `type` that was not taken yet. */
  next(type: number): Promise<WireMessage> {
    return this.#mailbox(type).next();
  }

  async nextJson(type: number): Promise<{ message: WireMessage; json: unknown }> {
    const message = await this.next(type);
    return { message, json: JSON.parse(message.payload.toString('utf8')) };
  }

  send(message: OutgoingMessage): void {
    this.socket.write(encode(message));
  }

  sendJson(type: number, value: object, header: Partial<WireMessage> = {}): void {
    this.send({ ...header, type, payload: Buffer.from(JSON.stringify(value)) });
  }

  /** Waits for the control plane's HELLO and answers it by HELLO and SNAPSHOT. */
  async shakeHands(hello: Partial<PluginHello> = {}, snapshot: Snapshot = EMPTY_SNAPSHOT): Promise<void> {
    await this.next(WireType.HELLO);
    this.sendJson(WireType.HELLO, { ...HELLO, ...hello });
    this.sendJson(WireType.SNAPSHOT, snapshot);
  }

  #mailbox(type: number): Mailbox<WireMessage> {
    const mailbox = this.#mailboxes.get(type) ?? new Mailbox<WireMessage>();
    this.#mailboxes.set(type, mailbox);
    return mailbox;
  }
}

/** The listening plugin. `stop` and `start` are its death and return, at the same path. */
export class PluginPeer {
  readonly path: string;
  readonly #folder: string;
  readonly #connections = new Mailbox<PeerConnection>();
  readonly #open = new Set<PeerConnection>();
  #server: Server | undefined;

  private constructor(folder: string) {
    this.#folder = folder;
    this.path = join(folder, 'lam.sock');
  }

  /** A path in a folder of its own; nobody listens on it before `start`. */
  static async create(): Promise<PluginPeer> {
    return new PluginPeer(await mkdtemp(join(tmpdir(), 'lam-peer-')));
  }

  async start(): Promise<void> {
    const server = createServer((socket) => {
      const connection = new PeerConnection(socket);
      this.#open.add(connection);
      socket.once('close', () => this.#open.delete(connection));
      this.#connections.put(connection);
    });
    this.#server = server;
    server.listen(this.path);
    await once(server, 'listening');
  }

  /** The next control plane that dials. */
  accept(): Promise<PeerConnection> {
    return this.#connections.next();
  }

  /** Accepts the next control plane and shakes hands with it. */
  async link(hello: Partial<PluginHello> = {}, snapshot?: Snapshot): Promise<PeerConnection> {
    const connection = await this.accept();
    await connection.shakeHands(hello, snapshot);
    return connection;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server === undefined) return;
    for (const { socket } of this.#open) socket.destroy();
    server.close();
    await once(server, 'close');
  }

  async dispose(): Promise<void> {
    await this.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
