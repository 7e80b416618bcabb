// SPDX-License-Identifier: MIT
// Slips of the pen: a word that no dictionary has, and that is one slip away from one word of the command language or of the page.
import dictionary from 'dictionary-en';
import nspell from 'nspell';
import { protect, restored } from './protect.ts';

/** Words that say what is to be done, where and when. */
const COMMANDS =
  `submit search select choose click double check uncheck untick press enter delete remove cancel confirm continue forward reply archive share
   follow unfollow download upload reserve order close scroll expand collapse between before after above below under second third fourth fifth
   first bottom button field password username address email phone number slider notice message cheapest shortest longest highest lowest earliest
   latest biggest smallest largest newest oldest january february march april june july august september october november december monday
   tuesday wednesday thursday friday saturday sunday language settings please another everything using open write wrote type about`.split(
    /\s+/,
  );

/** Shorter words are one slip away from too many others, unless two letters were only swapped. */
const LEAST = 5;
/** What is written so is a name, a number or an address, and no slip. */
const PLAIN = /(?<![\p{L}\p{N}'’@./_-])\p{Ll}{4,}(?![\p{L}\p{N}'’@/_-]|[.](?=\S))/gu;

interface English {
  has(word: string): boolean;
  /** Whether somebody or some place is called so. */
  names: ReadonlySet<string>;
}

let english: English | undefined;

/** Read when it is needed first: it takes a tenth of a second. */
function dictionaryOf(): English {
  if (english !== undefined) return english;
  const [aff, dic] = [Buffer.from(dictionary.aff), Buffer.from(dictionary.dic)];
  const spelling = nspell({ aff, dic });
  const names = dic.toString().match(/^\p{Lu}\p{Ll}+(?=$|\/)/gmu) ?? [];
  english = { has: (word) => spelling.correct(word), names: new Set(names) };
  return english;
}

const isWord = (text: string): boolean => dictionaryOf().has(text);

/** "Marta" is not "Maria": what is a name is nothing that another word was meant to be. */
const isPlain = (word: string): boolean => isWord(word) && !dictionaryOf().names.has(nameOf(word));

/** Whether somebody or some place is called so, written without its capital. */
export const isCalledSo = (word: string): boolean => dictionaryOf().names.has(nameOf(word));

const nameOf = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** @param shown The words of the page, in lower case; asked for where something is misspelt. */
export function withoutSlips(request: string, shown: () => ReadonlySet<string>): string {
  const { text, quotes } = protect(request);
  const plain = text.replace(PLAIN, (word) => {
    if (KNOWN.has(word) || isWord(word) || isWord(nameOf(word)) || shown().has(word)) return word;
    const meant = [...new Set([...COMMANDS, ...shown()])].filter((other) => isOneSlip(word, other));
    const [only, ...more] = meant.filter((other) => KNOWN.has(other) || isPlain(other));
    return only === undefined || more.length > 0 ? word : only;
  });
  return restored(plain, quotes);
}

const KNOWN = new Set(COMMANDS);

/** One letter too many, too few or another one, or two swapped; the first letter stands. */
function isOneSlip(word: string, meant: string): boolean {
  if (Math.abs(word.length - meant.length) > 1 || word === meant) return false;
  let from = 0;
  while (from < word.length && word[from] === meant[from]) from++;
  const [said, right] = [word.slice(from), meant.slice(from)];
  if (said[0] === right[1] && said[1] === right[0] && said.slice(2) === right.slice(2))
    return said.length > 1;
  const isLong = Math.min(word.length, meant.length) >= LEAST && from > 0;
  return isLong && (said.slice(1) === right.slice(1) || said.slice(1) === right || said === right.slice(1));
}
