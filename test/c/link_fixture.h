/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A link over a real Unix socket with an imaginary plugin behind it, and clients that a test plays. */
#ifndef LAM_TEST_LINK_FIXTURE_H
#define LAM_TEST_LINK_FIXTURE_H

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

static inline void on_up(void *user, GBytes *hello) {
	fixture *f = user;
	const char *json = "{\"rooms\":[],\"sessions\":[]}";
	lam_sendq_link_up(f->q, hello, lam_outbox_message(LAM_SNAPSHOT, 0, 0, 0, 0, json, strlen(json)));
	g_atomic_int_inc(&f->ups);
}

static inline void on_down(void *user) {
	g_atomic_int_inc(&((fixture *)user)->downs);
}

static inline void on_listen(void *user, uint64_t session, gboolean on) {
	fixture *f = user;
	f->deaf_session = (gint64)session;
	g_atomic_int_set(&f->deaf, !on);
}

static inline lam_delivery on_text_out(void *user, uint64_t session, const char *room, const char *text) {
	(void)user;
	(void)text;
	if(strcmp(room, "1234") != 0)
		return (lam_delivery){ .error = "unknown_room" };
	return session == 0 ? (lam_delivery){ .delivered = 1, .pending = 1 } : (lam_delivery){ .delivered = 1 };
}

static inline char *on_stats(void *user) {
	(void)user;
	return strdup("{\"sessions\":2}");
}

static inline void on_log(void *user, const char *line) {
	(void)user;
	(void)line;
}

static inline lam_link *start(fixture *f, guint hello_ms, guint silence_ms, guint stats_ms, GError **error) {
	lam_link_settings settings = { .path = f->path, .software = "test/1", .boot = "boot-1", .hello_ms = hello_ms,
		.silence_ms = silence_ms, .stats_ms = stats_ms };
	lam_link_handler handler = { on_up, on_down, on_listen, on_text_out, on_stats, on_log, f };
	return lam_link_new(&settings, &handler, f->q, error);
}

static inline fixture *set_up_with(guint hello_ms, guint silence_ms, guint stats_ms) {
	fixture *f = g_new0(fixture, 1);
	f->folder = g_dir_make_tmp("lam-link-XXXXXX", NULL);
	assert_non_null(f->folder);
	f->path = g_build_filename(f->folder, "lam.sock", NULL);
	f->q = lam_sendq_new();
	f->link = start(f, hello_ms, silence_ms, stats_ms, NULL);
	assert_non_null(f->link);
	return f;
}

static inline fixture *set_up(void) {
	return set_up_with(0, 0, 0);
}

static inline void tear_down(fixture *f) {
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

static inline client *dial(const fixture *f) {
	client *c = g_new0(client, 1);
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	g_strlcpy(address.sun_path, f->path, sizeof(address.sun_path));
	c->fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	assert_int_equal(connect(c->fd, (struct sockaddr *)&address, sizeof(address)), 0);
	lam_wire_reader_init(&c->reader);
	return c;
}

static inline void hang_up(client *c) {
	close(c->fd);
	lam_wire_reader_clear(&c->reader);
	g_free(c);
}

static inline void send_bytes(client *c, const void *data, size_t size) {
	assert_int_equal(send(c->fd, data, size, MSG_NOSIGNAL), size);
}

static inline void say(client *c, uint8_t type, uint64_t session, uint32_t sequence, const char *payload) {
	lam_wire_header header = { .length = (uint32_t)strlen(payload), .type = type, .session = session, .sequence = sequence };
	uint8_t *message = lam_wire_message(&header, payload);
	send_bytes(c, message, LAM_HEADER_BYTES + header.length);
	free(message);
}

/* The next message, in c->reader. FALSE: the link closed the connection. */
static inline gboolean hear(client *c) {
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

static inline void expect(client *c, uint8_t type, const char *part) {
	assert_true(hear(c));
	assert_int_equal(c->reader.header.type, type);
	const char *payload = c->reader.payload != NULL ? (const char *)c->reader.payload : "";
	if(strstr(payload, part) == NULL)
		fail_msg("no %s in %s", part, payload);
}

static inline void expect_closed(client *c) {
	assert_false(hear(c));
	hang_up(c);
}

static inline client *dial_and_link(const fixture *f) {
	client *c = dial(f);
	say(c, LAM_HELLO, 0, 0, HELLO);
	expect(c, LAM_HELLO, "\"boot\":\"boot-1\"");
	expect(c, LAM_SNAPSHOT, "sessions");
	return c;
}

static inline void wait_for(gint *value, gint wanted) {
	int64_t until = g_get_monotonic_time() + DEADLINE_MS * 1000;
	while(g_atomic_int_get(value) != wanted) {
		assert_true(g_get_monotonic_time() < until);
		g_thread_yield();
	}
}

#endif
