// SPDX-License-Identifier: MIT
// Janode 1.8 has no typings: these are of what is used here, read off node_modules/janode/src.

declare module 'janode' {
  import type { EventEmitter } from 'node:events';
  import type Handle from 'janode/handle';

  export interface ConnectOptions {
    address: { url: string; apisecret?: string };
    /** Attempts after the first one. */
    max_retries?: number;
    /** Options of ws, in milliseconds. */
    ws_options?: { handshakeTimeout?: number; closeTimeout?: number };
  }

  /** What `session.attach` takes: Janus's name of the plugin, and the class of its handles. */
  export interface PluginDescriptor<H extends Handle = Handle> {
    id: string;
    Handle: new (session: Session, id: number) => H;
  }

  /** Emits `connection_closed` after `close`, `connection_error` after any other end, then no more. */
  export interface Connection extends EventEmitter {
    /** Never settles where the peer does not answer. */
    create(keepAliveSeconds?: number): Promise<Session>;
    close(): Promise<void>;
  }

  /** Emits `session_destroyed`: destroyed, timed out, a keep-alive failed, or the connection ended. */
  export interface Session extends EventEmitter {
    readonly connection: Connection;
    /** Never settles where the peer does not answer. */
    attach<H extends Handle>(descriptor: PluginDescriptor<H>): Promise<H>;
  }

  interface Janode {
    /** Rejects with the `error` event of the WebSocket. */
    connect(options: ConnectOptions): Promise<Connection>;
    Logger: { setLevel(level: 'none' | 'error' | 'warning' | 'info' | 'verbose' | 'debug'): string };
    EVENT: {
      CONNECTION_CLOSED: 'connection_closed';
      CONNECTION_ERROR: 'connection_error';
      SESSION_DESTROYED: 'session_destroyed';
      HANDLE_DETACHED: 'handle_detached';
    };
  }

  const janode: Janode;
  export default janode;
}

declare module 'janode/handle' {
  import { EventEmitter } from 'node:events';
  import type { Session } from 'janode';

  /** Emits `handle_detached`: by a request, by Janus, or with its session. */
  export default class Handle extends EventEmitter {
    constructor(session: Session, id: number);
    readonly id: number;
    readonly session: Session;
    /**
     * Settles on the definitive answer; without a timeout it may never. Rejects with the text `<code> <reason>` of an
     * error of Janus's core; an error of the plugin is an answer like any other.
     */
    sendRequest(request: { janus: string; body?: object }, timeoutMs?: number): Promise<unknown>;
  }
}
