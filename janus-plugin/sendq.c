/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sendq.h"

#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "outbox.h"

typedef struct entry {
	uint64_t session;
	lam_outbox *box;
	const char *close_reason; /* NULL: open */
	gboolean queued;          /* in the rotation */
} entry;

struct lam_sendq {
	GMutex lock;
	int fd;
	gint linked; /* changed under the lock, read by lam_sendq_linked without */
	gboolean overrun;
	GQueue control;    /* of GBytes */
	GHashTable *boxes; /* session → entry, which it owns */
	guint unsent_texts; /* of all sessions, while linked */
	GQueue rotation;   /* of entry: the sessions that have something to send, in turn */
};

static void entry_free(gpointer data) {
	entry *e = data;
	lam_outbox_free(e->box);
	g_free(e);
}

lam_sendq *lam_sendq_new(void) {
	int fd = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
	if(fd < 0)
		return NULL;
	lam_sendq *q = g_new0(lam_sendq, 1);
	g_mutex_init(&q->lock);
	q->fd = fd;
	g_queue_init(&q->control);
	g_queue_init(&q->rotation);
	q->boxes = g_hash_table_new_full(g_int64_hash, g_int64_equal, NULL, entry_free);
	return q;
}

void lam_sendq_free(lam_sendq *q) {
	g_queue_clear_full(&q->control, (GDestroyNotify)g_bytes_unref);
	g_queue_clear(&q->rotation);
	g_hash_table_destroy(q->boxes);
	close(q->fd);
	g_mutex_clear(&q->lock);
	g_free(q);
}

int lam_sendq_fd(const lam_sendq *q) {
	return q->fd;
}

/* Locked. The counter of an eventfd cannot overflow in our life time, so the write cannot fail. */
static void wake(lam_sendq *q) {
	uint64_t one = 1;
	if(write(q->fd, &one, sizeof(one)) != sizeof(one))
		g_assert_not_reached();
}

static void calm(lam_sendq *q) {
	uint64_t n;
	if(read(q->fd, &n, sizeof(n)) != sizeof(n))
		return; /* it was calm already */
}

static entry *find(lam_sendq *q, uint64_t session) {
	return g_hash_table_lookup(q->boxes, &session);
}

static void remove_entry(lam_sendq *q, entry *e) {
	if(e->queued)
		g_queue_remove(&q->rotation, e);
	g_hash_table_remove(q->boxes, &e->session);
}

/* Locked: `e` has something to send. */
static void enrol(lam_sendq *q, entry *e) {
	if(!q->linked)
		return;
	if(!e->queued) {
		e->queued = TRUE;
		g_queue_push_tail(&q->rotation, e);
	}
	wake(q);
}

/* Locked; takes `message` over. */
static void put(lam_sendq *q, GBytes *message) {
	if(!q->linked || g_queue_get_length(&q->control) >= LAM_SENDQ_CONTROL_MAX) {
		q->overrun = q->linked;
		g_bytes_unref(message);
	} else {
		g_queue_push_tail(&q->control, message);
	}
	wake(q);
}

/* Locked. The CLOSE of a session that is over is of no use to the next link. */
static void forget_closed(lam_sendq *q) {
	GHashTableIter iter;
	gpointer value;
	g_hash_table_iter_init(&iter, q->boxes);
	while(g_hash_table_iter_next(&iter, NULL, &value)) {
		entry *e = value;
		e->queued = FALSE;
		if(e->close_reason != NULL)
			g_hash_table_iter_remove(&iter);
		else
			lam_outbox_rewind(e->box);
	}
}

void lam_sendq_link_down(lam_sendq *q) {
	g_mutex_lock(&q->lock);
	g_atomic_int_set(&q->linked, FALSE);
	q->overrun = FALSE;
	g_queue_clear_full(&q->control, (GDestroyNotify)g_bytes_unref);
	g_queue_clear(&q->rotation);
	forget_closed(q);
	calm(q);
	g_mutex_unlock(&q->lock);
}

void lam_sendq_link_up(lam_sendq *q, GBytes *hello, GBytes *snapshot) {
	g_mutex_lock(&q->lock);
	g_atomic_int_set(&q->linked, TRUE);
	q->unsent_texts = 0;
	put(q, hello);
	put(q, snapshot);
	GHashTableIter iter;
	gpointer value;
	g_hash_table_iter_init(&iter, q->boxes);
	while(g_hash_table_iter_next(&iter, NULL, &value)) {
		guint unsent = lam_outbox_unsent_texts(((entry *)value)->box);
		q->unsent_texts += unsent;
		if(unsent > 0)
			enrol(q, value);
	}
	g_mutex_unlock(&q->lock);
}

gboolean lam_sendq_linked(lam_sendq *q) {
	return g_atomic_int_get(&q->linked);
}

void lam_sendq_put(lam_sendq *q, GBytes *message) {
	g_mutex_lock(&q->lock);
	put(q, message);
	g_mutex_unlock(&q->lock);
}

guint lam_sendq_waiting(lam_sendq *q) {
	g_mutex_lock(&q->lock);
	guint waiting = g_queue_get_length(&q->control);
	g_mutex_unlock(&q->lock);
	return waiting;
}

gboolean lam_sendq_overrun(lam_sendq *q) {
	g_mutex_lock(&q->lock);
	gboolean overrun = q->overrun;
	g_mutex_unlock(&q->lock);
	return overrun;
}

void lam_sendq_open(lam_sendq *q, uint64_t session, const char *json, lam_counters *counters) {
	g_mutex_lock(&q->lock);
	entry *e = g_new0(entry, 1);
	e->session = session;
	e->box = lam_outbox_new(session, counters);
	g_hash_table_insert(q->boxes, &e->session, e);
	put(q, lam_outbox_message(LAM_OPEN, 0, session, 0, 0, json, strlen(json)));
	g_mutex_unlock(&q->lock);
}

void lam_sendq_update(lam_sendq *q, uint64_t session, const char *json) {
	g_mutex_lock(&q->lock);
	entry *e = find(q, session);
	if(e != NULL && e->close_reason == NULL)
		put(q, lam_outbox_message(LAM_OPEN, 0, session, 0, 0, json, strlen(json)));
	g_mutex_unlock(&q->lock);
}

void lam_sendq_close(lam_sendq *q, uint64_t session, const char *reason) {
	g_mutex_lock(&q->lock);
	entry *e = find(q, session);
	if(e != NULL && e->close_reason == NULL) {
		e->close_reason = g_intern_string(reason);
		if(q->linked)
			enrol(q, e);
		else
			remove_entry(q, e);
	}
	g_mutex_unlock(&q->lock);
}

lam_text_status lam_sendq_text(lam_sendq *q, uint64_t session, const char *text, size_t size) {
	lam_text_status status = LAM_TEXT_CLOSED;
	g_mutex_lock(&q->lock);
	entry *e = find(q, session);
	if(e != NULL && e->close_reason == NULL) {
		status = lam_outbox_text(e->box, text, size) ? LAM_TEXT_QUEUED : LAM_TEXT_FULL;
		if(status == LAM_TEXT_QUEUED) {
			q->unsent_texts++;
			enrol(q, e);
		}
	}
	g_mutex_unlock(&q->lock);
	return status;
}

void lam_sendq_ack(lam_sendq *q, uint64_t session, uint32_t sequence) {
	g_mutex_lock(&q->lock);
	entry *e = find(q, session);
	if(e != NULL)
		lam_outbox_ack(e->box, sequence);
	g_mutex_unlock(&q->lock);
}

void lam_sendq_pcm(lam_sendq *q, uint64_t session, uint64_t timestamp, const int16_t samples[LAM_FRAME_SAMPLES],
		gboolean concealed) {
	g_mutex_lock(&q->lock);
	entry *e = find(q, session);
	if(e != NULL && e->close_reason == NULL && q->linked) {
		lam_outbox_pcm(e->box, timestamp, samples, concealed);
		enrol(q, e);
	}
	g_mutex_unlock(&q->lock);
}

void lam_sendq_gap(lam_sendq *q, uint64_t session, uint64_t timestamp, uint64_t samples, lam_gap reason) {
	g_mutex_lock(&q->lock);
	entry *e = find(q, session);
	if(e != NULL && e->close_reason == NULL && q->linked) {
		lam_outbox_gap(e->box, timestamp, samples, reason);
		enrol(q, e);
	}
	g_mutex_unlock(&q->lock);
}

/* Locked. The session whose turn it is: texts of any session go before the audio of every session. */
static entry *next_in_turn(lam_sendq *q) {
	for(GList *item = q->unsent_texts > 0 ? q->rotation.head : NULL; item != NULL; item = item->next) {
		if(lam_outbox_unsent_texts(((entry *)item->data)->box) > 0)
			return item->data;
	}
	return g_queue_peek_head(&q->rotation);
}

/* Locked; `e` is in the rotation. NULL if it had nothing left: it leaves the rotation then. */
static GBytes *serve(lam_sendq *q, entry *e) {
	GBytes *message = lam_outbox_pop_text(e->box);
	if(message != NULL)
		q->unsent_texts--;
	else
		message = lam_outbox_pop_audio(e->box);
	g_queue_remove(&q->rotation, e);
	e->queued = message != NULL;
	if(e->queued) {
		g_queue_push_tail(&q->rotation, e);
	} else if(e->close_reason != NULL) {
		char json[64];
		int size = g_snprintf(json, sizeof(json), "{\"reason\":\"%s\"}", e->close_reason);
		message = lam_outbox_message(LAM_CLOSE, 0, e->session, 0, 0, json, (size_t)size);
		remove_entry(q, e);
	}
	return message;
}

GBytes *lam_sendq_pop(lam_sendq *q) {
	g_mutex_lock(&q->lock);
	GBytes *message = g_queue_pop_head(&q->control);
	while(message == NULL && !g_queue_is_empty(&q->rotation))
		message = serve(q, next_in_turn(q));
	if(message == NULL)
		calm(q);
	g_mutex_unlock(&q->lock);
	return message;
}
