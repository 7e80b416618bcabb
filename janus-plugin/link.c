/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "link.h"

#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include "dispatch.h"
#include "listener.h"
#include "outbox.h"
#include "peer.h"

/* Connections at once: the control plane, and those that have not said HELLO yet. */
#define PEERS 8
enum { POLL_STOP, POLL_LISTENER, POLL_QUEUE, POLL_PEERS };

struct lam_link {
	lam_link_settings settings;
	lam_link_handler handler;
	lam_sendq *q;
	GThread *thread;
	int listener, stop;
	/* The thread's own: */
	GPtrArray *peers; /* of lam_peer, which it owns */
	lam_peer *linked; /* one of them, or NULL */
	int64_t next_stats;
};

static int64_t after(int64_t from, guint ms) {
	return from + (int64_t)ms * 1000;
}

static void close_peer(lam_link *link, lam_peer *peer) {
	gboolean was_linked = peer == link->linked;
	g_ptr_array_remove(link->peers, peer);
	if(was_linked) {
		link->linked = NULL;
		lam_sendq_link_down(link->q);
		link->handler.down(link->handler.user);
	}
}

/* The first message of a connection. FALSE: close it. */
static gboolean greet(lam_link *link, lam_peer *peer) {
	if(peer->reader.header.type != LAM_HELLO) {
		lam_peer_error(peer, "hello_expected", "the first message is HELLO");
		return FALSE;
	}
	lam_hello hello = lam_dispatch_judge_hello(&peer->reader);
	if(hello == LAM_HELLO_BAD_PAYLOAD) {
		lam_peer_error(peer, "bad_payload", "HELLO needs the integer protocol");
		return TRUE;
	}
	if(hello == LAM_HELLO_BAD_VERSION) {
		lam_peer_error(peer, "bad_version", "this side speaks protocol 1");
		return FALSE;
	}
	if(link->linked != NULL) {
		lam_peer_error(peer, "busy", "another control plane is linked");
		return FALSE;
	}
	peer->linked = TRUE;
	link->linked = peer;
	link->next_stats = after(peer->heard, link->settings.stats_ms);
	link->handler.up(link->handler.user, lam_dispatch_make_hello(&link->settings));
	return TRUE;
}

static gboolean on_message(lam_peer *peer, void *user) {
	lam_link *link = user;
	if(!peer->linked)
		return greet(link, peer);
	lam_dispatch(&peer->reader, &link->handler, link->q);
	return TRUE;
}

static void accept_peer(lam_link *link, int64_t now) {
	int fd = accept4(link->listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
	if(fd < 0)
		return; /* the peer has gone already */
	lam_peer *peer = lam_peer_new(fd, now);
	/* That another control plane is linked is said in answer to HELLO: who is closed while it writes may never read. */
	if(link->peers->len < PEERS && lam_listener_permits(fd, link->settings.path)) {
		g_ptr_array_add(link->peers, peer);
		return;
	}
	if(link->peers->len >= PEERS)
		lam_peer_error(peer, "busy", "too many connections wait");
	else
		lam_peer_error(peer, "not_permitted", "only root, this process's user, and the socket's group are served");
	lam_peer_free(peer);
}

/* When this connection is to be closed if nothing comes. */
static int64_t deadline(const lam_link *link, const lam_peer *peer) {
	return peer->linked ? after(peer->heard, link->settings.silence_ms) : after(peer->since, link->settings.hello_ms);
}

static gboolean is_late(lam_link *link, lam_peer *peer, int64_t now) {
	if(now < deadline(link, peer))
		return FALSE;
	if(!peer->linked)
		lam_peer_error(peer, "hello_expected", "no HELLO came in time");
	return TRUE;
}

static void serve_peer(lam_link *link, lam_peer *peer, short events, int64_t now) {
	gboolean alive = TRUE;
	if(events & (POLLIN | POLLHUP | POLLERR))
		alive = lam_peer_read(peer, now, on_message, link);
	if(alive && peer->linked)
		alive = lam_peer_write(peer, link->q) && !lam_sendq_overrun(link->q);
	if(!alive || is_late(link, peer, now))
		close_peer(link, peer);
}

static void send_stats(lam_link *link, int64_t now) {
	if(link->linked == NULL || now < link->next_stats)
		return;
	link->next_stats = after(now, link->settings.stats_ms);
	char *json = link->handler.stats(link->handler.user);
	lam_sendq_put(link->q, lam_outbox_message(LAM_STATS, 0, 0, 0, 0, json, strlen(json)));
	free(json);
}

/* What each peer is waited for: a linked one that produces replies faster than it reads them is not read for a while. */
static short wanted_events(const lam_link *link, const lam_peer *peer) {
	short events = 0;
	if(!peer->linked || lam_sendq_waiting(link->q) < LAM_MAX_UNACKED_TEXT_OUT)
		events |= POLLIN;
	if(peer->out != NULL)
		events |= POLLOUT;
	return events;
}

static int wait_ms(const lam_link *link, int64_t now) {
	int64_t until = link->linked != NULL ? link->next_stats : G_MAXINT64;
	for(guint i = 0; i < link->peers->len; i++)
		until = MIN(until, deadline(link, g_ptr_array_index(link->peers, i)));
	return until == G_MAXINT64 ? -1 : (int)CLAMP((until - now + 999) / 1000, 0, 60000);
}

static nfds_t fill(const lam_link *link, struct pollfd *fds) {
	/* A queue whose socket is full is waited for by the socket, not by the queue. A negative descriptor is ignored. */
	gboolean can_write = link->linked != NULL && link->linked->out == NULL;
	fds[POLL_STOP] = (struct pollfd){ .fd = link->stop, .events = POLLIN };
	fds[POLL_LISTENER] = (struct pollfd){ .fd = link->listener, .events = POLLIN };
	fds[POLL_QUEUE] = (struct pollfd){ .fd = can_write ? lam_sendq_fd(link->q) : -1, .events = POLLIN };
	for(guint i = 0; i < link->peers->len; i++) {
		const lam_peer *peer = g_ptr_array_index(link->peers, i);
		fds[POLL_PEERS + i] = (struct pollfd){ .fd = peer->fd, .events = wanted_events(link, peer) };
	}
	return POLL_PEERS + link->peers->len;
}

static gpointer run(gpointer data) {
	lam_link *link = data;
	struct pollfd fds[POLL_PEERS + PEERS];
	do {
		nfds_t n = fill(link, fds);
		if(poll(fds, n, wait_ms(link, g_get_monotonic_time())) < 0)
			continue; /* EINTR */
		int64_t now = g_get_monotonic_time();
		send_stats(link, now);
		/* Backwards: serving a peer may remove it. */
		for(nfds_t i = n; i-- > POLL_PEERS;)
			serve_peer(link, g_ptr_array_index(link->peers, i - POLL_PEERS), fds[i].revents, now);
		if(fds[POLL_LISTENER].revents & POLLIN)
			accept_peer(link, now);
	} while(!(fds[POLL_STOP].revents & POLLIN));
	return NULL;
}

static guint or_default(guint ms, guint seconds) {
	return ms != 0 ? ms : seconds * 1000;
}

static void copy_settings(lam_link *link, const lam_link_settings *settings) {
	link->settings = *settings;
	link->settings.path = g_strdup(settings->path);
	link->settings.software = g_strdup(settings->software);
	link->settings.boot = g_strdup(settings->boot);
	link->settings.hello_ms = or_default(settings->hello_ms, LAM_HELLO_DEADLINE);
	link->settings.silence_ms = or_default(settings->silence_ms, LAM_SILENT_LINK_DEADLINE);
	link->settings.stats_ms = or_default(settings->stats_ms, LAM_STATS_INTERVAL);
}

lam_link *lam_link_new(const lam_link_settings *settings, const lam_link_handler *handler, lam_sendq *q, GError **error) {
	lam_link *link = g_new0(lam_link, 1);
	copy_settings(link, settings);
	link->handler = *handler;
	link->q = q;
	link->peers = g_ptr_array_new_with_free_func((GDestroyNotify)lam_peer_free);
	link->stop = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
	link->listener = -1;
	if(link->stop < 0)
		g_set_error_literal(error, G_FILE_ERROR, G_FILE_ERROR_NFILE, "No file descriptor left for the link");
	else
		link->listener = lam_listener_open(settings->path, error);
	if(link->listener >= 0)
		link->thread = g_thread_try_new("lam link", run, link, error);
	if(link->thread == NULL)
		g_clear_pointer(&link, lam_link_free);
	return link;
}

void lam_link_free(lam_link *link) {
	uint64_t one = 1;
	if(link->thread != NULL) {
		if(write(link->stop, &one, sizeof(one)) != sizeof(one))
			g_assert_not_reached();
		g_thread_join(link->thread);
	}
	g_ptr_array_free(link->peers, TRUE);
	if(link->listener >= 0)
		lam_listener_close(link->listener, link->settings.path);
	if(link->stop >= 0)
		close(link->stop);
	g_free((char *)link->settings.path);
	g_free((char *)link->settings.software);
	g_free((char *)link->settings.boot);
	g_free(link);
}
