/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A participant's data channel: texts wait until it is open, then go out by the label that the browser gave it.
 * Each channel has a lock of its own; Janus's relay_data is called under it, so that texts keep their order. */
#ifndef LAM_CHANNEL_H
#define LAM_CHANNEL_H

#include <glib.h>
#include <mutex.h>
#include <plugins/plugin.h>

typedef struct lam_channel {
	janus_mutex lock;
	janus_plugin_session *handle;
	gboolean open;
	/* As the browser's first message showed them; NULL before: Janus's own default label applies. */
	char *label, *protocol;
	GQueue pending; /* of char *, while not open */
} lam_channel;

typedef enum lam_channel_status { LAM_CHANNEL_DELIVERED, LAM_CHANNEL_PENDING, LAM_CHANNEL_FULL } lam_channel_status;

void lam_channel_init(lam_channel *channel, janus_plugin_session *handle);
void lam_channel_clear(lam_channel *channel);

/* Data can be sent; `label` NULL: not known. What was pending goes out. TRUE: it was not open before. */
gboolean lam_channel_opened(lam_channel *channel, const char *label, const char *protocol);
/* The peer connection is gone; what was pending is dropped. */
void lam_channel_closed(lam_channel *channel);

/* Sends now, or when the channel opens. FULL: LAM_MAX_PENDING_TEXT_OUT wait already, the text was dropped. */
lam_channel_status lam_channel_send(lam_channel *channel, const char *text);
/* Sends now or not at all. */
void lam_channel_tell(lam_channel *channel, const char *text);

#endif
