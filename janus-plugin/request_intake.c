/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Requests as Janus hands them over: answered at once, put into the queue, or refused. */
#include "request.h"

static gboolean check_body(lam_request *r) {
	if(r->body == NULL)
		lam_request_fail(r, LAM_ERROR_NO_MESSAGE, "No message");
	else if(!json_is_object(r->body))
		lam_request_fail(r, LAM_ERROR_INVALID_JSON, "JSON error: not an object");
	else if(json_object_get(r->body, "request") == NULL)
		lam_request_fail(r, LAM_ERROR_MISSING_ELEMENT, "Missing mandatory element (request)");
	else if(lam_request_string(r, "request") == NULL)
		lam_request_fail(r, LAM_ERROR_INVALID_ELEMENT, "Invalid element type (request should be a string)");
	return r->error == 0;
}

static gboolean is_asynchronous(const lam_request *r) {
	for(const lam_verb *verb = lam_participant_verbs; verb->name != NULL; verb++) {
		if(g_ascii_strcasecmp(verb->name, lam_request_string(r, "request")) == 0)
			return TRUE;
	}
	return FALSE;
}

json_t *lam_request_admin(const json_t *body) {
	lam_request r = { .body = body };
	json_t *reply = NULL;
	if(check_body(&r) && !lam_request_run(&r, lam_room_verbs, &reply))
		lam_request_fail(&r, LAM_ERROR_INVALID_REQUEST, "Unknown request '%s'", lam_request_string(&r, "request"));
	return r.error != 0 ? lam_request_error(&r) : reply;
}

struct janus_plugin_result *lam_request_message(janus_plugin_session *handle, char *transaction, json_t *body,
		json_t *jsep) {
	lam_request r = { .session = lam_session_of(handle), .body = body };
	json_t *reply = NULL;
	gboolean queued = FALSE;
	if(r.session == NULL) {
		lam_request_fail(&r, LAM_ERROR_UNKNOWN, "No session associated with this handle");
	} else if(check_body(&r) && !lam_request_run(&r, lam_room_verbs, &reply)) {
		queued = is_asynchronous(&r) && lam_requests_queue(r.session, transaction, body, jsep);
		if(!queued)
			lam_request_fail(&r, LAM_ERROR_INVALID_REQUEST, is_asynchronous(&r) ? "Too many requests wait ('%s')" :
				"Unknown request '%s'", lam_request_string(&r, "request"));
	}
	if(!queued) {
		if(r.error != 0)
			reply = lam_request_error(&r);
		g_free(transaction);
		json_decref(body);
		json_decref(jsep);
	}
	if(r.session != NULL)
		lam_session_unref(r.session);
	return queued ? janus_plugin_result_new(JANUS_PLUGIN_OK_WAIT, NULL, NULL) :
		janus_plugin_result_new(JANUS_PLUGIN_OK, NULL, reply);
}
