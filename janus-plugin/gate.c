/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gate.h"

void lam_gate_listen(lam_gate *gate, gboolean on) {
	g_atomic_int_set(&gate->deaf, !on);
}

void lam_gate_mute(lam_gate *gate, gboolean muted) {
	g_atomic_int_set(&gate->muted, muted);
}

lam_gap lam_gate_judge(const lam_gate *gate, gboolean linked) {
	if(g_atomic_int_get(&gate->muted))
		return LAM_GAP_MUTED;
	return linked && !g_atomic_int_get(&gate->deaf) ? LAM_GAP_NONE : LAM_GAP_UNHEARD;
}

void lam_gate_refuse(lam_gate *gate, lam_gap reason) {
	/* Of several reasons in one break the first is told: it is why the audio ended. */
	if(gate->refused == LAM_GAP_NONE)
		gate->refused = reason;
}

lam_gap lam_gate_admit(lam_gate *gate) {
	lam_gap refused = gate->refused;
	gate->refused = LAM_GAP_NONE;
	return refused;
}
