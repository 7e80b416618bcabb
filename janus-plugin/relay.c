/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "relay.h"

#include <rtp.h>

#include "core.h"
#include "ids.h"
#include "notice.h"
#include "room.h"

/* Copies an Opus packet off the network; NULL: there is none in it. RFC 3550 §5.1; the core's own struct is longer than
 * the header on the network. */
static lam_packet *copy_packet(const janus_plugin_rtp *packet) {
	const uint8_t *rtp = (const uint8_t *)packet->buffer;
	int size = 0;
	const char *payload = janus_rtp_payload(packet->buffer, packet->length, &size);
	gboolean padded = packet->length > 0 && (rtp[0] & 0x20);
	if(padded)
		size -= rtp[packet->length - 1];
	if(payload == NULL || size <= 0)
		return NULL;
	lam_packet *copy = lam_packet_new(payload, (size_t)size);
	copy->sequence = (uint16_t)(rtp[2] << 8 | rtp[3]);
	copy->timestamp = (uint32_t)rtp[4] << 24 | (uint32_t)rtp[5] << 16 | (uint32_t)rtp[6] << 8 | rtp[7];
	copy->ssrc = (uint32_t)rtp[8] << 24 | (uint32_t)rtp[9] << 16 | (uint32_t)rtp[10] << 8 | rtp[11];
	copy->arrival = g_get_monotonic_time();
	return copy;
}

/* Tells the room that a participant has begun to talk, or has ended. */
static void notify_talking(const lam_participant *p) {
	lam_rooms_lock();
	if(p->room != NULL) {
		json_t *event = lam_room_event(p->room, p->talking.talking ? "talking" : "stopped-talking");
		json_object_set_new(event, "id", lam_id_to_json(p->id));
		json_object_set_new(event, "audio-level-dBov-avg", json_integer(p->talking.average));
		lam_participants_notify(p->room, NULL, event);
	}
	lam_rooms_unlock();
}

void lam_relay_audio(lam_session *session, const janus_plugin_rtp *packet) {
	lam_participant *p = packet->video ? NULL : lam_session_participant(session);
	if(p == NULL)
		return;
	lam_gap reason = lam_gate_judge(&p->gate, lam_sendq_linked(lam.sendq));
	lam_packet *copy = reason == LAM_GAP_NONE ? copy_packet(packet) : NULL;
	if(reason != LAM_GAP_MUTED && lam_talking_hear(&p->talking, packet->extensions.audio_level, g_get_monotonic_time()))
		notify_talking(p);
	if(reason != LAM_GAP_NONE) {
		lam_gate_refuse(&p->gate, reason);
	} else if(copy != NULL) {
		copy->after = lam_gate_admit(&p->gate);
		if(!lam_decoding_push(lam.decoding, p->stream, copy))
			lam_gate_refuse(&p->gate, LAM_GAP_OVERFLOW);
	}
	lam_participant_unref(p);
}

/* NULL, or the code of what is wrong with a message of a participant. The core hands out the length modulo 65,536:
 * an empty message never comes, so 0 is one of 65,536 bytes. */
static const char *judge_text(const janus_plugin_data *packet) {
	if(packet->length == 0 || packet->length > LAM_MAX_TEXT_IN_BYTES)
		return "too_long";
	if(packet->binary || !g_utf8_validate_len(packet->buffer, packet->length, NULL))
		return "not_text";
	return NULL;
}

static const char *queue_text(const lam_participant *p, const janus_plugin_data *packet) {
	switch(lam_sendq_text(lam.sendq, p->number, packet->buffer, packet->length)) {
		case LAM_TEXT_QUEUED:
			return NULL;
		case LAM_TEXT_FULL:
			return "queue_full";
		case LAM_TEXT_CLOSED:
			break;
	}
	return "not_joined";
}

/* Tells a session why its message was refused. */
static void refuse(lam_session *session, const char *code) {
	lam_rooms_lock();
	const lam_participant *p = session->participant;
	char *notice = lam_notice_refusal(p != NULL ? p->room->id : "", code);
	lam_rooms_unlock();
	lam_channel_tell(&session->channel, notice);
	free(notice);
}

void lam_relay_text(lam_session *session, const janus_plugin_data *packet) {
	lam_relay_channel_open(session, packet->label, packet->protocol);
	lam_participant *p = lam_session_participant(session);
	const char *code = judge_text(packet);
	if(code == NULL)
		code = p != NULL ? queue_text(p, packet) : "not_joined";
	lam_count(p != NULL ? lam_stream_counters(p->stream) : &lam.counters,
		code != NULL ? LAM_TEXT_REFUSED : LAM_TEXT_IN_COUNT, 1);
	if(code != NULL)
		refuse(session, code);
	if(p != NULL)
		lam_participant_unref(p);
}

void lam_relay_greet(lam_participant *p) {
	if(lam_sendq_linked(lam.sendq))
		return;
	char *notice = lam_notice_state(p->room->id, FALSE);
	lam_channel_tell(&p->session->channel, notice);
	free(notice);
}

void lam_relay_channel_open(lam_session *session, const char *label, const char *protocol) {
	if(!lam_channel_opened(&session->channel, label, protocol))
		return;
	lam_rooms_lock();
	if(session->participant != NULL)
		lam_relay_greet(session->participant);
	lam_rooms_unlock();
}
