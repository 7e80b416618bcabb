// SPDX-License-Identifier: MIT
// Phrases of a clause: words behind a preposition, and what they belong to.
import { ARTICLES, PREPOSITIONS } from './lexicon.ts';
import type { Word } from './words.ts';

/** With whether an article stood before it. */
export type PhraseWord = Word & { article: boolean };

export interface Phrase {
  /** Empty: the object. */
  preposition: string;
  words: PhraseWord[];
  /** “the row of Bob”, “Bob's row”. */
  of?: Phrase;
}

export function phrasesOf(words: Word[]): Phrase[] {
  const phrases: Phrase[] = [];
  let current: Phrase = { preposition: '', words: [] };
  const close = (): void => {
    if (current.words.length > 0 || current.preposition !== '') phrases.push(current);
  };
  let article = false;
  for (const [i, word] of words.entries()) {
    const free = isFree(word);
    const preposition = free ? PREPOSITIONS.get(word.text) : undefined;
    if (preposition !== undefined) {
      close();
      current = { preposition, words: [] };
    } else if (free && ARTICLES.has(word.text) && !isName(word, words[i + 1])) {
      article = true;
      continue;
    } else {
      current.words.push({ ...word, article });
      if (word.possessive) current = owned(current);
    }
    article = false;
  }
  close();
  return nested(phrases);
}

/** “The Beatles”: an article with a capital in the middle of a request is part of a name. */
function isName(article: Word, next: Word | undefined): boolean {
  return article.capital && article.start > 0 && next?.capital === true;
}

/** What was an owner so far becomes what the next words belong to. */
function owned(phrase: Phrase): Phrase {
  return { preposition: phrase.preposition, words: [], of: { ...phrase, preposition: 'of' } };
}

/** “of” belongs to what stands before it. */
function nested(phrases: Phrase[]): Phrase[] {
  const outer: Phrase[] = [];
  for (const phrase of phrases) {
    const before = outer.at(-1);
    if (phrase.preposition !== 'of' || before === undefined) outer.push(phrase);
    else {
      let innermost = before;
      while (innermost.of !== undefined) innermost = innermost.of;
      innermost.of = phrase;
    }
  }
  return outer;
}

export function flat({ preposition, words, of }: Phrase): Phrase['words'] {
  const mark = preposition === '' ? [] : [{ ...words[0]!, text: `/${preposition}`, article: false }];
  return [...(words.length === 0 ? [] : mark), ...words, ...(of === undefined ? [] : flat(of))];
}

export function isPreposition(word: Word | undefined): boolean {
  return word !== undefined && isFree(word) && PREPOSITIONS.has(word.text);
}

/** Neither quoted nor a value. */
export function isFree(word: Word): boolean {
  return word.quote === undefined && word.slot === undefined;
}
