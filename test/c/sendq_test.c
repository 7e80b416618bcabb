/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The queue to the control plane: priorities, bounds, redelivery, and the ring that drops the oldest. */
#include "test.h"

#include <poll.h>
#include <string.h>

#include "outbox.h"
#include "sendq.h"
#include "wire.h"

static lam_counters counters;

/* One message taken out, its payload as a string. */
typedef struct taken {
	lam_wire_header header;
	char payload[20000];
} taken;

static gboolean take(lam_sendq *q, taken *t) {
	GBytes *message = lam_sendq_pop(q);
	if(message == NULL)
		return FALSE;
	size_t size;
	const uint8_t *data = g_bytes_get_data(message, &size);
	lam_wire_read_header(&t->header, data);
	assert_int_equal(size, LAM_HEADER_BYTES + t->header.length);
	assert_true(t->header.length < sizeof(t->payload));
	memcpy(t->payload, data + LAM_HEADER_BYTES, t->header.length);
	t->payload[t->header.length] = '\0';
	g_bytes_unref(message);
	return TRUE;
}

static void expect(lam_sendq *q, uint8_t type, uint64_t session, uint32_t sequence) {
	taken t;
	assert_true(take(q, &t));
	assert_int_equal(t.header.type, type);
	assert_int_equal(t.header.session, session);
	assert_int_equal(t.header.sequence, sequence);
}

static void expect_nothing(lam_sendq *q) {
	taken t;
	assert_false(take(q, &t));
}

static gboolean is_readable(lam_sendq *q) {
	struct pollfd fd = { .fd = lam_sendq_fd(q), .events = POLLIN };
	return poll(&fd, 1, 0) == 1;
}

static void link_up(lam_sendq *q) {
	lam_sendq_link_up(q, lam_outbox_message(LAM_HELLO, 0, 0, 0, 0, "{}", 2),
		lam_outbox_message(LAM_SNAPSHOT, 0, 0, 0, 0, "{}", 2));
	expect(q, LAM_HELLO, 0, 0);
	expect(q, LAM_SNAPSHOT, 0, 0);
}

static lam_sendq *new_linked(uint64_t sessions) {
	lam_sendq *q = lam_sendq_new();
	assert_non_null(q);
	memset(&counters, 0, sizeof(counters));
	link_up(q);
	for(uint64_t s = 1; s <= sessions; s++) {
		lam_sendq_open(q, s, "{}", &counters);
		expect(q, LAM_OPEN, s, 0);
	}
	expect_nothing(q);
	return q;
}

static void pcm(lam_sendq *q, uint64_t session, int frame) {
	int16_t samples[LAM_FRAME_SAMPLES];
	for(int i = 0; i < LAM_FRAME_SAMPLES; i++)
		samples[i] = (int16_t)(frame * 256 + 1);
	lam_sendq_pcm(q, session, (uint64_t)frame * LAM_FRAME_SAMPLES, samples, FALSE);
}

static void text(lam_sendq *q, uint64_t session, const char *what) {
	assert_int_equal(lam_sendq_text(q, session, what, strlen(what)), LAM_TEXT_QUEUED);
}

static void sends_replies_before_texts_before_audio(void **state) {
	(void)state;
	lam_sendq *q = new_linked(2);
	pcm(q, 1, 0);
	text(q, 2, "two");
	text(q, 1, "one");
	lam_sendq_put(q, lam_outbox_message(LAM_PONG, 0, 0, 0, 9, NULL, 0));
	expect(q, LAM_PONG, 0, 9);
	expect(q, LAM_TEXT_IN, 1, 1);
	expect(q, LAM_TEXT_IN, 2, 1);
	expect(q, LAM_PCM, 1, 1);
	expect_nothing(q);
	lam_sendq_free(q);
}

static void takes_turns_between_sessions(void **state) {
	(void)state;
	lam_sendq *q = new_linked(2);
	/* Frames that do not follow each other, so that each is a message of its own. */
	for(int i = 0; i < 3; i++) {
		pcm(q, 1, 2 * i);
		pcm(q, 2, 2 * i);
	}
	for(uint32_t i = 1; i <= 3; i++) {
		expect(q, LAM_PCM, 1, i);
		expect(q, LAM_PCM, 2, i);
	}
	expect_nothing(q);
	lam_sendq_free(q);
}

static void joins_frames_that_follow_each_other(void **state) {
	(void)state;
	lam_sendq *q = new_linked(1);
	taken t;
	for(int i = 0; i < 3; i++)
		pcm(q, 1, i);
	lam_sendq_gap(q, 1, 3 * LAM_FRAME_SAMPLES, 640, LAM_GAP_SILENCE);
	assert_true(take(q, &t));
	assert_int_equal(t.header.length, 3 * LAM_FRAME_BYTES);
	assert_int_equal(t.header.timestamp, 0);
	/* Little-endian samples: 1, 257, 513. */
	assert_int_equal((uint8_t)t.payload[0], 1);
	assert_int_equal((uint8_t)t.payload[2 * LAM_FRAME_BYTES], 1);
	assert_int_equal((uint8_t)t.payload[2 * LAM_FRAME_BYTES + 1], 2);
	assert_true(take(q, &t));
	assert_int_equal(t.header.type, LAM_GAP);
	assert_int_equal(t.header.timestamp, 3 * LAM_FRAME_SAMPLES);
	assert_int_equal(t.header.sequence, 2);
	assert_string_equal(t.payload, "{\"samples\":640,\"reason\":\"silence\"}");
	lam_sendq_free(q);
}

static void marks_a_message_with_a_concealed_frame(void **state) {
	(void)state;
	lam_sendq *q = new_linked(1);
	int16_t samples[LAM_FRAME_SAMPLES] = { 0 };
	taken t;
	lam_sendq_pcm(q, 1, 0, samples, FALSE);
	lam_sendq_pcm(q, 1, LAM_FRAME_SAMPLES, samples, TRUE);
	assert_true(take(q, &t));
	assert_int_equal(t.header.flags, LAM_PCM_FLAG_CONCEALED);
	lam_sendq_free(q);
}

static void drops_the_oldest_audio_and_tells_of_it(void **state) {
	(void)state;
	lam_sendq *q = new_linked(1);
	for(int i = 0; i < LAM_RING_FRAMES + 30; i++)
		pcm(q, 1, i);
	taken t;
	assert_true(take(q, &t));
	assert_int_equal(t.header.type, LAM_GAP);
	assert_int_equal(t.header.timestamp, 0);
	assert_string_equal(t.payload, "{\"samples\":9600,\"reason\":\"overflow\"}");
	uint64_t next = 30 * LAM_FRAME_SAMPLES;
	uint32_t sequence = t.header.sequence;
	while(take(q, &t)) {
		assert_int_equal(t.header.type, LAM_PCM);
		assert_int_equal(t.header.timestamp, next);
		assert_int_equal(t.header.sequence, ++sequence);
		next += t.header.length / 2;
	}
	assert_int_equal(next, (LAM_RING_FRAMES + 30) * LAM_FRAME_SAMPLES);
	assert_int_equal(lam_counted(&counters, LAM_FRAMES_DROPPED), 30);
	lam_sendq_free(q);
}

static void refuses_the_65th_unacknowledged_text(void **state) {
	(void)state;
	lam_sendq *q = new_linked(2);
	for(int i = 0; i < LAM_MAX_UNACKED_TEXT_IN; i++)
		text(q, 1, "x");
	assert_int_equal(lam_sendq_text(q, 1, "x", 1), LAM_TEXT_FULL);
	text(q, 2, "another session has its own bound");
	/* Sent is not acknowledged. */
	for(uint32_t i = 1; i <= LAM_MAX_UNACKED_TEXT_IN; i++) {
		taken t;
		assert_true(take(q, &t));
	}
	assert_int_equal(lam_sendq_text(q, 1, "x", 1), LAM_TEXT_FULL);
	lam_sendq_ack(q, 1, 1);
	text(q, 1, "x");
	lam_sendq_free(q);
}

static void keeps_unacknowledged_texts_for_the_next_link_in_order(void **state) {
	(void)state;
	lam_sendq *q = new_linked(1);
	text(q, 1, "a");
	text(q, 1, "b");
	text(q, 1, "c");
	expect(q, LAM_TEXT_IN, 1, 1);
	expect(q, LAM_TEXT_IN, 1, 2);
	lam_sendq_ack(q, 1, 1);
	lam_sendq_link_down(q);
	text(q, 1, "d");
	expect_nothing(q);
	link_up(q);
	taken t;
	assert_true(take(q, &t));
	assert_string_equal(t.payload, "b");
	assert_int_equal(t.header.sequence, 2);
	expect(q, LAM_TEXT_IN, 1, 3);
	expect(q, LAM_TEXT_IN, 1, 4);
	expect_nothing(q);
	lam_sendq_free(q);
}

static void ignores_an_acknowledgement_of_what_was_not_sent(void **state) {
	(void)state;
	lam_sendq *q = new_linked(1);
	text(q, 1, "a");
	lam_sendq_ack(q, 1, 1);
	lam_sendq_ack(q, 1, 77);
	lam_sendq_ack(q, 99, 1);
	expect(q, LAM_TEXT_IN, 1, 1);
	lam_sendq_free(q);
}

static void forgets_audio_when_the_link_goes(void **state) {
	(void)state;
	lam_sendq *q = new_linked(1);
	pcm(q, 1, 0);
	lam_sendq_link_down(q);
	pcm(q, 1, 1);
	link_up(q);
	expect_nothing(q);
	pcm(q, 1, 2);
	expect(q, LAM_PCM, 1, 1);
	lam_sendq_free(q);
}

static void closes_after_everything_the_session_left(void **state) {
	(void)state;
	lam_sendq *q = new_linked(1);
	pcm(q, 1, 0);
	text(q, 1, "last words");
	lam_sendq_close(q, 1, "left");
	assert_int_equal(lam_sendq_text(q, 1, "x", 1), LAM_TEXT_CLOSED);
	pcm(q, 1, 1);
	lam_sendq_update(q, 1, "{}");
	expect(q, LAM_TEXT_IN, 1, 1);
	expect(q, LAM_PCM, 1, 1);
	taken t;
	assert_true(take(q, &t));
	assert_int_equal(t.header.type, LAM_CLOSE);
	assert_string_equal(t.payload, "{\"reason\":\"left\"}");
	expect_nothing(q);
	lam_sendq_free(q);
}

static void forgets_a_session_that_closes_without_a_link(void **state) {
	(void)state;
	lam_sendq *q = new_linked(2);
	text(q, 1, "a");
	text(q, 2, "b");
	lam_sendq_close(q, 2, "left");
	lam_sendq_link_down(q);
	lam_sendq_close(q, 1, "left");
	link_up(q);
	expect_nothing(q);
	lam_sendq_free(q);
}

static void is_readable_only_while_there_is_something(void **state) {
	(void)state;
	lam_sendq *q = new_linked(1);
	assert_false(is_readable(q));
	pcm(q, 1, 0);
	assert_true(is_readable(q));
	expect(q, LAM_PCM, 1, 1);
	expect_nothing(q);
	assert_false(is_readable(q));
	text(q, 1, "x");
	assert_true(is_readable(q));
	lam_sendq_link_down(q);
	assert_false(is_readable(q));
	lam_sendq_put(q, lam_outbox_message(LAM_PONG, 0, 0, 0, 1, NULL, 0));
	expect_nothing(q);
	lam_sendq_free(q);
}

static void reports_an_overrun_of_replies(void **state) {
	(void)state;
	lam_sendq *q = new_linked(0);
	for(int i = 0; i < LAM_SENDQ_CONTROL_MAX; i++)
		lam_sendq_put(q, lam_outbox_message(LAM_PONG, 0, 0, 0, 1, NULL, 0));
	assert_false(lam_sendq_overrun(q));
	assert_int_equal(lam_sendq_waiting(q), LAM_SENDQ_CONTROL_MAX);
	lam_sendq_put(q, lam_outbox_message(LAM_PONG, 0, 0, 0, 1, NULL, 0));
	assert_true(lam_sendq_overrun(q));
	lam_sendq_link_down(q);
	assert_false(lam_sendq_overrun(q));
	lam_sendq_free(q);
}

int main(void) {
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sends_replies_before_texts_before_audio),
		cmocka_unit_test(takes_turns_between_sessions),
		cmocka_unit_test(joins_frames_that_follow_each_other),
		cmocka_unit_test(marks_a_message_with_a_concealed_frame),
		cmocka_unit_test(drops_the_oldest_audio_and_tells_of_it),
		cmocka_unit_test(refuses_the_65th_unacknowledged_text),
		cmocka_unit_test(keeps_unacknowledged_texts_for_the_next_link_in_order),
		cmocka_unit_test(ignores_an_acknowledgement_of_what_was_not_sent),
		cmocka_unit_test(forgets_audio_when_the_link_goes),
		cmocka_unit_test(closes_after_everything_the_session_left),
		cmocka_unit_test(forgets_a_session_that_closes_without_a_link),
		cmocka_unit_test(is_readable_only_while_there_is_something),
		cmocka_unit_test(reports_an_overrun_of_replies),
	};
	return cmocka_run_group_tests_name("sendq", tests, NULL, NULL);
}
