/* SPDX-License-Identifier: MIT */
/* A hypothesis as a list of words in time. */
#ifndef LAM_SEGMENT_H
#define LAM_SEGMENT_H

#include <stddef.h>

/* 30 s of audio at ten words a second, fillers included. */
#define LAM_MAX_SEGMENTS 1024
#define LAM_MAX_WORD_BYTES 64

typedef enum {
	LAM_WORD_FIXED, /* of the command language or a label */
	LAM_WORD_OPEN,  /* filled an open value of the grammar: written with the mark LAM_OPEN_MARK there */
	LAM_WORD_FILLER /* silence, noise, breath */
} lam_word_kind;

#define LAM_OPEN_MARK '~'

typedef struct lam_segment {
	char word[LAM_MAX_WORD_BYTES];
	lam_word_kind kind;
	int first_frame, last_frame; /* of 10 ms, inclusive */
	int acoustic;                /* log likelihood in the decoder's own base; comparable between decoders */
} lam_segment;

typedef struct lam_segments {
	lam_segment list[LAM_MAX_SEGMENTS];
	size_t count;
} lam_segments;

#endif
