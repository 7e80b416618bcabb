/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From the gate through the decoding thread to the queue: what a session's packets become, and what is not decoded. */
#include "test.h"

#include <opus.h>
#include <poll.h>
#include <string.h>

#include "decoding.h"
#include "gate.h"
#include "outbox.h"
#include "wire.h"

#define DEADLINE_MS 5000

typedef struct fixture {
	lam_sendq *q;
	lam_decoding *decoding;
	lam_counters whole;
	lam_stream *stream;
	OpusEncoder *encoder;
	uint16_t sequence;
	int64_t now;
} fixture;

static fixture *set_up(void) {
	int error;
	fixture *f = g_new0(fixture, 1);
	f->q = lam_sendq_new();
	f->decoding = lam_decoding_new(f->q, NULL);
	assert_non_null(f->decoding);
	f->now = g_get_monotonic_time();
	f->stream = lam_stream_new(1, f->now, &f->whole);
	f->encoder = opus_encoder_create(LAM_SAMPLE_RATE, 1, OPUS_APPLICATION_VOIP, &error);
	lam_sendq_link_up(f->q, lam_outbox_message(LAM_HELLO, 0, 0, 0, 0, "{}", 2),
		lam_outbox_message(LAM_SNAPSHOT, 0, 0, 0, 0, "{}", 2));
	lam_sendq_open(f->q, 1, "{}", lam_stream_counters(f->stream));
	for(int i = 0; i < 3; i++)
		g_bytes_unref(lam_sendq_pop(f->q));
	return f;
}

static void tear_down(fixture *f) {
	if(f->decoding != NULL)
		lam_decoding_free(f->decoding);
	lam_stream_unref(f->stream);
	lam_sendq_free(f->q);
	opus_encoder_destroy(f->encoder);
	g_free(f);
}

static lam_packet *packet(fixture *f) {
	int16_t pcm[LAM_FRAME_SAMPLES] = { 1000, -1000 };
	uint8_t data[500];
	int size = opus_encode(f->encoder, pcm, LAM_FRAME_SAMPLES, data, sizeof(data));
	lam_packet *p = lam_packet_new(data, (size_t)size);
	p->sequence = f->sequence;
	p->timestamp = (uint32_t)f->sequence++ * 960;
	p->ssrc = 1;
	p->arrival = f->now;
	f->now += 20000;
	return p;
}

/* How many frames come out until `wanted` have; fails if they do not in time. */
static void expect_frames(fixture *f, int wanted) {
	int frames = 0;
	while(frames < wanted) {
		GBytes *message = lam_sendq_pop(f->q);
		if(message == NULL) {
			struct pollfd fd = { .fd = lam_sendq_fd(f->q), .events = POLLIN };
			assert_int_equal(poll(&fd, 1, DEADLINE_MS), 1);
			continue;
		}
		lam_wire_header header;
		lam_wire_read_header(&header, g_bytes_get_data(message, NULL));
		assert_int_equal(header.type, LAM_PCM);
		frames += (int)header.length / LAM_FRAME_BYTES;
		g_bytes_unref(message);
	}
	assert_int_equal(frames, wanted);
}

static void decodes_on_its_own_thread(void **state) {
	(void)state;
	fixture *f = set_up();
	for(int i = 0; i < 50; i++)
		assert_true(lam_decoding_push(f->decoding, f->stream, packet(f)));
	expect_frames(f, 50);
	assert_int_equal(lam_counted(lam_stream_counters(f->stream), LAM_FRAMES_DECODED), 50);
	assert_int_equal(lam_counted(&f->whole, LAM_FRAMES_DECODED), 50);
	tear_down(f);
}

static void gives_up_a_missing_packet_though_nothing_more_comes(void **state) {
	(void)state;
	fixture *f = set_up();
	lam_decoding_push(f->decoding, f->stream, packet(f));
	g_free(packet(f));
	lam_decoding_push(f->decoding, f->stream, packet(f));
	expect_frames(f, 3);
	tear_down(f);
}

static void drops_what_waits_when_it_ends(void **state) {
	(void)state;
	fixture *f = set_up();
	for(int i = 0; i < 80; i++)
		lam_decoding_push(f->decoding, f->stream, packet(f));
	g_clear_pointer(&f->decoding, lam_decoding_free);
	tear_down(f);
}

static void outlives_the_session_of_its_packets(void **state) {
	(void)state;
	fixture *f = set_up();
	lam_stream *brief = lam_stream_new(2, f->now, &f->whole);
	for(int i = 0; i < 20; i++)
		lam_decoding_push(f->decoding, brief, packet(f));
	lam_stream_unref(brief);
	for(int i = 0; i < 10; i++)
		lam_decoding_push(f->decoding, f->stream, packet(f));
	expect_frames(f, 10);
	tear_down(f);
}

static void lets_in_only_what_somebody_wants_to_hear(void **state) {
	(void)state;
	lam_gate gate = { 0 };
	assert_int_equal(lam_gate_judge(&gate, TRUE), LAM_GAP_NONE);
	assert_int_equal(lam_gate_judge(&gate, FALSE), LAM_GAP_UNHEARD);
	lam_gate_listen(&gate, FALSE);
	assert_int_equal(lam_gate_judge(&gate, TRUE), LAM_GAP_UNHEARD);
	lam_gate_mute(&gate, TRUE);
	assert_int_equal(lam_gate_judge(&gate, TRUE), LAM_GAP_MUTED);
	lam_gate_listen(&gate, TRUE);
	lam_gate_mute(&gate, FALSE);
	assert_int_equal(lam_gate_judge(&gate, TRUE), LAM_GAP_NONE);
}

static void tells_why_a_break_began_with_the_packet_that_ends_it(void **state) {
	(void)state;
	lam_gate gate = { 0 };
	assert_int_equal(lam_gate_admit(&gate), LAM_GAP_NONE);
	lam_gate_refuse(&gate, LAM_GAP_MUTED);
	lam_gate_refuse(&gate, LAM_GAP_UNHEARD);
	assert_int_equal(lam_gate_admit(&gate), LAM_GAP_MUTED);
	assert_int_equal(lam_gate_admit(&gate), LAM_GAP_NONE);
}

int main(void) {
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(decodes_on_its_own_thread),
		cmocka_unit_test(gives_up_a_missing_packet_though_nothing_more_comes),
		cmocka_unit_test(drops_what_waits_when_it_ends),
		cmocka_unit_test(outlives_the_session_of_its_packets),
		cmocka_unit_test(lets_in_only_what_somebody_wants_to_hear),
		cmocka_unit_test(tells_why_a_break_began_with_the_packet_that_ends_it),
	};
	return cmocka_run_group_tests_name("decoding", tests, NULL, NULL);
}
