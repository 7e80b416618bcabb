/* SPDX-License-Identifier: MIT */
/* Two pocketsphinx decoders, loaded once: one searches the grammar of a request, one the stock language model. */
#ifndef LAM_DECODE_H
#define LAM_DECODE_H

#include <stddef.h>
#include <stdint.h>

#include "segment.h"

typedef struct lam_decoders lam_decoders;

typedef enum { LAM_DECODE_OK, LAM_DECODE_BAD_GRAMMAR, LAM_DECODE_FAILED } lam_decode_result;

/* Loads the model under `model_dir` (`en-us/`, `cmudict-en-us.dict`, `en-us.lm.bin`). NULL: it is not there. */
lam_decoders *lam_decoders_new(const char *model_dir);
void lam_decoders_free(lam_decoders *decoders);

/* Searches the audio for a sentence of the JSGF grammar. No segments: nothing in the grammar fits. */
lam_decode_result lam_decode_grammar(lam_decoders *decoders, const char *jsgf, const int16_t *pcm, size_t samples,
                                     lam_segments *out);

/* Free dictation with the stock language model. */
lam_decode_result lam_decode_dictation(lam_decoders *decoders, const int16_t *pcm, size_t samples, lam_segments *out);

/* How many words requests have added to the dictionary so far; pocketsphinx cannot take them out again. */
size_t lam_decoders_added_words(const lam_decoders *decoders);

#endif
