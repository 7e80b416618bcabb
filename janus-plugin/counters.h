/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What STATS and query_session report. Atomic: any thread may count, any may read. */
#ifndef LAM_COUNTERS_H
#define LAM_COUNTERS_H

#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>

typedef enum lam_counter {
	LAM_PACKETS_IN,       /* audio packets handed to the decoder */
	LAM_PACKETS_LOST,     /* never came, or too late */
	LAM_FRAMES_DECODED,   /* 20 ms of PCM each, concealed ones included */
	LAM_FRAMES_CONCEALED, /* by forward error correction or concealment */
	LAM_FRAMES_DROPPED,   /* by a full ring: the control plane read too slowly */
	LAM_TEXT_IN_COUNT,
	LAM_TEXT_OUT_COUNT,   /* texts that a data channel took */
	LAM_TEXT_REFUSED,
	LAM_COUNTER_COUNT,
} lam_counter;

typedef struct lam_counters {
	/* Counts along, or NULL: a participant's counters have the plugin's. It must outlive them. */
	struct lam_counters *whole;
	_Atomic uint64_t values[LAM_COUNTER_COUNT];
} lam_counters;

static inline void lam_count(lam_counters *counters, lam_counter which, uint64_t n) {
	for(; counters != NULL; counters = counters->whole)
		atomic_fetch_add_explicit(&counters->values[which], n, memory_order_relaxed);
}

static inline uint64_t lam_counted(const lam_counters *counters, lam_counter which) {
	return atomic_load_explicit(&counters->values[which], memory_order_relaxed);
}

/* As protocol.md's STATS names it. */
static inline const char *lam_counter_name(lam_counter which) {
	static const char *const names[] = { "packetsIn", "packetsLost", "framesDecoded", "framesConcealed",
		"framesDropped", "textIn", "textOut", "textRefused" };
	return names[which];
}

#endif
