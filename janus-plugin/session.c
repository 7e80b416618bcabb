/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session.h"

#include "participant.h"

static janus_mutex lock = JANUS_MUTEX_INITIALIZER;
static GHashTable *sessions; /* handle → lam_session, a reference */

static void session_free(const janus_refcount *ref) {
	lam_session *session = janus_refcount_containerof(ref, lam_session, ref);
	/* The one reference to the handle that the core made for us before create_session. */
	janus_refcount_decrease(&session->handle->ref);
	lam_channel_clear(&session->channel);
	janus_mutex_destroy(&session->lock);
	g_free(session);
}

void lam_session_unref(lam_session *session) {
	janus_refcount_decrease(&session->ref);
}

static void forget(gpointer data) {
	lam_session *session = data;
	session->handle->plugin_handle = NULL;
	g_atomic_int_set(&session->destroyed, 1);
	lam_session_unref(session);
}

void lam_sessions_init(void) {
	sessions = g_hash_table_new_full(NULL, NULL, NULL, forget);
}

void lam_sessions_clear(void) {
	janus_mutex_lock(&lock);
	g_clear_pointer(&sessions, g_hash_table_destroy);
	janus_mutex_unlock(&lock);
}

void lam_session_create(janus_plugin_session *handle) {
	lam_session *session = g_new0(lam_session, 1);
	session->handle = handle;
	lam_channel_init(&session->channel, handle);
	janus_mutex_init(&session->lock);
	janus_refcount_init(&session->ref, session_free);
	handle->plugin_handle = session;
	janus_mutex_lock(&lock);
	g_hash_table_insert(sessions, handle, session);
	janus_mutex_unlock(&lock);
}

lam_session *lam_session_of(janus_plugin_session *handle) {
	janus_mutex_lock(&lock);
	lam_session *session = sessions != NULL ? g_hash_table_lookup(sessions, handle) : NULL;
	if(session != NULL)
		janus_refcount_increase(&session->ref);
	janus_mutex_unlock(&lock);
	return session;
}

gboolean lam_session_destroy(janus_plugin_session *handle) {
	janus_mutex_lock(&lock);
	gboolean found = g_hash_table_remove(sessions, handle);
	janus_mutex_unlock(&lock);
	return found;
}

lam_participant *lam_session_participant(lam_session *session) {
	janus_mutex_lock(&session->lock);
	lam_participant *participant = session->participant;
	if(participant != NULL)
		janus_refcount_increase(&participant->ref);
	janus_mutex_unlock(&session->lock);
	return participant;
}
