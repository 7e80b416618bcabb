// SPDX-License-Identifier: MIT
// One life of Janode's objects: connection, session and handle. They live and die together.
import Janode, { type Connection, type PluginDescriptor } from 'janode';
import type Handle from 'janode/handle';
import { janusError, unavailable } from './lam-plugin.ts';

const CONNECT_LIMIT_MS = 5_000;
const KEEP_ALIVE_S = 5;
/** How long the WebSocket of a Janus that hangs may take to close; after that it is cut. */
const CLOSE_LIMIT_MS = 2_000;

export interface Attachment<H extends Handle> {
  readonly handle: H;
  /** Settles when one of the three is gone: a lost connection, a failed keep-alive, a destroyed session, `close`. */
  readonly ended: Promise<string>;
  close(): void;
}

/**
 * Connects to the Janus at `url` (ws: or wss:) and attaches to a plugin.
 * @throws LamError `janus_unavailable`, `janus_refused` (such as: no such plugin), or the reason of `signal`
 */
export async function attach<H extends Handle>(
  url: string,
  plugin: PluginDescriptor<H>,
  signal: AbortSignal,
): Promise<Attachment<H>> {
  // It would write to the console what the errors say as well.
  Janode.Logger.setLevel('none');
  const limit = AbortSignal.any([signal, AbortSignal.timeout(CONNECT_LIMIT_MS)]);
  let connection: Connection | undefined;
  try {
    connection = await connect(url, limit);
    const { CONNECTION_CLOSED, CONNECTION_ERROR, SESSION_DESTROYED, HANDLE_DETACHED } = Janode.EVENT;
    const closed = end(connection, CONNECTION_CLOSED, 'the connection was closed');
    const lost = end(connection, CONNECTION_ERROR, 'the connection was lost');
    const session = await until(limit, connection.create(KEEP_ALIVE_S));
    const destroyed = end(
      session,
      SESSION_DESTROYED,
      'the session ended, or its keep-alive was not answered',
    );
    const handle = await until(limit, session.attach(plugin));
    const detached = end(handle, HANDLE_DETACHED, 'the handle was detached');
    const open = connection;
    return {
      handle,
      ended: Promise.race([closed, lost, destroyed, detached]),
      close: () => closeQuietly(open),
    };
  } catch (error) {
    if (connection !== undefined) closeQuietly(connection);
    signal.throwIfAborted();
    if (limit.aborted) throw unavailable('it did not answer in time', error);
    throw janusError(error);
  }
}

/** A connection that comes too late is closed: nobody else would do it. */
async function connect(url: string, limit: AbortSignal): Promise<Connection> {
  const connecting = Janode.connect({
    address: { url },
    max_retries: 0,
    ws_options: { handshakeTimeout: CONNECT_LIMIT_MS, closeTimeout: CLOSE_LIMIT_MS },
  }).catch((event: ErrorEvent) => {
    throw unavailable(event.message || `${url} cannot be reached`, event.error);
  });
  try {
    return await until(limit, connecting);
  } catch (error) {
    connecting.then(closeQuietly, () => undefined);
    throw error;
  }
}

function closeQuietly(connection: Connection): void {
  // It rejects where the connection is closed already, which is all that is wanted.
  connection.close().catch(() => undefined);
}

/** Janode's promises may never settle: this one does, at the latest with the reason of `signal`. */
async function until<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  signal.addEventListener('abort', abort);
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

function end(emitter: NodeJS.EventEmitter, event: string, reason: string): Promise<string> {
  return new Promise((resolve) => emitter.once(event, () => resolve(reason)));
}
