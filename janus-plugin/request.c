/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "request.h"

#include <stdarg.h>
#include <string.h>

#include "core.h"
#include "ids.h"

json_t *lam_request_fail(lam_request *r, enum lam_error error, const char *format, ...) {
	va_list arguments;
	va_start(arguments, format);
	r->error = error;
	g_vsnprintf(r->cause, sizeof(r->cause), format, arguments);
	va_end(arguments);
	return NULL;
}

json_t *lam_request_error(const lam_request *r) {
	return json_pack("{s:s, s:i, s:s}", "lam", "event", "error_code", r->error, "error", r->cause);
}

static gboolean check_parameters(lam_request *r, const lam_verb *verb) {
	for(size_t i = 0; i < verb->parameter_count; i++) {
		const struct janus_json_parameter *p = &verb->parameters[i];
		json_t *value = json_object_get(r->body, p->name);
		if(value == NULL && (p->flags & JANUS_JSON_PARAM_REQUIRED)) {
			lam_request_fail(r, LAM_ERROR_MISSING_ELEMENT, "Missing mandatory element (%s)", p->name);
			return FALSE;
		}
		if(value != NULL && !janus_json_is_valid(value, p->jtype, p->flags)) {
			char type[20];
			janus_get_json_type_name(p->jtype, p->flags, type);
			lam_request_fail(r, LAM_ERROR_INVALID_ELEMENT, "Invalid element type (%s should be %s)", p->name, type);
			return FALSE;
		}
	}
	return TRUE;
}

gboolean lam_request_is_admin(const lam_request *r) {
	const char *key = lam_request_string(r, "admin_key");
	return r->session == NULL ||
		(lam.config.admin_key != NULL && key != NULL && janus_strcmp_const_time(lam.config.admin_key, key));
}

gboolean lam_request_run(lam_request *r, const lam_verb *verbs, json_t **reply) {
	const char *name = lam_request_string(r, "request");
	const lam_verb *verb = verbs;
	while(verb->name != NULL && g_ascii_strcasecmp(verb->name, name) != 0)
		verb++;
	if(verb->name == NULL)
		return FALSE;
	*reply = NULL;
	if(g_hash_table_contains(lam.config.locked, verb->name) && !lam_request_is_admin(r))
		lam_request_fail(r, LAM_ERROR_UNAUTHORIZED, "Unauthorized (%s is locked: it takes the admin_key)", verb->name);
	else if(check_parameters(r, verb))
		*reply = verb->handle(r);
	return TRUE;
}

const char *lam_request_string(const lam_request *r, const char *member) {
	return json_string_value(json_object_get(r->body, member));
}

char *lam_request_id(lam_request *r, const char *member) {
	const json_t *value = json_object_get(r->body, member);
	const char *reason;
	if(value == NULL) {
		lam_request_fail(r, LAM_ERROR_MISSING_ELEMENT, "Missing mandatory element (%s)", member);
		return NULL;
	}
	char *id = lam_id_from_json(value, &reason);
	if(id == NULL)
		lam_request_fail(r, LAM_ERROR_INVALID_ELEMENT, "Invalid element (%s): %s", member, reason);
	return id;
}

lam_room *lam_request_room(lam_request *r) {
	char *id = lam_request_id(r, "room");
	lam_room *room = id != NULL ? lam_room_find(id) : NULL;
	if(id != NULL && room == NULL)
		lam_request_fail(r, LAM_ERROR_NO_SUCH_ROOM, "No such room (%s)", id);
	g_free(id);
	return room;
}

gboolean lam_request_may(lam_request *r, const char *what, const char *expected, const char *member) {
	const char *given = lam_request_string(r, member);
	if(expected == NULL || (given != NULL && janus_strcmp_const_time(expected, given)))
		return TRUE;
	if(given == NULL)
		lam_request_fail(r, LAM_ERROR_MISSING_ELEMENT, "Missing mandatory element (%s)", member);
	else
		lam_request_fail(r, LAM_ERROR_UNAUTHORIZED, "Unauthorized (wrong %s)", what);
	return FALSE;
}

lam_room *lam_request_managed_room(lam_request *r) {
	lam_room *room = lam_request_room(r);
	return room != NULL && lam_request_may(r, "secret", room->secret, "secret") ? room : NULL;
}
