// SPDX-License-Identifier: MIT
// TEXT_OUT and its acknowledgements on one link: which texts are under way, which wait, and how each one ends.
import {
  MAX_TEXT_OUT_BYTES,
  MAX_UNACKED_TEXT_OUT,
  type WireMessage,
  WireType,
} from '../../../shared/wire.ts';
import { LamError } from '../errors.ts';
import type { OutgoingMessage } from './codec.ts';
import { jsonPayload, type PeerError, parsePayload, type TextOutAck, textOutAck } from './payloads.ts';

const MAX_WAITING = 1_024;
const DEADLINE_MS = 5_000;

/** Data channels that took the text, and addressees that have none yet (they get it when theirs opens). */
export type Delivery = Pick<TextOutAck, 'delivered' | 'pending'>;

export interface TextOptions {
  /** The one addressee; absent: everybody in the room. */
  session?: number;
  signal: AbortSignal;
}

interface Text extends PromiseWithResolvers<Delivery> {
  readonly session: number;
  readonly payload: Buffer;
}

export class TextOutbox {
  readonly #send: (message: OutgoingMessage) => boolean;
  readonly #waiting = new Set<Text>();
  readonly #unacked = new Map<number, Text>();
  #sequence = 0;
  #peerKeepsUp = true;

  /** `send` says whether the peer keeps up; where it does not, `drained` has to be called once it does. */
  constructor(send: (message: OutgoingMessage) => boolean) {
    this.#send = send;
  }

  /**
   * Settles on the acknowledgement, when `signal` aborts (with its reason), or after 5 s. A text that was given up on
   * may have reached the room all the same.
   * @throws LamError `too_long`, `queue_full`, `link_down`, or the code with which the plugin refused it.
   */
  async post(room: string, text: string, { session = 0, signal }: TextOptions): Promise<Delivery> {
    signal.throwIfAborted();
    // A lone surrogate would travel as an escape that is no character, which strict JSON parsers refuse.
    const wellFormed = text.toWellFormed();
    if (Buffer.byteLength(wellFormed) > MAX_TEXT_OUT_BYTES) throw refusal('too_long');
    if (this.#waiting.size >= MAX_WAITING) throw refusal('queue_full');

    const payload = jsonPayload({ room, text: wellFormed });
    const waiting: Text = { session, payload, ...Promise.withResolvers<Delivery>() };
    const giveUp = (reason: unknown) => {
      this.#waiting.delete(waiting);
      waiting.reject(reason);
    };
    const deadline = setTimeout(() => giveUp(linkDown('the plugin did not answer in 5 s')), DEADLINE_MS);
    const abort = () => giveUp(signal.reason);
    signal.addEventListener('abort', abort);
    this.#waiting.add(waiting);
    this.#sendWaiting();
    try {
      return await waiting.promise;
    } finally {
      clearTimeout(deadline);
      signal.removeEventListener('abort', abort);
    }
  }

  /** @throws LamError `bad_payload` */
  acknowledge(message: WireMessage): void {
    const text = this.#take(message.sequence);
    try {
      const { delivered, pending, error } = parsePayload(textOutAck, message.payload);
      if (error === undefined) text?.resolve({ delivered, pending });
      else text?.reject(refusal(error));
    } catch (error) {
      text?.reject(error);
      throw error;
    }
  }

  /** The plugin answered the message of this `sequence` by ERROR. */
  refuse(sequence: number, { code, reason }: PeerError): void {
    this.#take(sequence)?.reject(new LamError(code, reason));
  }

  drained(): void {
    this.#peerKeepsUp = true;
    this.#sendWaiting();
  }

  /** The link is gone, and with it every text that was not acknowledged. */
  close(reason: string): void {
    const texts = [...this.#waiting, ...this.#unacked.values()];
    this.#waiting.clear();
    this.#unacked.clear();
    for (const text of texts) text.reject(linkDown(reason));
  }

  /** A text keeps its place among the unacknowledged until it is answered, even where its sender has given up. */
  #take(sequence: number): Text | undefined {
    const text = this.#unacked.get(sequence);
    this.#unacked.delete(sequence);
    this.#sendWaiting();
    return text;
  }

  #sendWaiting(): void {
    for (const text of this.#waiting) {
      if (!this.#peerKeepsUp || this.#unacked.size >= MAX_UNACKED_TEXT_OUT) return;
      this.#waiting.delete(text);
      this.#sequence = (this.#sequence % 0xffff_ffff) + 1;
      this.#unacked.set(this.#sequence, text);
      const { session, payload } = text;
      this.#peerKeepsUp = this.#send({
        type: WireType.TEXT_OUT,
        session,
        sequence: this.#sequence,
        payload,
      });
    }
  }
}

export function linkDown(reason: string): LamError {
  return new LamError('link_down', `The Janus plugin is not linked: ${reason}.`, { retryable: true });
}

const REFUSALS: Record<string, string> = {
  unknown_room: 'Janus has no such room.',
  unknown_session: 'The participant has left.',
  too_long: `A text may have ${MAX_TEXT_OUT_BYTES} bytes of UTF-8 at most.`,
  queue_full: 'Too many texts wait to be sent.',
};

function refusal(code: string): LamError {
  const reason = REFUSALS[code] ?? 'The Janus plugin refused the text.';
  return new LamError(code, reason, { retryable: code === 'queue_full' });
}
