/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The link once it is up: what it answers, what it skips, and what a new link gets again. */
#include "link_fixture.h"

static void answers_hello_with_hello_and_snapshot(void **state) {
	(void)state;
	fixture *f = set_up();
	client *c = dial(f);
	say(c, LAM_HELLO, 0, 0, HELLO);
	expect(c, LAM_HELLO, "{\"protocol\":1,\"software\":\"test/1\",\"boot\":\"boot-1\",\"stringIds\":false}");
	expect(c, LAM_SNAPSHOT, "{\"rooms\":[],\"sessions\":[]}");
	hang_up(c);
	wait_for(&f->downs, 1);
	tear_down(f);
}

static void refuses_a_length_above_the_limit(void **state) {
	(void)state;
	fixture *f = set_up();
	client *c = dial_and_link(f);
	uint8_t bytes[LAM_HEADER_BYTES];
	lam_wire_header header = { .length = LAM_MAX_PAYLOAD_BYTES + 1, .type = LAM_PING };
	lam_wire_write_header(bytes, &header);
	send_bytes(c, bytes, sizeof(bytes));
	expect(c, LAM_ERROR, "\"bad_length\"");
	expect_closed(c);
	wait_for(&f->downs, 1);
	tear_down(f);
}

static void closes_on_garbage_and_serves_the_next(void **state) {
	(void)state;
	fixture *f = set_up();
	client *c = dial(f);
	send_bytes(c, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", 35);
	expect(c, LAM_ERROR, "\"bad_version\"");
	expect_closed(c);
	hang_up(dial_and_link(f));
	tear_down(f);
}

static void skips_types_it_does_not_know(void **state) {
	(void)state;
	fixture *f = set_up();
	client *c = dial_and_link(f);
	say(c, 200, 1, 2, "of a later version");
	say(c, 11, 1, 2, "VOICE_OUT is reserved");
	say(c, 12, 1, 2, "{}");
	say(c, LAM_PING, 0, 3, "");
	expect(c, LAM_PONG, "");
	hang_up(c);
	tear_down(f);
}

static void acknowledges_each_text_out(void **state) {
	(void)state;
	fixture *f = set_up();
	client *c = dial_and_link(f);
	say(c, LAM_TEXT_OUT, 0, 5, "{\"room\":\"1234\",\"text\":\"hi\"}");
	expect(c, LAM_TEXT_OUT_ACK, "{\"delivered\":1,\"pending\":1}");
	assert_int_equal(c->reader.header.sequence, 5);
	say(c, LAM_TEXT_OUT, 0, 6, "{\"room\":\"9\",\"text\":\"hi\"}");
	expect(c, LAM_TEXT_OUT_ACK, "\"error\":\"unknown_room\"");
	char *text = g_strnfill(LAM_MAX_TEXT_OUT_BYTES + 1, 'x');
	char *json = g_strdup_printf("{\"room\":\"1234\",\"text\":\"%s\"}", text);
	say(c, LAM_TEXT_OUT, 0, 7, json);
	expect(c, LAM_TEXT_OUT_ACK, "\"error\":\"too_long\"");
	g_free(json);
	g_free(text);
	hang_up(c);
	tear_down(f);
}

static void refuses_a_bad_payload_and_goes_on(void **state) {
	(void)state;
	static const char *const bad[] = { "", "{", "[]", "{\"room\":\"1234\"}", "{\"room\":1234,\"text\":\"x\"}",
		"{\"room\":\"1234\",\"text\":\"\\ud800\"}", "{\"room\":\"1234\",\"text\":\"\xff\"}" };
	fixture *f = set_up();
	client *c = dial_and_link(f);
	for(uint32_t i = 0; i < G_N_ELEMENTS(bad); i++) {
		say(c, LAM_TEXT_OUT, 0, i + 1, bad[i]);
		expect(c, LAM_ERROR, "\"bad_payload\"");
		assert_int_equal(c->reader.header.sequence, i + 1);
	}
	say(c, LAM_LISTEN, 3, 0, "{\"on\":1}");
	expect(c, LAM_ERROR, "\"bad_payload\"");
	say(c, LAM_LISTEN, 3, 0, "{\"on\":false}");
	wait_for(&f->deaf, 1);
	assert_int_equal(f->deaf_session, 3);
	hang_up(c);
	tear_down(f);
}

static void sends_unacknowledged_texts_again_to_the_next_link(void **state) {
	(void)state;
	fixture *f = set_up();
	lam_sendq_open(f->q, 1, "{}", &f->counters);
	assert_int_equal(lam_sendq_text(f->q, 1, "typed before the link", 21), LAM_TEXT_QUEUED);
	client *c = dial_and_link(f);
	expect(c, LAM_TEXT_IN, "typed before the link");
	lam_sendq_text(f->q, 1, "second", 6);
	expect(c, LAM_TEXT_IN, "second");
	say(c, LAM_TEXT_IN_ACK, 1, 1, "");
	say(c, LAM_PING, 0, 1, "");
	expect(c, LAM_PONG, "");
	hang_up(c);
	wait_for(&f->downs, 1);
	c = dial_and_link(f);
	expect(c, LAM_TEXT_IN, "second");
	assert_int_equal(c->reader.header.sequence, 2);
	say(c, LAM_PING, 0, 2, "");
	expect(c, LAM_PONG, "");
	hang_up(c);
	tear_down(f);
}

static void reports_statistics(void **state) {
	(void)state;
	fixture *f = set_up_with(0, 0, 20);
	client *c = dial_and_link(f);
	expect(c, LAM_STATS, "{\"sessions\":2}");
	expect(c, LAM_STATS, "{\"sessions\":2}");
	hang_up(c);
	tear_down(f);
}

/* A control plane that reads nothing for a while loses the oldest audio, not the newest, and no text. */
static void keeps_the_newest_audio_for_a_slow_reader(void **state) {
	(void)state;
	fixture *f = set_up();
	client *c = dial_and_link(f);
	int16_t samples[LAM_FRAME_SAMPLES] = { 0 };
	lam_sendq_open(f->q, 1, "{}", &f->counters);
	enum { FRAMES = 2000 };
	for(int i = 0; i < FRAMES; i++)
		lam_sendq_pcm(f->q, 1, (uint64_t)i * LAM_FRAME_SAMPLES, samples, FALSE);
	lam_sendq_text(f->q, 1, "typed meanwhile", 15);
	uint64_t next = 0;
	gboolean overflow = FALSE, typed = FALSE;
	expect(c, LAM_OPEN, "{}");
	while(next < FRAMES * LAM_FRAME_SAMPLES || !typed) {
		assert_true(hear(c));
		const lam_wire_header *h = &c->reader.header;
		if(h->type == LAM_TEXT_IN) {
			typed = TRUE;
			continue;
		}
		assert_int_equal(h->timestamp, next);
		unsigned long long lost = 0;
		if(h->type == LAM_GAP) {
			assert_non_null(strstr((const char *)c->reader.payload, "overflow"));
			assert_int_equal(sscanf((const char *)c->reader.payload, "{\"samples\":%llu", &lost), 1);
			overflow = TRUE;
		}
		next += h->type == LAM_GAP ? lost : h->length / 2;
	}
	assert_true(overflow);
	hang_up(c);
	tear_down(f);
}

int main(void) {
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(answers_hello_with_hello_and_snapshot),
		cmocka_unit_test(refuses_a_length_above_the_limit),
		cmocka_unit_test(closes_on_garbage_and_serves_the_next),
		cmocka_unit_test(skips_types_it_does_not_know),
		cmocka_unit_test(acknowledges_each_text_out),
		cmocka_unit_test(refuses_a_bad_payload_and_goes_on),
		cmocka_unit_test(sends_unacknowledged_texts_again_to_the_next_link),
		cmocka_unit_test(reports_statistics),
		cmocka_unit_test(keeps_the_newest_audio_for_a_slow_reader),
	};
	return cmocka_run_group_tests_name("link", tests, NULL, NULL);
}
