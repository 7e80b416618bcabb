/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "decoding.h"

#include "decoder.h"

#define TICK_US 20000

struct lam_stream {
	uint64_t session;
	int64_t opened;
	lam_counters counters;
	guint queued;         /* packets that wait; by the queue's lock */
	lam_sendq *sendq;     /* set by the decoding thread, with the decoder */
	lam_decoder *decoder; /* NULL until the first packet */
};

typedef struct job {
	lam_stream *stream;
	lam_packet *packet;
} job;

struct lam_decoding {
	lam_sendq *sendq;
	GThread *thread;
	GMutex lock;
	GCond filled;
	GQueue jobs;         /* of job */
	gboolean stopping;
	GHashTable *waiting; /* the thread's own: streams whose decoder waits for a missing packet, each a reference */
};

lam_stream *lam_stream_new(uint64_t session, int64_t opened, lam_counters *whole) {
	lam_stream *stream = g_atomic_rc_box_new0(lam_stream);
	stream->session = session;
	stream->opened = opened;
	stream->counters.whole = whole;
	return stream;
}

lam_counters *lam_stream_counters(lam_stream *stream) {
	return &stream->counters;
}

lam_stream *lam_stream_ref(lam_stream *stream) {
	return g_atomic_rc_box_acquire(stream);
}

static void stream_clear(gpointer data) {
	lam_decoder_free(((lam_stream *)data)->decoder);
}

void lam_stream_unref(lam_stream *stream) {
	g_atomic_rc_box_release_full(stream, stream_clear);
}

static void on_pcm(void *user, uint64_t timestamp, const int16_t samples[LAM_FRAME_SAMPLES], gboolean concealed) {
	const lam_stream *stream = user;
	lam_sendq_pcm(stream->sendq, stream->session, timestamp, samples, concealed);
}

static void on_gap(void *user, uint64_t timestamp, uint64_t samples, lam_gap reason) {
	const lam_stream *stream = user;
	lam_sendq_gap(stream->sendq, stream->session, timestamp, samples, reason);
}

static void job_free(gpointer data) {
	job *j = data;
	lam_stream_unref(j->stream);
	g_free(j->packet);
	g_free(j);
}

gboolean lam_decoding_push(lam_decoding *d, lam_stream *stream, lam_packet *packet) {
	g_mutex_lock(&d->lock);
	gboolean room = stream->queued < LAM_STREAM_PACKETS;
	if(room) {
		job *j = g_new(job, 1);
		j->stream = lam_stream_ref(stream);
		j->packet = packet;
		stream->queued++;
		g_queue_push_tail(&d->jobs, j);
		g_cond_signal(&d->filled);
	}
	g_mutex_unlock(&d->lock);
	if(!room)
		g_free(packet);
	return room;
}

/* The next job, or NULL when it is time for a tick, or for the end. */
static job *take(lam_decoding *d) {
	int64_t until = g_get_monotonic_time() + TICK_US;
	gboolean in_time = TRUE;
	g_mutex_lock(&d->lock);
	while(in_time && !d->stopping && g_queue_is_empty(&d->jobs)) {
		if(g_hash_table_size(d->waiting) > 0)
			in_time = g_cond_wait_until(&d->filled, &d->lock, until);
		else
			g_cond_wait(&d->filled, &d->lock);
	}
	job *j = d->stopping ? NULL : g_queue_pop_head(&d->jobs);
	if(j != NULL)
		j->stream->queued--;
	g_mutex_unlock(&d->lock);
	return j;
}

static void decode(lam_decoding *d, job *j) {
	lam_stream *stream = j->stream;
	if(stream->decoder == NULL) {
		lam_decoder_sink sink = { .pcm = on_pcm, .gap = on_gap, .user = stream };
		stream->sendq = d->sendq;
		stream->decoder = lam_decoder_new(sink, stream->opened, &stream->counters);
		if(stream->decoder == NULL)
			return;
	}
	lam_decoder_push(stream->decoder, g_steal_pointer(&j->packet));
	if(lam_decoder_is_waiting(stream->decoder) && !g_hash_table_contains(d->waiting, stream))
		g_hash_table_add(d->waiting, lam_stream_ref(stream));
}

static void tick(lam_decoding *d, int64_t now) {
	GHashTableIter iter;
	gpointer key;
	g_hash_table_iter_init(&iter, d->waiting);
	while(g_hash_table_iter_next(&iter, &key, NULL)) {
		lam_decoder *decoder = ((lam_stream *)key)->decoder;
		lam_decoder_tick(decoder, now);
		if(!lam_decoder_is_waiting(decoder))
			g_hash_table_iter_remove(&iter);
	}
}

static gboolean stopping(lam_decoding *d) {
	g_mutex_lock(&d->lock);
	gboolean stop = d->stopping;
	g_mutex_unlock(&d->lock);
	return stop;
}

static gpointer run(gpointer data) {
	lam_decoding *d = data;
	int64_t ticked = g_get_monotonic_time();
	while(!stopping(d)) {
		job *j = take(d);
		if(j != NULL) {
			decode(d, j);
			job_free(j);
		}
		int64_t now = g_get_monotonic_time();
		if(now - ticked >= TICK_US) {
			tick(d, now);
			ticked = now;
		}
	}
	return NULL;
}

lam_decoding *lam_decoding_new(lam_sendq *sendq, GError **error) {
	lam_decoding *d = g_new0(lam_decoding, 1);
	d->sendq = sendq;
	g_mutex_init(&d->lock);
	g_cond_init(&d->filled);
	g_queue_init(&d->jobs);
	d->waiting = g_hash_table_new_full(NULL, NULL, (GDestroyNotify)lam_stream_unref, NULL);
	d->thread = g_thread_try_new("lam decoding", run, d, error);
	if(d->thread == NULL)
		g_clear_pointer(&d, lam_decoding_free);
	return d;
}

void lam_decoding_free(lam_decoding *d) {
	g_mutex_lock(&d->lock);
	d->stopping = TRUE;
	g_cond_signal(&d->filled);
	g_mutex_unlock(&d->lock);
	if(d->thread != NULL)
		g_thread_join(d->thread);
	g_queue_clear_full(&d->jobs, job_free);
	g_hash_table_destroy(d->waiting);
	g_cond_clear(&d->filled);
	g_mutex_clear(&d->lock);
	g_free(d);
}
