/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The plugin's end of the link to the control plane (shared/protocol.md): a thread that owns the listening socket, its
 * connections, and their deadlines. It serves one control plane at a time. */
#ifndef LAM_LINK_H
#define LAM_LINK_H

#include <glib.h>

#include "sendq.h"

/* What became of a TEXT_OUT. */
typedef struct lam_delivery {
	guint delivered, pending;
	const char *error; /* a code of protocol.md, or NULL */
} lam_delivery;

/* What the rest of the plugin does for the link; called on the link's thread, with no lock held. */
typedef struct lam_link_handler {
	/* A control plane has said HELLO: make the SNAPSHOT and hand both to lam_sendq_link_up. Takes `hello` over. */
	void (*up)(void *user, GBytes *hello);
	/* It is gone; lam_sendq_link_down has been called. */
	void (*down)(void *user);
	void (*listen)(void *user, uint64_t session, gboolean on);
	/* `session` 0: to everybody in `room`. `text` is valid UTF-8 within the limit. */
	lam_delivery (*text_out)(void *user, uint64_t session, const char *room, const char *text);
	/* The payload of STATS, to be freed with free. */
	char *(*stats)(void *user);
	/* Something that an operator should know. */
	void (*log)(void *user, const char *line);
	void *user;
} lam_link_handler;

typedef struct lam_link_settings {
	const char *path;
	const char *software;  /* name/version of this plugin */
	const char *boot;      /* random, of this life of the plugin */
	gboolean string_ids;
	/* Deadlines in ms; 0: those of protocol.md. */
	guint hello_ms, silence_ms, stats_ms;
} lam_link_settings;

typedef struct lam_link lam_link;

/* Listens, and starts the thread. `q` must outlive it. NULL and `error`: it could not listen. */
lam_link *lam_link_new(const lam_link_settings *settings, const lam_link_handler *handler, lam_sendq *q, GError **error);
/* Closes every connection, unlinks the socket, ends the thread. `down` is not called. */
void lam_link_free(lam_link *link);

#endif
