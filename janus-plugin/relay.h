/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From the participants to the control plane: audio and texts; and what the plugin itself answers them. */
#ifndef LAM_RELAY_H
#define LAM_RELAY_H

#include <plugins/plugin.h>

#include "participant.h"
#include "session.h"

/* On the handle's loop. */
void lam_relay_audio(lam_session *session, const janus_plugin_rtp *packet);
void lam_relay_text(lam_session *session, const janus_plugin_data *packet);
/* The session's data channel can be written; `label` and `protocol` may be NULL. */
void lam_relay_channel_open(lam_session *session, const char *label, const char *protocol);
/* Tells a participant that has just joined, the rooms' lock held, if the assistant is away. */
void lam_relay_greet(lam_participant *p);

#endif
