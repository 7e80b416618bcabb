/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "participant.h"

#include "core.h"
#include "ids.h"
#include "room.h"
#include "session.h"

/* The rooms' lock guards both. */
static GHashTable *by_number; /* the wire's session → lam_participant, no reference: who is there is in a room */
static uint64_t last_number;

void lam_participants_init(void) {
	by_number = g_hash_table_new(g_int64_hash, g_int64_equal);
}

static void empty_for_good(lam_room *room, void *user) {
	(void)user;
	lam_participants_leave(room, "session");
}

void lam_participants_clear(void) {
	if(by_number == NULL)
		return;
	lam_rooms_lock();
	lam_rooms_each(empty_for_good, NULL);
	g_clear_pointer(&by_number, g_hash_table_destroy);
	lam_rooms_unlock();
}

static void participant_free(const janus_refcount *ref) {
	lam_participant *p = janus_refcount_containerof(ref, lam_participant, ref);
	lam_stream_unref(p->stream);
	lam_session_unref(p->session);
	g_free(p->id);
	g_free(p->display);
	g_free(p);
}

void lam_participant_unref(lam_participant *p) {
	janus_refcount_decrease(&p->ref);
}

static void set_participant(lam_session *session, lam_participant *p) {
	janus_mutex_lock(&session->lock);
	session->participant = p;
	janus_mutex_unlock(&session->lock);
}

static void notify_handlers(const lam_participant *p, const char *event) {
	json_t *info = lam_participant_to_json(p);
	json_object_set_new(info, "event", json_string(event));
	json_object_set_new(info, "room", lam_id_to_json(p->room->id));
	lam_notify_handlers(info);
}

static char *wire_json(const lam_participant *p) {
	json_t *payload = lam_participant_to_wire(p);
	char *json = json_dumps(payload, JSON_COMPACT);
	json_decref(payload);
	return json;
}

lam_participant *lam_participant_enter(lam_session *session, lam_room *room, const char *id, const char *display,
		gboolean muted, gboolean moderator) {
	lam_participant *p = g_new0(lam_participant, 1);
	janus_refcount_init(&p->ref, participant_free);
	p->number = ++last_number;
	p->id = g_strdup(id);
	p->session = session;
	janus_refcount_increase(&session->ref);
	p->stream = lam_stream_new(p->number, g_get_monotonic_time(), &lam.counters);
	p->room = room;
	p->display = g_strdup(display);
	p->muted = muted;
	p->moderator = moderator;
	lam_gate_mute(&p->gate, muted);
	p->talking.packets = room->active_packets;
	p->talking.level = room->active_level;
	g_hash_table_insert(room->participants, p->id, p);
	g_hash_table_insert(by_number, &p->number, p);
	janus_refcount_increase(&p->ref);
	set_participant(session, p);
	char *json = wire_json(p);
	lam_sendq_open(lam.sendq, p->number, json, lam_stream_counters(p->stream));
	free(json);
	json_t *event = lam_room_event(room, "joined");
	json_object_set_new(event, "participants", json_pack("[o]", lam_participant_to_json(p)));
	lam_participants_notify(room, p, event);
	notify_handlers(p, "joined");
	return p;
}

void lam_participant_leave(lam_participant *p, const char *verb, const char *reason) {
	lam_room *room = p->room;
	lam_sendq_close(lam.sendq, p->number, reason);
	notify_handlers(p, verb != NULL && !strcmp(verb, "kicked") ? "kicked" : "left");
	if(verb != NULL) {
		json_t *event = lam_room_event(room, "event");
		json_object_set_new(event, verb, lam_id_to_json(p->id));
		lam_participants_notify(room, p, event);
	}
	p->room = NULL;
	set_participant(p->session, NULL);
	lam_participant_unref(p);
	g_hash_table_remove(by_number, &p->number);
	/* Possibly the last reference. */
	g_hash_table_remove(room->participants, p->id);
}

void lam_participant_announce(const lam_participant *p) {
	char *json = wire_json(p);
	lam_sendq_update(lam.sendq, p->number, json);
	free(json);
}

void lam_participant_changed(lam_participant *p) {
	lam_participant_announce(p);
	json_t *event = lam_room_event(p->room, "event");
	json_object_set_new(event, "participants", json_pack("[o]", lam_participant_to_json(p)));
	lam_participants_notify(p->room, p, event);
	notify_handlers(p, "configured");
}

void lam_participants_notify(const lam_room *room, const lam_participant *except, json_t *event) {
	GHashTableIter iter;
	gpointer value;
	g_hash_table_iter_init(&iter, room->participants);
	while(g_hash_table_iter_next(&iter, NULL, &value)) {
		const lam_participant *p = value;
		if(p != except)
			lam.gateway->push_event(p->session->handle, lam.plugin, NULL, event, NULL);
	}
	json_decref(event);
}

void lam_participants_leave(lam_room *room, const char *reason) {
	GList *participants = g_hash_table_get_values(room->participants);
	for(GList *item = participants; item != NULL; item = item->next)
		lam_participant_leave(item->data, NULL, reason);
	g_list_free(participants);
}

static void add_optional(json_t *json, const lam_participant *p) {
	if(p->display != NULL)
		json_object_set_new(json, "display", json_string(p->display));
	if(p->moderator)
		json_object_set_new(json, "moderator", json_true());
}

json_t *lam_participant_to_json(const lam_participant *p) {
	json_t *json = json_pack("{s:o, s:b, s:b}", "id", lam_id_to_json(p->id), "setup", p->setup, "muted", p->muted);
	add_optional(json, p);
	return json;
}

json_t *lam_participants_to_json(const lam_room *room, const lam_participant *except) {
	json_t *list = json_array();
	GHashTableIter iter;
	gpointer p;
	g_hash_table_iter_init(&iter, room->participants);
	while(g_hash_table_iter_next(&iter, NULL, &p)) {
		if(p != except)
			json_array_append_new(list, lam_participant_to_json(p));
	}
	return list;
}

json_t *lam_participant_to_wire(const lam_participant *p) {
	json_t *json = json_pack("{s:s, s:s, s:b}", "room", p->room->id, "participant", p->id, "muted", p->muted);
	add_optional(json, p);
	return json;
}

lam_participant *lam_participant_by_number(uint64_t number) {
	return g_hash_table_lookup(by_number, &number);
}

guint lam_participants_count(void) {
	return g_hash_table_size(by_number);
}
