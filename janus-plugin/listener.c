/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "listener.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#define MODE (S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP)
#define BACKLOG 8

static void fail(GError **error, const char *what, const char *path, int code) {
	g_set_error(error, G_FILE_ERROR, g_file_error_from_errno(code), "%s %s: %s", what, path, g_strerror(code));
}

static int new_socket(GError **error, const char *path) {
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	if(fd < 0)
		fail(error, "No socket for", path, errno);
	return fd;
}

/* FALSE and `error`: the path is not ours to take. */
static gboolean clear_path(const char *path, const struct sockaddr_un *address, GError **error) {
	struct stat status;
	if(lstat(path, &status) < 0) {
		if(errno == ENOENT)
			return TRUE;
		fail(error, "Cannot look at", path, errno);
		return FALSE;
	}
	if(!S_ISSOCK(status.st_mode)) {
		fail(error, "There is a file that is no socket at", path, EEXIST);
		return FALSE;
	}
	int probe = new_socket(error, path);
	if(probe < 0)
		return FALSE;
	int refused = connect(probe, (const struct sockaddr *)address, sizeof(*address)) < 0 ? errno : 0;
	close(probe);
	if(refused != ECONNREFUSED) {
		/* 0 or EAGAIN: somebody listens there. */
		fail(error, "Another process listens at", path, refused != 0 ? refused : EADDRINUSE);
		return FALSE;
	}
	if(unlink(path) < 0) {
		fail(error, "Cannot remove the stale socket", path, errno);
		return FALSE;
	}
	return TRUE;
}

int lam_listener_open(const char *path, GError **error) {
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	if(strlen(path) >= sizeof(address.sun_path)) {
		fail(error, "Cannot listen at", path, ENAMETOOLONG);
		return -1;
	}
	strcpy(address.sun_path, path);
	if(!clear_path(path, &address, error))
		return -1;
	int fd = new_socket(error, path);
	if(fd < 0)
		return -1;
	/* The mode before bind() keeps others out from the first moment; after it, it undoes the umask. */
	if(fchmod(fd, MODE) < 0 || bind(fd, (struct sockaddr *)&address, sizeof(address)) < 0 ||
			chmod(path, MODE) < 0 || listen(fd, BACKLOG) < 0) {
		fail(error, "Cannot listen at", path, errno);
		close(fd);
		return -1;
	}
	return fd;
}

void lam_listener_close(int fd, const char *path) {
	unlink(path);
	close(fd);
}

gboolean lam_listener_permits(int fd, const char *path) {
	struct ucred peer;
	socklen_t size = sizeof(peer);
	struct stat status;
	if(getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &size) < 0)
		return FALSE;
	if(peer.uid == 0 || peer.uid == geteuid())
		return TRUE;
	return stat(path, &status) == 0 && peer.gid == status.st_gid;
}
