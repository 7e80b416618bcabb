/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "outbox.h"

#include <string.h>

#include "wire.h"

/* At most this many frames go out in one PCM message. */
#define FRAMES_PER_MESSAGE 5

typedef struct text {
	uint32_t sequence;
	gboolean sent;
	GBytes *message;
} text;

typedef struct sound {
	uint64_t timestamp;
	uint64_t samples;
	lam_gap gap; /* LAM_GAP_NONE: pcm holds a frame */
	gboolean concealed;
	uint8_t pcm[LAM_FRAME_BYTES];
} sound;

struct lam_outbox {
	uint64_t session;
	lam_counters *counters;
	GQueue texts; /* of text, oldest first, all unacknowledged */
	guint unsent; /* of them */
	uint32_t text_sequence;
	/* The ring: `ring_size` sounds from `ring_head` on. */
	sound *ring;
	guint ring_head, ring_size;
	sound lost; /* the sounds that the ring has dropped, as one gap; samples 0: none */
	uint32_t audio_sequence;
};

GBytes *lam_outbox_message(uint8_t type, uint16_t flags, uint64_t session, uint64_t timestamp, uint32_t sequence,
		const void *payload, size_t size) {
	g_assert(size <= LAM_MAX_PAYLOAD_BYTES);
	lam_wire_header header = { .length = (uint32_t)size, .type = type, .flags = flags, .session = session,
		.timestamp = timestamp, .sequence = sequence };
	guint8 *data = g_malloc(LAM_HEADER_BYTES + size);
	lam_wire_write_header(data, &header);
	if(size > 0)
		memcpy(data + LAM_HEADER_BYTES, payload, size);
	return g_bytes_new_take(data, LAM_HEADER_BYTES + size);
}

lam_outbox *lam_outbox_new(uint64_t session, lam_counters *counters) {
	lam_outbox *box = g_new0(lam_outbox, 1);
	box->session = session;
	box->counters = counters;
	box->ring = g_new(sound, LAM_RING_FRAMES);
	g_queue_init(&box->texts);
	return box;
}

static void text_free(gpointer data) {
	text *t = data;
	g_bytes_unref(t->message);
	g_free(t);
}

void lam_outbox_free(lam_outbox *box) {
	g_queue_clear_full(&box->texts, text_free);
	g_free(box->ring);
	g_free(box);
}

gboolean lam_outbox_text(lam_outbox *box, const char *data, size_t size) {
	if(g_queue_get_length(&box->texts) >= LAM_MAX_UNACKED_TEXT_IN)
		return FALSE;
	text *t = g_new0(text, 1);
	t->sequence = ++box->text_sequence;
	t->message = lam_outbox_message(LAM_TEXT_IN, 0, box->session, 0, t->sequence, data, size);
	g_queue_push_tail(&box->texts, t);
	box->unsent++;
	return TRUE;
}

void lam_outbox_ack(lam_outbox *box, uint32_t sequence) {
	for(GList *item = box->texts.head; item != NULL; item = item->next) {
		text *t = item->data;
		/* An acknowledgement of what was never sent is a mistake of the peer's, and would lose a text. */
		if(t->sequence == sequence && t->sent) {
			g_queue_delete_link(&box->texts, item);
			text_free(t);
			return;
		}
	}
}

guint lam_outbox_unsent_texts(const lam_outbox *box) {
	return box->unsent;
}

GBytes *lam_outbox_pop_text(lam_outbox *box) {
	GList *item = box->unsent > 0 ? box->texts.head : NULL;
	while(item != NULL && ((text *)item->data)->sent)
		item = item->next;
	if(item == NULL)
		return NULL;
	text *t = item->data;
	t->sent = TRUE;
	box->unsent--;
	return g_bytes_ref(t->message);
}

static sound *ring_at(const lam_outbox *box, guint i) {
	return &box->ring[(box->ring_head + i) % LAM_RING_FRAMES];
}

/* The oldest sound becomes part of the one gap that stands before the ring. */
static void ring_drop_oldest(lam_outbox *box) {
	const sound *oldest = ring_at(box, 0);
	if(box->lost.samples == 0)
		box->lost.timestamp = oldest->timestamp;
	box->lost.samples = oldest->timestamp + oldest->samples - box->lost.timestamp;
	if(oldest->gap == LAM_GAP_NONE)
		lam_count(box->counters, LAM_FRAMES_DROPPED, 1);
	box->ring_head = (box->ring_head + 1) % LAM_RING_FRAMES;
	box->ring_size--;
}

static sound *ring_push(lam_outbox *box, uint64_t timestamp, uint64_t samples, lam_gap gap) {
	if(box->ring_size == LAM_RING_FRAMES)
		ring_drop_oldest(box);
	sound *s = ring_at(box, box->ring_size++);
	s->timestamp = timestamp;
	s->samples = samples;
	s->gap = gap;
	s->concealed = FALSE;
	return s;
}

void lam_outbox_pcm(lam_outbox *box, uint64_t timestamp, const int16_t samples[LAM_FRAME_SAMPLES], gboolean concealed) {
	sound *s = ring_push(box, timestamp, LAM_FRAME_SAMPLES, LAM_GAP_NONE);
	s->concealed = concealed;
	for(int i = 0; i < LAM_FRAME_SAMPLES; i++) {
		uint16_t sample = GUINT16_TO_LE((uint16_t)samples[i]);
		memcpy(s->pcm + 2 * i, &sample, 2);
	}
}

void lam_outbox_gap(lam_outbox *box, uint64_t timestamp, uint64_t samples, lam_gap reason) {
	ring_push(box, timestamp, samples, reason);
}


static GBytes *gap_message(lam_outbox *box, const sound *s) {
	char json[80];
	int size = g_snprintf(json, sizeof(json), "{\"samples\":%" G_GUINT64_FORMAT ",\"reason\":\"%s\"}",
		s->samples, lam_gap_name(s->gap));
	return lam_outbox_message(LAM_GAP, 0, box->session, s->timestamp, ++box->audio_sequence, json, (size_t)size);
}

/* The frames at the head of the ring that follow each other without a break, as one message. */
static GBytes *pcm_message(lam_outbox *box) {
	uint8_t pcm[FRAMES_PER_MESSAGE * LAM_FRAME_BYTES];
	uint64_t start = ring_at(box, 0)->timestamp;
	gboolean concealed = FALSE;
	guint n = 0;
	while(n < FRAMES_PER_MESSAGE && box->ring_size > 0) {
		const sound *s = ring_at(box, 0);
		if(s->gap != LAM_GAP_NONE || s->timestamp != start + n * LAM_FRAME_SAMPLES)
			break;
		memcpy(pcm + n * LAM_FRAME_BYTES, s->pcm, LAM_FRAME_BYTES);
		concealed |= s->concealed;
		n++;
		box->ring_head = (box->ring_head + 1) % LAM_RING_FRAMES;
		box->ring_size--;
	}
	return lam_outbox_message(LAM_PCM, concealed ? LAM_PCM_FLAG_CONCEALED : 0, box->session, start,
		++box->audio_sequence, pcm, n * LAM_FRAME_BYTES);
}

GBytes *lam_outbox_pop_audio(lam_outbox *box) {
	if(box->lost.samples > 0) {
		box->lost.gap = LAM_GAP_OVERFLOW;
		GBytes *message = gap_message(box, &box->lost);
		box->lost.samples = 0;
		return message;
	}
	if(box->ring_size == 0)
		return NULL;
	if(ring_at(box, 0)->gap == LAM_GAP_NONE)
		return pcm_message(box);
	GBytes *message = gap_message(box, ring_at(box, 0));
	box->ring_head = (box->ring_head + 1) % LAM_RING_FRAMES;
	box->ring_size--;
	return message;
}

void lam_outbox_rewind(lam_outbox *box) {
	for(GList *item = box->texts.head; item != NULL; item = item->next)
		((text *)item->data)->sent = FALSE;
	box->unsent = g_queue_get_length(&box->texts);
	box->ring_size = 0;
	box->lost.samples = 0;
}
