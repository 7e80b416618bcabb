/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The wire reader against any bytes. With libFuzzer (clang -fsanitize=fuzzer, LAM_LIBFUZZER) it makes them; without, the
 * program takes each file named and many mutations of it, always the same. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "wire.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Reads all, in steps that the first byte chooses, and checks what the reader promises. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
	if(size == 0)
		return 0;
	size_t step = (size_t)data[0] + 1, at = 1;
	lam_wire_reader reader;
	lam_wire_reader_init(&reader);
	lam_wire_status status = LAM_WIRE_MORE;
	while(at < size && status <= LAM_WIRE_MESSAGE) {
		size_t used, n = size - at < step ? size - at : step;
		status = lam_wire_feed(&reader, data + at, n, &used);
		if(used > n || (status == LAM_WIRE_MORE && used != n))
			abort();
		at += used;
		if(status != LAM_WIRE_MESSAGE)
			continue;
		/* What was read, written again, is what was there, but for the reserved field. */
		uint8_t *message = lam_wire_message(&reader.header, reader.payload);
		if(message == NULL || reader.payload[reader.header.length] != 0 ||
				memcmp(message, data + at - LAM_HEADER_BYTES - reader.header.length, LAM_HEADER_BYTES - 4) != 0)
			abort();
		free(message);
	}
	lam_wire_reader_clear(&reader);
	return 0;
}

#ifndef LAM_LIBFUZZER
#define MAX_BYTES 32768
#define MUTATIONS 20000

/* Changes a few bytes, mostly of headers, and perhaps cuts the end off. */
static size_t mutate(uint8_t *data, size_t size) {
	for(int i = rand() % 4; i >= 0 && size > 0; i--)
		data[(size_t)rand() % (rand() % 4 ? (size < 33 ? size : 33) : size)] = (uint8_t)rand();
	return rand() % 3 ? size : (size_t)rand() % (size + 1);
}

int main(int argc, char **argv) {
	static uint8_t original[MAX_BYTES], data[MAX_BYTES];
	for(int i = 1; i < argc; i++) {
		FILE *file = fopen(argv[i], "rb");
		if(file == NULL) {
			perror(argv[i]);
			return 1;
		}
		/* The first byte is the step, as libFuzzer's. */
		size_t size = 1 + fread(original + 1, 1, MAX_BYTES - 1, file);
		fclose(file);
		for(int n = 0; n < MUTATIONS; n++) {
			memcpy(data, original, size);
			LLVMFuzzerTestOneInput(data, n == 0 ? size : mutate(data, size));
		}
	}
	printf("%d inputs, %d mutations each: no crash\n", argc - 1, MUTATIONS);
	return 0;
}
#endif
