/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who talks, by the level of the packets. */
#include "test.h"

#include "talking.h"

/* Hears `n` packets of a level, each `ms` after the last; tells how often it changed its mind. */
static int hear(lam_talking *t, int n, int level, int ms) {
	int changes = 0;
	while(n-- > 0)
		changes += lam_talking_hear(t, level, t->last + ms * 1000);
	return changes;
}

static void notices_talking_and_its_end(void **state) {
	(void)state;
	lam_talking t = { .packets = 25, .level = 40 };
	assert_int_equal(hear(&t, 24, 20, 20), 0);
	assert_int_equal(hear(&t, 1, 20, 20), 1);
	assert_true(t.talking);
	assert_int_equal(t.average, 20);
	assert_int_equal(hear(&t, 100, 30, 20), 0);
	assert_int_equal(hear(&t, 25, 127, 20), 1);
	assert_false(t.talking);
}

static void needs_few_packets_to_notice_silence(void **state) {
	(void)state;
	lam_talking t = { .packets = 25, .level = 40 };
	hear(&t, 25, 20, 20);
	assert_true(t.talking);
	/* Discontinuous transmission: a packet every 400 ms. */
	assert_int_equal(hear(&t, 2, 127, 400), 1);
	assert_false(t.talking);
}

static void judges_nothing_without_levels_or_settings(void **state) {
	(void)state;
	lam_talking off = { .packets = 0, .level = 40 }, none = { .packets = 5, .level = 40 };
	assert_int_equal(hear(&off, 100, 1, 20), 0);
	assert_int_equal(hear(&none, 100, -1, 20), 0);
}

int main(void) {
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(notices_talking_and_its_end),
		cmocka_unit_test(needs_few_packets_to_notice_silence),
		cmocka_unit_test(judges_nothing_without_levels_or_settings),
	};
	return cmocka_run_group_tests_name("talking", tests, NULL, NULL);
}
