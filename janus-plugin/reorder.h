/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Puts RTP packets back in order (RFC 3550 §5.1: 16-bit sequence numbers that wrap). No lock: one thread. */
#ifndef LAM_REORDER_H
#define LAM_REORDER_H

#include <glib.h>
#include <stdint.h>

#include "gap.h"

/* How many packets, or how long, a missing one is waited for. */
#define LAM_REORDER_PACKETS 3
#define LAM_REORDER_WAIT_US 60000

/* An Opus packet as it came off the network. */
typedef struct lam_packet {
	uint16_t sequence;
	uint32_t timestamp; /* RTP, 48,000 Hz (RFC 7587 §4.1) */
	uint32_t ssrc;
	int64_t arrival;    /* monotonic, µs */
	lam_gap after;      /* why packets before this one were not handed on, LAM_GAP_NONE if they were */
	size_t size;
	uint8_t payload[];
} lam_packet;

lam_packet *lam_packet_new(const void *payload, size_t size);

typedef struct lam_reorder {
	gboolean started;
	uint16_t expected;
	GQueue waiting; /* of lam_packet, by sequence: those beyond a missing one */
} lam_reorder;

typedef enum lam_reorder_verdict { LAM_REORDER_KEPT, LAM_REORDER_LATE } lam_reorder_verdict;

void lam_reorder_init(lam_reorder *r);
/* Drops what waits; the next packet pushed starts a new sequence. */
void lam_reorder_reset(lam_reorder *r);
/* Whether a packet cannot belong to the present sequence: its sender has started again. */
gboolean lam_reorder_is_restart(const lam_reorder *r, uint16_t sequence);
/* Takes the packet over. LATE: it is a duplicate, or was given up already. */
lam_reorder_verdict lam_reorder_push(lam_reorder *r, lam_packet *packet);
/* The next packet in order, to be freed with g_free, or NULL: none, or still waiting for a missing one.
 * `missing` tells how many before it never came. */
lam_packet *lam_reorder_pop(lam_reorder *r, int64_t now, guint *missing);
/* The same without waiting. */
lam_packet *lam_reorder_drain(lam_reorder *r, guint *missing);
gboolean lam_reorder_is_waiting(const lam_reorder *r);

#endif
