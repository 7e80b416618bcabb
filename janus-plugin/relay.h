/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Between the participants and the control plane: media and texts in, texts out, and whether the assistant is there. */
#ifndef LAM_RELAY_H
#define LAM_RELAY_H

#include <plugins/plugin.h>

#include "link.h"
#include "participant.h"
#include "session.h"

/* On the handle's loop. */
void lam_relay_audio(lam_session *session, const janus_plugin_rtp *packet);
void lam_relay_text(lam_session *session, const janus_plugin_data *packet);
/* The session's data channel can be written; `label` and `protocol` may be NULL. */
void lam_relay_channel_open(lam_session *session, const char *label, const char *protocol);
/* Tells a participant that has just joined, the rooms' lock held, if the assistant is away. */
void lam_relay_greet(lam_participant *p);

/* The link's handler; it needs the rooms and the sendq. */
lam_link_handler lam_relay_handler(void);

#endif
