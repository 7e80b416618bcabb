// SPDX-License-Identifier: MIT
// "How many red items are there?": pictures and signs by what they are called.
import { walk } from '../../snapshot.ts';
import { isDeed } from '../language/deeds.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { likeness, stem, wordsOf } from '../language/text.ts';
import { isTitledSign } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';

const ANY = new Set(
  'item thing shape object figure symbol picture image icon sign one element piece card tile'.split(' '),
);
const SAME = 0.9;

/** How many of the pictures have all telling words of the phrase in their names; undefined where some word is in none. */
export function countOfPictures(phrase: string, { root }: PageModel): number | undefined {
  const pictures = [...walk(root)]
    .filter((node) => node.role === 'img' || isTitledSign(node))
    .map(({ name, title = '' }) => wordsOf(name || title))
    // "Move to Done" is nothing that is done.
    .filter(([first = '']) => !isDeed(first))
    .map((words) => words.map(stem))
    .filter((words) => words.length > 0);
  const words = wordsOf(phrase).filter((word) => !STOP_WORDS.has(word) && !ANY.has(stem(word)));
  const has = (shown: string[], word: string): boolean =>
    shown.some((one) => likeness(stem(word), one) >= SAME);
  const isKnown = (word: string): boolean => pictures.some((shown) => has(shown, word));
  if (pictures.length < 2 || words.length === 0 || !words.every(isKnown)) return undefined;
  return pictures.filter((shown) => words.every((word) => has(shown, word))).length;
}
