/* SPDX-License-Identifier: GPL-3.0-or-later */
/* janus.plugin.lam: the table of callbacks, and the plugin's life. */
#include <debug.h>
#include <utils.h>

#include "control.h"
#include "core.h"
#include "notice.h"
#include "participant.h"
#include "relay.h"
#include "request.h"
#include "room.h"
#include "session.h"

lam_core lam;

/* 1 from the end of init to the start of destroy: no callback works outside. */
static gint running;

static gboolean start(const char *folder, GError **error) {
	lam.sendq = lam_sendq_new();
	if(lam.sendq == NULL) {
		g_set_error_literal(error, G_FILE_ERROR, G_FILE_ERROR_NFILE, "No file descriptor left");
		return FALSE;
	}
	if(!lam_config_load(&lam.config, folder, error))
		return FALSE;
	lam_sessions_init();
	lam_rooms_init((GDestroyNotify)lam_participant_unref);
	lam_participants_init();
	lam_config_load_rooms();
	lam.decoding = lam_decoding_new(lam.sendq, error);
	if(lam.decoding == NULL || !lam_requests_start(error))
		return FALSE;
	char *boot = janus_random_uuid();
	lam_link_settings settings = { .path = lam.config.socket, .software = LAM_SOFTWARE, .boot = boot,
		.string_ids = lam.config.string_ids };
	lam_link_handler handler = lam_control_handler();
	lam.link = lam_link_new(&settings, &handler, lam.sendq, error);
	g_free(boot);
	return lam.link != NULL;
}

/* The reverse of start, from wherever it came to. */
static void stop(void) {
	lam_requests_stop();
	g_clear_pointer(&lam.link, lam_link_free);
	lam_participants_clear();
	lam_rooms_clear();
	lam_sessions_clear();
	g_clear_pointer(&lam.decoding, lam_decoding_free);
	g_clear_pointer(&lam.sendq, lam_sendq_free);
	lam_config_clear(&lam.config);
}

static int lam_init(janus_callbacks *gateway, const char *folder) {
	GError *error = NULL;
	if(gateway == NULL || folder == NULL)
		return -1;
	lam.gateway = gateway;
	if(!start(folder, &error)) {
		JANUS_LOG(LOG_FATAL, "[lam] Cannot start: %s\n", error->message);
		g_error_free(error);
		stop();
		return -1;
	}
	g_atomic_int_set(&running, 1);
	JANUS_LOG(LOG_INFO, "[lam] Waiting for a control plane at %s\n", lam.config.socket);
	return 0;
}

static void lam_destroy(void) {
	if(!g_atomic_int_compare_and_exchange(&running, 1, 0))
		return;
	stop();
}

static int lam_get_api_compatibility(void) {
	return JANUS_PLUGIN_API_VERSION;
}

static int lam_get_version(void) {
	return LAM_VERSION;
}

static const char *lam_get_version_string(void) {
	return LAM_VERSION_STRING;
}

static const char *lam_get_description(void) {
	return "Rooms with an assistant that acts: participants' speech and texts go to its control plane.";
}

static const char *lam_get_name(void) {
	return "JANUS LAM plugin";
}

static const char *lam_get_author(void) {
	return "The janus-lam authors";
}

static const char *lam_get_package(void) {
	return LAM_PACKAGE;
}

/* The session, on the handle's loop: destroy_session runs there too, so that it stays alive during the callback, and
 * neither a lock nor a reference is needed for each packet. NULL: there is nothing to do. */
static lam_session *session_on_loop(const janus_plugin_session *handle) {
	if(!g_atomic_int_get(&running) || g_atomic_int_get(&handle->stopped))
		return NULL;
	return handle->plugin_handle;
}

static void lam_create_session(janus_plugin_session *handle, int *error) {
	if(!g_atomic_int_get(&running)) {
		*error = -1;
		return;
	}
	lam_session_create(handle);
}

/* The participant leaves, whether by hangup or because its handle goes. */
static void take_out(lam_session *session, const char *reason) {
	lam_rooms_lock();
	if(session->participant != NULL)
		lam_participant_leave(session->participant, "leaving", reason);
	lam_rooms_unlock();
}

static void hang_up(lam_session *session, const char *reason) {
	if(!g_atomic_int_compare_and_exchange(&session->hanging_up, 0, 1))
		return;
	take_out(session, reason);
	lam_channel_closed(&session->channel);
	g_atomic_int_set(&session->negotiated, 0);
	g_atomic_int_set(&session->hanging_up, 0);
}

static void lam_destroy_session(janus_plugin_session *handle, int *error) {
	lam_session *session = g_atomic_int_get(&running) ? lam_session_of(handle) : NULL;
	if(session == NULL) {
		*error = -2;
		return;
	}
	/* First: a join that is at work lets nobody in after this. */
	g_atomic_int_set(&session->destroyed, 1);
	hang_up(session, "session");
	lam_session_destroy(handle);
	lam_session_unref(session);
}

static struct janus_plugin_result *lam_handle_message(janus_plugin_session *handle, char *transaction, json_t *message,
		json_t *jsep) {
	if(!g_atomic_int_get(&running)) {
		g_free(transaction);
		json_decref(message);
		json_decref(jsep);
		return janus_plugin_result_new(JANUS_PLUGIN_ERROR, "The plugin is not running", NULL);
	}
	return lam_request_message(handle, transaction, message, jsep);
}

static json_t *lam_handle_admin_message(json_t *message) {
	return g_atomic_int_get(&running) ? lam_request_admin(message) : NULL;
}

static void lam_setup_media(janus_plugin_session *handle) {
	const lam_session *session = session_on_loop(handle);
	if(session == NULL)
		return;
	lam_rooms_lock();
	lam_participant *p = session->participant;
	if(p != NULL) {
		p->setup = TRUE;
		json_t *event = lam_room_event(p->room, "event");
		json_object_set_new(event, "participants", json_pack("[o]", lam_participant_to_json(p)));
		lam_participants_notify(p->room, p, event);
	}
	lam_rooms_unlock();
}

static void lam_incoming_rtp(janus_plugin_session *handle, janus_plugin_rtp *packet) {
	lam_session *session = session_on_loop(handle);
	if(session != NULL)
		lam_relay_audio(session, packet);
}

static void lam_incoming_data(janus_plugin_session *handle, janus_plugin_data *packet) {
	lam_session *session = session_on_loop(handle);
	if(session != NULL)
		lam_relay_text(session, packet);
}

static void lam_data_ready(janus_plugin_session *handle) {
	lam_session *session = session_on_loop(handle);
	if(session != NULL)
		lam_relay_channel_open(session, NULL, NULL);
}

static void lam_hangup_media(janus_plugin_session *handle) {
	lam_session *session = g_atomic_int_get(&running) ? lam_session_of(handle) : NULL;
	if(session == NULL)
		return;
	hang_up(session, "hangup");
	lam_session_unref(session);
}

static json_t *lam_query_session(janus_plugin_session *handle) {
	lam_session *session = g_atomic_int_get(&running) ? lam_session_of(handle) : NULL;
	if(session == NULL)
		return NULL;
	json_t *info = json_pack("{s:b, s:b}", "negotiated", g_atomic_int_get(&session->negotiated),
		"linked", lam_sendq_linked(lam.sendq));
	lam_rooms_lock();
	const lam_participant *p = session->participant;
	if(p != NULL) {
		json_object_update_missing_new(info, lam_participant_to_wire(p));
		json_object_set_new(info, "session", json_integer((json_int_t)p->number));
		json_object_set_new(info, "setup", json_boolean(p->setup));
		lam_notice_add_counters(info, lam_stream_counters(p->stream));
	}
	lam_rooms_unlock();
	lam_session_unref(session);
	return info;
}

/* Not by JANUS_PLUGIN_INIT: it only zeroes, as this does, and would have each member initialised twice. */
static janus_plugin lam_plugin = {
	.init = lam_init,
	.destroy = lam_destroy,
	.get_api_compatibility = lam_get_api_compatibility,
	.get_version = lam_get_version,
	.get_version_string = lam_get_version_string,
	.get_description = lam_get_description,
	.get_name = lam_get_name,
	.get_author = lam_get_author,
	.get_package = lam_get_package,
	.create_session = lam_create_session,
	.handle_message = lam_handle_message,
	.handle_admin_message = lam_handle_admin_message,
	.setup_media = lam_setup_media,
	.incoming_rtp = lam_incoming_rtp,
	.incoming_data = lam_incoming_data,
	.data_ready = lam_data_ready,
	.hangup_media = lam_hangup_media,
	.destroy_session = lam_destroy_session,
	.query_session = lam_query_session,
};

/* What Janus looks up in the shared object. */
__attribute__((visibility("default"))) janus_plugin *create(void);

janus_plugin *create(void) {
	lam.plugin = &lam_plugin;
	return &lam_plugin;
}
