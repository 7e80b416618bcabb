/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The requests about rooms: synchronous, and open to the Admin API. */
#include <string.h>

#include "core.h"
#include "ids.h"
#include "participant.h"
#include "request.h"
#include "talking.h"

#define MAX_TEXT_BYTES 1024

static gboolean is_set(const lam_request *r, const char *member) {
	return json_is_true(json_object_get(r->body, member));
}

static void replace(char **text, const char *with) {
	g_free(*text);
	*text = with[0] != '\0' ? g_strdup(with) : NULL;
}

/* No text of a room may be so long that a SNAPSHOT of many rooms has no place for it. */
static gboolean check_lengths(lam_request *r, const char *const *members) {
	for(; *members != NULL; members++) {
		const char *text = lam_request_string(r, *members);
		if(text != NULL && strlen(text) > MAX_TEXT_BYTES) {
			lam_request_fail(r, LAM_ERROR_INVALID_ELEMENT, "Invalid element (%s has more than %d bytes)", *members,
				MAX_TEXT_BYTES);
			return FALSE;
		}
	}
	return TRUE;
}

/* Makes a change permanent if the request wants that. TRUE: it is; FALSE: not wanted, or r->error is set. */
static gboolean persist(lam_request *r, const char *failure) {
	if(failure != NULL)
		lam_request_fail(r, LAM_ERROR_UNKNOWN, "%s", failure);
	return failure == NULL;
}

/* The id asked for, or a random one; NULL: r->error is set. The rooms' lock is held. */
static char *choose_room_id(lam_request *r) {
	char *id = NULL;
	if(json_object_get(r->body, "room") == NULL) {
		do {
			g_free(id);
			id = lam_id_new();
		} while(lam_room_find(id) != NULL);
		return id;
	}
	id = lam_request_id(r, "room");
	if(id != NULL && lam_room_find(id) != NULL) {
		lam_request_fail(r, LAM_ERROR_ROOM_EXISTS, "Room %s already exists", id);
		g_clear_pointer(&id, g_free);
	}
	return id;
}

static guint number_of(const lam_request *r, const char *member, guint otherwise) {
	json_int_t number = json_integer_value(json_object_get(r->body, member));
	return number > 0 ? (guint)MIN(number, LAM_TALKING_MAX) : otherwise;
}

static lam_room *make_room(lam_request *r, const char *id) {
	const char *description = lam_request_string(r, "description");
	const char *secret = lam_request_string(r, "secret"), *pin = lam_request_string(r, "pin");
	lam_room *room = lam_room_add(id, description != NULL && description[0] != '\0' ? description : NULL);
	replace(&room->secret, secret != NULL ? secret : "");
	replace(&room->pin, pin != NULL ? pin : "");
	room->is_private = is_set(r, "is_private");
	if(is_set(r, "audiolevel_event")) {
		room->active_packets = number_of(r, "audio_active_packets", LAM_TALKING_PACKETS);
		room->active_level = number_of(r, "audio_level_average", LAM_TALKING_LEVEL);
	}
	room->check_tokens = json_object_get(r->body, "allowed") != NULL;
	lam_request_add_tokens(r, room);
	return room;
}

/* The rooms' lock is held. */
static json_t *create_locked(lam_request *r) {
	char *id = choose_room_id(r);
	if(id == NULL)
		return NULL;
	lam_room *room = make_room(r, id);
	g_free(id);
	gboolean permanent = is_set(r, "permanent");
	if(permanent && !persist(r, lam_config_save_room(room))) {
		lam_room_remove(room);
		return NULL;
	}
	json_t *reply = lam_room_event(room, "created");
	json_object_set_new(reply, "permanent", json_boolean(permanent));
	json_t *info = lam_room_event(room, "event");
	json_object_set_new(info, "event", json_string("created"));
	lam_notify_handlers(info);
	return reply;
}

static json_t *create(lam_request *r) {
	static const char *const texts[] = { "description", "secret", "pin", NULL };
	if(lam.config.admin_key != NULL && !lam_request_is_admin(r))
		return lam_request_fail(r, LAM_ERROR_UNAUTHORIZED, "Unauthorized (wrong or missing admin_key)");
	if(!check_lengths(r, texts) || !lam_request_check_tokens(r))
		return NULL;
	lam_rooms_lock();
	json_t *reply = create_locked(r);
	lam_rooms_unlock();
	return reply;
}

static json_t *edit_locked(lam_request *r) {
	lam_room *room = lam_request_managed_room(r);
	if(room == NULL)
		return NULL;
	const char *description = lam_request_string(r, "new_description");
	const char *secret = lam_request_string(r, "new_secret"), *pin = lam_request_string(r, "new_pin");
	if(description != NULL && description[0] != '\0')
		replace(&room->description, description);
	if(secret != NULL && secret[0] != '\0')
		replace(&room->secret, secret);
	if(pin != NULL)
		replace(&room->pin, pin);
	if(json_object_get(r->body, "new_is_private") != NULL)
		room->is_private = is_set(r, "new_is_private");
	gboolean permanent = is_set(r, "permanent");
	if(permanent && !persist(r, lam_config_save_room(room)))
		return NULL;
	json_t *reply = lam_room_event(room, "edited");
	json_object_set_new(reply, "permanent", json_boolean(permanent));
	return reply;
}

static json_t *edit(lam_request *r) {
	static const char *const texts[] = { "new_description", "new_secret", "new_pin", NULL };
	if(!check_lengths(r, texts))
		return NULL;
	lam_rooms_lock();
	json_t *reply = edit_locked(r);
	lam_rooms_unlock();
	return reply;
}

static json_t *destroy_locked(lam_request *r) {
	lam_room *room = lam_request_managed_room(r);
	gboolean permanent = is_set(r, "permanent");
	if(room == NULL || (permanent && !persist(r, lam_config_forget_room(room->id))))
		return NULL;
	json_t *reply = lam_room_event(room, "destroyed");
	json_object_set_new(reply, "permanent", json_boolean(permanent));
	lam_participants_notify(room, NULL, lam_room_event(room, "destroyed"));
	lam_participants_leave(room, "destroyed");
	json_t *info = lam_room_event(room, "event");
	json_object_set_new(info, "event", json_string("destroyed"));
	lam_notify_handlers(info);
	lam_room_remove(room);
	return reply;
}

static json_t *destroy(lam_request *r) {
	lam_rooms_lock();
	json_t *reply = destroy_locked(r);
	lam_rooms_unlock();
	return reply;
}

static json_t *exists(lam_request *r) {
	char *id = lam_request_id(r, "room");
	if(id == NULL)
		return NULL;
	lam_rooms_lock();
	gboolean found = lam_room_find(id) != NULL;
	lam_rooms_unlock();
	json_t *reply = json_pack("{s:s, s:o, s:b}", "lam", "success", "room", lam_id_to_json(id), "exists", found);
	g_free(id);
	return reply;
}

typedef struct listing {
	json_t *rooms;
	gboolean all;
} listing;

static void list_room(lam_room *room, void *user) {
	const listing *l = user;
	if(room->is_private && !l->all)
		return;
	json_array_append_new(l->rooms, json_pack("{s:o, s:s, s:b, s:b, s:i}", "room", lam_id_to_json(room->id),
		"description", room->description, "is_private", room->is_private, "pin_required", room->pin != NULL,
		"num_participants", (int)g_hash_table_size(room->participants)));
}

static json_t *list(lam_request *r) {
	listing l = { json_array(), lam_request_is_admin(r) };
	lam_rooms_lock();
	lam_rooms_each(list_room, &l);
	lam_rooms_unlock();
	return json_pack("{s:s, s:o}", "lam", "success", "list", l.rooms);
}

#define SECRET { "secret", JSON_STRING, 0 }
#define PERMANENT { "permanent", JANUS_JSON_BOOL, 0 }
#define ADMIN_KEY { "admin_key", JSON_STRING, 0 }
static const struct janus_json_parameter create_parameters[] = { ADMIN_KEY, SECRET, PERMANENT,
	{ "description", JSON_STRING, 0 }, { "pin", JSON_STRING, 0 }, { "is_private", JANUS_JSON_BOOL, 0 },
	{ "allowed", JSON_ARRAY, 0 }, { "audiolevel_event", JANUS_JSON_BOOL, 0 },
	{ "audio_active_packets", JSON_INTEGER, JANUS_JSON_PARAM_POSITIVE },
	{ "audio_level_average", JSON_INTEGER, JANUS_JSON_PARAM_POSITIVE } };
static const struct janus_json_parameter edit_parameters[] = { SECRET, PERMANENT,
	{ "new_description", JSON_STRING, 0 }, { "new_secret", JSON_STRING, 0 }, { "new_pin", JSON_STRING, 0 },
	{ "new_is_private", JANUS_JSON_BOOL, 0 } };
static const struct janus_json_parameter destroy_parameters[] = { SECRET, PERMANENT };
static const struct janus_json_parameter list_parameters[] = { ADMIN_KEY };
static const struct janus_json_parameter allowed_parameters[] = { SECRET,
	{ "action", JSON_STRING, JANUS_JSON_PARAM_REQUIRED }, { "allowed", JSON_ARRAY, 0 } };
static const struct janus_json_parameter kick_parameters[] = { SECRET };

const lam_verb lam_room_verbs[] = {
	{ "create", create, create_parameters, G_N_ELEMENTS(create_parameters) },
	{ "edit", edit, edit_parameters, G_N_ELEMENTS(edit_parameters) },
	{ "destroy", destroy, destroy_parameters, G_N_ELEMENTS(destroy_parameters) },
	{ "exists", exists, NULL, 0 },
	{ "list", list, list_parameters, G_N_ELEMENTS(list_parameters) },
	{ "allowed", lam_request_allowed, allowed_parameters, G_N_ELEMENTS(allowed_parameters) },
	{ "kick", lam_request_kick, kick_parameters, G_N_ELEMENTS(kick_parameters) },
	{ "listparticipants", lam_request_listparticipants, NULL, 0 },
	{ NULL, NULL, NULL, 0 },
};
