/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "talking.h"

#define PACKET_US 20000

gboolean lam_talking_hear(lam_talking *t, int level, int64_t now) {
	if(t->packets == 0 || level < 0)
		return FALSE;
	/* A packet speaks for the time since the last one: in silence there are few (RFC 7587 §3.1.3). */
	guint weight = t->last != 0 ? (guint)CLAMP((now - t->last) / PACKET_US, 1, (int64_t)t->packets) : 1;
	t->last = now;
	t->heard += weight;
	t->sum += weight * (guint)level;
	if(t->heard < t->packets)
		return FALSE;
	t->average = t->sum / t->heard;
	t->heard = t->sum = 0;
	gboolean talking = t->average < t->level;
	gboolean changed = talking != t->talking;
	t->talking = talking;
	return changed;
}
