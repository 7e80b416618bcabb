// SPDX-License-Identifier: MIT
// Things that share no more than their noun with what is said: "the brass hook" is no "Cup hook".
import { stem, wordsOf } from '../language/text.ts';
import type { Member } from './members.ts';

/**
 * Whether all of them are called by that noun and, before it, by a word that is not said. A noun that is said with a capital is a name,
 * which may lack what stands before it.
 * @param phrase As it was said, where a word before the noun is shown by none of the members.
 */
export function shareOnlyNoun(members: Member[], noun: string, phrase: string): boolean {
  const said = wordsOf(phrase).map(stem);
  const isOther = ({ title }: Member): boolean => {
    const [last = '', before] = wordsOf(title).reverse();
    return before !== undefined && stem(last) === stem(noun) && !said.includes(stem(before));
  };
  return members.length > 0 && isCommon(noun, phrase) && members.every(isOther);
}

const isCommon = (noun: string, phrase: string): boolean => phrase.split(/[^\p{L}\p{N}]+/u).includes(noun);
