/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The decoder, fed with what libopus encodes: a time line without overlaps, through silence, mute and wraparound. */
#include "decoder_fixture.h"

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

int main(void) {
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(decodes_packets_in_order),
		cmocka_unit_test(places_the_first_packet_by_the_clock),
		cmocka_unit_test(tells_of_discontinuous_transmission_as_silence),
		cmocka_unit_test(goes_on_across_the_wraparound_of_sequence_and_timestamp),
		cmocka_unit_test(splits_packets_of_60_ms_into_frames),
		cmocka_unit_test(joins_packets_of_2_5_ms_into_frames),
		cmocka_unit_test(keeps_the_time_line_with_short_packets_and_silence),
		cmocka_unit_test(tells_how_long_a_participant_was_muted),
		cmocka_unit_test(says_nothing_of_a_break_in_which_nobody_listened),
		cmocka_unit_test(starts_again_with_another_source),
	};
	return cmocka_run_group_tests_name("decoder", tests, NULL, NULL);
}
