/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether a participant talks, by the audio level that its packets carry (RFC 6464). No lock: the handle's loop. */
#ifndef LAM_TALKING_H
#define LAM_TALKING_H

#include <glib.h>

/* The AudioBridge's defaults. */
#define LAM_TALKING_PACKETS 100
#define LAM_TALKING_LEVEL 25
/* Neither setting may be larger. */
#define LAM_TALKING_MAX 10000

typedef struct lam_talking {
	guint packets; /* of 20 ms: how much is judged at a time; 0: nothing is */
	guint level;   /* louder than this on average is talking: −dBov, 127 is silence */
	guint heard, sum;
	guint average; /* of what was judged last */
	int64_t last;
	gboolean talking;
} lam_talking;

/* A packet of `level` (negative: it carried none) at `now`, monotonic µs. TRUE: t->talking has changed. */
gboolean lam_talking_hear(lam_talking *t, int level, int64_t now);

#endif
