// SPDX-License-Identifier: MIT
// "Order no. MK-77 For: Ida Moss Voucher: P19 (till May)": one text that names each of its values.

export interface Labelled {
  label: string;
  value: string;
}

/** A label begins with a capital, and ends in a colon, or in "no." before a number. */
const LABEL = /(?<=^|\s)(\p{Lu}\p{L}*(?: \p{Ll}+){0,2}?(?::|(?<=\b[Nn]o)\.))\s+(?=\S)/gu;
const LONGEST = 60;

/** In their order; none where a text names fewer than two. */
export function labelledIn(text: string): Labelled[] {
  const labels = [...text.matchAll(LABEL)];
  if (labels.length < 2) return [];
  const pairs = labels.map(({ index, 0: said, 1: label = '' }, at): Labelled => {
    const whole = text.slice(index + said.length, labels[at + 1]?.index).trim();
    return { label: label.replace(/[:.]$/, ''), value: whole.replace(/\s*\([^()]*\)$/, '') };
  });
  return pairs.filter(({ value }) => value !== '' && value.length <= LONGEST);
}
