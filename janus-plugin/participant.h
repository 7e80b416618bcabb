/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A participant: a session's stay in a room, from join to leaving; what the wire calls a session. Reference counted:
 * its room and its session hold one each, and each callback at work another. */
#ifndef LAM_PARTICIPANT_H
#define LAM_PARTICIPANT_H

#include <glib.h>
#include <jansson.h>
#include <refcount.h>

#include "decoding.h"
#include "gate.h"
#include "talking.h"

struct lam_room;
struct lam_session;

typedef struct lam_participant {
	uint64_t number;             /* the wire's session: unique in this life of the plugin */
	char *id;
	struct lam_session *session; /* a reference */
	lam_gate gate;
	lam_talking talking;         /* the loop's */
	lam_stream *stream;
	/* Guarded by the rooms' lock: */
	struct lam_room *room;       /* NULL: it has left */
	char *display;               /* or NULL */
	gboolean muted;
	gboolean setup;              /* its peer connection is up */
	gboolean moderator;          /* it showed the room's secret when it joined */
	janus_refcount ref;
} lam_participant;

void lam_participant_unref(lam_participant *p);

/* With the rooms' lock held: */

/* Enters: the room is told, the wire gets OPEN, event handlers know. The session must be in no room, the id free in
 * the room. Returns no reference. */
lam_participant *lam_participant_enter(struct lam_session *session, struct lam_room *room, const char *id,
	const char *display, gboolean muted, gboolean moderator);
/* Leaves: the wire gets CLOSE with `reason`; the others get {"lam":"event", `verb`: id}, unless `verb` is NULL. */
void lam_participant_leave(lam_participant *p, const char *verb, const char *reason);
/* Sends the wire another OPEN. */
void lam_participant_announce(const lam_participant *p);
/* Its display name or `muted` has changed: everybody is told. */
void lam_participant_changed(lam_participant *p);
/* Tells everybody in the room but `except` (or NULL); takes `event` over. */
void lam_participants_notify(const struct lam_room *room, const lam_participant *except, json_t *event);
/* Everybody leaves, with this reason on the wire; nobody is told. */
void lam_participants_leave(struct lam_room *room, const char *reason);
/* As clients see it. */
json_t *lam_participant_to_json(const lam_participant *p);
/* Everybody in the room but `except` (or NULL), as clients see them. */
json_t *lam_participants_to_json(const struct lam_room *room, const lam_participant *except);
/* As the wire shows it: the payload of OPEN. */
json_t *lam_participant_to_wire(const lam_participant *p);
/* By the wire's session, or NULL. */
lam_participant *lam_participant_by_number(uint64_t number);
guint lam_participants_count(void);

void lam_participants_init(void);
/* Everybody leaves every room. Takes the rooms' lock. */
void lam_participants_clear(void);

#endif
