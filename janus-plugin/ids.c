/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ids.h"

#include <string.h>
#include <utils.h>

#include "core.h"

#define MAX_CHARACTERS 64
/* Larger integers are not exact in JavaScript. */
#define MAX_NUMBER (G_GINT64_CONSTANT(1) << 53)

static const char *const number_rule = "an id is an integer from 1 to 2^53";
static const char *const string_rule = "an id is a string of 1 to 64 letters, digits, \".\", \"_\" or \"-\"";

static gboolean is_string_id(const char *id) {
	size_t length = strlen(id);
	if(length == 0 || length > MAX_CHARACTERS)
		return FALSE;
	for(size_t i = 0; i < length; i++) {
		if(!g_ascii_isalnum(id[i]) && strchr("._-", id[i]) == NULL)
			return FALSE;
	}
	return TRUE;
}

gboolean lam_id_is_valid(const char *id) {
	guint64 number;
	if(lam.config.string_ids)
		return is_string_id(id);
	return id[0] != '0' && g_ascii_string_to_unsigned(id, 10, 1, MAX_NUMBER, &number, NULL);
}

char *lam_id_from_json(const json_t *value, const char **reason) {
	if(lam.config.string_ids) {
		*reason = string_rule;
		return json_is_string(value) && is_string_id(json_string_value(value)) ?
			g_strdup(json_string_value(value)) : NULL;
	}
	*reason = number_rule;
	json_int_t number = json_integer_value(value);
	return number > 0 && number <= MAX_NUMBER ? g_strdup_printf("%" JSON_INTEGER_FORMAT, number) : NULL;
}

json_t *lam_id_to_json(const char *id) {
	return lam.config.string_ids ? json_string(id) : json_integer((json_int_t)g_ascii_strtoull(id, NULL, 10));
}

char *lam_id_new(void) {
	if(!lam.config.string_ids)
		return g_strdup_printf("%" G_GUINT64_FORMAT, janus_random_uint64() | 1);
	return janus_random_uuid();
}
