/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The link over a real Unix socket: who is served, what is refused, and what a new link gets again. */
#include "test.h"

#include <glib/gstdio.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "link.h"
#include "listener.h"
#include "outbox.h"
#include "wire.h"

#define DEADLINE_MS 5000
#define HELLO "{\"protocol\":1,\"software\":\"test\"}"

/* A link with an imaginary plugin behind it: one room "1234" of two, one of which has no data channel yet. */
typedef struct fixture {
	char *folder, *path;
	lam_sendq *q;
	lam_link *link;
	lam_counters counters;
	gint ups, downs, deaf; /* written by the link's thread */
	gint64 deaf_session;
} fixture;

static void on_up(void *user, GBytes *hello) {
	fixture *f = user;
	const char *json = "{\"rooms\":[],\"sessions\":[]}";
	lam_sendq_link_up(f->q, hello, lam_outbox_message(LAM_SNAPSHOT, 0, 0, 0, 0, json, strlen(json)));
	g_atomic_int_inc(&f->ups);
}

static void on_down(void *user) {
	g_atomic_int_inc(&((fixture *)user)->downs);
}

static void on_listen(void *user, uint64_t session, gboolean on) {
	fixture *f = user;
	f->deaf_session = (gint64)session;
	g_atomic_int_set(&f->deaf, !on);
}

static lam_delivery on_text_out(void *user, uint64_t session, const char *room, const char *text) {
	(void)user;
	(void)text;
	if(strcmp(room, "1234") != 0)
		return (lam_delivery){ .error = "unknown_room" };
	return session == 0 ? (lam_delivery){ .delivered = 1, .pending = 1 } : (lam_delivery){ .delivered = 1 };
}

static char *on_stats(void *user) {
	(void)user;
	return strdup("{\"sessions\":2}");
}

static void on_log(void *user, const char *line) {
	(void)user;
	(void)line;
}

static lam_link *start(fixture *f, guint hello_ms, guint silence_ms, guint stats_ms, GError **error) {
	lam_link_settings settings = { .path = f->path, .software = "test/1", .boot = "boot-1", .hello_ms = hello_ms,
		.silence_ms = silence_ms, .stats_ms = stats_ms };
	lam_link_handler handler = { on_up, on_down, on_listen, on_text_out, on_stats, on_log, f };
	return lam_link_new(&settings, &handler, f->q, error);
}

static fixture *set_up_with(guint hello_ms, guint silence_ms, guint stats_ms) {
	fixture *f = g_new0(fixture, 1);
	f->folder = g_dir_make_tmp("lam-link-XXXXXX", NULL);
	assert_non_null(f->folder);
	f->path = g_build_filename(f->folder, "lam.sock", NULL);
	f->q = lam_sendq_new();
	f->link = start(f, hello_ms, silence_ms, stats_ms, NULL);
	assert_non_null(f->link);
	return f;
}

static fixture *set_up(void) {
	return set_up_with(0, 0, 0);
}

static void tear_down(fixture *f) {
	g_clear_pointer(&f->link, lam_link_free);
	assert_false(g_file_test(f->path, G_FILE_TEST_EXISTS));
	lam_sendq_free(f->q);
	g_rmdir(f->folder);
	g_free(f->path);
	g_free(f->folder);
	g_free(f);
}

/* The control plane's side. */
typedef struct client {
	int fd;
	lam_wire_reader reader;
	uint8_t data[65536];
	size_t have, at;
} client;

static client *dial(const fixture *f) {
	client *c = g_new0(client, 1);
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	g_strlcpy(address.sun_path, f->path, sizeof(address.sun_path));
	c->fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	assert_int_equal(connect(c->fd, (struct sockaddr *)&address, sizeof(address)), 0);
	lam_wire_reader_init(&c->reader);
	return c;
}

static void hang_up(client *c) {
	close(c->fd);
	lam_wire_reader_clear(&c->reader);
	g_free(c);
}

static void send_bytes(client *c, const void *data, size_t size) {
	assert_int_equal(send(c->fd, data, size, MSG_NOSIGNAL), size);
}

static void say(client *c, uint8_t type, uint64_t session, uint32_t sequence, const char *payload) {
	lam_wire_header header = { .length = (uint32_t)strlen(payload), .type = type, .session = session, .sequence = sequence };
	uint8_t *message = lam_wire_message(&header, payload);
	send_bytes(c, message, LAM_HEADER_BYTES + header.length);
	free(message);
}

/* The next message, in c->reader. FALSE: the link closed the connection. */
static gboolean hear(client *c) {
	for(;;) {
		size_t used;
		lam_wire_status status = lam_wire_feed(&c->reader, c->data + c->at, c->have - c->at, &used);
		c->at += used;
		if(status == LAM_WIRE_MESSAGE)
			return TRUE;
		assert_int_equal(status, LAM_WIRE_MORE);
		struct pollfd fd = { .fd = c->fd, .events = POLLIN };
		assert_int_equal(poll(&fd, 1, DEADLINE_MS), 1);
		ssize_t n = recv(c->fd, c->data, sizeof(c->data), 0);
		if(n <= 0)
			return FALSE;
		c->have = (size_t)n;
		c->at = 0;
	}
}

static void expect(client *c, uint8_t type, const char *part) {
	assert_true(hear(c));
	assert_int_equal(c->reader.header.type, type);
	if(strstr((const char *)c->reader.payload, part) == NULL)
		fail_msg("no %s in %s", part, (const char *)c->reader.payload);
}

static void expect_closed(client *c) {
	assert_false(hear(c));
	hang_up(c);
}

static client *dial_and_link(const fixture *f) {
	client *c = dial(f);
	say(c, LAM_HELLO, 0, 0, HELLO);
	expect(c, LAM_HELLO, "\"boot\":\"boot-1\"");
	expect(c, LAM_SNAPSHOT, "sessions");
	return c;
}

static void wait_for(gint *value, gint wanted) {
	int64_t until = g_get_monotonic_time() + DEADLINE_MS * 1000;
	while(g_atomic_int_get(value) != wanted) {
		assert_true(g_get_monotonic_time() < until);
		g_thread_yield();
	}
}

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

static void creates_the_socket_for_its_user_and_group_only(void **state) {
	(void)state;
	fixture *f = set_up();
	struct stat status;
	assert_int_equal(stat(f->path, &status), 0);
	assert_true(S_ISSOCK(status.st_mode));
	assert_int_equal(status.st_mode & 0777, 0660);
	tear_down(f);
}

static void refuses_a_second_control_plane_and_keeps_the_first(void **state) {
	(void)state;
	fixture *f = set_up();
	client *first = dial_and_link(f);
	client *second = dial(f);
	say(second, LAM_HELLO, 0, 0, HELLO);
	expect(second, LAM_ERROR, "\"busy\"");
	expect_closed(second);
	say(first, LAM_PING, 0, 7, "");
	expect(first, LAM_PONG, "");
	assert_int_equal(first->reader.header.sequence, 7);
	assert_int_equal(g_atomic_int_get(&f->ups), 1);
	hang_up(first);
	wait_for(&f->downs, 1);
	client *third = dial_and_link(f);
	hang_up(third);
	tear_down(f);
}

static void refuses_anything_before_hello(void **state) {
	(void)state;
	fixture *f = set_up();
	client *c = dial(f);
	say(c, LAM_PING, 0, 1, "");
	expect(c, LAM_ERROR, "\"hello_expected\"");
	expect_closed(c);
	tear_down(f);
}

static void closes_a_connection_that_says_nothing(void **state) {
	(void)state;
	fixture *f = set_up_with(50, 0, 0);
	client *c = dial(f);
	expect(c, LAM_ERROR, "\"hello_expected\"");
	expect_closed(c);
	tear_down(f);
}

static void closes_a_link_that_falls_silent(void **state) {
	(void)state;
	fixture *f = set_up_with(0, 50, 0);
	client *c = dial_and_link(f);
	expect_closed(c);
	wait_for(&f->downs, 1);
	tear_down(f);
}

static void refuses_another_protocol(void **state) {
	(void)state;
	fixture *f = set_up();
	client *c = dial(f);
	say(c, LAM_HELLO, 0, 0, "{\"protocol\":2}");
	expect(c, LAM_ERROR, "\"bad_version\"");
	expect_closed(c);
	tear_down(f);
}

static void lets_a_bad_hello_be_said_again(void **state) {
	(void)state;
	fixture *f = set_up();
	client *c = dial(f);
	say(c, LAM_HELLO, 0, 0, "not JSON");
	expect(c, LAM_ERROR, "\"bad_payload\"");
	say(c, LAM_HELLO, 0, 0, HELLO);
	expect(c, LAM_HELLO, "boot-1");
	hang_up(c);
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

static void takes_the_place_of_a_socket_whose_owner_died(void **state) {
	(void)state;
	fixture *f = set_up();
	g_clear_pointer(&f->link, lam_link_free);
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	g_strlcpy(address.sun_path, f->path, sizeof(address.sun_path));
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	assert_int_equal(bind(fd, (struct sockaddr *)&address, sizeof(address)), 0);
	close(fd);
	f->link = start(f, 0, 0, 0, NULL);
	assert_non_null(f->link);
	hang_up(dial_and_link(f));
	tear_down(f);
}

static void leaves_a_path_alone_that_is_in_use(void **state) {
	(void)state;
	fixture *f = set_up();
	GError *error = NULL;
	assert_null(start(f, 0, 0, 0, &error));
	assert_non_null(strstr(error->message, "Another process listens"));
	g_clear_error(&error);
	hang_up(dial_and_link(f));
	tear_down(f);
}

static void leaves_a_path_alone_that_is_no_socket(void **state) {
	(void)state;
	fixture *f = set_up();
	g_clear_pointer(&f->link, lam_link_free);
	assert_true(g_file_set_contents(f->path, "precious", -1, NULL));
	GError *error = NULL;
	assert_null(start(f, 0, 0, 0, &error));
	assert_non_null(strstr(error->message, "no socket"));
	g_clear_error(&error);
	char *content = NULL;
	assert_true(g_file_get_contents(f->path, &content, NULL, NULL));
	assert_string_equal(content, "precious");
	g_free(content);
	g_unlink(f->path);
	tear_down(f);
}

static void refuses_a_path_that_is_too_long(void **state) {
	(void)state;
	GError *error = NULL;
	char *path = g_strnfill(200, 'x');
	assert_int_equal(lam_listener_open(path, &error), -1);
	assert_non_null(error);
	g_clear_error(&error);
	g_free(path);
}

int main(void) {
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(answers_hello_with_hello_and_snapshot),
		cmocka_unit_test(creates_the_socket_for_its_user_and_group_only),
		cmocka_unit_test(refuses_a_second_control_plane_and_keeps_the_first),
		cmocka_unit_test(refuses_anything_before_hello),
		cmocka_unit_test(closes_a_connection_that_says_nothing),
		cmocka_unit_test(closes_a_link_that_falls_silent),
		cmocka_unit_test(refuses_another_protocol),
		cmocka_unit_test(lets_a_bad_hello_be_said_again),
		cmocka_unit_test(refuses_a_length_above_the_limit),
		cmocka_unit_test(closes_on_garbage_and_serves_the_next),
		cmocka_unit_test(skips_types_it_does_not_know),
		cmocka_unit_test(acknowledges_each_text_out),
		cmocka_unit_test(refuses_a_bad_payload_and_goes_on),
		cmocka_unit_test(sends_unacknowledged_texts_again_to_the_next_link),
		cmocka_unit_test(reports_statistics),
		cmocka_unit_test(keeps_the_newest_audio_for_a_slow_reader),
		cmocka_unit_test(takes_the_place_of_a_socket_whose_owner_died),
		cmocka_unit_test(leaves_a_path_alone_that_is_in_use),
		cmocka_unit_test(leaves_a_path_alone_that_is_no_socket),
		cmocka_unit_test(refuses_a_path_that_is_too_long),
	};
	return cmocka_run_group_tests_name("link", tests, NULL, NULL);
}
