/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who moderates, as clients and the wire are told. Janus's core is played here. */
#include "test.h"

#include <string.h>
#include <utils.h>

#include "core.h"
#include "participant.h"
#include "room.h"
#include "session.h"

lam_core lam;

/* Janus's own. */
int lock_debug, refcount_debug;
void janus_vprintf(const char *format, ...) {
	(void)format;
}
guint64 janus_random_uint64(void) {
	return 1;
}
gchar *janus_random_uuid(void) {
	return g_strdup("uuid");
}

static json_t *pushed; /* the last event for a client */

static int push_event(janus_plugin_session *handle, janus_plugin *plugin, const char *transaction, json_t *message,
		json_t *jsep) {
	(void)handle, (void)plugin, (void)transaction, (void)jsep;
	json_decref(pushed);
	pushed = json_deep_copy(message);
	return 0;
}

static gboolean no_handlers(void) {
	return FALSE;
}

static void keep(const janus_refcount *ref) {
	(void)ref;
}

static janus_callbacks gateway = { .push_event = push_event, .events_is_enabled = no_handlers };
static janus_plugin_session handles[2];

static int set_up(void **state) {
	(void)state;
	lam.gateway = &gateway;
	lam.sendq = lam_sendq_new();
	lam_sessions_init();
	lam_rooms_init((GDestroyNotify)lam_participant_unref);
	lam_participants_init();
	for(int i = 0; i < 2; i++) {
		janus_refcount_init(&handles[i].ref, keep);
		janus_refcount_increase(&handles[i].ref);
		lam_session_create(&handles[i]);
	}
	lam_rooms_lock();
	lam_room_add("1234", NULL);
	lam_rooms_unlock();
	return lam.sendq == NULL;
}

static int tear_down(void **state) {
	(void)state;
	lam_participants_clear();
	lam_rooms_clear();
	lam_sessions_clear();
	g_clear_pointer(&lam.sendq, lam_sendq_free);
	g_clear_pointer(&pushed, json_decref);
	return 0;
}

static const lam_participant *enter(int i, const char *id, const char *display, gboolean moderator) {
	lam_session *session = handles[i].plugin_handle;
	return lam_participant_enter(session, lam_room_find("1234"), id, display, FALSE, moderator);
}

/* The payload of a golden message. */
static json_t *golden(const char *file) {
	gchar *bytes;
	gsize size;
	char *path = g_build_filename(LAM_GOLDEN, file, NULL);
	assert_true(g_file_get_contents(path, &bytes, &size, NULL));
	json_t *payload = json_loadb(bytes + LAM_HEADER_BYTES, size - LAM_HEADER_BYTES, 0, NULL);
	g_free(bytes);
	g_free(path);
	return payload;
}

static void assert_on_wire(const lam_participant *p, const char *file) {
	json_t *told = lam_participant_to_wire(p), *expected = golden(file);
	assert_non_null(expected);
	assert_true(json_equal(told, expected));
	json_decref(told);
	json_decref(expected);
}

static void the_wire_is_told_who_moderates(void **state) {
	(void)state;
	lam_rooms_lock();
	assert_on_wire(enter(0, "42", "Grace", TRUE), "open-moderator.bin");
	lam_rooms_unlock();
}

static void the_wire_is_told_nothing_of_who_does_not(void **state) {
	(void)state;
	lam_rooms_lock();
	assert_on_wire(enter(0, "42", "Ada", FALSE), "open.bin");
	lam_rooms_unlock();
}

static void the_room_is_told_who_moderates(void **state) {
	(void)state;
	lam_rooms_lock();
	enter(0, "42", "Ada", FALSE);
	enter(1, "43", "Grace", TRUE);
	json_t *grace = json_array_get(json_object_get(pushed, "participants"), 0);
	assert_string_equal(json_string_value(json_object_get(grace, "display")), "Grace");
	assert_true(json_is_true(json_object_get(grace, "moderator")));
	json_t *all = lam_participants_to_json(lam_room_find("1234"), NULL);
	size_t i, moderators = 0;
	json_t *one;
	json_array_foreach(all, i, one)
		moderators += json_object_get(one, "moderator") != NULL;
	assert_int_equal(json_array_size(all), 2);
	assert_int_equal(moderators, 1);
	json_decref(all);
	lam_rooms_unlock();
}

int main(void) {
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(the_wire_is_told_who_moderates, set_up, tear_down),
		cmocka_unit_test_setup_teardown(the_wire_is_told_nothing_of_who_does_not, set_up, tear_down),
		cmocka_unit_test_setup_teardown(the_room_is_told_who_moderates, set_up, tear_down),
	};
	return cmocka_run_group_tests_name("participant", tests, NULL, NULL);
}
