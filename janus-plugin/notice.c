/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "notice.h"

#include <jansson.h>
#include <string.h>

#include "core.h"
#include "outbox.h"
#include "participant.h"
#include "room.h"

static const struct {
	const char *code, *reason;
} refusals[] = {
	{ "too_long", "A message has at most 16384 bytes" },
	{ "not_text", "A message is UTF-8 text, not binary data" },
	{ "queue_full", "Too many of your messages wait for the assistant; try again in a moment" },
	{ "not_joined", "You are in no room" },
};

/* "time" is put in by value: jansson's I has the size of json_int_t. */
static json_t *envelope(const char *room, const char *type) {
	return json_pack("{s:i, s:i, s:s, s:I, s:s}", "lam", 1, "seq", 0, "room", room,
		"time", (json_int_t)(g_get_real_time() / 1000), "type", type);
}

static char *dump(json_t *notice) {
	char *json = json_dumps(notice, JSON_COMPACT);
	json_decref(notice);
	return json;
}

char *lam_notice_state(const char *room, gboolean back) {
	json_t *notice = envelope(room, "assistant.state");
	json_object_set_new(notice, "state", json_string(back ? "idle" : "away"));
	json_object_set_new(notice, "text", json_string(back ? "The assistant is back." :
		"The assistant is away; what you type now is kept for it."));
	return dump(notice);
}

char *lam_notice_refusal(const char *room, const char *code) {
	const char *reason = "";
	for(size_t i = 0; i < G_N_ELEMENTS(refusals); i++) {
		if(!strcmp(refusals[i].code, code))
			reason = refusals[i].reason;
	}
	json_t *notice = envelope(room, "error");
	json_object_set_new(notice, "code", json_string(code));
	json_object_set_new(notice, "reason", json_string(reason));
	json_object_set_new(notice, "text", json_string(reason));
	return dump(notice);
}

/* A SNAPSHOT as it grows. JSON escapes make at most six bytes of one. */
typedef struct snapshot {
	json_t *rooms, *sessions;
	size_t bytes; /* an upper bound */
	GPtrArray *left_out;
} snapshot;

/* Whether `text` more bytes, and what stands around them, have a place in one payload. */
static gboolean has_place(snapshot *s, size_t text) {
	size_t bytes = s->bytes + 6 * text + 128;
	if(bytes > LAM_MAX_PAYLOAD_BYTES)
		return FALSE;
	s->bytes = bytes;
	return TRUE;
}

static void add_session(gpointer key, gpointer value, gpointer user) {
	(void)key;
	lam_participant *p = value;
	snapshot *s = user;
	size_t text = strlen(p->id) + strlen(p->room->id) + (p->display != NULL ? strlen(p->display) : 0);
	if(!has_place(s, text)) {
		g_ptr_array_add(s->left_out, p);
		return;
	}
	json_t *session = lam_participant_to_wire(p);
	json_object_set_new(session, "session", json_integer((json_int_t)p->number));
	json_array_append_new(s->sessions, session);
}

static void add_sessions(lam_room *room, void *user) {
	g_hash_table_foreach(room->participants, add_session, user);
}

/* A room that has no place is known by its participants. */
static void add_room(lam_room *room, void *user) {
	snapshot *s = user;
	if(has_place(s, strlen(room->id) + strlen(room->description)))
		json_array_append_new(s->rooms, json_pack("{s:s, s:s}", "room", room->id, "description", room->description));
}

GBytes *lam_notice_snapshot(GPtrArray *left_out) {
	snapshot s = { json_array(), json_array(), 128, left_out };
	lam_rooms_each(add_sessions, &s);
	lam_rooms_each(add_room, &s);
	char *json = dump(json_pack("{s:o, s:o}", "rooms", s.rooms, "sessions", s.sessions));
	GBytes *message = lam_outbox_message(LAM_SNAPSHOT, 0, 0, 0, 0, json, strlen(json));
	free(json);
	return message;
}

void lam_notice_add_counters(json_t *object, const lam_counters *counters) {
	for(lam_counter i = 0; i < LAM_COUNTER_COUNT; i++)
		json_object_set_new(object, lam_counter_name(i), json_integer((json_int_t)lam_counted(counters, i)));
}

char *lam_notice_stats(void) {
	lam_rooms_lock();
	json_t *stats = json_pack("{s:i, s:i}", "sessions", (int)lam_participants_count(), "rooms", (int)lam_rooms_count());
	lam_rooms_unlock();
	lam_notice_add_counters(stats, &lam.counters);
	return dump(stats);
}
