// SPDX-License-Identifier: MIT
// The constants of the plugin ↔ control plane wire; protocol.md is normative, wire.h is the same in C.

export const PROTOCOL_VERSION = 1;
export const HEADER_BYTES = 32;
export const MAX_PAYLOAD_BYTES = 1_048_576;

export const SAMPLE_RATE = 16_000;
export const FRAME_SAMPLES = 320;
export const FRAME_BYTES = FRAME_SAMPLES * 2;

export const MAX_TEXT_IN_BYTES = 16_384;
export const MAX_TEXT_OUT_BYTES = 15_360;
export const MAX_UNACKED_TEXT_OUT = 256;

export const PCM_FLAG_CONCEALED = 1 << 0;

export const WireType = {
  HELLO: 1,
  SNAPSHOT: 2,
  OPEN: 3,
  CLOSE: 4,
  PCM: 5,
  GAP: 6,
  TEXT_IN: 7,
  TEXT_IN_ACK: 8,
  TEXT_OUT: 9,
  TEXT_OUT_ACK: 10,
  STATS: 13,
  PING: 14,
  PONG: 15,
  ERROR: 16,
  LISTEN: 17,
} as const;
export type WireType = (typeof WireType)[keyof typeof WireType];

/** One message on the Unix socket. `type` may be one this version does not know: such messages are skipped. */
export interface WireMessage {
  readonly type: number;
  readonly flags: number;
  readonly session: number;
  /** Media time, samples at 16 kHz since the session's OPEN. */
  readonly timestamp: number;
  readonly sequence: number;
  readonly payload: Buffer;
}
