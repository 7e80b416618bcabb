// SPDX-License-Identifier: MIT
// "Remove the October minutes", where nothing of the page is called so: a "Delete" that stands for whatever is chosen is not pressed for it.
import { isDeedAlone, isDoneByTicks, isDoneTo, mayBeHidden } from '../language/deeds.ts';
import { ITEM_NOUNS, STOP_WORDS, STRUCTURE_NOUNS } from '../language/lexicon.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { stem, wordsOf } from '../language/text.ts';
import { isUnknown } from '../page/class-words.ts';
import type { Element, PageModel } from '../page/model.ts';

/** "Report spam": of its words none says to what. */
const isDeedThroughout = (name: string): boolean =>
  wordsOf(name).length > 1 && wordsOf(name).every(mayBeHidden);

/** Whether it would be done to something else than what is said. */
export function isNotThere({ kind, name }: Element, phrase: string, model: PageModel): boolean {
  const [verb = '', ...said] = wordsOf(phrase);
  const takesClicks = kind === 'button' || kind === 'text';
  const isDone = isDeedAlone(name) && (isDoneTo(verb) || isDoneByTicks(verb));
  if (!takesClicks || !(isDone || isDeedThroughout(name))) return false;
  return said.some(
    (word) =>
      /^\p{L}{4,}$/u.test(word) &&
      !STOP_WORDS.has(word) &&
      !SOFT_WORDS.has(word) &&
      !ITEM_NOUNS.has(stem(word)) &&
      !STRUCTURE_NOUNS.has(stem(word)) &&
      isUnknown(word, model),
  );
}
