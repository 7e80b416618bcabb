/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ids of rooms and participants: strings inside the plugin and on the wire; towards clients numbers, unless the
 * configuration says string_ids. */
#ifndef LAM_IDS_H
#define LAM_IDS_H

#include <glib.h>
#include <jansson.h>

/* The id in a request, to be freed with g_free; NULL and `reason`: it is none. */
char *lam_id_from_json(const json_t *value, const char **reason);
json_t *lam_id_to_json(const char *id);
/* Whether `id`, of a configuration file, is one. */
gboolean lam_id_is_valid(const char *id);
/* A random one, to be freed with g_free. */
char *lam_id_new(void);

#endif
