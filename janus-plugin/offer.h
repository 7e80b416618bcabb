/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Offer and answer (RFC 8829): a participant sends Opus and has a data channel; the plugin sends no audio. */
#ifndef LAM_OFFER_H
#define LAM_OFFER_H

#include <jansson.h>

/* The JSEP answer to a JSEP offer; NULL and `reason` (a static string): it cannot be accepted. */
json_t *lam_offer_answer(const json_t *jsep, const char **reason);

#endif
