/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Why there is no audio: the reasons of the wire's GAP, and the two that need none. */
#ifndef LAM_GAP_H
#define LAM_GAP_H

typedef enum lam_gap {
	LAM_GAP_NONE,     /* audio is wanted and there */
	LAM_GAP_LOSS,
	LAM_GAP_OVERFLOW,
	LAM_GAP_MUTED,
	LAM_GAP_SILENCE,
	LAM_GAP_UNHEARD,  /* nobody listens: never told, as there is nobody to tell */
} lam_gap;

static inline const char *lam_gap_name(lam_gap reason) {
	static const char *const names[] = { "none", "loss", "overflow", "muted", "silence", "unheard" };
	return names[reason];
}

#endif
