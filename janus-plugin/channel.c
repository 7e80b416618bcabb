/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "channel.h"

#include <string.h>

#include "core.h"

void lam_channel_init(lam_channel *channel, janus_plugin_session *handle) {
	janus_mutex_init(&channel->lock);
	channel->handle = handle;
	g_queue_init(&channel->pending);
}

/* Locked, or no longer shared. */
static void reset(lam_channel *channel) {
	channel->open = FALSE;
	g_clear_pointer(&channel->label, g_free);
	g_clear_pointer(&channel->protocol, g_free);
	g_queue_clear_full(&channel->pending, g_free);
}

void lam_channel_clear(lam_channel *channel) {
	reset(channel);
	janus_mutex_destroy(&channel->lock);
}

void lam_channel_closed(lam_channel *channel) {
	janus_mutex_lock(&channel->lock);
	reset(channel);
	janus_mutex_unlock(&channel->lock);
}

/* Locked. Texts are short enough for the core's 16-bit length: 15,360 bytes at most, or the plugin's own. */
static void relay(lam_channel *channel, const char *text) {
	janus_plugin_data packet = { .label = channel->label, .protocol = channel->protocol, .binary = FALSE,
		.buffer = (char *)text, .length = (uint16_t)strlen(text) };
	lam.gateway->relay_data(channel->handle, &packet);
	lam_count(&lam.counters, LAM_TEXT_OUT_COUNT, 1);
}

gboolean lam_channel_opened(lam_channel *channel, const char *label, const char *protocol) {
	janus_mutex_lock(&channel->lock);
	gboolean was_open = channel->open;
	channel->open = TRUE;
	if(label != NULL && g_strcmp0(label, channel->label) != 0) {
		g_free(channel->label);
		g_free(channel->protocol);
		channel->label = g_strdup(label);
		channel->protocol = g_strdup(protocol);
	}
	char *text;
	while((text = g_queue_pop_head(&channel->pending)) != NULL) {
		relay(channel, text);
		g_free(text);
	}
	janus_mutex_unlock(&channel->lock);
	return !was_open;
}

lam_channel_status lam_channel_send(lam_channel *channel, const char *text) {
	lam_channel_status status = LAM_CHANNEL_PENDING;
	janus_mutex_lock(&channel->lock);
	if(channel->open) {
		relay(channel, text);
		status = LAM_CHANNEL_DELIVERED;
	} else if(g_queue_get_length(&channel->pending) < LAM_MAX_PENDING_TEXT_OUT) {
		g_queue_push_tail(&channel->pending, g_strdup(text));
	} else {
		status = LAM_CHANNEL_FULL;
	}
	janus_mutex_unlock(&channel->lock);
	return status;
}

void lam_channel_tell(lam_channel *channel, const char *text) {
	janus_mutex_lock(&channel->lock);
	if(channel->open)
		relay(channel, text);
	janus_mutex_unlock(&channel->lock);
}
