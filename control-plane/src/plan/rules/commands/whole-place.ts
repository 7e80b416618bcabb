// SPDX-License-Identifier: MIT
// "Show the tab of Ida", "the details of the talk by Ida" where "Folk songs: details" unfolds it: what is said to be in it is it itself.
import type { Clause } from '../language/command.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { wordsOf } from '../language/text.ts';
import { isShut } from '../page/branches.ts';
import type { Element } from '../page/model.ts';
import { tabsOf } from '../page/tabs.ts';
import { pinned, type Turn } from '../turn/turn.ts';

/**
 * The clause that opens the place itself; undefined where something in it is meant.
 * @param what Is said to be in the place.
 * @param holder What is called by the place.
 */
export function wholePlace(
  clause: Clause,
  what: string,
  place: string,
  holder: Element,
  { model }: Turn,
): Clause | undefined {
  const [noun = '', ...more] = wordsOf(what).filter((word) => !STOP_WORDS.has(word));
  if (clause.command.kind !== 'open' || more.length > 0) return undefined;
  const isIt =
    (noun === 'tab' && tabsOf(model).includes(holder)) ||
    (isShut(holder) !== undefined && wordsOf(holder.name).includes(noun));
  return isIt ? { ...clause, command: { ...clause.command, target: pinned(holder, place) } } : undefined;
}
