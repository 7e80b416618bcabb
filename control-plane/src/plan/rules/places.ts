// SPDX-License-Identifier: MIT
// What of a page holds other things and is called as a place is: a folder, a branch, a menu, a tab, a line of a list that opens.

import type { SnapshotNode } from '../snapshot.ts';
import { STOP_WORDS } from './language/lexicon.ts';
import { ordinalOf } from './language/numbers.ts';
import { likeness, wordsOf } from './language/text.ts';
import { contentsOf, isShut, mayHold } from './page/branches.ts';
import { distinct } from './page/ground.ts';
import { isFolderSign } from './page/kinds.ts';
import { ancestor, textOf } from './page/labels.ts';
import { isMenu } from './page/member-controls.ts';
import { type Element, takesClicks } from './page/model.ts';
import { mentions } from './page/score.ts';
import { tabsOf } from './page/tabs.ts';
import type { Turn } from './turn/turn.ts';

/** What is said to hold something has to be called so. */
const CALLED = 0.85;
/** A thing that is there already need not be looked for. */
export const THERE = 0.8;

/** The one thing of that name that may hold others. */
export function holderOf(name: string, turn: Turn): Element | undefined {
  const named = turn
    .matches(name.replace(MENU, ''), 'open')
    .filter(
      ({ score, element }) =>
        score >= CALLED &&
        (mayHold(element) || isTab(name, element, turn)) &&
        !(isMenu(element) && mentions(element.name, name) < CALLED),
    );
  const best = named
    .filter(({ score }) => score >= (named[0]?.score ?? 0) - 0.05)
    .map(({ element }) => element);
  const folding = best.filter((element) => isShut(element) !== undefined);
  // Where a tree stands beside a list, the list shows what the folder holds.
  const listed = best.filter((element) => isShut(element) === undefined && isFolderLine(element));
  const isBeside = listed.length > 0 && folding.every(({ node }) => isInTree(node));
  const found = distinct(isBeside ? listed : folding.length > 0 ? folding : best);
  // Of several menus of one name the one that was opened.
  const isAlike = found.length > 1 && found.every((element) => element.name === found[0]?.name);
  const open = isAlike ? found.filter((element) => isShut(element) === false) : found;
  return open.length === 1 ? open[0] : undefined;
}

/** Whatever unfolds may be called a menu. */
const MENU = /(?<=\S)\s+(?:sub-?)?menu$/i;

/** A button among its like is one only where that is said. */
const isTab = (name: string, element: Element, { model }: Turn): boolean =>
  /\btab\b/i.test(name) && tabsOf(model).includes(element);

/**
 * Something that is shut, or seen to hold something; else what is called by a word for such things, or a line that may be a folder
 * where `what` is not in sight.
 */
export function isPlace(name: string, turn: Turn, what?: string): boolean {
  const holder = holderOf(name, turn);
  const shut = holder && isShut(holder);
  if (holder === undefined) return isOutOfSight(name, turn);
  if (shut === true) return true;
  if (shut === false) return contentsOf(holder) !== undefined;
  return (
    NOUN.test(name) ||
    (what === undefined && tabsOf(turn.model).includes(holder)) ||
    (what !== undefined &&
      NUMBERED.test(name) &&
      takesClicks(holder.node) &&
      turn.score(what, 'choose') < THERE) ||
    (what !== undefined && isLineOfList(holder) && turn.score(what, 'choose') < THERE)
  );
}

/** "Lesson two" is a place, where it is clicked and what is in it is not in sight. */
const NUMBERED =
  /^(?:the )?(?:lesson|chapter|part|unit|week|day|step|section|module|volume|level|floor|page|round|year|term|stage) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/i;

/** A folder that the page does not show may be in one that is shut. */
const isOutOfSight = (name: string, turn: Turn): boolean =>
  FOLDER.test(name) &&
  turn.score(name, 'open') < THERE &&
  turn.model.elements.some((element) => isShut(element) === true && element.kind !== 'tab');

const FOLDER = /^(?:folder|directory|branch)\s+\S|\S\s+(?:folder|directory|branch)$/i;
/** "In the Lisbon folder inside Photos": what a folder is in is one, too. */
export function holdsFolders(places: string[], turn: Turn): boolean {
  const holder =
    places.length > 1 && places.some((name) => NOUN.test(name))
      ? holderOf(places[0] as string, turn)
      : undefined;
  return holder !== undefined && takesClicks(holder.node);
}

/** What holds it, if that is in sight, has each word in its name but for one that says what it is. */
export function isCalledInFull(place: string, turn: Turn): boolean {
  const holder = holderOf(place, turn);
  const shown = holder?.labels.flatMap(({ words }) => words) ?? [];
  const words = wordsOf(place).filter(
    (word) => !STOP_WORDS.has(word) && !NOUN.test(word) && ordinalOf(word) === undefined,
  );
  return holder === undefined || words.every((word) => shown.some((one) => likeness(word, one) >= SAID));
}

const SAID = 0.75;

const NOUN = /\b(?:folder|directory|tab|section|branch|panel|accordion|category|group)\b/i;

const isLineOfList = (element: Element): boolean => isFolderLine(element) || isListed(element);

/** A line of a table or a list that shows the sign of a folder. */
const isFolderLine = ({ node }: Element): boolean =>
  isFolderSign(textOf(node)) &&
  takesClicks(node) &&
  !isInTree(node) &&
  (node.role === 'row' || ancestor(node, (role) => role === 'row' || role === 'listitem', 3) !== undefined);

export const isInTree = (node: SnapshotNode): boolean =>
  ancestor(node, (role) => role === 'tree', 20) !== undefined;

const isListed = ({ kind, node }: Element): boolean =>
  ancestor(node, (role) => role === 'listitem' || (role === 'row' && kind === 'link'), 3) !== undefined;
