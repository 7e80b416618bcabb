/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The codec of the wire (shared/protocol.md): headers in and out, and a reader that takes bytes as they come.
 * Pure: no Janus, no GLib, no I/O, no locks; a reader belongs to one thread. */
#ifndef LAM_WIRE_H
#define LAM_WIRE_H

#include <stddef.h>
#include <stdint.h>

#include "shared/wire.h"

typedef struct lam_wire_header {
	uint32_t length;
	uint8_t version;
	uint8_t type;
	uint16_t flags;
	uint64_t session;
	uint64_t timestamp;
	uint32_t sequence;
} lam_wire_header;

typedef enum lam_wire_status {
	LAM_WIRE_MORE,        /* every byte was taken, no whole message yet */
	LAM_WIRE_MESSAGE,     /* header and payload hold a message, until the next call */
	LAM_WIRE_BAD_VERSION, /* the stream is unreadable from here on */
	LAM_WIRE_BAD_LENGTH,  /* likewise */
	LAM_WIRE_NO_MEMORY,   /* likewise */
} lam_wire_status;

typedef struct lam_wire_reader {
	lam_wire_header header;
	uint8_t *payload; /* header.length bytes and a NUL, NULL before the first message */
	size_t have;      /* bytes of the present message, header included */
	uint8_t head[LAM_HEADER_BYTES];
} lam_wire_reader;

/* Writes a header of version 1; h->version is ignored. */
void lam_wire_write_header(uint8_t out[LAM_HEADER_BYTES], const lam_wire_header *h);
void lam_wire_read_header(lam_wire_header *h, const uint8_t in[LAM_HEADER_BYTES]);

/* A whole message in one buffer of malloc, LAM_HEADER_BYTES + h->length bytes long. NULL: no memory, or
 * h->length above LAM_MAX_PAYLOAD_BYTES. */
uint8_t *lam_wire_message(const lam_wire_header *h, const void *payload);

void lam_wire_reader_init(lam_wire_reader *r);
void lam_wire_reader_clear(lam_wire_reader *r);

/* Takes up to `size` bytes and tells in `used` how many it took: it stops after each message, so call it again
 * with the rest. After a BAD_* or NO_MEMORY the reader is only good for lam_wire_reader_clear. */
lam_wire_status lam_wire_feed(lam_wire_reader *r, const uint8_t *data, size_t size, size_t *used);

#endif
