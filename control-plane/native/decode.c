/* SPDX-License-Identifier: MIT */
#include "decode.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <pocketsphinx.h>
#include <sphinxbase/fsg_model.h>
#include <sphinxbase/jsgf.h>

#include "pronounce.h"

#define SEARCH "request"
/* Below the default of 0.65: a grammar has no language model that would stop it from hearing many short words. */
#define GRAMMAR_WORD_PENALTY 0.2
/* pocketsphinx keeps scores shifted right by this (SENSCR_SHIFT in its hmm.h, which is not installed). */
#define SCORE_SHIFT 10

struct lam_decoders {
	ps_decoder_t *grammar;
	ps_decoder_t *dictation;
	/* What pocketsphinx counts into the acoustic score of each word of a grammar, though it is none: the penalty. */
	int word_penalty;
	size_t added_words;
};

static ps_decoder_t *load(const char *model_dir, const char *lm) {
	char hmm[1024], dict[1024], model[1024];
	snprintf(hmm, sizeof hmm, "%s/en-us", model_dir);
	snprintf(dict, sizeof dict, "%s/cmudict-en-us.dict", model_dir);
	snprintf(model, sizeof model, "%s/%s", model_dir, lm ? lm : "");
	/* bestpath is off so that both decoders report acoustic scores in the same unit; silence stays in, so that
	 * both number the same frames. */
	cmd_ln_t *config = cmd_ln_init(NULL, ps_args(), TRUE, "-hmm", hmm, "-dict", dict, "-bestpath", "no",
	                               "-remove_silence", "no", NULL);
	if (!config)
		return NULL;
	if (lm)
		cmd_ln_set_str_r(config, "-lm", model);
	else
		cmd_ln_set_float_r(config, "-wip", GRAMMAR_WORD_PENALTY);
	ps_decoder_t *decoder = ps_init(config);
	cmd_ln_free_r(config);
	return decoder;
}

lam_decoders *lam_decoders_new(const char *model_dir) {
	lam_decoders *decoders = calloc(1, sizeof *decoders);
	if (!decoders)
		return NULL;
	decoders->grammar = load(model_dir, NULL);
	decoders->dictation = load(model_dir, "en-us.lm.bin");
	if (!decoders->grammar || !decoders->dictation) {
		lam_decoders_free(decoders);
		return NULL;
	}
	double weight = cmd_ln_float_r(ps_get_config(decoders->grammar), "-lw");
	decoders->word_penalty =
	    (int)(logmath_log(ps_get_logmath(decoders->grammar), GRAMMAR_WORD_PENALTY) * weight) >> SCORE_SHIFT;
	return decoders;
}

void lam_decoders_free(lam_decoders *decoders) {
	if (!decoders)
		return;
	if (decoders->grammar)
		ps_free(decoders->grammar);
	if (decoders->dictation)
		ps_free(decoders->dictation);
	free(decoders);
}

size_t lam_decoders_added_words(const lam_decoders *decoders) {
	return decoders->added_words;
}

static int add_word(lam_decoders *decoders, const char *word, const char *phones) {
	if (ps_add_word(decoders->grammar, word, phones, FALSE) < 0)
		return -1;
	decoders->added_words++;
	return 0;
}

/* An open word is its own dictionary entry, with every pronunciation that the plain word has. */
static int add_open_word(lam_decoders *decoders, const char *word, const char *plain) {
	char base[LAM_MAX_WORD_BYTES + 16], name[LAM_MAX_WORD_BYTES + 16];
	char *phones = ps_lookup_word(decoders->grammar, plain);
	int status = phones ? add_word(decoders, word, phones) : -1;
	ckd_free(phones);
	for (int n = 2; status == 0; n++) {
		snprintf(base, sizeof base, "%s(%d)", plain, n);
		phones = ps_lookup_word(decoders->grammar, base);
		if (!phones)
			break;
		snprintf(name, sizeof name, "%s(%d)", word, n);
		status = add_word(decoders, name, phones);
		ckd_free(phones);
	}
	return status;
}

static int has_word(lam_decoders *decoders, const char *word) {
	char *phones = ps_lookup_word(decoders->grammar, word);
	ckd_free(phones);
	return phones != NULL;
}

static int ensure_word(lam_decoders *decoders, const char *word) {
	char plain[LAM_MAX_WORD_BYTES], phones[512];
	size_t length = strlen(word);
	if (length == 0 || length >= sizeof plain)
		return -1;
	if (has_word(decoders, word))
		return 0;
	memcpy(plain, word, length + 1);
	int open = plain[length - 1] == LAM_OPEN_MARK;
	if (open)
		plain[length - 1] = '\0';
	if (!has_word(decoders, plain)) {
		if (lam_pronounce(plain, phones, sizeof phones) != 0 || add_word(decoders, plain, phones) != 0)
			return -1;
	}
	return open ? add_open_word(decoders, word, plain) : 0;
}

static fsg_model_t *build(lam_decoders *decoders, const char *jsgf) {
	jsgf_t *grammar = jsgf_parse_string(jsgf, NULL);
	if (!grammar)
		return NULL;
	jsgf_rule_t *rule = jsgf_get_public_rule(grammar);
	fsg_model_t *fsg = NULL;
	if (rule)
		fsg = jsgf_build_fsg(grammar, rule, ps_get_logmath(decoders->grammar),
		                     cmd_ln_float32_r(ps_get_config(decoders->grammar), "-lw"));
	jsgf_grammar_free(grammar);
	for (int i = 0; fsg && i < fsg_model_n_word(fsg); i++) {
		if (ensure_word(decoders, fsg_model_word_str(fsg, i)) != 0) {
			fsg_model_free(fsg);
			fsg = NULL;
		}
	}
	return fsg;
}

static void keep_segment(ps_seg_t *seg, lam_segments *out) {
	lam_segment *to = &out->list[out->count];
	const char *word = ps_seg_word(seg);
	size_t length = strcspn(word, "("); /* "berlin(2)" is another pronunciation of "berlin" */
	int lscr, lback;
	ps_seg_frames(seg, &to->first_frame, &to->last_frame);
	ps_seg_prob(seg, &to->acoustic, &lscr, &lback);
	if (to->last_frame < to->first_frame || length == 0 || length >= sizeof to->word)
		return; /* the null word at the end of a grammar's path */
	memcpy(to->word, word, length);
	to->word[length] = '\0';
	to->kind = LAM_WORD_FIXED;
	if (word[0] == '<' || word[0] == '[') {
		to->kind = LAM_WORD_FILLER;
	} else if (to->word[length - 1] == LAM_OPEN_MARK) {
		to->kind = LAM_WORD_OPEN;
		to->word[length - 1] = '\0';
	}
	out->count++;
}

static lam_decode_result run(ps_decoder_t *decoder, const int16_t *pcm, size_t samples, lam_segments *out) {
	out->count = 0;
	if (ps_start_utt(decoder) < 0)
		return LAM_DECODE_FAILED;
	int frames = ps_process_raw(decoder, pcm, samples, FALSE, TRUE);
	if (ps_end_utt(decoder) < 0 || frames < 0)
		return LAM_DECODE_FAILED;
	if (!ps_get_hyp(decoder, NULL))
		return LAM_DECODE_OK;
	for (ps_seg_t *seg = ps_seg_iter(decoder); seg; seg = ps_seg_next(seg)) {
		if (out->count == LAM_MAX_SEGMENTS) {
			ps_seg_free(seg);
			return LAM_DECODE_FAILED;
		}
		keep_segment(seg, out);
	}
	return LAM_DECODE_OK;
}

lam_decode_result lam_decode_grammar(lam_decoders *decoders, const char *jsgf, const int16_t *pcm, size_t samples,
                                     lam_segments *out) {
	fsg_model_t *fsg = build(decoders, jsgf);
	if (!fsg)
		return LAM_DECODE_BAD_GRAMMAR;
	int status = ps_set_fsg(decoders->grammar, SEARCH, fsg);
	fsg_model_free(fsg);
	if (status < 0 || ps_set_search(decoders->grammar, SEARCH) < 0)
		return LAM_DECODE_BAD_GRAMMAR;
	lam_decode_result result = run(decoders->grammar, pcm, samples, out);
	for (size_t i = 0; i < out->count; i++)
		out->list[i].acoustic -= decoders->word_penalty;
	return result;
}

lam_decode_result lam_decode_dictation(lam_decoders *decoders, const int16_t *pcm, size_t samples,
                                       lam_segments *out) {
	return run(decoders->dictation, pcm, samples, out);
}
