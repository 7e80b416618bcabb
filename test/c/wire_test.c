/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The wire codec against the golden bytes that both sides read. LAM_GOLDEN is their folder, set by the Makefile. */
#include "test.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "wire.h"

typedef struct bytes {
	uint8_t *data;
	size_t size;
} bytes;

static bytes read_file(const char *name) {
	char path[512];
	snprintf(path, sizeof(path), "%s/%s", LAM_GOLDEN, name);
	FILE *file = fopen(path, "rb");
	assert_non_null(file);
	bytes out = { malloc(LAM_MAX_PAYLOAD_BYTES), 0 };
	assert_non_null(out.data);
	out.size = fread(out.data, 1, LAM_MAX_PAYLOAD_BYTES, file);
	fclose(file);
	return out;
}

static json_t *read_index(void) {
	json_error_t error;
	json_t *index = json_load_file(LAM_GOLDEN "/golden.json", 0, &error);
	assert_true(json_is_array(index));
	assert_true(json_array_size(index) > 30);
	return index;
}

static bytes payload_of(const json_t *message) {
	const char *utf8 = json_string_value(json_object_get(message, "utf8"));
	if(utf8 != NULL)
		return (bytes){ (uint8_t *)strdup(utf8), strlen(utf8) };
	const char *hex = json_string_value(json_object_get(message, "hex"));
	assert_non_null(hex);
	bytes out = { malloc(strlen(hex) / 2 + 1), strlen(hex) / 2 };
	for(size_t i = 0; i < out.size; i++) {
		unsigned int byte;
		assert_int_equal(sscanf(hex + 2 * i, "%2x", &byte), 1);
		out.data[i] = (uint8_t)byte;
	}
	return out;
}

static uint64_t number(const json_t *message, const char *name) {
	return (uint64_t)json_integer_value(json_object_get(message, name));
}

static void assert_message(const lam_wire_reader *r, const json_t *expected) {
	bytes payload = payload_of(expected);
	assert_int_equal(r->header.type, number(expected, "type"));
	assert_int_equal(r->header.flags, number(expected, "flags"));
	assert_int_equal(r->header.session, number(expected, "session"));
	assert_int_equal(r->header.timestamp, number(expected, "timestamp"));
	assert_int_equal(r->header.sequence, number(expected, "sequence"));
	assert_int_equal(r->header.length, payload.size);
	assert_memory_equal(r->payload, payload.data, payload.size);
	assert_int_equal(r->payload[payload.size], 0);
	free(payload.data);
}

/* Feeds in steps of `step` bytes and returns the first status that is not MORE. */
static lam_wire_status feed_all(lam_wire_reader *r, bytes in, size_t step) {
	size_t at = 0;
	while(at < in.size) {
		size_t used, size = in.size - at < step ? in.size - at : step;
		lam_wire_status status = lam_wire_feed(r, in.data + at, size, &used);
		at += used;
		if(status != LAM_WIRE_MORE) {
			if(status == LAM_WIRE_MESSAGE)
				assert_int_equal(at, in.size);
			return status;
		}
		assert_int_equal(used, size);
	}
	return LAM_WIRE_MORE;
}

static lam_wire_status expected_status(const json_t *entry) {
	const char *error = json_string_value(json_object_get(entry, "error"));
	if(error == NULL)
		return LAM_WIRE_MESSAGE;
	if(!strcmp(error, "bad_length"))
		return LAM_WIRE_BAD_LENGTH;
	if(!strcmp(error, "bad_version"))
		return LAM_WIRE_BAD_VERSION;
	assert_string_equal(error, "truncated");
	return LAM_WIRE_MORE;
}

static void read_golden_in_steps(size_t step) {
	json_t *index = read_index();
	size_t i;
	json_t *entry;
	json_array_foreach(index, i, entry) {
		bytes in = read_file(json_string_value(json_object_get(entry, "file")));
		lam_wire_reader reader;
		lam_wire_reader_init(&reader);
		lam_wire_status status = feed_all(&reader, in, step);
		assert_int_equal(status, expected_status(entry));
		if(status == LAM_WIRE_MESSAGE)
			assert_message(&reader, json_object_get(entry, "message"));
		lam_wire_reader_clear(&reader);
		free(in.data);
	}
	json_decref(index);
}

static void reads_every_golden_vector_at_once(void **state) {
	(void)state;
	read_golden_in_steps(LAM_MAX_PAYLOAD_BYTES);
}

static void reads_every_golden_vector_byte_by_byte(void **state) {
	(void)state;
	read_golden_in_steps(1);
}

static void reads_every_golden_vector_across_odd_boundaries(void **state) {
	(void)state;
	read_golden_in_steps(33);
	read_golden_in_steps(7);
}

static void writes_the_golden_bytes(void **state) {
	(void)state;
	json_t *index = read_index();
	size_t i;
	json_t *entry;
	json_array_foreach(index, i, entry) {
		const char *file = json_string_value(json_object_get(entry, "file"));
		const json_t *message = json_object_get(entry, "message");
		if(message == NULL || !strcmp(file, "reserved-set.bin"))
			continue;
		bytes golden = read_file(file), payload = payload_of(message);
		lam_wire_header header = { .length = (uint32_t)payload.size, .type = (uint8_t)number(message, "type"),
			.flags = (uint16_t)number(message, "flags"), .session = number(message, "session"),
			.timestamp = number(message, "timestamp"), .sequence = (uint32_t)number(message, "sequence") };
		uint8_t *written = lam_wire_message(&header, payload.data);
		assert_non_null(written);
		assert_int_equal(golden.size, LAM_HEADER_BYTES + payload.size);
		assert_memory_equal(written, golden.data, golden.size);
		free(written);
		free(payload.data);
		free(golden.data);
	}
	json_decref(index);
}

static void stops_after_each_of_several_messages(void **state) {
	(void)state;
	bytes ping = read_file("ping.bin"), text = read_file("text-in-utf8.bin"), unknown = read_file("unknown-type.bin");
	uint8_t stream[1024];
	size_t size = 0, at = 0, used;
	const bytes all[] = { ping, unknown, text };
	const uint8_t types[] = { LAM_PING, 200, LAM_TEXT_IN };
	for(int i = 0; i < 3; i++) {
		memcpy(stream + size, all[i].data, all[i].size);
		size += all[i].size;
	}
	lam_wire_reader reader;
	lam_wire_reader_init(&reader);
	for(int i = 0; i < 3; i++) {
		assert_int_equal(lam_wire_feed(&reader, stream + at, size - at, &used), LAM_WIRE_MESSAGE);
		assert_int_equal(used, all[i].size);
		assert_int_equal(reader.header.type, types[i]);
		at += used;
	}
	assert_int_equal(lam_wire_feed(&reader, stream + at, 0, &used), LAM_WIRE_MORE);
	assert_int_equal(used, 0);
	lam_wire_reader_clear(&reader);
	for(int i = 0; i < 3; i++)
		free(all[i].data);
}

static void refuses_to_write_a_payload_above_the_limit(void **state) {
	(void)state;
	lam_wire_header header = { .length = LAM_MAX_PAYLOAD_BYTES + 1, .type = LAM_TEXT_IN };
	assert_null(lam_wire_message(&header, ""));
}

static void survives_garbage(void **state) {
	(void)state;
	srand(1);
	for(int round = 0; round < 2000; round++) {
		uint8_t noise[256];
		for(size_t i = 0; i < sizeof(noise); i++)
			noise[i] = (uint8_t)rand();
		if(round % 2)
			noise[4] = LAM_PROTOCOL_VERSION, noise[2] = noise[3] = 0;
		lam_wire_reader reader;
		lam_wire_reader_init(&reader);
		size_t at = 0, used;
		lam_wire_status status = LAM_WIRE_MORE;
		while(at < sizeof(noise) && status <= LAM_WIRE_MESSAGE) {
			status = lam_wire_feed(&reader, noise + at, sizeof(noise) - at, &used);
			at += used;
			assert_true(at <= sizeof(noise));
		}
		lam_wire_reader_clear(&reader);
	}
}

int main(void) {
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reads_every_golden_vector_at_once),
		cmocka_unit_test(reads_every_golden_vector_byte_by_byte),
		cmocka_unit_test(reads_every_golden_vector_across_odd_boundaries),
		cmocka_unit_test(writes_the_golden_bytes),
		cmocka_unit_test(stops_after_each_of_several_messages),
		cmocka_unit_test(refuses_to_write_a_payload_above_the_limit),
		cmocka_unit_test(survives_garbage),
	};
	return cmocka_run_group_tests_name("wire", tests, NULL, NULL);
}
