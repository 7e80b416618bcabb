/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "decoder.h"

#include <opus.h>
#include <string.h>

/* RTP ticks a sample: the RTP clock of Opus is 48,000 Hz whatever the audio's rate (RFC 7587 §4.1). */
#define TICKS 3
#define MAX_PACKET_SAMPLES (LAM_SAMPLE_RATE * 120 / 1000)
#define MAX_CONCEALED_SAMPLES (LAM_SAMPLE_RATE / 10)
/* libopus makes concealment only in multiples of 2.5 ms. */
#define GRAIN (LAM_SAMPLE_RATE / 400)
/* A leap of the RTP time beyond this (10 min) is a new time line, not a silence. */
#define MAX_SILENCE_SAMPLES ((int64_t)LAM_SAMPLE_RATE * 600)

struct lam_decoder {
	lam_decoder_sink sink;
	lam_counters *counters;
	OpusDecoder *opus;
	lam_reorder reorder;
	int64_t opened;
	gboolean placed;        /* the time line below is set */
	uint32_t ssrc;
	uint32_t last_timestamp; /* RTP time of the last packet decoded, and … */
	int64_t last_media;      /* … the media time that belongs to it */
	int64_t next;            /* media time of the next sample that goes out: that of frame[filled] */
	lam_gap after;           /* why there was a break before the next packet */
	int filled;
	gboolean concealed;
	int16_t frame[LAM_FRAME_SAMPLES];
};

lam_decoder *lam_decoder_new(lam_decoder_sink sink, int64_t opened, lam_counters *counters) {
	int error;
	OpusDecoder *opus = opus_decoder_create(LAM_SAMPLE_RATE, 1, &error);
	if(opus == NULL)
		return NULL;
	lam_decoder *d = g_new0(lam_decoder, 1);
	d->sink = sink;
	d->opened = opened;
	d->counters = counters;
	d->opus = opus;
	lam_reorder_init(&d->reorder);
	return d;
}

void lam_decoder_free(lam_decoder *d) {
	if(d == NULL)
		return;
	lam_reorder_reset(&d->reorder);
	opus_decoder_destroy(d->opus);
	g_free(d);
}

/* Hands out samples, in whole frames; the rest waits for more. */
static void emit(lam_decoder *d, const int16_t *samples, int n, gboolean concealed) {
	while(n > 0) {
		int take = MIN(n, LAM_FRAME_SAMPLES - d->filled);
		memcpy(d->frame + d->filled, samples, (size_t)take * sizeof(*samples));
		d->filled += take;
		d->concealed |= concealed;
		d->next += take;
		samples += take;
		n -= take;
		if(d->filled < LAM_FRAME_SAMPLES)
			return;
		lam_count(d->counters, LAM_FRAMES_DECODED, 1);
		if(d->concealed)
			lam_count(d->counters, LAM_FRAMES_CONCEALED, 1);
		d->sink.pcm(d->sink.user, (uint64_t)(d->next - LAM_FRAME_SAMPLES), d->frame, d->concealed);
		d->filled = 0;
		d->concealed = FALSE;
	}
}

/* No audio from here to media time `until`. The frame that is begun is filled up with silence. */
static void gap(lam_decoder *d, int64_t until, lam_gap reason) {
	static const int16_t silence[LAM_FRAME_SAMPLES];
	if(d->filled > 0)
		emit(d, silence, LAM_FRAME_SAMPLES - d->filled, TRUE);
	if(until <= d->next)
		return; /* the filling covered it */
	if(reason != LAM_GAP_UNHEARD)
		d->sink.gap(d->sink.user, (uint64_t)d->next, (uint64_t)(until - d->next), reason);
	d->next = until;
}

/* Sets the time line by the clock: at the first packet, and after a break of which the RTP time tells nothing. */
static void place(lam_decoder *d, const lam_packet *packet) {
	int64_t elapsed = MAX(packet->arrival - d->opened, 0) * LAM_SAMPLE_RATE / G_USEC_PER_SEC;
	if(!d->placed)
		d->next = elapsed;
	else if(d->after != LAM_GAP_NONE)
		gap(d, elapsed, d->after);
	d->placed = TRUE;
	d->after = LAM_GAP_NONE;
	d->last_media = d->next;
	d->last_timestamp = packet->timestamp;
}

/* Restores or conceals `missing` samples before the packet that has come, the last of them from that packet. */
static void conceal(lam_decoder *d, const lam_packet *packet, int missing, int packet_samples) {
	int16_t pcm[MAX_PACKET_SAMPLES];
	int spared = MIN(missing, packet_samples);
	for(int left = missing - spared; left > 0;) {
		int n = opus_decode(d->opus, NULL, 0, pcm, MIN(left, MAX_PACKET_SAMPLES), 0);
		if(n <= 0)
			return;
		emit(d, pcm, n, TRUE);
		left -= n;
	}
	int n = opus_decode(d->opus, packet->payload, (opus_int32)packet->size, pcm, spared, 1);
	if(n > 0)
		emit(d, pcm, n, TRUE);
}

/* Bridges the way from the last sample to this packet's first, `ahead` samples, `lost` packets of which never came. */
static void bridge(lam_decoder *d, const lam_packet *packet, int64_t media, guint lost, int packet_samples) {
	int64_t ahead = media - d->next;
	if(ahead <= 0)
		return;
	if(lost == 0) {
		gap(d, media, LAM_GAP_SILENCE);
		return;
	}
	lam_count(d->counters, LAM_PACKETS_LOST, lost);
	int64_t spared = MIN(ahead, packet_samples);
	if(ahead - spared > MAX_CONCEALED_SAMPLES) {
		gap(d, media - spared, LAM_GAP_LOSS);
		ahead = media - d->next;
	}
	if(ahead >= GRAIN)
		conceal(d, packet, (int)(ahead - ahead % GRAIN), packet_samples);
}

static void decode(lam_decoder *d, const lam_packet *packet, guint lost) {
	int16_t pcm[MAX_PACKET_SAMPLES];
	int samples = opus_packet_get_nb_samples(packet->payload, (opus_int32)packet->size, LAM_SAMPLE_RATE);
	if(samples <= 0 || samples > MAX_PACKET_SAMPLES)
		return; /* not Opus: the time line treats it as silence */
	int64_t leap = (int32_t)(packet->timestamp - d->last_timestamp) / TICKS;
	if(!d->placed || d->after != LAM_GAP_NONE || leap < 0 || leap > MAX_SILENCE_SAMPLES)
		place(d, packet);
	else
		bridge(d, packet, d->last_media + leap, lost, samples);
	if(d->last_timestamp != packet->timestamp)
		d->last_media += leap;
	d->last_timestamp = packet->timestamp;
	int n = opus_decode(d->opus, packet->payload, (opus_int32)packet->size, pcm, MAX_PACKET_SAMPLES, 0);
	if(n > 0)
		emit(d, pcm, n, FALSE);
}

/* A new sequence begins: what waits of the old one goes out first. */
static void restart(lam_decoder *d, const lam_packet *packet) {
	lam_packet *old;
	guint lost;
	while((old = lam_reorder_drain(&d->reorder, &lost)) != NULL) {
		decode(d, old, lost);
		g_free(old);
	}
	lam_reorder_reset(&d->reorder);
	d->after = packet->after != LAM_GAP_NONE ? packet->after : LAM_GAP_LOSS;
	d->ssrc = packet->ssrc;
}

void lam_decoder_push(lam_decoder *d, lam_packet *packet) {
	int64_t now = packet->arrival;
	lam_count(d->counters, LAM_PACKETS_IN, 1);
	if(!d->placed)
		d->ssrc = packet->ssrc;
	else if(packet->after != LAM_GAP_NONE || packet->ssrc != d->ssrc ||
			lam_reorder_is_restart(&d->reorder, packet->sequence))
		restart(d, packet);
	lam_reorder_push(&d->reorder, packet);
	lam_decoder_tick(d, now);
}

void lam_decoder_tick(lam_decoder *d, int64_t now) {
	lam_packet *packet;
	guint lost;
	while((packet = lam_reorder_pop(&d->reorder, now, &lost)) != NULL) {
		decode(d, packet, lost);
		g_free(packet);
	}
}

gboolean lam_decoder_is_waiting(const lam_decoder *d) {
	return lam_reorder_is_waiting(&d->reorder);
}
