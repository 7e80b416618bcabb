/* SPDX-License-Identifier: MIT */
/* Recognises requests from stdin until it ends; README.md says what they look like. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <jansson.h>
#include <sphinxbase/err.h>

#include "decode.h"
#include "frame.h"
#include "merge.h"
#include "pronounce.h"

#define DEFAULT_MODEL_DIR "/usr/share/pocketsphinx/model/en-us"
#define MAX_GRAMMAR_BYTES (256u * 1024u)
/* Words of pages stay in the dictionary for good (some 100 bytes each): beyond this the process ends and is replaced. */
#define MAX_ADDED_WORDS 50000

#define SILENCE_WINDOW 320

enum { EXIT_BAD_INPUT = 2, EXIT_RECYCLE = 3 };

static double now_ms(void) {
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

/* Whether no 20 ms of the audio reach -60 dBFS: the models hear words in anything, silence included. */
static int is_silent(const int16_t *pcm, size_t samples) {
	const double least = 32.8 * 32.8;
	double sum = 0;
	for (size_t i = 0; i < samples; i++) {
		sum += (double)pcm[i] * pcm[i];
		if ((i + 1) % SILENCE_WINDOW != 0)
			continue;
		if (sum / SILENCE_WINDOW > least)
			return 0;
		sum = 0;
	}
	return 1;
}

static json_t *words_of(const lam_segments *segments) {
	json_t *words = json_array();
	for (size_t i = 0; i < segments->count; i++) {
		const lam_segment *s = &segments->list[i];
		if (s->kind != LAM_WORD_FILLER)
			json_array_append_new(words, json_pack("{s:s,s:i,s:i}", "word", s->word, "start", s->first_frame * 10, "end",
			                                       (s->last_frame + 1) * 10));
	}
	return words;
}

static json_t *text_of(const lam_segments *segments) {
	static char text[LAM_MAX_SEGMENTS * (LAM_MAX_WORD_BYTES + 1)];
	size_t used = 0;
	for (size_t i = 0; i < segments->count; i++) {
		const lam_segment *s = &segments->list[i];
		if (s->kind == LAM_WORD_FILLER)
			continue;
		if (used)
			text[used++] = ' ';
		used += strlen(strcpy(text + used, s->word));
	}
	return json_stringn(text, used);
}

static const char *name_of(lam_source source) {
	static const char *const names[] = {"none", "grammar", "dictation"};
	return names[source];
}

static json_t *refusal(json_int_t id, const char *code, const char *reason) {
	return json_pack("{s:I,s:s,s:s}", "id", id, "error", code, "reason", reason);
}

static json_t *recognise(lam_decoders *decoders, json_int_t id, const char *grammar, const lam_frame *frame) {
	static lam_segments command, dictation;
	if (is_silent(frame->pcm, frame->samples))
		return json_pack("{s:I,s:s,s:s,s:[]}", "id", id, "text", "", "source", name_of(LAM_SOURCE_NONE), "words");
	double began = now_ms();
	lam_decode_result result = lam_decode_grammar(decoders, grammar, frame->pcm, frame->samples, &command);
	double heard = now_ms();
	if (result == LAM_DECODE_OK)
		result = lam_decode_dictation(decoders, frame->pcm, frame->samples, &dictation);
	if (result == LAM_DECODE_BAD_GRAMMAR)
		return refusal(id, "bad_grammar", "the grammar does not parse, or has a word that nobody can say");
	if (result != LAM_DECODE_OK)
		return refusal(id, "failed", "the decoder gave up on this audio");
	lam_verdict verdict = lam_merge(&command, &dictation);
	json_t *reply = json_pack("{s:I,s:o,s:s,s:o,s:{s:f,s:f}}", "id", id, "text", text_of(&command), "source",
	                          name_of(verdict.source), "words", words_of(&command), "ms", "grammar", heard - began,
	                          "dictation", now_ms() - heard);
	if (reply && verdict.source == LAM_SOURCE_GRAMMAR)
		json_object_set_new(reply, "confidence", json_real(verdict.confidence));
	return reply;
}

static json_t *answer(lam_decoders *decoders, const lam_frame *frame) {
	json_int_t id = 0;
	const char *grammar = NULL;
	size_t grammar_bytes = 0;
	json_t *reply, *request = json_loadb(frame->json, frame->json_bytes, 0, NULL);
	if (!request || json_unpack(request, "{s:I,s:s%}", "id", &id, "grammar", &grammar, &grammar_bytes) != 0)
		reply = refusal(id, "bad_request", "expected {\"id\": integer, \"grammar\": string}");
	else if (grammar_bytes > MAX_GRAMMAR_BYTES)
		reply = refusal(id, "bad_request", "a grammar has at most 262144 bytes");
	else
		reply = recognise(decoders, id, grammar, frame);
	json_decref(request);
	return reply;
}

static int send_json(FILE *out, json_t *message) {
	char *text = message ? json_dumps(message, JSON_COMPACT) : NULL;
	int status = text ? lam_frame_write(out, text) : -1;
	free(text);
	json_decref(message);
	return status;
}

static int serve(lam_decoders *decoders, FILE *out) {
	lam_frame frame;
	lam_frame_result result = LAM_FRAME_END;
	int status = send_json(out, json_pack("{s:b}", "ready", 1));
	while (status == 0 && (result = lam_frame_read(stdin, &frame)) == LAM_FRAME_OK) {
		status = send_json(out, answer(decoders, &frame));
		lam_frame_free(&frame);
		if (status == 0 && lam_decoders_added_words(decoders) > MAX_ADDED_WORDS)
			return EXIT_RECYCLE;
	}
	if (result == LAM_FRAME_BAD)
		fputs("lam-recogniser: a request breaks off or is too long\n", stderr);
	return status != 0 ? EXIT_FAILURE : result == LAM_FRAME_BAD ? EXIT_BAD_INPUT : EXIT_SUCCESS;
}

/* Standard output for replies alone: sphinxbase's JSGF scanner echoes what it does not understand to stdout. */
static FILE *take_stdout(void) {
	int own = dup(STDOUT_FILENO);
	if (own < 0 || dup2(STDERR_FILENO, STDOUT_FILENO) < 0)
		return NULL;
	return fdopen(own, "w");
}

int main(int argc, char **argv) {
	signal(SIGPIPE, SIG_IGN);
	err_set_logfp(NULL);
	lam_decoders *decoders = lam_pronounce_init() == 0 ? lam_decoders_new(argc > 1 ? argv[1] : DEFAULT_MODEL_DIR) : NULL;
	if (!decoders) {
		fprintf(stderr, "lam-recogniser: no model in %s\n", argc > 1 ? argv[1] : DEFAULT_MODEL_DIR);
		return EXIT_FAILURE;
	}
	FILE *out = take_stdout();
	int status = out ? serve(decoders, out) : EXIT_FAILURE;
	if (out)
		fclose(out);
	lam_decoders_free(decoders);
	return status;
}
