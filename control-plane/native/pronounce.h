/* SPDX-License-Identifier: MIT */
/* Pronunciations for words that the recogniser's dictionary (CMUdict) lacks. */
#ifndef LAM_PRONOUNCE_H
#define LAM_PRONOUNCE_H

#include <stddef.h>

/* Once per process. Returns 0, or -1. */
int lam_pronounce_init(void);

/* Writes `word` (a-z and apostrophes) as CMUdict phones without stress, "B ER L IH N", by flite's lexicon and, for
 * words that it lacks too, its letter-to-sound rules. Returns 0, or -1 if no phones come out or they do not fit. */
int lam_pronounce(const char *word, char *phones, size_t size);

#endif
