// SPDX-License-Identifier: MIT
// Words told by their letters: "names that start with B", "ends in -ing", "containing the letter x".
import { protect, restored } from './protect.ts';

export interface Spelled {
  /** The phrase without what tells of letters: "names in the list". */
  what: string;
  fits: (text: string) => boolean;
}

const FORM =
  /\s+(?:(?:that|which|whose names?)\s+)?(?:(?<start>(?:start|begin)(?:s|ning|ing)?)|(?<end>(?:end)(?:s|ing)?)|(?<within>contain(?:s|ing)?|hav(?:e|ing)|has|with))\s+(?:(?:with|in|by|on)\s+)?(?:(?:the|an?)\s+)?(?:letters?\s+)?(?<letters>\uE000\d+\uE001|-?\p{L}{1,4})(?:\s+in (?:it|them))?[?.]*$/iu;

/** Undefined where nothing is told so; "with" and "have" tell it only of a letter, or of what is quoted. */
export function spellingIn(phrase: string): Spelled | undefined {
  const { text, quotes } = protect(phrase);
  const match = FORM.exec(text);
  const { start, end, within, letters = '' } = match?.groups ?? {};
  if (match === null || (within !== undefined && !/\bletters?\b|contain/i.test(match[0]))) return undefined;
  const sought = restored(letters, quotes)
    .replace(/["“”'‘’-]/g, '')
    .toLowerCase();
  return {
    what: restored(text.slice(0, match.index), quotes),
    fits: (shown) => {
      const name = shown.trim().toLowerCase();
      if (start !== undefined) return name.startsWith(sought);
      return end !== undefined ? name.endsWith(sought) : name.includes(sought);
    },
  };
}
