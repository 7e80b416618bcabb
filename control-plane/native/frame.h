/* SPDX-License-Identifier: MIT */
/* Framing of the recogniser's stdin and stdout; README.md is normative. */
#ifndef LAM_FRAME_H
#define LAM_FRAME_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#define LAM_MAX_JSON_BYTES (384u * 1024u)
#define LAM_MAX_PCM_BYTES (30u * 16000u * 2u)

/* One request. Both parts are owned by the frame; `json` is NUL-terminated beyond `json_bytes`. */
typedef struct lam_frame {
	char *json;
	size_t json_bytes;
	int16_t *pcm;
	size_t samples;
} lam_frame;

typedef enum { LAM_FRAME_OK, LAM_FRAME_END, LAM_FRAME_BAD } lam_frame_result;

/* Reads one request. LAM_FRAME_END: a clean end of input between frames. LAM_FRAME_BAD: a limit broken, or an end
 * inside a frame: what follows cannot be read. */
lam_frame_result lam_frame_read(FILE *in, lam_frame *frame);

void lam_frame_free(lam_frame *frame);

/* Writes one reply. Returns 0, or -1 if the reader is gone. */
int lam_frame_write(FILE *out, const char *json);

#endif
