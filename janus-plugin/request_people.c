/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The requests about who may be, and who is, in a room: synchronous, and open to the Admin API. */
#include <string.h>

#include "core.h"
#include "ids.h"
#include "participant.h"
#include "request.h"

gboolean lam_request_check_tokens(lam_request *r) {
	size_t i;
	json_t *token;
	json_array_foreach(json_object_get(r->body, "allowed"), i, token) {
		if(!json_is_string(token)) {
			lam_request_fail(r, LAM_ERROR_INVALID_ELEMENT, "Invalid element in the allowed array (not a string)");
			return FALSE;
		}
	}
	return TRUE;
}

void lam_request_add_tokens(const lam_request *r, lam_room *room) {
	size_t i;
	json_t *token;
	json_array_foreach(json_object_get(r->body, "allowed"), i, token)
		g_hash_table_add(room->allowed, g_strdup(json_string_value(token)));
}

static void remove_tokens(const lam_request *r, lam_room *room) {
	size_t i;
	json_t *token;
	json_array_foreach(json_object_get(r->body, "allowed"), i, token)
		g_hash_table_remove(room->allowed, json_string_value(token));
}

static json_t *allowed_reply(const lam_room *room) {
	json_t *tokens = json_array();
	GHashTableIter iter;
	gpointer token;
	g_hash_table_iter_init(&iter, room->allowed);
	while(g_hash_table_iter_next(&iter, &token, NULL))
		json_array_append_new(tokens, json_string(token));
	json_t *reply = lam_room_event(room, "success");
	json_object_set_new(reply, "allowed", tokens);
	return reply;
}

static json_t *allowed_locked(lam_request *r) {
	lam_room *room = lam_request_managed_room(r);
	const char *action = lam_request_string(r, "action");
	if(room == NULL)
		return NULL;
	if(!strcmp(action, "enable"))
		room->check_tokens = TRUE;
	else if(!strcmp(action, "disable"))
		room->check_tokens = FALSE;
	else if(!strcmp(action, "add"))
		lam_request_add_tokens(r, room);
	else if(!strcmp(action, "remove"))
		remove_tokens(r, room);
	else
		return lam_request_fail(r, LAM_ERROR_INVALID_ELEMENT, "Unsupported action '%s' (allowed)", action);
	return allowed_reply(room);
}

json_t *lam_request_allowed(lam_request *r) {
	if(!lam_request_check_tokens(r))
		return NULL;
	lam_rooms_lock();
	json_t *reply = allowed_locked(r);
	lam_rooms_unlock();
	return reply;
}

static json_t *kick_locked(lam_request *r) {
	const lam_room *room = lam_request_managed_room(r);
	char *id = room != NULL ? lam_request_id(r, "id") : NULL;
	if(id == NULL)
		return NULL;
	lam_participant *p = g_hash_table_lookup(room->participants, id);
	if(p == NULL) {
		lam_request_fail(r, LAM_ERROR_NO_SUCH_USER, "No such user %s in room %s", id, room->id);
		g_free(id);
		return NULL;
	}
	json_t *event = lam_room_event(room, "event");
	json_object_set_new(event, "kicked", lam_id_to_json(id));
	lam.gateway->push_event(p->session->handle, lam.plugin, NULL, event, NULL);
	json_decref(event);
	/* Whoever is kicked is no longer listened to: the microphone goes off with the peer connection. */
	lam.gateway->close_pc(p->session->handle);
	lam_participant_leave(p, "kicked", "kicked");
	g_free(id);
	return json_pack("{s:s}", "lam", "success");
}

json_t *lam_request_kick(lam_request *r) {
	lam_rooms_lock();
	json_t *reply = kick_locked(r);
	lam_rooms_unlock();
	return reply;
}

json_t *lam_request_listparticipants(lam_request *r) {
	json_t *reply = NULL;
	lam_rooms_lock();
	const lam_room *room = lam_request_room(r);
	if(room != NULL) {
		reply = lam_room_event(room, "participants");
		json_object_set_new(reply, "participants", lam_participants_to_json(room, NULL));
	}
	lam_rooms_unlock();
	return reply;
}
