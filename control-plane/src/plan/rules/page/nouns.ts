// SPDX-License-Identifier: MIT
// Nouns of a phrase that tell what its thing is, rather than which one: "the mail about tea", "order 4711".
import { ITEM_NOUNS, STRUCTURE_NOUNS } from '../language/lexicon.ts';
import { likeness, stem, wordsOf } from '../language/text.ts';
import type { Group } from './members.ts';

/** How like a word must be: “travelling”, “travel”. */
const FITS = 0.78;

export const isNoun = (word: string): boolean =>
  ITEM_NOUNS.has(stem(word)) || STRUCTURE_NOUNS.has(stem(word));

/** "Order L-2071", "ticket number 12": what is called by a number. */
export const isNumbered = (behind: string[]): boolean =>
  behind.length > 0 && behind.length <= MOST_OF_NUMBER && behind.some((word) => /\d/.test(word));

const MOST_OF_NUMBER = 3;

/** "Hotel" where members are a hotel or a hostel, rather than "Hotel Alba" among other names. */
export function isValue(word: string, { members }: Group): boolean {
  return members.some(({ fields }) =>
    fields.some(({ value }) => {
      const [shown = '', ...more] = wordsOf(value.slice(0, 30));
      return more.length === 0 && likeness(word, shown) >= FITS;
    }),
  );
}

/** "The invoices" among mails of which some are. */
export function isSubject(word: string, { members, collection }: Group): boolean {
  const heads = wordsOf(`${collection.title} ${collection.columns.join(' ')}`);
  if (!SUBJECTS.test(stem(word)) || isAbout(heads, word)) return false;
  const showing = members.filter(({ words }) => [...words].some((shown) => stem(shown) === stem(word)));
  return showing.length > 0 && showing.length < members.length;
}

const SUBJECTS = /^(?:invoice|payment|ticket|recipe|document|order|appointment|proposal|review)$/;

export const isAbout = (words: string[], word: string): boolean =>
  words.some((shown) => likeness(word, shown) >= FITS);
