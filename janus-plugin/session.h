/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A session: one handle of Janus attached to the plugin. It has at most one peer connection and is in at most one
 * room (its participant). Reference counted: the table holds one reference, each callback at work another, and so does
 * its participant. The last one gives the core's handle back. */
#ifndef LAM_SESSION_H
#define LAM_SESSION_H

#include <glib.h>
#include <mutex.h>
#include <plugins/plugin.h>
#include <refcount.h>

#include "channel.h"

struct lam_participant;

typedef struct lam_session {
	janus_plugin_session *handle;
	lam_channel channel;
	janus_mutex lock;
	/* A reference, or NULL. Written under the rooms' lock and this one, so either is enough for reading. */
	struct lam_participant *participant;
	gint negotiated; /* a peer connection exists, or is on its way up */
	gint hanging_up;
	gint destroyed;
	janus_refcount ref;
} lam_session;

void lam_sessions_init(void);
void lam_sessions_clear(void);

void lam_session_create(janus_plugin_session *handle);
/* A reference to the session of a handle, or NULL: it has none. */
lam_session *lam_session_of(janus_plugin_session *handle);
void lam_session_unref(lam_session *session);
/* Takes it out of the table; its participant must have left. FALSE: the handle has none. */
gboolean lam_session_destroy(janus_plugin_session *handle);

/* A reference to the participant, or NULL. */
struct lam_participant *lam_session_participant(lam_session *session);

#endif
