/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The rooms. Everything here and in what it points to is guarded by the rooms' lock. */
#ifndef LAM_ROOM_H
#define LAM_ROOM_H

#include <glib.h>
#include <jansson.h>

typedef struct lam_room {
	char *id;
	char *description;
	char *secret;             /* NULL: anybody may manage it */
	char *pin;                /* NULL: anybody may join */
	gboolean is_private;      /* not listed */
	gboolean check_tokens;    /* only with a token of `allowed` may one join */
	guint active_packets;     /* how much audio is judged for talking events; 0: there are none */
	guint active_level;       /* see talking.h */
	GHashTable *allowed;      /* a set of strings */
	GHashTable *participants; /* id → lam_participant (participant.h), a reference each */
} lam_room;

/* `unref` gives back the reference that a room holds to each of its participants. */
void lam_rooms_init(GDestroyNotify unref);
/* Their participants must have left. */
void lam_rooms_clear(void);
void lam_rooms_lock(void);
void lam_rooms_unlock(void);

/* With the lock held: */
lam_room *lam_room_find(const char *id);
/* `description` NULL: one is made up. The id must be free. */
lam_room *lam_room_add(const char *id, const char *description);
/* Its participants must have left. */
void lam_room_remove(lam_room *room);
guint lam_rooms_count(void);
void lam_rooms_each(void (*visit)(lam_room *room, void *user), void *user);

/* {"lam": type, "room": id} */
json_t *lam_room_event(const lam_room *room, const char *type);

/* Tells Janus's event handlers, if the configuration lets it; takes `info` over. No lock needed. */
void lam_notify_handlers(json_t *info);

#endif
