/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The decoder when packets come late, twice, never, or are not Opus at all. */
#include "decoder_fixture.h"

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
		cmocka_unit_test(puts_swapped_packets_in_order_without_concealment),
		cmocka_unit_test(drops_a_duplicate),
		cmocka_unit_test(restores_a_lost_packet_from_the_next_one),
		cmocka_unit_test(conceals_up_to_100_ms),
		cmocka_unit_test(gives_up_a_longer_loss_as_a_gap),
		cmocka_unit_test(waits_for_a_missing_packet_at_most_60_ms),
		cmocka_unit_test(ignores_a_packet_that_was_given_up),
		cmocka_unit_test(survives_what_is_not_opus),
	};
	return cmocka_run_group_tests_name("decoder: loss", tests, NULL, NULL);
}
