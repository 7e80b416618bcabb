// SPDX-License-Identifier: MIT
// The byte layout of shared/protocol.md, "Header". No socket, no meaning of types.
import { HEADER_BYTES, MAX_PAYLOAD_BYTES, PROTOCOL_VERSION, type WireMessage } from '../../../shared/wire.ts';
import { LamError } from '../errors.ts';

const EMPTY = Buffer.alloc(0);
const TWO_POW_32 = 2 ** 32;

/** A message to be sent: what is left out is 0 or empty. */
export type OutgoingMessage = Pick<WireMessage, 'type'> & Partial<WireMessage>;

/**
 * Header and payload in one buffer.
 * @throws LamError `bad_length` where the payload is above 1 MiB.
 */
export function encode(message: OutgoingMessage): Buffer {
  const { type, flags = 0, session = 0, timestamp = 0, sequence = 0, payload = EMPTY } = message;
  if (payload.length > MAX_PAYLOAD_BYTES) throw badLength(payload.length);
  const bytes = Buffer.allocUnsafe(HEADER_BYTES + payload.length);
  bytes.writeUInt32LE(payload.length, 0);
  bytes.writeUInt8(PROTOCOL_VERSION, 4);
  bytes.writeUInt8(type, 5);
  bytes.writeUInt16LE(flags, 6);
  writeUint53(bytes, session, 8);
  writeUint53(bytes, timestamp, 16);
  bytes.writeUInt32LE(sequence, 24);
  bytes.writeUInt32LE(0, 28);
  payload.copy(bytes, HEADER_BYTES);
  return bytes;
}

/**
 * Cuts a byte stream into messages, whatever the sizes of its chunks: every byte is copied once. A payload is the
 * receiver's own memory, 8-byte aligned (so that PCM may be viewed as an Int16Array), and may be kept.
 */
export class WireDecoder {
  readonly #header = Buffer.alloc(HEADER_BYTES);
  #headerFilled = 0;
  #payload: Buffer | undefined;
  #payloadFilled = 0;

  /**
   * The messages that `chunk` completes.
   * @throws LamError `bad_length` or `bad_version`: the stream is unreadable from there on.
   */
  *push(chunk: Buffer): Generator<WireMessage, void, undefined> {
    let offset = 0;
    for (;;) {
      if (this.#payload === undefined) {
        const copied = chunk.copy(this.#header, this.#headerFilled, offset);
        offset += copied;
        this.#headerFilled += copied;
        if (this.#headerFilled < HEADER_BYTES) return;
        this.#payload = Buffer.allocUnsafe(payloadLength(this.#header));
        this.#payloadFilled = 0;
      }
      const copied = chunk.copy(this.#payload, this.#payloadFilled, offset);
      offset += copied;
      this.#payloadFilled += copied;
      if (this.#payloadFilled < this.#payload.length) return;
      yield this.#take(this.#payload);
    }
  }

  #take(payload: Buffer): WireMessage {
    const header = this.#header;
    this.#payload = undefined;
    this.#headerFilled = 0;
    return {
      type: header.readUInt8(5),
      flags: header.readUInt16LE(6),
      session: readUint64(header, 8),
      timestamp: readUint64(header, 16),
      sequence: header.readUInt32LE(24),
      payload,
    };
  }
}

function payloadLength(header: Buffer): number {
  const version = header.readUInt8(4);
  if (version !== PROTOCOL_VERSION) {
    throw new LamError('bad_version', `protocol version ${version}, ${PROTOCOL_VERSION} is spoken here`);
  }
  const length = header.readUInt32LE(0);
  if (length > MAX_PAYLOAD_BYTES) throw badLength(length);
  return length;
}

function badLength(length: number): LamError {
  return new LamError('bad_length', `a payload of ${length} bytes, ${MAX_PAYLOAD_BYTES} are allowed`);
}

// Two halves instead of a BigInt: this runs for every 20 ms of everybody's audio.
function readUint64(bytes: Buffer, offset: number): number {
  return bytes.readUInt32LE(offset + 4) * TWO_POW_32 + bytes.readUInt32LE(offset);
}

function writeUint53(bytes: Buffer, value: number, offset: number): void {
  bytes.writeUInt32LE(value % TWO_POW_32, offset);
  bytes.writeUInt32LE(Math.floor(value / TWO_POW_32), offset + 4);
}
