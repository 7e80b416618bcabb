/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The decoder, fed with what libopus encodes: order, loss, silence, wraparound, and a time line without overlaps. */
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

static event *add(fixture *f) {
	assert_true(f->count < MAX_EVENTS);
	return &f->events[f->count++];
}

static void on_pcm(void *user, uint64_t timestamp, const int16_t samples[LAM_FRAME_SAMPLES], gboolean concealed) {
	double sum = 0;
	for(int i = 0; i < LAM_FRAME_SAMPLES; i++)
		sum += (double)samples[i] * samples[i];
	*add(user) = (event){ .timestamp = timestamp, .samples = LAM_FRAME_SAMPLES, .concealed = concealed,
		.loudness = sqrt(sum / LAM_FRAME_SAMPLES) };
}

static void on_gap(void *user, uint64_t timestamp, uint64_t samples, lam_gap reason) {
	*add(user) = (event){ .gap = reason, .timestamp = timestamp, .samples = samples };
}

static fixture *set_up(int packet_ms, int samples_override) {
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

static void tear_down(fixture *f) {
	opus_encoder_destroy(f->encoder);
	lam_decoder_free(f->decoder);
	g_free(f);
}

/* The next packet of a tone of 440 Hz with some harmonics; the clock goes on. */
static lam_packet *talk(fixture *f) {
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

static void say(fixture *f, int packets) {
	while(packets-- > 0)
		lam_decoder_push(f->decoder, talk(f));
}

static void lose(fixture *f, int packets) {
	while(packets-- > 0)
		g_free(talk(f));
}

/* Enough more packets, and time, for everything that waits to come out. */
static void settle(fixture *f) {
	say(f, 4);
	lam_decoder_tick(f->decoder, f->now + LAM_REORDER_WAIT_US);
	assert_false(lam_decoder_is_waiting(f->decoder));
}

/* Every event begins where the one before it ends; the first where it should. */
static void assert_continuous(const fixture *f, uint64_t start) {
	uint64_t next = start;
	for(int i = 0; i < f->count; i++) {
		assert_int_equal(f->events[i].timestamp, next);
		next += f->events[i].samples;
	}
}

static int count(const fixture *f, lam_gap gap, gboolean concealed) {
	int n = 0;
	for(int i = 0; i < f->count; i++)
		n += f->events[i].gap == gap && f->events[i].concealed == concealed;
	return n;
}

static const event *only_gap(const fixture *f) {
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

static void decodes_packets_in_order(void **state) {
	(void)state;
	fixture *f = set_up(20, 0);
	say(f, 50);
	assert_int_equal(f->count, 50);
	assert_int_equal(count(f, LAM_GAP_NONE, FALSE), 50);
	assert_continuous(f, 0);
	assert_true(f->events[40].loudness > 2000);
	assert_int_equal(lam_counted(&f->counters, LAM_FRAMES_DECODED), 50);
	tear_down(f);
}

static void places_the_first_packet_by_the_clock(void **state) {
	(void)state;
	fixture *f = set_up(20, 0);
	f->now = 3 * G_USEC_PER_SEC;
	say(f, 5);
	assert_continuous(f, 3 * LAM_SAMPLE_RATE);
	tear_down(f);
}

static void puts_swapped_packets_in_order_without_concealment(void **state) {
	(void)state;
	fixture *f = set_up(20, 0);
	say(f, 5);
	lam_packet *first = talk(f), *second = talk(f);
	lam_decoder_push(f->decoder, second);
	assert_true(lam_decoder_is_waiting(f->decoder));
	assert_int_equal(f->count, 5);
	lam_decoder_push(f->decoder, first);
	assert_false(lam_decoder_is_waiting(f->decoder));
	say(f, 5);
	assert_int_equal(count(f, LAM_GAP_NONE, FALSE), 12);
	assert_continuous(f, 0);
	tear_down(f);
}

static void drops_a_duplicate(void **state) {
	(void)state;
	fixture *f = set_up(20, 0);
	say(f, 3);
	lam_packet *packet = talk(f);
	lam_packet *copy = lam_packet_new(packet->payload, packet->size);
	copy->sequence = packet->sequence;
	copy->timestamp = packet->timestamp;
	copy->ssrc = packet->ssrc;
	copy->arrival = packet->arrival;
	lam_decoder_push(f->decoder, packet);
	lam_decoder_push(f->decoder, copy);
	say(f, 3);
	assert_int_equal(f->count, 7);
	assert_continuous(f, 0);
	tear_down(f);
}

static void restores_a_lost_packet_from_the_next_one(void **state) {
	(void)state;
	fixture *f = set_up(20, 0);
	f->level = 0.15;
	say(f, 30);
	f->level = 1;
	lose(f, 1);
	settle(f);
	assert_int_equal(f->count, 35);
	assert_continuous(f, 0);
	assert_int_equal(count(f, LAM_GAP_NONE, TRUE), 1);
	assert_true(f->events[30].concealed);
	/* The voice was raised in the lost packet: concealment knows nothing of it, the redundant copy does. */
	assert_true(f->events[30].loudness > f->events[29].loudness * 3);
	assert_int_equal(lam_counted(&f->counters, LAM_PACKETS_LOST), 1);
	assert_int_equal(lam_counted(&f->counters, LAM_FRAMES_CONCEALED), 1);
	tear_down(f);
}

static void conceals_up_to_100_ms(void **state) {
	(void)state;
	fixture *f = set_up(20, 0);
	say(f, 30);
	lose(f, 5);
	settle(f);
	assert_int_equal(f->count, 39);
	assert_continuous(f, 0);
	assert_int_equal(count(f, LAM_GAP_NONE, TRUE), 5);
	tear_down(f);
}

static void gives_up_a_longer_loss_as_a_gap(void **state) {
	(void)state;
	fixture *f = set_up(20, 0);
	say(f, 30);
	lose(f, 20);
	settle(f);
	assert_continuous(f, 0);
	const event *gap = only_gap(f);
	assert_int_equal(gap->gap, LAM_GAP_LOSS);
	assert_int_equal(gap->timestamp, 30 * LAM_FRAME_SAMPLES);
	/* The last of the twenty comes from the next packet's redundancy. */
	assert_int_equal(gap->samples, 19 * LAM_FRAME_SAMPLES);
	assert_int_equal(count(f, LAM_GAP_NONE, TRUE), 1);
	assert_int_equal(lam_counted(&f->counters, LAM_PACKETS_LOST), 20);
	tear_down(f);
}

static void waits_for_a_missing_packet_at_most_60_ms(void **state) {
	(void)state;
	fixture *f = set_up(20, 0);
	say(f, 10);
	lose(f, 1);
	int64_t arrived = f->now;
	say(f, 1);
	assert_int_equal(f->count, 10);
	lam_decoder_tick(f->decoder, arrived + LAM_REORDER_WAIT_US - 1);
	assert_int_equal(f->count, 10);
	lam_decoder_tick(f->decoder, arrived + LAM_REORDER_WAIT_US);
	assert_int_equal(f->count, 12);
	assert_continuous(f, 0);
	tear_down(f);
}

static void ignores_a_packet_that_was_given_up(void **state) {
	(void)state;
	fixture *f = set_up(20, 0);
	say(f, 10);
	lam_packet *late = talk(f);
	say(f, 10);
	int before = f->count;
	lam_decoder_push(f->decoder, late);
	assert_int_equal(f->count, before);
	say(f, 2);
	assert_continuous(f, 0);
	tear_down(f);
}

static void tells_of_discontinuous_transmission_as_silence(void **state) {
	(void)state;
	fixture *f = set_up(20, 0);
	say(f, 10);
	/* 400 ms without a packet, and without a hole in the sequence. */
	f->timestamp += 20 * LAM_FRAME_SAMPLES * RTP_TICKS;
	f->now += 400000;
	say(f, 10);
	assert_continuous(f, 0);
	const event *gap = only_gap(f);
	assert_int_equal(gap->gap, LAM_GAP_SILENCE);
	assert_int_equal(gap->samples, 20 * LAM_FRAME_SAMPLES);
	assert_int_equal(count(f, LAM_GAP_NONE, FALSE), 20);
	tear_down(f);
}

static void goes_on_across_the_wraparound_of_sequence_and_timestamp(void **state) {
	(void)state;
	fixture *f = set_up(20, 0);
	f->sequence = 65530;
	f->timestamp = 0xffffffffu - 5 * LAM_FRAME_SAMPLES * RTP_TICKS;
	say(f, 5);
	lose(f, 1);
	say(f, 20);
	assert_continuous(f, 0);
	assert_int_equal(f->count, 26);
	assert_int_equal(count(f, LAM_GAP_NONE, TRUE), 1);
	tear_down(f);
}

static void splits_packets_of_60_ms_into_frames(void **state) {
	(void)state;
	fixture *f = set_up(60, 0);
	say(f, 10);
	lose(f, 1);
	settle(f);
	assert_int_equal(f->count, 45);
	assert_continuous(f, 0);
	assert_int_equal(count(f, LAM_GAP_NONE, TRUE), 3);
	tear_down(f);
}

static void joins_packets_of_2_5_ms_into_frames(void **state) {
	(void)state;
	fixture *f = set_up(0, LAM_SAMPLE_RATE / 400);
	say(f, 80);
	assert_int_equal(f->count, 10);
	assert_continuous(f, 0);
	tear_down(f);
}

static void keeps_the_time_line_with_short_packets_and_silence(void **state) {
	(void)state;
	fixture *f = set_up(10, 0);
	for(int i = 0; i < 20; i++) {
		say(f, 3);
		f->timestamp += 5 * 160 * RTP_TICKS;
		f->now += 50000;
	}
	assert_continuous(f, 0);
	uint64_t end = f->events[f->count - 1].timestamp + f->events[f->count - 1].samples;
	uint64_t spoken = 20 * 8 * 160 - 5 * 160;
	assert_true(end <= spoken + LAM_FRAME_SAMPLES && end + LAM_FRAME_SAMPLES >= spoken);
	tear_down(f);
}

static void tells_how_long_a_participant_was_muted(void **state) {
	(void)state;
	fixture *f = set_up(20, 0);
	say(f, 10);
	lose(f, 50);
	lam_packet *packet = talk(f);
	packet->after = LAM_GAP_MUTED;
	lam_decoder_push(f->decoder, packet);
	say(f, 5);
	assert_continuous(f, 0);
	const event *gap = only_gap(f);
	assert_int_equal(gap->gap, LAM_GAP_MUTED);
	assert_int_equal(gap->samples, 50 * LAM_FRAME_SAMPLES);
	assert_int_equal(lam_counted(&f->counters, LAM_PACKETS_LOST), 0);
	tear_down(f);
}

static void says_nothing_of_a_break_in_which_nobody_listened(void **state) {
	(void)state;
	fixture *f = set_up(20, 0);
	say(f, 10);
	lose(f, 50);
	lam_packet *packet = talk(f);
	packet->after = LAM_GAP_UNHEARD;
	lam_decoder_push(f->decoder, packet);
	say(f, 4);
	assert_int_equal(f->count, 15);
	assert_int_equal(count(f, LAM_GAP_NONE, FALSE), 15);
	assert_int_equal(f->events[10].timestamp, 60 * LAM_FRAME_SAMPLES);
	tear_down(f);
}

static void starts_again_with_another_source(void **state) {
	(void)state;
	fixture *f = set_up(20, 0);
	say(f, 10);
	f->sequence = 40000;
	f->timestamp = 77;
	for(int i = 0; i < 10; i++) {
		lam_packet *packet = talk(f);
		packet->ssrc = 2;
		lam_decoder_push(f->decoder, packet);
	}
	assert_continuous(f, 0);
	assert_int_equal(count(f, LAM_GAP_NONE, FALSE), 20);
	tear_down(f);
}

static void survives_what_is_not_opus(void **state) {
	(void)state;
	fixture *f = set_up(20, 0);
	for(int i = 0; i < 500; i++) {
		lam_packet *packet = talk(f);
		if(i % 3 == 1) {
			for(size_t b = 0; b < packet->size; b++)
				packet->payload[b] = (uint8_t)g_random_int();
		} else if(i % 7 == 2) {
			packet->size = (size_t)g_random_int_range(0, 3);
		} else if(i % 11 == 3) {
			packet->sequence = (uint16_t)g_random_int();
			packet->timestamp = g_random_int();
		}
		lam_decoder_push(f->decoder, packet);
	}
	uint64_t end = 0;
	for(int i = 0; i < f->count; i++) {
		assert_true(f->events[i].timestamp >= end);
		end = f->events[i].timestamp + f->events[i].samples;
	}
	tear_down(f);
}

int main(void) {
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(decodes_packets_in_order),
		cmocka_unit_test(places_the_first_packet_by_the_clock),
		cmocka_unit_test(puts_swapped_packets_in_order_without_concealment),
		cmocka_unit_test(drops_a_duplicate),
		cmocka_unit_test(restores_a_lost_packet_from_the_next_one),
		cmocka_unit_test(conceals_up_to_100_ms),
		cmocka_unit_test(gives_up_a_longer_loss_as_a_gap),
		cmocka_unit_test(waits_for_a_missing_packet_at_most_60_ms),
		cmocka_unit_test(ignores_a_packet_that_was_given_up),
		cmocka_unit_test(tells_of_discontinuous_transmission_as_silence),
		cmocka_unit_test(goes_on_across_the_wraparound_of_sequence_and_timestamp),
		cmocka_unit_test(splits_packets_of_60_ms_into_frames),
		cmocka_unit_test(joins_packets_of_2_5_ms_into_frames),
		cmocka_unit_test(keeps_the_time_line_with_short_packets_and_silence),
		cmocka_unit_test(tells_how_long_a_participant_was_muted),
		cmocka_unit_test(says_nothing_of_a_break_in_which_nobody_listened),
		cmocka_unit_test(starts_again_with_another_source),
		cmocka_unit_test(survives_what_is_not_opus),
	};
	return cmocka_run_group_tests_name("decoder", tests, NULL, NULL);
}
