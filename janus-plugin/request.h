/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Requests of clients and of the Admin API, by the conventions of the AudioBridge: one function per verb, its
 * parameters in a table. */
#ifndef LAM_REQUEST_H
#define LAM_REQUEST_H

#include <glib.h>
#include <jansson.h>
#include <utils.h>

#include "room.h"
#include "session.h"

/* The same numbers as the AudioBridge's. */
enum lam_error {
	LAM_ERROR_NO_MESSAGE = 480,
	LAM_ERROR_INVALID_JSON = 481,
	LAM_ERROR_INVALID_REQUEST = 482,
	LAM_ERROR_MISSING_ELEMENT = 483,
	LAM_ERROR_INVALID_ELEMENT = 484,
	LAM_ERROR_NO_SUCH_ROOM = 485,
	LAM_ERROR_ROOM_EXISTS = 486,
	LAM_ERROR_NOT_JOINED = 487,
	LAM_ERROR_UNAUTHORIZED = 489,
	LAM_ERROR_ID_EXISTS = 490,
	LAM_ERROR_ALREADY_JOINED = 491,
	LAM_ERROR_NO_SUCH_USER = 492,
	LAM_ERROR_INVALID_SDP = 493,
	LAM_ERROR_UNKNOWN = 499,
};

typedef struct lam_request {
	lam_session *session;   /* NULL: the Admin API */
	const json_t *body;
	const json_t *jsep;     /* or NULL */
	json_t *answer;         /* the JSEP to send with the reply, or NULL */
	int error;              /* 0, or why there is no reply */
	char cause[256];
} lam_request;

typedef struct lam_verb {
	const char *name;
	/* The reply, or NULL with r->error set. */
	json_t *(*handle)(lam_request *r);
	const struct janus_json_parameter *parameters;
	size_t parameter_count;
} lam_verb;

/* Fails a request; returns NULL. */
json_t *lam_request_fail(lam_request *r, enum lam_error error, const char *format, ...) G_GNUC_PRINTF(3, 4);

/* Finds the verb in `verbs` (which a NULL name ends), checks its parameters, runs it. TRUE: it is one of them. */
gboolean lam_request_run(lam_request *r, const lam_verb *verbs, json_t **reply);
/* {"lam":"event","error_code":…,"error":…} */
json_t *lam_request_error(const lam_request *r);

/* What verbs share. Each returns FALSE or NULL with r->error set. */
const char *lam_request_string(const lam_request *r, const char *member);
/* The id in `member`, to be freed with g_free. */
char *lam_request_id(lam_request *r, const char *member);
/* The room of "room". The rooms' lock is held. */
lam_room *lam_request_room(lam_request *r);
/* The same, if "secret" is the room's. */
lam_room *lam_request_managed_room(lam_request *r);
gboolean lam_request_may(lam_request *r, const char *what, const char *expected, const char *member);
/* Whether the request shows the admin_key, or comes by the Admin API. No error is set. */
gboolean lam_request_is_admin(const lam_request *r);

/* Whether "allowed", if it is there, has only strings. */
gboolean lam_request_check_tokens(lam_request *r);
/* Adds the tokens of "allowed". The rooms' lock is held. */
void lam_request_add_tokens(const lam_request *r, lam_room *room);

/* Verbs of request_people.c. */
json_t *lam_request_allowed(lam_request *r);
json_t *lam_request_kick(lam_request *r);
json_t *lam_request_listparticipants(lam_request *r);

extern const lam_verb lam_room_verbs[];        /* synchronous: request_room.c */
extern const lam_verb lam_participant_verbs[]; /* asynchronous: request_join.c */

/* The thread that works asynchronous requests: request_queue.c. */
gboolean lam_requests_start(GError **error);
void lam_requests_stop(void);
/* Takes transaction, body and jsep over, and a reference to the session. FALSE: too many wait. */
gboolean lam_requests_queue(lam_session *session, char *transaction, json_t *body, json_t *jsep);

/* The whole of Janus's handle_message and handle_admin_message: request_intake.c. */
struct janus_plugin_result *lam_request_message(janus_plugin_session *handle, char *transaction, json_t *body, json_t *jsep);
json_t *lam_request_admin(const json_t *body);

#endif
