/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The thread that works asynchronous requests, in the order in which they came: making an answer takes long. */
#include "request.h"

#include "core.h"

#define MAX_WAITING 1024

typedef struct job {
	lam_session *session; /* a reference */
	char *transaction;
	json_t *body, *jsep;
} job;

static GAsyncQueue *jobs;
static GThread *thread;
static job stop; /* its address ends the thread */

static void job_free(gpointer data) {
	job *j = data;
	if(j == &stop)
		return;
	lam_session_unref(j->session);
	g_free(j->transaction);
	json_decref(j->body);
	json_decref(j->jsep);
	g_free(j);
}

gboolean lam_requests_queue(lam_session *session, char *transaction, json_t *body, json_t *jsep) {
	if(g_async_queue_length(jobs) >= MAX_WAITING)
		return FALSE;
	job *j = g_new(job, 1);
	janus_refcount_increase(&session->ref);
	*j = (job){ session, transaction, body, jsep };
	g_async_queue_push(jobs, j);
	return TRUE;
}

static void work(const job *j) {
	lam_request r = { .session = j->session, .body = j->body, .jsep = j->jsep };
	json_t *event = NULL;
	lam_request_run(&r, lam_participant_verbs, &event);
	if(r.error != 0) {
		event = lam_request_error(&r);
		g_clear_pointer(&r.answer, json_decref);
	}
	lam.gateway->push_event(j->session->handle, lam.plugin, j->transaction, event, r.answer);
	json_decref(event);
	json_decref(r.answer);
}

static gpointer run(gpointer data) {
	(void)data;
	for(;;) {
		job *j = g_async_queue_pop(jobs);
		if(j == &stop)
			return NULL;
		if(!g_atomic_int_get(&j->session->destroyed))
			work(j);
		job_free(j);
	}
}

gboolean lam_requests_start(GError **error) {
	jobs = g_async_queue_new_full(job_free);
	thread = g_thread_try_new("lam requests", run, NULL, error);
	return thread != NULL;
}

void lam_requests_stop(void) {
	if(thread != NULL) {
		g_async_queue_push(jobs, &stop);
		g_thread_join(thread);
		thread = NULL;
	}
	g_clear_pointer(&jobs, g_async_queue_unref);
}
