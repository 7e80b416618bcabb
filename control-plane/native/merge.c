/* SPDX-License-Identifier: MIT */
#include "merge.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Measured, see README.md: commands stay below 4 and 22, other speech begins at 11. */
#define MEAN_LIMIT 6.0
#define WORST_LIMIT 28.0
#define WORST_FRAMES 50
/* Two hypotheses agree on a border within 80 ms. */
#define BORDER_FRAMES 8
/* What dictation must gain over a stretch of open words to replace them: a word that the grammar expects is more likely
 * than any of the dictionary, and few words are more likely than many. */
#define REPLACE_GAIN 120.0
#define WORD_GAIN 60.0

typedef struct {
	double score[LAM_MAX_FRAMES];
	int frames;
} curve;

/* Spreads each segment's score evenly over its frames. Scores are relative to the best senone of a frame, so never
 * above 0; pocketsphinx books some language score of the word after a pause there, which must not count. */
static void draw(const lam_segments *segments, curve *out) {
	memset(out, 0, sizeof *out);
	for (size_t i = 0; i < segments->count; i++) {
		const lam_segment *s = &segments->list[i];
		double each = fmin(0.0, (double)s->acoustic / (s->last_frame - s->first_frame + 1));
		for (int f = s->first_frame; f <= s->last_frame && f < LAM_MAX_FRAMES; f++) {
			out->score[f] = each;
			out->frames = f + 1;
		}
	}
}

/* The gain of dictation over the command, word frames only, one behind the other. */
static int gains(const lam_segments *command, const curve *heard, const curve *dictated, double *out) {
	int n = 0;
	for (size_t i = 0; i < command->count; i++) {
		const lam_segment *s = &command->list[i];
		for (int f = s->first_frame; s->kind != LAM_WORD_FILLER && f <= s->last_frame && f < LAM_MAX_FRAMES; f++)
			out[n++] = dictated->score[f] - heard->score[f];
	}
	return n;
}

static void weigh(const double *gain, int n, lam_verdict *verdict) {
	double sum = 0, window = 0, worst = -INFINITY;
	int width = n < WORST_FRAMES ? n : WORST_FRAMES;
	for (int i = 0; i < n; i++) {
		sum += gain[i];
		window += gain[i];
		if (i >= width)
			window -= gain[i - width];
		if (i >= width - 1)
			worst = fmax(worst, window / width);
	}
	verdict->mean = sum / n;
	verdict->worst = worst;
}

/* The segments of dictation that begin and end, nearly, where the stretch does: how many, 0 if it has no border there. */
static size_t aligned(const lam_segments *dictation, int first, int last, size_t *from) {
	size_t begin = 0;
	while (begin < dictation->count && (dictation->list[begin].kind == LAM_WORD_FILLER ||
	                                    abs(dictation->list[begin].first_frame - first) > BORDER_FRAMES))
		begin++;
	*from = begin;
	for (size_t i = begin; i < dictation->count; i++) {
		const lam_segment *s = &dictation->list[i];
		if (s->kind != LAM_WORD_FILLER && abs(s->last_frame - last) <= BORDER_FRAMES)
			return i + 1 - begin;
	}
	return 0;
}

static size_t count_words(const lam_segment *list, size_t n) {
	size_t words = 0;
	for (size_t i = 0; i < n; i++)
		words += list[i].kind != LAM_WORD_FILLER;
	return words;
}

static void append(lam_segments *to, const lam_segment *list, size_t n, lam_word_kind kind) {
	for (size_t i = 0; i < n && to->count < LAM_MAX_SEGMENTS; i++) {
		to->list[to->count] = list[i];
		if (list[i].kind != LAM_WORD_FILLER)
			to->list[to->count].kind = kind;
		to->count++;
	}
}

/* From open word `at`: the shortest stretch of open words on whose borders both agree, or 0. */
static size_t stretch(const lam_segments *command, size_t at, const lam_segments *dictation, size_t *from, size_t *n) {
	for (size_t end = at; end < command->count && command->list[end].kind != LAM_WORD_FIXED; end++) {
		if (command->list[end].kind != LAM_WORD_OPEN)
			continue;
		*n = aligned(dictation, command->list[at].first_frame, command->list[end].last_frame, from);
		if (*n > 0)
			return end + 1 - at;
	}
	return 0;
}

static int dictation_wins(const lam_segment *own, size_t own_n, const lam_segment *other, size_t other_n,
                          const curve *heard, const curve *dictated) {
	double gain = 0, own_words = (double)count_words(own, own_n), other_words = (double)count_words(other, other_n);
	for (int f = own[0].first_frame; f <= own[own_n - 1].last_frame && f < LAM_MAX_FRAMES; f++)
		gain += dictated->score[f] - heard->score[f];
	if (other_words < own_words)
		return gain > -WORD_GAIN * (own_words - other_words);
	return gain > REPLACE_GAIN + WORD_GAIN * (other_words - own_words);
}

static void fill_open(lam_segments *command, const lam_segments *dictation, const curve *heard, const curve *dictated) {
	static lam_segments out;
	out.count = 0;
	for (size_t i = 0; i < command->count;) {
		size_t from = 0, n = 0, take = 0;
		if (command->list[i].kind == LAM_WORD_OPEN)
			take = stretch(command, i, dictation, &from, &n);
		if (take > 0 && dictation_wins(&command->list[i], take, &dictation->list[from], n, heard, dictated)) {
			append(&out, &dictation->list[from], n, LAM_WORD_OPEN);
			i += take;
		} else {
			append(&out, &command->list[i], 1, command->list[i].kind);
			i++;
		}
	}
	*command = out;
}

lam_verdict lam_merge(lam_segments *grammar, const lam_segments *dictation) {
	static curve heard, dictated;
	static double gain[LAM_MAX_FRAMES];
	lam_verdict verdict = {.source = LAM_SOURCE_NONE};
	draw(grammar, &heard);
	draw(dictation, &dictated);
	int n = gains(grammar, &heard, &dictated, gain);
	if (n > 0)
		weigh(gain, n, &verdict);
	if (n > 0 && verdict.mean < MEAN_LIMIT && verdict.worst < WORST_LIMIT) {
		verdict.source = LAM_SOURCE_GRAMMAR;
		verdict.confidence = 1 - 0.5 * fmax(fmax(0, verdict.mean / MEAN_LIMIT), fmax(0, verdict.worst / WORST_LIMIT));
		fill_open(grammar, dictation, &heard, &dictated);
	} else {
		if (count_words(dictation->list, dictation->count) > 0)
			verdict.source = LAM_SOURCE_DICTATION;
		*grammar = *dictation;
	}
	return verdict;
}
