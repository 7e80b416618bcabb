// SPDX-License-Identifier: MIT
// What is named is opened: by a question to be read, an item of a tree, an event, a channel, a page of the manual; for a deed an item or a tab.
import { isSkipLink } from './closed.ts';
import { asked } from './language/asked.ts';
import { isDeed, isDeedAlone } from './language/deeds.ts';
import { STOP_WORDS } from './language/lexicon.ts';
import { placesIn } from './language/places.ts';
import { commandOf } from './language/recognise.ts';
import { SOFT_WORDS } from './language/soft-words.ts';
import { likeness, wordsOf } from './language/text.ts';
import { isShut } from './page/branches.ts';
import type { Element } from './page/model.ts';
import { tellsState } from './page/state-buttons.ts';
import { wasOpened } from './turn/explored.ts';
import type { Turn } from './turn/turn.ts';

const ALIKE = 0.78;
/** How surely a label has to be a name. */
const NAME = 0.95;
const LONGEST_NAME = 8;
/** They are there to show something. */
const HOLDS = new Set<Element['kind']>(['treeitem', 'tab']);

/**
 * The one that is called by most words of what was said and by no others; undefined where none is that was not opened yet.
 * @param isAsked Only to be read.
 */
export function namedIn(said: string, isAsked: boolean, turn: Turn): Element | undefined {
  const words = tellingOf(wordsOf(isAsked ? said.replace(TELLS, '') : said));
  const asking = asked(said).words;
  const names = (said.match(FULL_NAME) ?? []).map(wordsOf);
  const isTold = (word: string): boolean => words.some((one) => likeness(one, word) >= ALIKE);
  const ranked = turn.model.elements.flatMap((element) => {
    if (!onlyShows(element) || !(isAsked || HOLDS.has(element.kind)) || wasOpened(element, turn)) return [];
    return element.labels
      .filter(({ weight }) => weight >= NAME)
      .flatMap(({ text }) => {
        const shown = tellingOf(wordsOf(text)).filter((word) => !/^\d/.test(word));
        const told = shown.filter(isTold).length;
        if (names.some((name) => isPartly(name, shown))) return [];
        const isNamed = told > 0 && (told === shown.length || (told > 1 && told * 2 > asking.length));
        return isNamed && shown.length <= LONGEST_NAME
          ? [{ element, rank: told - 0.1 * (shown.length - told) }]
          : [];
      });
  });
  return ranked.sort((a, b) => b.rank - a.rank)[0]?.element;
}

/** "List the lakes" is not about what is called a list. */
const TELLS = /^(?:please )?(?:list|name|count|compare|check|show|read|find out|tell me|give me) /i;

/** What a request says that its thing is in: "remove the lamp from my bag" where something is called "Bag (1)". */
export function holderOf(said: string, turn: Turn): Element | undefined {
  const places = placesIn(said).flatMap((placed) =>
    placed.places.map((place) => tellingOf(wordsOf(place)).join(' ')),
  );
  return turn.model.elements.find((element) => {
    const { kind, node, name } = element;
    const shows =
      (kind === 'button' && !tellsState(name)) ||
      kind === 'tab' ||
      (kind === 'link' && node.url?.startsWith('#') === true);
    const called = tellingOf(wordsOf(name))
      .filter((word) => !/^\d+$/.test(word))
      .join(' ');
    return (
      shows &&
      called !== '' &&
      places.includes(called) &&
      !wasOpened(element, turn) &&
      isShut(element) !== false
    );
  });
}

/** "Moss" is not "Moss Garden". */
const FULL_NAME = /\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)+/gu;
const isPartly = (name: string[], shown: string[]): boolean =>
  name.some((word) => shown.includes(word)) && !name.every((word) => shown.includes(word));

const tellingOf = (words: string[]): string[] =>
  words.filter((word) => !STOP_WORDS.has(word) && !SOFT_WORDS.has(word));

/** A click on it shows something and does nothing else, by all that can be seen. */
function onlyShows(element: Element): boolean {
  const { kind, node, name } = element;
  if (node.disabled === true || node.selected === true || isShut(element) === false) return false;
  if (wordsOf(name).some(isDeed) || isDeedAlone(name) || BRINGS.test(name) || isSkipLink(element))
    return false;
  // It sorts.
  if (node.parent?.role === 'columnheader') return false;
  if (kind === 'link') return node.url?.startsWith('#') === true;
  if (kind === 'button')
    return (wordsOf(name).length > 1 || isChannel(name)) && commandOf(name) === undefined;
  return kind === 'treeitem' || kind === 'tab' || (kind === 'text' && node.pointer === true);
}

/** "# garden", as chats call the places that one talks in. */
export const isChannel = (name: string): boolean => /^#\s?\p{L}[\p{L}\d_-]*$/u.test(name.trim());

/** Called by what there is not yet. */
const BRINGS = /^\W*(?:new|add|create|upload|import|compose)\b/i;
