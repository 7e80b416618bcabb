/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dispatch.h"

#include <jansson.h>
#include <string.h>

#include "outbox.h"
#include "peer.h"

/* NULL: not an object, or `member` is missing or not of `type`. */
static json_t *parse(const lam_wire_reader *message, const char *member, json_type type) {
	json_t *root = json_loadb((const char *)message->payload, message->header.length, 0, NULL);
	const json_t *value = json_object_get(root, member);
	gboolean fits = value != NULL && (json_typeof(value) == type || (type == JSON_TRUE && json_is_boolean(value)));
	if(!fits)
		g_clear_pointer(&root, json_decref);
	return root;
}

lam_hello lam_dispatch_judge_hello(const lam_wire_reader *message) {
	json_t *root = parse(message, "protocol", JSON_INTEGER);
	if(root == NULL)
		return LAM_HELLO_BAD_PAYLOAD;
	json_int_t protocol = json_integer_value(json_object_get(root, "protocol"));
	json_decref(root);
	return protocol == LAM_PROTOCOL_VERSION ? LAM_HELLO_GOOD : LAM_HELLO_BAD_VERSION;
}

static GBytes *json_message(uint8_t type, uint64_t session, uint32_t sequence, json_t *payload) {
	char *json = json_dumps(payload, JSON_COMPACT);
	GBytes *message = lam_outbox_message(type, 0, session, 0, sequence, json, strlen(json));
	free(json);
	json_decref(payload);
	return message;
}

GBytes *lam_dispatch_make_hello(const lam_link_settings *settings) {
	return json_message(LAM_HELLO, 0, 0, json_pack("{s:i, s:s, s:s, s:b}", "protocol", LAM_PROTOCOL_VERSION,
		"software", settings->software, "boot", settings->boot, "stringIds", settings->string_ids));
}

static void refuse(const lam_wire_reader *message, lam_sendq *q, const char *reason) {
	lam_sendq_put(q, lam_peer_error_message("bad_payload", reason, message->header.sequence));
}

static void on_text_out(const lam_wire_reader *message, const lam_link_handler *handler, lam_sendq *q) {
	json_t *root = parse(message, "room", JSON_STRING);
	const json_t *text = json_object_get(root, "text");
	if(!json_is_string(text) || message->header.sequence == 0) {
		refuse(message, q, "TEXT_OUT needs the strings room and text, and a sequence");
		json_decref(root);
		return;
	}
	lam_delivery delivery = { .error = "too_long" };
	if(json_string_length(text) <= LAM_MAX_TEXT_OUT_BYTES)
		delivery = handler->text_out(handler->user, message->header.session,
			json_string_value(json_object_get(root, "room")), json_string_value(text));
	json_t *ack = json_pack("{s:i, s:i}", "delivered", (int)delivery.delivered, "pending", (int)delivery.pending);
	if(delivery.error != NULL)
		json_object_set_new(ack, "error", json_string(delivery.error));
	lam_sendq_put(q, json_message(LAM_TEXT_OUT_ACK, message->header.session, message->header.sequence, ack));
	json_decref(root);
}

static void on_listen(const lam_wire_reader *message, const lam_link_handler *handler, lam_sendq *q) {
	json_t *root = parse(message, "on", JSON_TRUE);
	if(root == NULL) {
		refuse(message, q, "LISTEN needs the boolean on");
		return;
	}
	handler->listen(handler->user, message->header.session, json_is_true(json_object_get(root, "on")));
	json_decref(root);
}

static void on_error(const lam_wire_reader *message, const lam_link_handler *handler) {
	char *line = g_strdup_printf("The control plane reports: %.*s", (int)MIN(message->header.length, 512u),
		(const char *)message->payload);
	handler->log(handler->user, line);
	g_free(line);
}

void lam_dispatch(const lam_wire_reader *message, const lam_link_handler *handler, lam_sendq *q) {
	switch(message->header.type) {
		case LAM_TEXT_IN_ACK:
			lam_sendq_ack(q, message->header.session, message->header.sequence);
			break;
		case LAM_TEXT_OUT:
			on_text_out(message, handler, q);
			break;
		case LAM_LISTEN:
			on_listen(message, handler, q);
			break;
		case LAM_PING:
			lam_sendq_put(q, lam_outbox_message(LAM_PONG, 0, 0, 0, message->header.sequence, NULL, 0));
			break;
		case LAM_ERROR:
			on_error(message, handler);
			break;
		default:
			break; /* a type of a later version */
	}
}
