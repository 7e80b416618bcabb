/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What waits for the control plane from one session: its unacknowledged texts, and a ring of about 2 s of audio
 * that drops the oldest. No lock of its own: the sendq's lock guards every outbox. */
#ifndef LAM_OUTBOX_H
#define LAM_OUTBOX_H

#include <glib.h>

#include "counters.h"
#include "gap.h"
#include "shared/wire.h"

#define LAM_RING_FRAMES (2 * LAM_SAMPLE_RATE / LAM_FRAME_SAMPLES)

typedef struct lam_outbox lam_outbox;

lam_outbox *lam_outbox_new(uint64_t session, lam_counters *counters);
void lam_outbox_free(lam_outbox *box);

/* FALSE: LAM_MAX_UNACKED_TEXT_IN wait already. */
gboolean lam_outbox_text(lam_outbox *box, const char *text, size_t size);
void lam_outbox_ack(lam_outbox *box, uint32_t sequence);
/* The next text that this link has not been sent, or NULL. It stays until its ack. */
GBytes *lam_outbox_pop_text(lam_outbox *box);
guint lam_outbox_unsent_texts(const lam_outbox *box);

void lam_outbox_pcm(lam_outbox *box, uint64_t timestamp, const int16_t samples[LAM_FRAME_SAMPLES], gboolean concealed);
void lam_outbox_gap(lam_outbox *box, uint64_t timestamp, uint64_t samples, lam_gap reason);
/* The next PCM or GAP message, or NULL. */
GBytes *lam_outbox_pop_audio(lam_outbox *box);

/* A link is gone: its audio is of no use to the next one, and every unacknowledged text is to be sent again. */
void lam_outbox_rewind(lam_outbox *box);

/* A whole message of the wire; takes `payload` of `size` bytes by copy. */
GBytes *lam_outbox_message(uint8_t type, uint16_t flags, uint64_t session, uint64_t timestamp, uint32_t sequence,
	const void *payload, size_t size);

#endif
