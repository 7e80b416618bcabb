/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One participant's Opus (RFC 6716) to PCM, 16 kHz mono in whole frames of 20 ms, on a time line without overlaps.
 *
 * What is missing is restored from the next packet's in-band forward error correction, or concealed, up to about
 * 100 ms; beyond that it becomes a gap. A leap of the RTP time without a missing packet is the sender's silence
 * (discontinuous transmission). No lock: one thread. */
#ifndef LAM_DECODER_H
#define LAM_DECODER_H

#include <glib.h>
#include <stdint.h>

#include "counters.h"
#include "gap.h"
#include "reorder.h"
#include "shared/wire.h"

/* Where the audio goes; `timestamp` and `samples` count at 16,000 Hz since the decoder's `opened`. */
typedef struct lam_decoder_sink {
	void (*pcm)(void *user, uint64_t timestamp, const int16_t samples[LAM_FRAME_SAMPLES], gboolean concealed);
	void (*gap)(void *user, uint64_t timestamp, uint64_t samples, lam_gap reason);
	void *user;
} lam_decoder_sink;

typedef struct lam_decoder lam_decoder;

/* `opened`: when the session opened, monotonic µs. NULL: libopus has no memory. */
lam_decoder *lam_decoder_new(lam_decoder_sink sink, int64_t opened, lam_counters *counters);
void lam_decoder_free(lam_decoder *d);

/* Takes the packet over. Its arrival places the first packet, and the first one after a break, on the time line. */
void lam_decoder_push(lam_decoder *d, lam_packet *packet);
/* Gives up what has been waited for long enough by `now`; to be called about every 20 ms while is_waiting. */
void lam_decoder_tick(lam_decoder *d, int64_t now);
gboolean lam_decoder_is_waiting(const lam_decoder *d);

#endif
