/* SPDX-License-Identifier: MIT */
/* Which of the two hypotheses stands: the command that the grammar heard, or what the language model heard. */
#ifndef LAM_MERGE_H
#define LAM_MERGE_H

#include "segment.h"

/* 30 s at 100 frames a second, and some for the front end's last window. */
#define LAM_MAX_FRAMES 3100

typedef enum { LAM_SOURCE_NONE, LAM_SOURCE_GRAMMAR, LAM_SOURCE_DICTATION } lam_source;

typedef struct lam_verdict {
	lam_source source;
	/* By how much the language model explains the command's frames better than the command does, in acoustic units a
	 * frame: on average, and in the worst stretch of half a second. Around 0 for commands, above 10 for other speech. */
	double mean, worst;
	double confidence; /* of a command, 0 … 1: halfway to a limit is 0.75 */
} lam_verdict;

/* Decides, and where the command stands puts the language model's words into those stretches of its open values that
 * the language model heard better. `grammar` becomes the words to say; it is `dictation` where that stands. */
lam_verdict lam_merge(lam_segments *grammar, const lam_segments *dictation);

#endif
