/* SPDX-License-Identifier: MIT */
#include "frame.h"

#include <stdlib.h>
#include <string.h>

static uint32_t read_u32(const unsigned char *bytes) {
	return (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

static int16_t read_s16(const unsigned char *bytes) {
	return (int16_t)(uint16_t)((unsigned)bytes[0] | (unsigned)bytes[1] << 8);
}

static lam_frame_result read_parts(FILE *in, lam_frame *frame, size_t pcm_bytes) {
	unsigned char *bytes = (unsigned char *)frame->pcm;
	if (fread(frame->json, 1, frame->json_bytes, in) != frame->json_bytes)
		return LAM_FRAME_BAD;
	frame->json[frame->json_bytes] = '\0';
	if (fread(bytes, 1, pcm_bytes, in) != pcm_bytes)
		return LAM_FRAME_BAD;
	for (size_t i = 0; i < frame->samples; i++)
		frame->pcm[i] = read_s16(bytes + 2 * i);
	return LAM_FRAME_OK;
}

lam_frame_result lam_frame_read(FILE *in, lam_frame *frame) {
	unsigned char header[8];
	size_t got = fread(header, 1, sizeof header, in);
	memset(frame, 0, sizeof *frame);
	if (got == 0)
		return LAM_FRAME_END;
	if (got != sizeof header)
		return LAM_FRAME_BAD;
	uint32_t json_bytes = read_u32(header), pcm_bytes = read_u32(header + 4);
	if (json_bytes > LAM_MAX_JSON_BYTES || pcm_bytes > LAM_MAX_PCM_BYTES || pcm_bytes % 2 != 0)
		return LAM_FRAME_BAD;
	frame->json_bytes = json_bytes;
	frame->samples = pcm_bytes / 2;
	frame->json = malloc(json_bytes + 1u);
	frame->pcm = malloc(pcm_bytes + 2u);
	if (!frame->json || !frame->pcm || read_parts(in, frame, pcm_bytes) != LAM_FRAME_OK) {
		lam_frame_free(frame);
		return LAM_FRAME_BAD;
	}
	return LAM_FRAME_OK;
}

void lam_frame_free(lam_frame *frame) {
	free(frame->json);
	free(frame->pcm);
	memset(frame, 0, sizeof *frame);
}

int lam_frame_write(FILE *out, const char *json) {
	size_t bytes = strlen(json);
	unsigned char header[4] = {bytes & 0xff, bytes >> 8 & 0xff, bytes >> 16 & 0xff, bytes >> 24 & 0xff};
	if (fwrite(header, 1, sizeof header, out) != sizeof header || fwrite(json, 1, bytes, out) != bytes)
		return -1;
	return fflush(out) == 0 ? 0 : -1;
}
