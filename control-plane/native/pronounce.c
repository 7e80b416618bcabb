/* SPDX-License-Identifier: MIT */
#include "pronounce.h"

#include <ctype.h>
#include <string.h>

#include <flite.h>

/* Exported by libflite_cmulex, declared in none of flite's installed headers. */
cst_lexicon *cmu_lex_init(void);

static cst_lexicon *lexicon;

int lam_pronounce_init(void) {
	lexicon = cmu_lex_init();
	return lexicon ? 0 : -1;
}

/* flite writes "ax", "ih1": its schwa is CMUdict's AH, and CMUdict's stress digits are not used by the model. */
static size_t to_cmu(const char *flite_phone, char *out, size_t size) {
	size_t n = 0;
	if (strncmp(flite_phone, "ax", 2) == 0)
		flite_phone = "ah";
	for (; *flite_phone && !isdigit((unsigned char)*flite_phone); flite_phone++) {
		if (n + 1 >= size)
			return 0;
		out[n++] = (char)toupper((unsigned char)*flite_phone);
	}
	out[n] = '\0';
	return n;
}

int lam_pronounce(const char *word, char *phones, size_t size) {
	cst_val *found = lex_lookup(lexicon, word, NULL, NULL);
	size_t used = 0;
	int fits = 1;
	for (const cst_val *v = found; v && fits; v = val_cdr(v)) {
		char phone[8];
		size_t n = to_cmu(val_string(val_car(v)), phone, sizeof phone);
		fits = n > 0 && used + n + 2 <= size;
		if (!fits)
			break;
		if (used)
			phones[used++] = ' ';
		memcpy(phones + used, phone, n + 1);
		used += n;
	}
	delete_val(found);
	return fits && used > 0 ? 0 : -1;
}
