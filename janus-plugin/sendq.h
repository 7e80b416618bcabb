/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The bounded queue to the control plane. Any thread puts in, the link's thread takes out.
 *
 * Priorities: replies and OPEN first, then texts (round robin over the sessions), then audio (likewise). CLOSE goes out
 * when everything its session left behind has. While no control plane is linked only unacknowledged texts are
 * kept, and audio is dropped: SNAPSHOT tells the next one all the rest.
 *
 * Locks: one of its own, innermost of all: nothing else is locked, and nobody called back, while it is held. */
#ifndef LAM_SENDQ_H
#define LAM_SENDQ_H

#include <glib.h>

#include "counters.h"
#include "gap.h"
#include "shared/wire.h"

/* Replies, OPEN and CLOSE that may wait; a link whose queue exceeds it is beyond hope (see lam_sendq_overrun). */
#define LAM_SENDQ_CONTROL_MAX 65536

typedef struct lam_sendq lam_sendq;

/* NULL: no file descriptor left. */
lam_sendq *lam_sendq_new(void);
void lam_sendq_free(lam_sendq *q);

/* Becomes readable when there is something to take out. */
int lam_sendq_fd(const lam_sendq *q);

/* A control plane is linked: `hello` and `snapshot` (taken over) go out before all else. The caller sees to it that
 * no session opens or closes between the making of `snapshot` and this call. */
void lam_sendq_link_up(lam_sendq *q, GBytes *hello, GBytes *snapshot);
void lam_sendq_link_down(lam_sendq *q);
/* Takes no lock: it is asked for each packet. */
gboolean lam_sendq_linked(lam_sendq *q);

/* A message without a queue of its own (PONG, ERROR, STATS, TEXT_OUT_ACK): taken over, dropped if nobody is linked. */
void lam_sendq_put(lam_sendq *q, GBytes *message);
/* How many such messages wait: a reader that produces replies pauses while they are many. */
guint lam_sendq_waiting(lam_sendq *q);
/* More than LAM_SENDQ_CONTROL_MAX came: the link has missed messages and must be closed. */
gboolean lam_sendq_overrun(lam_sendq *q);

/* `json` is the payload of OPEN. A session opens once; lam_sendq_update tells of a change. `counters` count frames that
 * the session's ring drops; they must live until lam_sendq_close. */
void lam_sendq_open(lam_sendq *q, uint64_t session, const char *json, lam_counters *counters);
void lam_sendq_update(lam_sendq *q, uint64_t session, const char *json);
void lam_sendq_close(lam_sendq *q, uint64_t session, const char *reason);

typedef enum lam_text_status { LAM_TEXT_QUEUED, LAM_TEXT_FULL, LAM_TEXT_CLOSED } lam_text_status;
lam_text_status lam_sendq_text(lam_sendq *q, uint64_t session, const char *text, size_t size);
void lam_sendq_ack(lam_sendq *q, uint64_t session, uint32_t sequence);

void lam_sendq_pcm(lam_sendq *q, uint64_t session, uint64_t timestamp, const int16_t samples[LAM_FRAME_SAMPLES],
	gboolean concealed);
void lam_sendq_gap(lam_sendq *q, uint64_t session, uint64_t timestamp, uint64_t samples, lam_gap reason);

/* The next message, to be unreferenced; NULL: none, and lam_sendq_fd is not readable until there is one again. */
GBytes *lam_sendq_pop(lam_sendq *q);

#endif
