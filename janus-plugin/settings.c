/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "settings.h"

#include <config.h>
#include <debug.h>
#include <utils.h>
#include <string.h>

#include "core.h"
#include "ids.h"
#include "room.h"
#include "talking.h"

#define DEFAULT_SOCKET "/run/janus/lam.sock"
#define ROOM_PREFIX "room-"
#define LOCK_PREFIX "lock_"

/* The file as it was read, kept for writing rooms back; NULL: there is none. Guarded by the rooms' lock. */
static janus_config *stored;
static char *stored_folder;

static const char *value_of(janus_config_container *section, const char *name) {
	const janus_config_item *item = janus_config_get(stored, section, janus_config_type_item, name);
	return item != NULL && item->value != NULL && item->value[0] != '\0' ? item->value : NULL;
}

static gboolean is_on(janus_config_container *section, const char *name, gboolean otherwise) {
	const char *value = value_of(section, name);
	return value != NULL ? janus_is_true(value) : otherwise;
}

static guint number_of(janus_config_container *section, const char *name, guint otherwise) {
	const char *value = value_of(section, name);
	guint64 number = otherwise;
	if(value != NULL && !g_ascii_string_to_unsigned(value, 10, 1, LAM_TALKING_MAX, &number, NULL))
		JANUS_LOG(LOG_WARN, "%s of %s is no number from 1 to %d: %u is taken\n", name, section->name, LAM_TALKING_MAX,
			otherwise);
	return (guint)number;
}

static void load_locks(lam_config *config, janus_config_container *general) {
	GList *items = janus_config_get_items(stored, general);
	for(GList *item = items; item != NULL; item = item->next) {
		const janus_config_item *i = item->data;
		if(g_str_has_prefix(i->name, LOCK_PREFIX) && i->value != NULL && janus_is_true(i->value))
			g_hash_table_add(config->locked, g_strdup(i->name + strlen(LOCK_PREFIX)));
	}
	g_list_free(items);
}

static void load_general(lam_config *config) {
	janus_config_container *general = janus_config_get_create(stored, NULL, janus_config_type_category, "general");
	if(value_of(general, "socket") != NULL) {
		g_free(config->socket);
		config->socket = g_strdup(value_of(general, "socket"));
	}
	config->admin_key = g_strdup(value_of(general, "admin_key"));
	config->string_ids = is_on(general, "string_ids", FALSE);
	config->events = is_on(general, "events", TRUE);
	load_locks(config, general);
}

gboolean lam_config_load(lam_config *config, const char *folder, GError **error) {
	char *path = g_strdup_printf("%s/" LAM_PACKAGE ".jcfg", folder);
	gboolean exists = g_file_test(path, G_FILE_TEST_EXISTS);
	config->locked = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	config->socket = g_strdup(DEFAULT_SOCKET);
	config->events = TRUE;
	stored = exists ? janus_config_parse(path) : NULL;
	stored_folder = g_strdup(folder);
	if(stored != NULL)
		load_general(config);
	else if(exists)
		/* The defaults would leave rooms unprotected that the file protects. */
		g_set_error(error, G_FILE_ERROR, G_FILE_ERROR_INVAL, "%s does not parse", path);
	else
		JANUS_LOG(LOG_WARN, "No configuration at %s: the defaults apply, and no room can be permanent\n", path);
	g_free(path);
	return stored != NULL || !exists;
}

static void load_room(janus_config_container *section) {
	const char *id = section->name + strlen(ROOM_PREFIX);
	if(!lam_id_is_valid(id) || lam_room_find(id) != NULL) {
		JANUS_LOG(LOG_WARN, "Skipping the room '%s': its id is invalid%s, or taken\n", id,
			lam.config.string_ids ? "" : " (string_ids is off)");
		return;
	}
	lam_room *room = lam_room_add(id, value_of(section, "description"));
	room->secret = g_strdup(value_of(section, "secret"));
	room->pin = g_strdup(value_of(section, "pin"));
	room->is_private = is_on(section, "is_private", FALSE);
	if(is_on(section, "audiolevel_event", FALSE)) {
		room->active_packets = number_of(section, "audio_active_packets", LAM_TALKING_PACKETS);
		room->active_level = number_of(section, "audio_level_average", LAM_TALKING_LEVEL);
	}
	janus_config_container *allowed = janus_config_get(stored, section, janus_config_type_array, "allowed");
	room->check_tokens = allowed != NULL;
	for(GList *item = allowed != NULL ? allowed->list : NULL; item != NULL; item = item->next) {
		const janus_config_item *token = item->data;
		if(token->value != NULL)
			g_hash_table_add(room->allowed, g_strdup(token->value));
	}
}

void lam_config_load_rooms(void) {
	lam_rooms_lock();
	GList *sections = stored != NULL ? janus_config_get_categories(stored, NULL) : NULL;
	for(GList *item = sections; item != NULL; item = item->next) {
		janus_config_container *section = item->data;
		if(section->name != NULL && g_str_has_prefix(section->name, ROOM_PREFIX))
			load_room(section);
	}
	g_list_free(sections);
	lam_rooms_unlock();
}

void lam_config_clear(lam_config *config) {
	g_clear_pointer(&config->socket, g_free);
	g_clear_pointer(&config->admin_key, g_free);
	g_clear_pointer(&config->locked, g_hash_table_destroy);
	g_clear_pointer(&stored, janus_config_destroy);
	g_clear_pointer(&stored_folder, g_free);
}

static void put(janus_config_container *section, const char *name, const char *value) {
	if(value != NULL)
		janus_config_add(stored, section, janus_config_item_create(name, value));
}

static void put_number(janus_config_container *section, const char *name, guint number) {
	char value[16];
	g_snprintf(value, sizeof(value), "%u", number);
	put(section, name, value);
}

static void put_room(const lam_room *room, const char *name) {
	janus_config_container *section = janus_config_get_create(stored, NULL, janus_config_type_category, name);
	put(section, "description", room->description);
	put(section, "secret", room->secret);
	put(section, "pin", room->pin);
	put(section, "is_private", room->is_private ? "yes" : NULL);
	if(room->active_packets > 0) {
		put(section, "audiolevel_event", "yes");
		put_number(section, "audio_active_packets", room->active_packets);
		put_number(section, "audio_level_average", room->active_level);
	}
	if(!room->check_tokens)
		return;
	janus_config_array *allowed = janus_config_array_create("allowed");
	janus_config_add(stored, section, allowed);
	GHashTableIter iter;
	gpointer token;
	g_hash_table_iter_init(&iter, room->allowed);
	while(g_hash_table_iter_next(&iter, &token, NULL))
		janus_config_add(stored, allowed, janus_config_item_create(NULL, token));
}

static const char *save(void) {
	return janus_config_save(stored, stored_folder, LAM_PACKAGE) == 0 ? NULL : "The configuration file could not be written";
}

const char *lam_config_save_room(const lam_room *room) {
	if(stored == NULL)
		return "There is no configuration file to keep a permanent room in";
	/* A name in libconfig's grammar has no dot. */
	if(strchr(room->id, '.') != NULL)
		return "The id of a permanent room cannot have a dot";
	char *name = g_strconcat(ROOM_PREFIX, room->id, NULL);
	janus_config_remove(stored, NULL, name);
	put_room(room, name);
	g_free(name);
	return save();
}

const char *lam_config_forget_room(const char *id) {
	if(stored == NULL)
		return "There is no configuration file";
	char *name = g_strconcat(ROOM_PREFIX, id, NULL);
	janus_config_remove(stored, NULL, name);
	g_free(name);
	return save();
}
