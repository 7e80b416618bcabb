/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "control.h"

#include <debug.h>
#include <string.h>

#include "core.h"
#include "notice.h"
#include "participant.h"
#include "room.h"
#include "session.h"

static void tell_participant(gpointer key, gpointer value, gpointer user) {
	(void)key;
	lam_channel_tell(&((lam_participant *)value)->session->channel, user);
}

static void tell_room(lam_room *room, void *user) {
	char *notice = lam_notice_state(room->id, *(const gboolean *)user);
	g_hash_table_foreach(room->participants, tell_participant, notice);
	free(notice);
}

static void tell_everybody(gboolean back) {
	lam_rooms_lock();
	lam_rooms_each(tell_room, &back);
	lam_rooms_unlock();
}

/* What the control plane before did not want to hear, this one may. */
static void listen_again(gpointer key, gpointer value, gpointer user) {
	(void)key;
	(void)user;
	lam_gate_listen(&((lam_participant *)value)->gate, TRUE);
}

static void listen_to_room(lam_room *room, void *user) {
	g_hash_table_foreach(room->participants, listen_again, user);
}

static void on_up(void *user, GBytes *hello) {
	(void)user;
	GPtrArray *left_out = g_ptr_array_new();
	/* Under one lock: no session may open or close between the snapshot and the link. */
	lam_rooms_lock();
	lam_rooms_each(listen_to_room, NULL);
	lam_sendq_link_up(lam.sendq, hello, lam_notice_snapshot(left_out));
	for(guint i = 0; i < left_out->len; i++)
		lam_participant_announce(g_ptr_array_index(left_out, i));
	lam_rooms_unlock();
	g_ptr_array_free(left_out, TRUE);
	JANUS_LOG(LOG_INFO, "[lam] A control plane is linked\n");
	tell_everybody(TRUE);
}

static void on_down(void *user) {
	(void)user;
	JANUS_LOG(LOG_WARN, "[lam] The control plane is gone\n");
	tell_everybody(FALSE);
}

static void on_listen(void *user, uint64_t number, gboolean on) {
	(void)user;
	lam_rooms_lock();
	lam_participant *p = lam_participant_by_number(number);
	if(p != NULL)
		lam_gate_listen(&p->gate, on);
	lam_rooms_unlock();
}

static void deliver(lam_participant *p, const char *text, lam_delivery *delivery) {
	switch(lam_channel_send(&p->session->channel, text)) {
		case LAM_CHANNEL_DELIVERED:
			delivery->delivered++;
			break;
		case LAM_CHANNEL_PENDING:
			delivery->pending++;
			break;
		case LAM_CHANNEL_FULL:
			delivery->error = "queue_full";
			break;
	}
}

static lam_delivery deliver_to_room(const char *id, const char *text) {
	lam_delivery delivery = { 0 };
	const lam_room *room = lam_room_find(id);
	if(room == NULL) {
		delivery.error = "unknown_room";
		return delivery;
	}
	GHashTableIter iter;
	gpointer p;
	g_hash_table_iter_init(&iter, room->participants);
	while(g_hash_table_iter_next(&iter, NULL, &p))
		deliver(p, text, &delivery);
	return delivery;
}

static lam_delivery on_text_out(void *user, uint64_t number, const char *room, const char *text) {
	(void)user;
	lam_delivery delivery = { 0 };
	lam_rooms_lock();
	if(number == 0) {
		delivery = deliver_to_room(room, text);
	} else {
		lam_participant *p = lam_participant_by_number(number);
		if(p != NULL && !strcmp(p->room->id, room))
			deliver(p, text, &delivery);
		else
			delivery.error = lam_room_find(room) != NULL ? "unknown_session" : "unknown_room";
	}
	lam_rooms_unlock();
	return delivery;
}

static char *on_stats(void *user) {
	(void)user;
	return lam_notice_stats();
}

static void on_log(void *user, const char *line) {
	(void)user;
	JANUS_LOG(LOG_WARN, "[lam] %s\n", line);
}

lam_link_handler lam_control_handler(void) {
	return (lam_link_handler){ .up = on_up, .down = on_down, .listen = on_listen, .text_out = on_text_out,
		.stats = on_stats, .log = on_log };
}
