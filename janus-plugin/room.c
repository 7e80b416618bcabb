/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "room.h"

#include <mutex.h>

#include "core.h"
#include "ids.h"

static janus_mutex lock = JANUS_MUTEX_INITIALIZER;
static GHashTable *rooms; /* id → lam_room, which it owns */
static GDestroyNotify unref_participant;

static void room_free(gpointer data) {
	lam_room *room = data;
	g_hash_table_destroy(room->allowed);
	g_hash_table_destroy(room->participants);
	g_free(room->id);
	g_free(room->description);
	g_free(room->secret);
	g_free(room->pin);
	g_free(room);
}

void lam_rooms_init(GDestroyNotify unref) {
	unref_participant = unref;
	rooms = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, room_free);
}

void lam_rooms_clear(void) {
	lam_rooms_lock();
	g_clear_pointer(&rooms, g_hash_table_destroy);
	lam_rooms_unlock();
}

void lam_rooms_lock(void) {
	janus_mutex_lock(&lock);
}

void lam_rooms_unlock(void) {
	janus_mutex_unlock(&lock);
}

lam_room *lam_room_find(const char *id) {
	return g_hash_table_lookup(rooms, id);
}

lam_room *lam_room_add(const char *id, const char *description) {
	lam_room *room = g_new0(lam_room, 1);
	room->id = g_strdup(id);
	room->description = description != NULL ? g_strdup(description) : g_strdup_printf("Room %s", id);
	room->allowed = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	room->participants = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, unref_participant);
	g_hash_table_insert(rooms, room->id, room);
	return room;
}

void lam_room_remove(lam_room *room) {
	g_hash_table_remove(rooms, room->id);
}

guint lam_rooms_count(void) {
	return g_hash_table_size(rooms);
}

void lam_rooms_each(void (*visit)(lam_room *room, void *user), void *user) {
	GHashTableIter iter;
	gpointer room;
	g_hash_table_iter_init(&iter, rooms);
	while(g_hash_table_iter_next(&iter, NULL, &room))
		visit(room, user);
}

json_t *lam_room_event(const lam_room *room, const char *type) {
	return json_pack("{s:s, s:o}", "lam", type, "room", lam_id_to_json(room->id));
}

void lam_notify_handlers(json_t *info) {
	if(lam.config.events && lam.gateway->events_is_enabled())
		lam.gateway->notify_event(lam.plugin, NULL, info);
	else
		json_decref(info);
}
