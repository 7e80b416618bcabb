/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What every part of the plugin shares, set up by plugin.c before the first callback and torn down after the last.
 *
 * Locks, outermost first; none may be taken by who holds a later one:
 *   1. sessions (session.c): which handle has which session
 *   2. rooms (room.c): rooms, participants, who is in which, and a session's `participant`
 *   3. a session's lock (session.h) and a channel's lock (channel.h)
 *   4. the decoding queue's and the sendq's own
 * Janus's push_event without JSEP, relay_data and notify_event only queue: they may be called under any of them.
 * With JSEP push_event works long: only without a lock. */
#ifndef LAM_CORE_H
#define LAM_CORE_H

#include <glib.h>
#include <jansson.h>
#include <plugins/plugin.h>

#include "settings.h"
#include "counters.h"
#include "decoding.h"
#include "link.h"
#include "sendq.h"

#define LAM_VERSION 1
#define LAM_VERSION_STRING "0.1.0"
#define LAM_PACKAGE "janus.plugin.lam"
#define LAM_SOFTWARE LAM_PACKAGE "/" LAM_VERSION_STRING

typedef struct lam_core {
	janus_callbacks *gateway;
	janus_plugin *plugin;
	lam_config config;
	lam_counters counters;
	lam_sendq *sendq;
	lam_decoding *decoding;
	lam_link *link;
} lam_core;

extern lam_core lam;

#endif
