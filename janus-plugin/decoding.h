/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The thread that decodes, so that no event loop of Janus does. Loops put packets into a bounded queue.
 *
 * A stream is one participant's audio, reference counted: the participant holds a reference, and so does each packet
 * on its way. Only the decoding thread touches a stream's decoder.
 *
 * Locks: one, around the queue, innermost; the sendq's is taken when it is not held. */
#ifndef LAM_DECODING_H
#define LAM_DECODING_H

#include <glib.h>

#include "counters.h"
#include "reorder.h"
#include "sendq.h"

/* Packets of one stream that may wait for the decoder: 2 s of the usual 20 ms. */
#define LAM_STREAM_PACKETS 100

typedef struct lam_decoding lam_decoding;
typedef struct lam_stream lam_stream;

/* What comes out goes to `sendq`, which must outlive it. NULL and `error`: no thread. */
lam_decoding *lam_decoding_new(lam_sendq *sendq, GError **error);
/* Ends the thread; packets that still wait are dropped. */
void lam_decoding_free(lam_decoding *d);

/* `opened`: when the session opened, monotonic µs; its media time counts from there. Its counters count along in
 * `whole`, which must outlive it. */
lam_stream *lam_stream_new(uint64_t session, int64_t opened, lam_counters *whole);
lam_stream *lam_stream_ref(lam_stream *stream);
void lam_stream_unref(lam_stream *stream);
lam_counters *lam_stream_counters(lam_stream *stream);

/* Takes the packet over, never blocks on decoding. FALSE: the stream's queue is full, the packet was dropped. */
gboolean lam_decoding_push(lam_decoding *d, lam_stream *stream, lam_packet *packet);

#endif
