/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One connection of a would-be control plane. No lock: it belongs to the link's thread. */
#ifndef LAM_PEER_H
#define LAM_PEER_H

#include <glib.h>

#include "sendq.h"
#include "wire.h"

typedef struct lam_peer {
	int fd;
	gboolean linked; /* it has sent a valid HELLO */
	int64_t since;   /* monotonic µs: when it connected, … */
	int64_t heard;   /* … and when it was last heard */
	lam_wire_reader reader;
	GBytes *out;     /* a message that is partly written, or NULL */
	size_t written;  /* of it */
} lam_peer;

/* What to do with a message, which peer->reader holds. FALSE: close the connection. */
typedef gboolean (*lam_peer_message)(lam_peer *peer, void *user);

/* Takes the descriptor over. */
lam_peer *lam_peer_new(int fd, int64_t now);
void lam_peer_free(lam_peer *peer);

/* Reads what is there, once. FALSE: the connection is over (closed, failed, or unreadable, which the peer was told). */
gboolean lam_peer_read(lam_peer *peer, int64_t now, lam_peer_message on_message, void *user);
/* Writes from `q` until it is empty or the socket full. FALSE: the connection is over. */
gboolean lam_peer_write(lam_peer *peer, lam_sendq *q);
/* Sends ERROR past the queue, if it can: never blocks, never in the middle of another message. */
void lam_peer_error(lam_peer *peer, const char *code, const char *reason);

GBytes *lam_peer_error_message(const char *code, const char *reason, uint32_t sequence);

#endif
