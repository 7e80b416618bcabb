/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The link’s socket and its first messages: who is served, and who is refused. */
#include "link_fixture.h"

static void creates_the_socket_for_its_user_and_group_only(void **state) {
	(void)state;
	fixture *f = set_up();
	struct stat status;
	assert_int_equal(stat(f->path, &status), 0);
	assert_true(S_ISSOCK(status.st_mode));
	assert_int_equal(status.st_mode & 0777, 0660);
	tear_down(f);
}

static void takes_the_place_of_a_socket_whose_owner_died(void **state) {
	(void)state;
	fixture *f = set_up();
	g_clear_pointer(&f->link, lam_link_free);
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	g_strlcpy(address.sun_path, f->path, sizeof(address.sun_path));
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	assert_int_equal(bind(fd, (struct sockaddr *)&address, sizeof(address)), 0);
	close(fd);
	f->link = start(f, 0, 0, 0, NULL);
	assert_non_null(f->link);
	hang_up(dial_and_link(f));
	tear_down(f);
}

static void leaves_a_path_alone_that_is_in_use(void **state) {
	(void)state;
	fixture *f = set_up();
	GError *error = NULL;
	assert_null(start(f, 0, 0, 0, &error));
	assert_non_null(strstr(error->message, "Another process listens"));
	g_clear_error(&error);
	hang_up(dial_and_link(f));
	tear_down(f);
}

static void leaves_a_path_alone_that_is_no_socket(void **state) {
	(void)state;
	fixture *f = set_up();
	g_clear_pointer(&f->link, lam_link_free);
	assert_true(g_file_set_contents(f->path, "precious", -1, NULL));
	GError *error = NULL;
	assert_null(start(f, 0, 0, 0, &error));
	assert_non_null(strstr(error->message, "no socket"));
	g_clear_error(&error);
	char *content = NULL;
	assert_true(g_file_get_contents(f->path, &content, NULL, NULL));
	assert_string_equal(content, "precious");
	g_free(content);
	g_unlink(f->path);
	tear_down(f);
}

static void refuses_a_path_that_is_too_long(void **state) {
	(void)state;
	GError *error = NULL;
	char *path = g_strnfill(200, 'x');
	assert_int_equal(lam_listener_open(path, &error), -1);
	assert_non_null(error);
	g_clear_error(&error);
	g_free(path);
}

static void refuses_a_second_control_plane_and_keeps_the_first(void **state) {
	(void)state;
	fixture *f = set_up();
	client *first = dial_and_link(f);
	client *second = dial(f);
	say(second, LAM_HELLO, 0, 0, HELLO);
	expect(second, LAM_ERROR, "\"busy\"");
	expect_closed(second);
	say(first, LAM_PING, 0, 7, "");
	expect(first, LAM_PONG, "");
	assert_int_equal(first->reader.header.sequence, 7);
	assert_int_equal(g_atomic_int_get(&f->ups), 1);
	hang_up(first);
	wait_for(&f->downs, 1);
	client *third = dial_and_link(f);
	hang_up(third);
	tear_down(f);
}

static void refuses_anything_before_hello(void **state) {
	(void)state;
	fixture *f = set_up();
	client *c = dial(f);
	say(c, LAM_PING, 0, 1, "");
	expect(c, LAM_ERROR, "\"hello_expected\"");
	expect_closed(c);
	tear_down(f);
}

static void closes_a_connection_that_says_nothing(void **state) {
	(void)state;
	fixture *f = set_up_with(50, 0, 0);
	client *c = dial(f);
	expect(c, LAM_ERROR, "\"hello_expected\"");
	expect_closed(c);
	tear_down(f);
}

static void closes_a_link_that_falls_silent(void **state) {
	(void)state;
	fixture *f = set_up_with(0, 50, 0);
	client *c = dial_and_link(f);
	expect_closed(c);
	wait_for(&f->downs, 1);
	tear_down(f);
}

static void refuses_another_protocol(void **state) {
	(void)state;
	fixture *f = set_up();
	client *c = dial(f);
	say(c, LAM_HELLO, 0, 0, "{\"protocol\":2}");
	expect(c, LAM_ERROR, "\"bad_version\"");
	expect_closed(c);
	tear_down(f);
}

static void lets_a_bad_hello_be_said_again(void **state) {
	(void)state;
	fixture *f = set_up();
	client *c = dial(f);
	say(c, LAM_HELLO, 0, 0, "not JSON");
	expect(c, LAM_ERROR, "\"bad_payload\"");
	say(c, LAM_HELLO, 0, 0, HELLO);
	expect(c, LAM_HELLO, "boot-1");
	hang_up(c);
	tear_down(f);
}

int main(void) {
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(creates_the_socket_for_its_user_and_group_only),
		cmocka_unit_test(takes_the_place_of_a_socket_whose_owner_died),
		cmocka_unit_test(leaves_a_path_alone_that_is_in_use),
		cmocka_unit_test(leaves_a_path_alone_that_is_no_socket),
		cmocka_unit_test(refuses_a_path_that_is_too_long),
		cmocka_unit_test(refuses_a_second_control_plane_and_keeps_the_first),
		cmocka_unit_test(refuses_anything_before_hello),
		cmocka_unit_test(closes_a_connection_that_says_nothing),
		cmocka_unit_test(closes_a_link_that_falls_silent),
		cmocka_unit_test(refuses_another_protocol),
		cmocka_unit_test(lets_a_bad_hello_be_said_again),
	};
	return cmocka_run_group_tests_name("link: handshake", tests, NULL, NULL);
}
