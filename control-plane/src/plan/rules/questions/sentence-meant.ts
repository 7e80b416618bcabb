// SPDX-License-Identifier: MIT
// "The fifth word of the sentence about the geese": the one sentence of the page that has all words by which it is told, or stands behind the
// number or the letter that is; "the last sentence" where but one text has several.
import { walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { ordinalOf } from '../language/numbers.ts';
import { likeness, wordsOf } from '../language/text.ts';
import type { PageModel } from '../page/model.ts';

const TOLD =
  /^(?:(?:first|whole|quoted|given|long|short) )?(?:sentence|line|quote|quotation|phrase|saying|proverb)s? (?:about|on|with|containing|mentioning|(?:that|which) (?:mentions|has|contains|is about|speaks of|begins with|starts with)|in|of|under|for|behind|at|from) (.+)$/iu;
/** "The owl sentence". */
const CALLED =
  /^(?!(?:first|second|third|fourth|fifth|last|next|previous|whole|only|given|same|long|short|longest|shortest|quoted)\b)(\p{L}+(?: \p{L}+)?) (?:sentence|quote|quotation|proverb)$/iu;
const PART =
  /^(?:the )?(?:(?:question|exercise|task|item|part|number|letter|point|no\.?) )?(\p{L}|\d{1,2})$/iu;
const QUOTED = /[“"«]([^”"»]+)[”"»]/u;
/** Where one sentence ends and the next begins. */
const ENDS = /(?<=\p{L}{2}[.!?][”"»]?)\s+(?=[“"«]?\p{Lu})/u;
const FEWEST_WORDS = 3;
const SAME = 0.8;

/** Undefined where no sentence is told so; without a text where none is such, or several are. */
export function sentenceMeant(where: string, { root }: PageModel): { text: string | undefined } | undefined {
  const told = (TOLD.exec(where) ?? CALLED.exec(where))?.[1];
  if (told === undefined) return undefined;
  const mark = PART.exec(told)?.[1]?.toLowerCase();
  const words = wordsOf(told).filter((word) => !STOP_WORDS.has(word));
  const meant = [...walk(root)].flatMap((node) => {
    const text = node.text ?? (node.children.length === 0 ? node.name : '');
    if (mark !== undefined) return isBehind(mark, text) ? [sentencesIn(text)[0] ?? ''] : [];
    return sentencesIn(text).filter((sentence) => hasAll(sentence, words));
  });
  const [only, ...more] = new Set(meant);
  return { text: more.length === 0 ? only : undefined };
}

/** Undefined where no place is told, or several texts have as many sentences. */
export function sentenceAt(said: string, { root }: PageModel): string | undefined {
  const place = ordinalOf(PLACED.exec(said)?.[1] ?? '');
  if (place === undefined) return undefined;
  const texts = [...walk(root)].map(({ text = '' }) => text.split(ENDS)).filter(({ length }) => length > 1);
  const [only, ...more] = new Set(texts.map((sentences) => sentences.at(place < 0 ? place : place - 1)));
  return more.length === 0 ? only : undefined;
}

const PLACED =
  /^(?:the )?(\S+) sentence(?: (?:of|in|from) (?:the|this|my) (?:text|page|draft|story|paragraph))?$/i;

/** What stands in quotes is the sentence, and what is asked of it is none. */
function sentencesIn(text: string): string[] {
  const quoted = QUOTED.exec(text)?.[1];
  const all = quoted === undefined ? text.split(ENDS) : [quoted];
  return all.filter((sentence) => wordsOf(sentence).length >= FEWEST_WORDS);
}

const isBehind = (mark: string, text: string): boolean =>
  new RegExp(String.raw`^${mark}[.):]\s`, 'iu').test(text);

function hasAll(sentence: string, words: string[]): boolean {
  const shown = wordsOf(sentence);
  return words.length > 0 && words.every((word) => shown.some((one) => likeness(word, one) >= SAME));
}
