/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "offer.h"

#include <sdp-utils.h>

#include "core.h"

/* Forward error correction and discontinuous transmission are what the decoder is made for (RFC 7587 §7). */
#define OPUS_FMTP "useinbandfec=1;usedtx=1;stereo=0"

/* NULL, or what is wrong with the offer. */
static const char *judge(janus_sdp *offer) {
	const janus_sdp_mline *audio = janus_sdp_mline_find(offer, JANUS_SDP_AUDIO);
	const janus_sdp_mline *data = janus_sdp_mline_find(offer, JANUS_SDP_APPLICATION);
	if(audio == NULL || audio->port == 0)
		return "The offer has no audio: a participant offers audio (sendonly or sendrecv) and a data channel";
	if(data == NULL || data->port == 0)
		return "The offer has no data channel: a participant offers audio (sendonly or sendrecv) and a data channel";
	if(audio->direction == JANUS_SDP_RECVONLY || audio->direction == JANUS_SDP_INACTIVE)
		return "The offered audio is recvonly or inactive: it must be sendonly or sendrecv";
	if(janus_sdp_get_codec_pt(offer, audio->index, "opus") < 0)
		return "The offered audio has no Opus";
	return NULL;
}

static void accept_audio(janus_sdp *offer, janus_sdp *answer, janus_sdp_mline *m) {
	janus_sdp_generate_answer_mline(offer, answer, m,
		JANUS_SDP_OA_MLINE, JANUS_SDP_AUDIO,
			JANUS_SDP_OA_CODEC, "opus",
			JANUS_SDP_OA_DIRECTION, JANUS_SDP_RECVONLY,
			JANUS_SDP_OA_FMTP, OPUS_FMTP,
			JANUS_SDP_OA_ACCEPT_EXTMAP, JANUS_RTP_EXTMAP_MID,
			JANUS_SDP_OA_ACCEPT_EXTMAP, JANUS_RTP_EXTMAP_AUDIO_LEVEL,
		JANUS_SDP_OA_DONE);
}

static void accept_data(janus_sdp *offer, janus_sdp *answer, janus_sdp_mline *m) {
	janus_sdp_generate_answer_mline(offer, answer, m, JANUS_SDP_OA_MLINE, JANUS_SDP_APPLICATION, JANUS_SDP_OA_DONE);
}

/* The first audio and the first data channel are accepted; every other m-line stays rejected, as it is at first. */
static char *make_answer(janus_sdp *offer) {
	janus_sdp *answer = janus_sdp_generate_answer(offer);
	gboolean audio = FALSE, data = FALSE;
	for(GList *item = offer->m_lines; item != NULL; item = item->next) {
		janus_sdp_mline *m = item->data;
		if(m->type == JANUS_SDP_AUDIO && m->port > 0 && !audio) {
			accept_audio(offer, answer, m);
			audio = TRUE;
		} else if(m->type == JANUS_SDP_APPLICATION && m->port > 0 && !data) {
			accept_data(offer, answer, m);
			data = TRUE;
		}
	}
	char *sdp = janus_sdp_write(answer);
	janus_sdp_destroy(answer);
	return sdp;
}

json_t *lam_offer_answer(const json_t *jsep, const char **reason) {
	const char *type = json_string_value(json_object_get(jsep, "type"));
	const char *sdp = json_string_value(json_object_get(jsep, "sdp"));
	if(type == NULL || sdp == NULL || g_ascii_strcasecmp(type, "offer") != 0) {
		*reason = "The JSEP is no offer";
		return NULL;
	}
	char error[256];
	janus_sdp *offer = janus_sdp_parse(sdp, error, sizeof(error));
	if(offer == NULL) {
		*reason = "The SDP of the offer does not parse";
		return NULL;
	}
	json_t *answer = NULL;
	*reason = judge(offer);
	if(*reason == NULL) {
		char *written = make_answer(offer);
		answer = json_pack("{s:s, s:s}", "type", "answer", "sdp", written);
		g_free(written);
	}
	janus_sdp_destroy(offer);
	return answer;
}
