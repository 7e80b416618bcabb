/* SPDX-License-Identifier: MIT */
/* The constants of the plugin <-> control plane wire; protocol.md is normative, wire.ts is the same in TypeScript. */
#ifndef LAM_SHARED_WIRE_H
#define LAM_SHARED_WIRE_H

#define LAM_PROTOCOL_VERSION 1
#define LAM_HEADER_BYTES 32
#define LAM_MAX_PAYLOAD_BYTES 1048576

#define LAM_SAMPLE_RATE 16000
#define LAM_FRAME_SAMPLES 320
#define LAM_FRAME_BYTES (LAM_FRAME_SAMPLES * 2)

#define LAM_MAX_TEXT_IN_BYTES 16384
#define LAM_MAX_UNACKED_TEXT_IN 64
#define LAM_MAX_TEXT_OUT_BYTES 15360
#define LAM_MAX_UNACKED_TEXT_OUT 256
#define LAM_MAX_PENDING_TEXT_OUT 64

#define LAM_PCM_FLAG_CONCEALED (1u << 0)

/* In seconds. */
#define LAM_HELLO_DEADLINE 5
#define LAM_STATS_INTERVAL 5
#define LAM_SILENT_LINK_DEADLINE 10

enum lam_wire_type {
	LAM_HELLO = 1,
	LAM_SNAPSHOT = 2,
	LAM_OPEN = 3,
	LAM_CLOSE = 4,
	LAM_PCM = 5,
	LAM_GAP = 6,
	LAM_TEXT_IN = 7,
	LAM_TEXT_IN_ACK = 8,
	LAM_TEXT_OUT = 9,
	LAM_TEXT_OUT_ACK = 10,
	LAM_STATS = 13,
	LAM_PING = 14,
	LAM_PONG = 15,
	LAM_ERROR = 16,
	LAM_LISTEN = 17,
};

#endif
