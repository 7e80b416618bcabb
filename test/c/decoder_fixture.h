/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One talker made with libopus, one decoder, and what came out of it. */
#ifndef LAM_TEST_DECODER_FIXTURE_H
#define LAM_TEST_DECODER_FIXTURE_H

#include "test.h"

#include <math.h>
#include <opus.h>
#include <string.h>

#include "decoder.h"

#define RTP_TICKS 3 /* RTP ticks a sample at 16 kHz */
#define MAX_EVENTS 1024

typedef struct event {
	lam_gap gap; /* LAM_GAP_NONE: a frame */
	uint64_t timestamp, samples;
	gboolean concealed;
	double loudness;
} event;

/* One talker, one decoder, and what came out. */
typedef struct fixture {
	OpusEncoder *encoder;
	lam_decoder *decoder;
	lam_counters counters;
	event events[MAX_EVENTS];
	int count;
	uint16_t sequence;
	uint32_t timestamp;
	int packet_samples;
	int64_t now;
	double phase, level;
} fixture;

static inline event *add(fixture *f) {
	assert_true(f->count < MAX_EVENTS);
	return &f->events[f->count++];
}

static inline void on_pcm(void *user, uint64_t timestamp, const int16_t samples[LAM_FRAME_SAMPLES], gboolean concealed) {
	double sum = 0;
	for(int i = 0; i < LAM_FRAME_SAMPLES; i++)
		sum += (double)samples[i] * samples[i];
	*add(user) = (event){ .timestamp = timestamp, .samples = LAM_FRAME_SAMPLES, .concealed = concealed,
		.loudness = sqrt(sum / LAM_FRAME_SAMPLES) };
}

static inline void on_gap(void *user, uint64_t timestamp, uint64_t samples, lam_gap reason) {
	*add(user) = (event){ .gap = reason, .timestamp = timestamp, .samples = samples };
}

static inline fixture *set_up(int packet_ms, int samples_override) {
	int error;
	fixture *f = g_new0(fixture, 1);
	f->encoder = opus_encoder_create(LAM_SAMPLE_RATE, 1, OPUS_APPLICATION_VOIP, &error);
	assert_int_equal(error, OPUS_OK);
	opus_encoder_ctl(f->encoder, OPUS_SET_BITRATE(24000));
	opus_encoder_ctl(f->encoder, OPUS_SET_INBAND_FEC(1));
	opus_encoder_ctl(f->encoder, OPUS_SET_PACKET_LOSS_PERC(30));
	opus_encoder_ctl(f->encoder, OPUS_SET_SIGNAL(OPUS_SIGNAL_VOICE));
	lam_decoder_sink sink = { on_pcm, on_gap, f };
	f->decoder = lam_decoder_new(sink, 0, &f->counters);
	assert_non_null(f->decoder);
	f->packet_samples = samples_override != 0 ? samples_override : packet_ms * LAM_SAMPLE_RATE / 1000;
	f->level = 1;
	f->sequence = 100;
	f->timestamp = 5000;
	return f;
}

static inline void tear_down(fixture *f) {
	opus_encoder_destroy(f->encoder);
	lam_decoder_free(f->decoder);
	g_free(f);
}

/* The next packet of a tone of 440 Hz with some harmonics; the clock goes on. */
static inline lam_packet *talk(fixture *f) {
	int16_t pcm[LAM_SAMPLE_RATE / 8];
	uint8_t data[1500];
	for(int i = 0; i < f->packet_samples; i++, f->phase += 2 * G_PI * 220 / LAM_SAMPLE_RATE)
		pcm[i] = (int16_t)(f->level * (6000 * sin(f->phase) + 3000 * sin(2 * f->phase) + 1500 * sin(5 * f->phase)));
	int size = opus_encode(f->encoder, pcm, f->packet_samples, data, sizeof(data));
	assert_true(size > 0);
	lam_packet *packet = lam_packet_new(data, (size_t)size);
	packet->sequence = f->sequence++;
	packet->timestamp = f->timestamp;
	packet->ssrc = 1;
	packet->arrival = f->now;
	f->timestamp += (uint32_t)f->packet_samples * RTP_TICKS;
	f->now += (int64_t)f->packet_samples * G_USEC_PER_SEC / LAM_SAMPLE_RATE;
	return packet;
}

static inline void say(fixture *f, int packets) {
	while(packets-- > 0)
		lam_decoder_push(f->decoder, talk(f));
}

static inline void lose(fixture *f, int packets) {
	while(packets-- > 0)
		g_free(talk(f));
}

/* Enough more packets, and time, for everything that waits to come out. */
static inline void settle(fixture *f) {
	say(f, 4);
	lam_decoder_tick(f->decoder, f->now + LAM_REORDER_WAIT_US);
	assert_false(lam_decoder_is_waiting(f->decoder));
}

/* Every event begins where the one before it ends; the first where it should. */
static inline void assert_continuous(const fixture *f, uint64_t start) {
	uint64_t next = start;
	for(int i = 0; i < f->count; i++) {
		assert_int_equal(f->events[i].timestamp, next);
		next += f->events[i].samples;
	}
}

static inline int count(const fixture *f, lam_gap gap, gboolean concealed) {
	int n = 0;
	for(int i = 0; i < f->count; i++)
		n += f->events[i].gap == gap && f->events[i].concealed == concealed;
	return n;
}

static inline const event *only_gap(const fixture *f) {
	const event *found = NULL;
	for(int i = 0; i < f->count; i++) {
		if(f->events[i].gap != LAM_GAP_NONE) {
			assert_null(found);
			found = &f->events[i];
		}
	}
	assert_non_null(found);
	return found;
}

#endif
