/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether a session's audio is wanted at this moment: nothing is decoded for nobody. Atomic, no lock. */
#ifndef LAM_GATE_H
#define LAM_GATE_H

#include <glib.h>

#include "gap.h"

typedef struct lam_gate {
	gint deaf;  /* the control plane said LISTEN {"on":false} */
	gint muted; /* the participant muted itself */
	/* The loop's own: why the last packet was not let in, which the next one that is carries with it. */
	lam_gap refused;
} lam_gate;

void lam_gate_listen(lam_gate *gate, gboolean on);
void lam_gate_mute(lam_gate *gate, gboolean muted);

/* On the handle's loop, for each packet: LAM_GAP_NONE lets it in; else nothing is to be done with it. */
lam_gap lam_gate_judge(const lam_gate *gate, gboolean linked);

/* On the handle's loop, of each packet that was not let in, or whose queue was full. */
void lam_gate_refuse(lam_gate *gate, lam_gap reason);
/* On the handle's loop, of each packet that is let in: what lies between it and the one let in before. */
lam_gap lam_gate_admit(lam_gate *gate);

#endif
