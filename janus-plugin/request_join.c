/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The requests of participants: join, configure, leave. */
#include <string.h>

#include "core.h"
#include "ids.h"
#include "offer.h"
#include "participant.h"
#include "relay.h"
#include "request.h"

#define MAX_DISPLAY_BYTES 256

/* Answers the offer that came with a request, if any; it takes long, so without a lock. FALSE: r->error is set. */
static gboolean answer_offer(lam_request *r) {
	const char *reason;
	if(r->jsep == NULL)
		return TRUE;
	r->answer = lam_offer_answer(r->jsep, &reason);
	if(r->answer == NULL)
		lam_request_fail(r, LAM_ERROR_INVALID_SDP, "%s", reason);
	return r->answer != NULL;
}

/* The answer will be sent: a peer connection is on its way up. */
static void note_negotiation(const lam_request *r) {
	if(r->answer == NULL)
		return;
	g_atomic_int_set(&r->session->hanging_up, 0);
	g_atomic_int_set(&r->session->negotiated, 1);
}

static gboolean check_display(lam_request *r) {
	const char *display = lam_request_string(r, "display");
	if(display == NULL || strlen(display) <= MAX_DISPLAY_BYTES)
		return TRUE;
	lam_request_fail(r, LAM_ERROR_INVALID_ELEMENT, "Invalid element (display has more than %d bytes)", MAX_DISPLAY_BYTES);
	return FALSE;
}

static gboolean check_token(lam_request *r, const lam_room *room) {
	const char *token = lam_request_string(r, "token");
	if(!room->check_tokens || (token != NULL && g_hash_table_contains(room->allowed, token)))
		return TRUE;
	lam_request_fail(r, LAM_ERROR_UNAUTHORIZED, "Unauthorized (not in the allowed list)");
	return FALSE;
}

/* Whoever shows the room's secret may moderate it; one that is shown must be the right one. */
static gboolean check_secret(lam_request *r, const lam_room *room) {
	return lam_request_string(r, "secret") == NULL || lam_request_may(r, "secret", room->secret, "secret");
}

/* The id asked for, or a random one; NULL: r->error is set. The rooms' lock is held. */
static char *choose_id(lam_request *r, const lam_room *room) {
	char *id = NULL;
	if(json_object_get(r->body, "id") == NULL) {
		do {
			g_free(id);
			id = lam_id_new();
		} while(g_hash_table_contains(room->participants, id));
		return id;
	}
	id = lam_request_id(r, "id");
	if(id != NULL && g_hash_table_contains(room->participants, id)) {
		lam_request_fail(r, LAM_ERROR_ID_EXISTS, "User ID %s already exists", id);
		g_clear_pointer(&id, g_free);
	}
	return id;
}

/* The rooms' lock is held. The room to join, or NULL: r->error is set. */
static lam_room *enterable_room(lam_request *r) {
	if(r->session->participant != NULL) {
		lam_request_fail(r, LAM_ERROR_ALREADY_JOINED, "Already in a room (leave it to join another one)");
		return NULL;
	}
	lam_room *room = lam_request_room(r);
	if(room == NULL || !lam_request_may(r, "pin", room->pin, "pin") || !check_token(r, room) || !check_secret(r, room))
		return NULL;
	return room;
}

/* The rooms' lock is held. */
static json_t *enter(lam_request *r) {
	lam_room *room = enterable_room(r);
	char *id = room != NULL ? choose_id(r, room) : NULL;
	if(id == NULL)
		return NULL;
	/* The handle may have gone since: then nobody would take the participant out again. */
	if(g_atomic_int_get(&r->session->destroyed)) {
		g_free(id);
		return lam_request_fail(r, LAM_ERROR_UNKNOWN, "The session is gone");
	}
	lam_participant *p = lam_participant_enter(r->session, room, id, lam_request_string(r, "display"),
		json_is_true(json_object_get(r->body, "muted")),
		room->secret != NULL && lam_request_string(r, "secret") != NULL);
	json_t *reply = lam_room_event(room, "joined");
	json_object_set_new(reply, "id", lam_id_to_json(p->id));
	if(p->moderator)
		json_object_set_new(reply, "moderator", json_true());
	json_object_set_new(reply, "participants", lam_participants_to_json(room, p));
	note_negotiation(r);
	lam_relay_greet(p);
	g_free(id);
	return reply;
}

static json_t *join(lam_request *r) {
	if(!check_display(r))
		return NULL;
	if(r->jsep == NULL && !g_atomic_int_get(&r->session->negotiated))
		return lam_request_fail(r, LAM_ERROR_INVALID_SDP,
			"join needs a JSEP offer with audio (sendonly or sendrecv) and a data channel");
	if(!answer_offer(r))
		return NULL;
	lam_rooms_lock();
	json_t *reply = enter(r);
	lam_rooms_unlock();
	return reply;
}

/* The rooms' lock is held. */
static json_t *change(lam_request *r) {
	lam_participant *p = r->session->participant;
	if(p == NULL)
		return lam_request_fail(r, LAM_ERROR_NOT_JOINED, "Can't configure (not in a room)");
	const json_t *muted = json_object_get(r->body, "muted");
	const char *display = lam_request_string(r, "display");
	if(muted != NULL) {
		p->muted = json_is_true(muted);
		lam_gate_mute(&p->gate, p->muted);
	}
	if(display != NULL) {
		g_free(p->display);
		p->display = g_strdup(display);
	}
	if(muted != NULL || display != NULL)
		lam_participant_changed(p);
	note_negotiation(r);
	json_t *reply = lam_room_event(p->room, "event");
	json_object_set_new(reply, "result", json_string("ok"));
	return reply;
}

static json_t *configure(lam_request *r) {
	if(!check_display(r) || !answer_offer(r))
		return NULL;
	lam_rooms_lock();
	json_t *reply = change(r);
	lam_rooms_unlock();
	return reply;
}

static json_t *leave(lam_request *r) {
	lam_rooms_lock();
	lam_participant *p = r->session->participant;
	json_t *reply = NULL;
	if(p == NULL) {
		lam_request_fail(r, LAM_ERROR_NOT_JOINED, "Can't leave (not in a room)");
	} else {
		reply = lam_room_event(p->room, "left");
		json_object_set_new(reply, "id", lam_id_to_json(p->id));
		lam_participant_leave(p, "leaving", "left");
	}
	lam_rooms_unlock();
	return reply;
}

static const struct janus_json_parameter join_parameters[] = {
	{ "display", JSON_STRING, 0 },
	{ "pin", JSON_STRING, 0 },
	{ "secret", JSON_STRING, 0 },
	{ "token", JSON_STRING, 0 },
	{ "muted", JANUS_JSON_BOOL, 0 },
};
static const struct janus_json_parameter configure_parameters[] = {
	{ "display", JSON_STRING, 0 },
	{ "muted", JANUS_JSON_BOOL, 0 },
};

const lam_verb lam_participant_verbs[] = {
	{ "join", join, join_parameters, G_N_ELEMENTS(join_parameters) },
	{ "configure", configure, configure_parameters, G_N_ELEMENTS(configure_parameters) },
	{ "leave", leave, NULL, 0 },
	{ NULL, NULL, NULL, 0 },
};
