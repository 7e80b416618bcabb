/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reorder.h"

#include <string.h>

/* A leap by more than this is a sender that started again, not a network (cf. RFC 3550 appendix A.1, MAX_DROPOUT). */
#define MAX_LEAP 3000

lam_packet *lam_packet_new(const void *payload, size_t size) {
	lam_packet *packet = g_malloc0(sizeof(lam_packet) + size);
	packet->size = size;
	memcpy(packet->payload, payload, size);
	return packet;
}

void lam_reorder_init(lam_reorder *r) {
	r->started = FALSE;
	g_queue_init(&r->waiting);
}

void lam_reorder_reset(lam_reorder *r) {
	g_queue_clear_full(&r->waiting, g_free);
	r->started = FALSE;
}

/* How far `a` is ahead of `b`, −32,768 … 32,767. */
static int ahead(uint16_t a, uint16_t b) {
	return (int16_t)(uint16_t)(a - b);
}

gboolean lam_reorder_is_restart(const lam_reorder *r, uint16_t sequence) {
	return r->started && ABS(ahead(sequence, r->expected)) > MAX_LEAP;
}

lam_reorder_verdict lam_reorder_push(lam_reorder *r, lam_packet *packet) {
	if(!r->started) {
		r->started = TRUE;
		r->expected = packet->sequence;
	}
	GList *item = r->waiting.tail;
	while(item != NULL && ahead(((lam_packet *)item->data)->sequence, packet->sequence) > 0)
		item = item->prev;
	gboolean duplicate = item != NULL && ((lam_packet *)item->data)->sequence == packet->sequence;
	if(duplicate || ahead(packet->sequence, r->expected) < 0) {
		g_free(packet);
		return LAM_REORDER_LATE;
	}
	g_queue_insert_after(&r->waiting, item, packet);
	return LAM_REORDER_KEPT;
}

lam_packet *lam_reorder_drain(lam_reorder *r, guint *missing) {
	lam_packet *packet = g_queue_pop_head(&r->waiting);
	if(packet != NULL) {
		*missing = (guint)ahead(packet->sequence, r->expected);
		r->expected = (uint16_t)(packet->sequence + 1);
	}
	return packet;
}

lam_packet *lam_reorder_pop(lam_reorder *r, int64_t now, guint *missing) {
	const lam_packet *first = g_queue_peek_head(&r->waiting);
	if(first == NULL)
		return NULL;
	gboolean in_turn = first->sequence == r->expected;
	gboolean waited = g_queue_get_length(&r->waiting) >= LAM_REORDER_PACKETS ||
		now - first->arrival >= LAM_REORDER_WAIT_US;
	return in_turn || waited ? lam_reorder_drain(r, missing) : NULL;
}

gboolean lam_reorder_is_waiting(const lam_reorder *r) {
	return r->waiting.length > 0;
}
