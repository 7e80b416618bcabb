// SPDX-License-Identifier: MIT
// "Show the tab of Ida", "the details of the talk by Ida" where "Folk songs: details" unfolds it: what is said to be in it is it itself.
import type { Clause } from '../language/command.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { wordsOf } from '../language/text.ts';
import { isShut } from '../page/branches.ts';
import type { Element, PageModel } from '../page/model.ts';
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
  const { command } = clause;
  const box = command.kind === 'check' && ALL.test(what) ? boxOf(holder, model) : undefined;
  if (command.kind === 'check')
    return box && { ...clause, command: { ...command, target: pinned(box, place) } };
  const [noun = '', ...more] = wordsOf(what).filter((word) => !STOP_WORDS.has(word));
  if (command.kind !== 'open' || more.length > 0) return undefined;
  const isIt =
    (noun === 'tab' && tabsOf(model).includes(holder)) ||
    (isShut(holder) !== undefined && wordsOf(holder.name).includes(noun));
  return isIt ? { ...clause, command: { ...command, target: pinned(holder, place) } } : undefined;
}

const ALL = /^(?:everything|all(?: of it| that is)?)$/i;

/** "Everything in Act Two": the box that stands for all that is in it. */
const boxOf = ({ node: { parent } }: Element, { elements }: PageModel): Element | undefined =>
  elements.find(({ node }) => node.role === 'checkbox' && node.parent === parent);
