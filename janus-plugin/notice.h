/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The JSON that the plugin itself writes: notices to participants, and SNAPSHOT and STATS for the control plane.
 * The strings are jansson's: to be freed with free. */
#ifndef LAM_NOTICE_H
#define LAM_NOTICE_H

#include <glib.h>
#include <jansson.h>

#include "counters.h"

/* assistant.state: idle when it is back, else away. */
char *lam_notice_state(const char *room, gboolean back);
/* error, in answer to a message that was refused. */
char *lam_notice_refusal(const char *room, const char *code);

/* SNAPSHOT, as a message of the wire, and the participants (lam_participant) that have no place in it. The rooms'
 * lock is held. */
GBytes *lam_notice_snapshot(GPtrArray *left_out);
/* The payload of STATS. */
char *lam_notice_stats(void);
void lam_notice_add_counters(json_t *object, const lam_counters *counters);

#endif
