/* SPDX-License-Identifier: GPL-3.0-or-later */
/* janus.plugin.lam.jcfg: the general settings, and the rooms that outlive a restart. */
#ifndef LAM_SETTINGS_H
#define LAM_SETTINGS_H

#include <glib.h>

struct lam_room;

typedef struct lam_config {
	char *socket;      /* path of the Unix socket */
	char *admin_key;   /* NULL: anybody may create rooms */
	gboolean string_ids;
	gboolean events;   /* tell Janus's event handlers */
	GHashTable *locked; /* names of the requests that need the admin_key, or the Admin API */
} lam_config;

/* Reads `folder`'s file into `config` (which lam_config_clear frees); a missing file means the defaults. FALSE and
 * `error`: it does not parse. */
gboolean lam_config_load(lam_config *config, const char *folder, GError **error);
/* Creates the rooms of the file. The rooms' lock must not be held. */
void lam_config_load_rooms(void);
void lam_config_clear(lam_config *config);

/* Writes a room to the file, or takes it out. NULL: done; else why not. The rooms' lock is held. */
const char *lam_config_save_room(const struct lam_room *room);
const char *lam_config_forget_room(const char *id);

#endif
