// SPDX-License-Identifier: MIT
// "Add the salt ships to the queue" is not done by the tab "Queue", which only shows what is there, nor by a title.
import { walk } from '../../snapshot.ts';
import { STOP_WORDS, STRUCTURE_NOUNS } from '../language/lexicon.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { likeness, stem, wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import { type Element, takesClicks } from '../page/model.ts';
import { isView } from '../page/tabs.ts';

const SAME = 0.85;
/** Of one that is not shown yet, a remark beside its name is none of what is to be done. */
const MOST_LEFT = 2;

/** Whether a view, or a mere title, says so little of what is to be done that showing it cannot be all of that. */
export function onlyShows({ kind, node, labels }: Element, phrase: string): boolean {
  const isTitle = (kind === 'heading' || kind === 'header') && !takesClicks(node);
  if (phrase.startsWith('ref:') || !(kind === 'tab' || isTitle || isView(node))) return false;
  const shown = labels.flatMap(({ words }) => words);
  const isShown = (word: string): boolean => shown.some((one) => likeness(word, one) >= SAME);
  const said = wordsOf(phrase);
  const left = said.filter(
    (word) =>
      !STOP_WORDS.has(word) &&
      !SOFT_WORDS.has(word) &&
      !STRUCTURE_NOUNS.has(stem(word)) &&
      !SHOWS.has(word) &&
      !isShown(word),
  );
  const leftAtMost = node.selected === true || isTitle ? 0 : MOST_LEFT;
  // What has none of the words was found by its place.
  return said.some(isShown) && left.length > leftAtMost;
}

/** Said of views themselves. */
const SHOWS = new Set(
  'open go show see view switch change take bring get jump back over page section area screen now again first second third last next previous'.split(
    ' ',
  ),
);

/** "Book the one that leaves at six" is done by the button that says so, and not by the mere text beside it that tells when. */
export function isTextBesideDeed({ kind, node }: Element, said: string): boolean {
  const [verb = ''] = wordsOf(said);
  if (kind !== 'text' || takesClicks(node) || !COMMITS.test(verb) || wordsOf(textOf(node)).includes(verb))
    return false;
  return [...walk(node.parent ?? node)].some(
    ({ role, name }) => (role === 'button' || role === 'link') && wordsOf(name).includes(verb),
  );
}

const COMMITS = /^(?:book|reserve|buy|order|rent|hire|cancel|delete|remove|join|pay|apply)$/;
