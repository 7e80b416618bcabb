/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The listening Unix socket: its path, its mode, and who may connect. */
#ifndef LAM_LISTENER_H
#define LAM_LISTENER_H

#include <glib.h>

/* Listens at `path` (mode 0660), non-blocking. A socket of a process that is gone is unlinked first; a path where
 * somebody answers, or that is no socket, is left alone. −1 and `error`: it could not be done. */
int lam_listener_open(const char *path, GError **error);
void lam_listener_close(int fd, const char *path);

/* Whether the process behind `fd` may be served: root, our own user, or the socket's group (SO_PEERCRED, unix(7)). */
gboolean lam_listener_permits(int fd, const char *path);

#endif
