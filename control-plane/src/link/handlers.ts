// SPDX-License-Identifier: MIT
// What a link tells the rest of the control plane, and which message makes it say so.
import { FRAME_BYTES, PCM_FLAG_CONCEALED, type WireMessage, WireType } from '../../../shared/wire.ts';
import { LamError } from '../errors.ts';
import type { Logger } from '../log.ts';
import {
  close,
  gap,
  open,
  type ParticipantInfo,
  type PluginHello,
  type PluginStats,
  parsePayload,
  pluginStats,
  type Snapshot,
} from './payloads.ts';

/**
 * Called in the order of the wire; between `up` and `down` only. What a handler throws, or rejects with, is logged and
 * goes no further. `timestamp` is media time in samples at 16 kHz since the session's start.
 */
export interface LinkHandlers {
  /** Linked: `snapshot` replaces everything that was known. */
  up(snapshot: Snapshot, hello: PluginHello): void;
  down(reason: string): void;
  /** A participant joined, or its `muted` or `display` changed. */
  open(session: number, info: ParticipantInfo): void;
  /** `reason`: left, kicked, hangup, destroyed or session. */
  close(session: number, reason: string): void;
  /** Whole frames of 20 ms, s16le, 16 kHz, mono; `concealed`: at least one was made up for a lost packet. */
  pcm(session: number, timestamp: number, pcm: Buffer, concealed: boolean): void;
  /** Audio that will never come; `reason`: loss, overflow, muted or silence. */
  gap(session: number, timestamp: number, samples: number, reason: string): void;
  /** At least once each; repeats have the same (`boot`, `session`, `sequence`). To be acknowledged once stored. */
  text(session: number, sequence: number, text: string): void;
  stats(stats: PluginStats): void;
}

type Route = (message: WireMessage, handlers: LinkHandlers) => void;

const ROUTES: Partial<Record<number, Route>> = {
  [WireType.PCM]: (message, handlers) => {
    const { timestamp, flags, payload } = message;
    if (payload.length === 0 || payload.length % FRAME_BYTES !== 0) {
      throw new LamError('bad_payload', `${payload.length} bytes are not whole frames of 20 ms`);
    }
    handlers.pcm(sessionOf(message), timestamp, payload, (flags & PCM_FLAG_CONCEALED) !== 0);
  },
  [WireType.GAP]: (message, handlers) => {
    const { samples, reason } = parsePayload(gap, message.payload);
    handlers.gap(sessionOf(message), message.timestamp, samples, reason);
  },
  [WireType.TEXT_IN]: (message, handlers) =>
    handlers.text(sessionOf(message), message.sequence, message.payload.toString('utf8')),
  [WireType.OPEN]: (message, handlers) =>
    handlers.open(sessionOf(message), parsePayload(open, message.payload)),
  [WireType.CLOSE]: (message, handlers) =>
    handlers.close(sessionOf(message), parsePayload(close, message.payload).reason),
  [WireType.STATS]: (message, handlers) => handlers.stats(parsePayload(pluginStats, message.payload)),
};

/**
 * Calls the handler that `message` is for. Types that mean nothing on an established link are skipped.
 * @throws LamError `bad_payload`
 */
export function dispatch(message: WireMessage, handlers: LinkHandlers): void {
  ROUTES[message.type]?.(message, handlers);
}

function sessionOf({ session }: WireMessage): number {
  if (session > 0 && Number.isSafeInteger(session)) return session;
  throw new LamError('bad_payload', `${session} is not a session`);
}

/** The same handlers, none of which throws or rejects. */
export function guardHandlers(handlers: LinkHandlers, log: Logger): LinkHandlers {
  const guard = (name: keyof LinkHandlers, call: () => unknown): void => {
    const failed = (error: unknown) =>
      log.error({ err: error, handler: name }, 'a handler of the link failed');
    try {
      const result = call();
      if (result instanceof Promise) result.catch(failed);
    } catch (error) {
      failed(error);
    }
  };
  return {
    up: (...args) => guard('up', () => handlers.up(...args)),
    down: (...args) => guard('down', () => handlers.down(...args)),
    open: (...args) => guard('open', () => handlers.open(...args)),
    close: (...args) => guard('close', () => handlers.close(...args)),
    pcm: (...args) => guard('pcm', () => handlers.pcm(...args)),
    gap: (...args) => guard('gap', () => handlers.gap(...args)),
    text: (...args) => guard('text', () => handlers.text(...args)),
    stats: (...args) => guard('stats', () => handlers.stats(...args)),
  };
}
