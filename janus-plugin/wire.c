/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "wire.h"

#include <stdlib.h>
#include <string.h>

static void put(uint8_t *out, uint64_t value, size_t bytes) {
	for(size_t i = 0; i < bytes; i++)
		out[i] = (uint8_t)(value >> (8 * i));
}

static uint64_t get(const uint8_t *in, size_t bytes) {
	uint64_t value = 0;
	for(size_t i = 0; i < bytes; i++)
		value |= (uint64_t)in[i] << (8 * i);
	return value;
}

void lam_wire_write_header(uint8_t out[LAM_HEADER_BYTES], const lam_wire_header *h) {
	put(out, h->length, 4);
	out[4] = LAM_PROTOCOL_VERSION;
	out[5] = h->type;
	put(out + 6, h->flags, 2);
	put(out + 8, h->session, 8);
	put(out + 16, h->timestamp, 8);
	put(out + 24, h->sequence, 4);
	put(out + 28, 0, 4);
}

void lam_wire_read_header(lam_wire_header *h, const uint8_t in[LAM_HEADER_BYTES]) {
	h->length = (uint32_t)get(in, 4);
	h->version = in[4];
	h->type = in[5];
	h->flags = (uint16_t)get(in + 6, 2);
	h->session = get(in + 8, 8);
	h->timestamp = get(in + 16, 8);
	h->sequence = (uint32_t)get(in + 24, 4);
}

uint8_t *lam_wire_message(const lam_wire_header *h, const void *payload) {
	if(h->length > LAM_MAX_PAYLOAD_BYTES)
		return NULL;
	uint8_t *message = malloc(LAM_HEADER_BYTES + (size_t)h->length);
	if(message == NULL)
		return NULL;
	lam_wire_write_header(message, h);
	if(h->length > 0)
		memcpy(message + LAM_HEADER_BYTES, payload, h->length);
	return message;
}

void lam_wire_reader_init(lam_wire_reader *r) {
	memset(r, 0, sizeof(*r));
}

void lam_wire_reader_clear(lam_wire_reader *r) {
	free(r->payload);
	memset(r, 0, sizeof(*r));
}

/* The 32 bytes are there: judge them, and make room for the payload. */
static lam_wire_status begin_payload(lam_wire_reader *r) {
	lam_wire_read_header(&r->header, r->head);
	/* The version comes first: another version may lay out the rest of the header otherwise. */
	if(r->header.version != LAM_PROTOCOL_VERSION)
		return LAM_WIRE_BAD_VERSION;
	if(r->header.length > LAM_MAX_PAYLOAD_BYTES)
		return LAM_WIRE_BAD_LENGTH;
	free(r->payload);
	r->payload = malloc((size_t)r->header.length + 1);
	if(r->payload == NULL)
		return LAM_WIRE_NO_MEMORY;
	r->payload[r->header.length] = '\0';
	return LAM_WIRE_MORE;
}

lam_wire_status lam_wire_feed(lam_wire_reader *r, const uint8_t *data, size_t size, size_t *used) {
	*used = 0;
	if(r->have < LAM_HEADER_BYTES) {
		size_t take = LAM_HEADER_BYTES - r->have;
		if(take > size)
			take = size;
		if(take > 0)
			memcpy(r->head + r->have, data, take);
		r->have += take;
		*used = take;
		if(r->have < LAM_HEADER_BYTES)
			return LAM_WIRE_MORE;
		lam_wire_status status = begin_payload(r);
		if(status != LAM_WIRE_MORE)
			return status;
	}
	size_t whole = LAM_HEADER_BYTES + (size_t)r->header.length;
	size_t take = whole - r->have;
	if(take > size - *used)
		take = size - *used;
	if(take > 0)
		memcpy(r->payload + (r->have - LAM_HEADER_BYTES), data + *used, take);
	r->have += take;
	*used += take;
	if(r->have < whole)
		return LAM_WIRE_MORE;
	r->have = 0;
	return LAM_WIRE_MESSAGE;
}
