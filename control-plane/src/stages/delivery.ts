// SPDX-License-Identifier: MIT
// The way back: what any process told a room, from the outbox to the room's data channels, in order.
import type { RoomMessage } from '../../../shared/messages.ts';
import { MAX_TEXT_OUT_BYTES } from '../../../shared/wire.ts';
import { Backoff } from '../backoff.ts';
import { LamError } from '../errors.ts';
import type { Logger } from '../log.ts';

export interface Outbox {
  delivered(): Promise<string>;
  setDelivered(cursor: string): Promise<void>;
  follow(cursor: string, signal: AbortSignal): AsyncIterable<{ cursor: string; message: RoomMessage }>;
}

export interface DeliveryDeps {
  outbox: Outbox;
  logger: Logger;
  /** @throws LamError `link_down` where the plugin is out of reach. */
  send(room: string, text: string, signal: AbortSignal): Promise<unknown>;
  /** Settles when the plugin can be reached. */
  linked(signal: AbortSignal): Promise<void>;
}

/** Runs until aborted. Every message is delivered at least once; clients tell repeats by their `seq`. */
export async function deliver(deps: DeliveryDeps, signal: AbortSignal): Promise<void> {
  const backoff = new Backoff({ minMs: 100, maxMs: 5_000 });
  while (!signal.aborted) {
    try {
      await deliverOutbox(deps, signal, backoff);
    } catch (error) {
      if (!signal.aborted) deps.logger.error({ err: error }, 'the outbox cannot be read; trying again');
    }
    await backoff.wait(signal);
  }
}

async function deliverOutbox(deps: DeliveryDeps, signal: AbortSignal, backoff: Backoff): Promise<void> {
  const { outbox, logger } = deps;
  for await (const { cursor, message } of outbox.follow(await outbox.delivered(), signal)) {
    await deliverOne(deps, message, signal).catch((error) => {
      // Nobody to tell: the room is not (or no longer) one of the plugin's. Its log keeps the message for a replay.
      if (!signal.aborted)
        logger.debug({ room: message.room, seq: message.seq, error: String(error) }, 'not delivered');
    });
    if (signal.aborted) return;
    await outbox.setDelivered(cursor);
    backoff.reset();
  }
}

async function deliverOne(deps: DeliveryDeps, message: RoomMessage, signal: AbortSignal): Promise<void> {
  const text = shorten(message);
  for (;;) {
    await deps.linked(signal);
    try {
      await deps.send(message.room, text, signal);
      return;
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof LamError && error.code === 'link_down')) throw error;
    }
  }
}

/** The message as JSON within what a data channel message may hold; of one that is longer, its longest part is cut. */
export function shorten(message: RoomMessage): string {
  for (let shown: Record<string, unknown> = { ...message }; ; ) {
    const text = JSON.stringify(shown);
    if (Buffer.byteLength(text) <= MAX_TEXT_OUT_BYTES) return text;
    const parts = Object.entries(shown).filter(([, part]) => typeof part === 'string' || Array.isArray(part));
    const [name, longest] = parts.reduce((a, b) => (weight(b[1]) > weight(a[1]) ? b : a));
    shown = { ...shown, [name]: halve(longest) };
  }
}

function weight(part: unknown): number {
  return JSON.stringify(part).length;
}

/** The first half of a text; of a list, the first half of each text and, once there is no more to cut, of the list. */
function halve(part: unknown): unknown {
  if (typeof part === 'string') return `${part.slice(0, part.length >> 1).toWellFormed()}…`;
  const list = part as string[];
  if (list.every((item) => item.length <= 1)) return list.slice(0, list.length >> 1);
  return list.map(halve);
}
