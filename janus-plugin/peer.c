/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "peer.h"

#include <errno.h>
#include <sys/socket.h>
#include <unistd.h>

#include "outbox.h"

/* So that at most about 2 s of a session's audio wait in the kernel, where no newer audio can replace it. */
#define SEND_BUFFER_BYTES 65536
#define READ_BYTES 65536

lam_peer *lam_peer_new(int fd, int64_t now) {
	lam_peer *peer = g_new0(lam_peer, 1);
	int bytes = SEND_BUFFER_BYTES;
	/* Without it the kernel's default applies, which is only more patient. */
	(void)setsockopt(fd, SOL_SOCKET, SO_SNDBUF, &bytes, sizeof(bytes));
	peer->fd = fd;
	peer->since = peer->heard = now;
	lam_wire_reader_init(&peer->reader);
	return peer;
}

void lam_peer_free(lam_peer *peer) {
	lam_wire_reader_clear(&peer->reader);
	g_clear_pointer(&peer->out, g_bytes_unref);
	close(peer->fd);
	g_free(peer);
}

GBytes *lam_peer_error_message(const char *code, const char *reason, uint32_t sequence) {
	char *json = g_strdup_printf("{\"code\":\"%s\",\"reason\":\"%s\"}", code, reason);
	GBytes *message = lam_outbox_message(LAM_ERROR, 0, 0, 0, sequence, json, strlen(json));
	g_free(json);
	return message;
}

void lam_peer_error(lam_peer *peer, const char *code, const char *reason) {
	if(peer->out != NULL)
		return;
	GBytes *message = lam_peer_error_message(code, reason, 0);
	size_t size;
	const void *data = g_bytes_get_data(message, &size);
	(void)!send(peer->fd, data, size, MSG_NOSIGNAL | MSG_DONTWAIT);
	g_bytes_unref(message);
}

static gboolean take_bytes(lam_peer *peer, const uint8_t *data, size_t size, lam_peer_message on_message, void *user) {
	while(size > 0) {
		size_t used;
		lam_wire_status status = lam_wire_feed(&peer->reader, data, size, &used);
		data += used;
		size -= used;
		switch(status) {
			case LAM_WIRE_MORE:
				break;
			case LAM_WIRE_MESSAGE:
				if(!on_message(peer, user))
					return FALSE;
				break;
			case LAM_WIRE_BAD_VERSION:
				lam_peer_error(peer, "bad_version", "this side speaks version 1");
				return FALSE;
			case LAM_WIRE_BAD_LENGTH:
				lam_peer_error(peer, "bad_length", "a payload has at most 1048576 bytes");
				return FALSE;
			case LAM_WIRE_NO_MEMORY:
				return FALSE;
		}
	}
	return TRUE;
}

gboolean lam_peer_read(lam_peer *peer, int64_t now, lam_peer_message on_message, void *user) {
	uint8_t data[READ_BYTES];
	ssize_t size = recv(peer->fd, data, sizeof(data), MSG_DONTWAIT);
	if(size < 0)
		return errno == EAGAIN || errno == EINTR;
	if(size == 0)
		return FALSE;
	peer->heard = now;
	return take_bytes(peer, data, (size_t)size, on_message, user);
}

gboolean lam_peer_write(lam_peer *peer, lam_sendq *q) {
	for(;;) {
		if(peer->out == NULL) {
			peer->out = lam_sendq_pop(q);
			peer->written = 0;
		}
		if(peer->out == NULL)
			return TRUE;
		size_t size;
		const uint8_t *data = g_bytes_get_data(peer->out, &size);
		ssize_t n = send(peer->fd, data + peer->written, size - peer->written, MSG_NOSIGNAL | MSG_DONTWAIT);
		if(n < 0)
			return errno == EAGAIN || errno == EINTR;
		peer->written += (size_t)n;
		if(peer->written == size)
			g_clear_pointer(&peer->out, g_bytes_unref);
	}
}
