// SPDX-License-Identifier: MIT
// What is named is opened: by a question to be read, an item of a tree, an event, a channel, a page of the manual; for a deed an item or a tab.
import type { SnapshotNode } from '../snapshot.ts';
import { isSkipLink, leadsAway } from './closed.ts';
import { asked } from './language/asked.ts';
import { commits, isDeed, isDeedAlone } from './language/deeds.ts';
import { STOP_WORDS } from './language/lexicon.ts';
import { isClock } from './language/moments.ts';
import { numberOf } from './language/numbers.ts';
import { placesIn } from './language/places.ts';
import { commandOf } from './language/recognise.ts';
import { SOFT_WORDS } from './language/soft-words.ts';
import { likeness, stem, wordsOf } from './language/text.ts';
import { isShut } from './page/branches.ts';
import { textOf } from './page/labels.ts';
import type { Element, PageModel } from './page/model.ts';
import { inNavigation } from './page/select.ts';
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
  const isSaid = (word: string): boolean => words.includes(word);
  const ranked = turn.model.elements.flatMap((element) => {
    const mayHold = isAsked || HOLDS.has(element.kind) || isPartFor(words, element);
    if (!onlyShows(element, turn.model) || !mayHold || wasOpened(element, turn)) return [];
    return element.labels
      .filter(({ weight }) => weight >= NAME)
      .flatMap(({ text }) => {
        const shown = namingIn(text);
        const isSaidOf = (word: string): boolean => isTold(word) || isOnlyTied(word, text, said);
        const isOther = isOtherNumber(element, said) || isOtherOfName(text, said);
        const told = isOther ? 0 : shown.filter(isSaidOf).length;
        if (names.some((name) => isPartly(name, shown))) return [];
        const isNamed = told > 0 && (told === shown.length || (told > 1 && told * 2 > asking.length));
        return isNamed && shown.length <= LONGEST_NAME
          ? [
              {
                element,
                rank: told - 0.1 * (shown.length - told) + (shown.every(isSaid) ? TO_THE_LETTER : 0),
              },
            ]
          : [];
      });
  });
  return ranked.sort((a, b) => b.rank - a.rank)[0]?.element;
}

/** "2 people" beside "4 people" is what neither "six people" nor "people" means. */
export function isOtherNumber({ node }: Element, said: string): boolean {
  const [text, number] = numberedIn(node);
  const isOneOfSuch = (node.parent?.children ?? []).some(
    (other) => other !== node && numberedIn(other)[0] === text,
  );
  return number !== undefined && isOneOfSuch && !wordsOf(said).some((word) => numberOf(word) === number);
}

/** "Project 5" is neither "Project 3" nor "project-1.docx". */
function isOtherOfName(name: string, said: string): boolean {
  const numbers = numbersBehind(said);
  const own = [...numbersBehind(name)];
  return own.some(([word, number]) => numbers.has(word) && numbers.get(word) !== number);
}

/** The number that stands behind a word. */
const numbersBehind = (text: string): Map<string, string> =>
  new Map(
    [...text.toLowerCase().matchAll(/(\p{L}{3,})[\s#-]{0,2}(\d+)(?![\d:.,])/gu)].map(
      ([, word = '', number = '']) => [word, number],
    ),
  );

const numberedIn = (node: SnapshotNode): [text: string, number?: number] => {
  const [, number, text] = /^(\d{1,3}) (\p{L}.*)$/u.exec(textOf(node).trim()) ?? [];
  return text === undefined ? [''] : [text, Number(number)];
};

/** "Cancel the reservation of the telescope": the part of the site that is called "Reservations". */
function isPartFor(said: string[], element: Element): boolean {
  const called = tellingOf(wordsOf(element.name)).map(stem);
  const told = said.map(stem);
  return called.length > 0 && called.every((word) => told.includes(word)) && isPartOfSite(element);
}

/** "The forum cycling" is "cycling" before "Forums". */
const TO_THE_LETTER = 0.05;

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

/** "Thu 19 Nov, 09:00: free", "18:30", "free" in the place of an hour: a click on it takes it. */
export const isFreeSlot = ({ name }: Element): boolean =>
  (/\d[:.]\d\d/.test(name) && FREE.test(name)) || ALONE.test(name.trim()) || isClock(name.trim());

const FREE = /\b(?:free|available|vacant|bookable)\b/i;
const ALONE = /^(?:free|available|vacant|bookable|open|book)$/i;

/** "Moss" is not "Moss Garden". */
const FULL_NAME = /\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)+/gu;
const isPartly = (name: string[], shown: string[]): boolean =>
  name.some((word) => shown.includes(word)) && !name.every((word) => shown.includes(word));

const tellingOf = (words: string[]): string[] =>
  words.filter((word) => !STOP_WORDS.has(word) && !SOFT_WORDS.has(word));

/** "Your start number" is called by words that mostly tie others together: they name it all the same. */
function namingIn(text: string): string[] {
  const words = wordsOf(text).filter((word) => !/^\d/.test(word) && !STOP_WORDS.has(word));
  const telling = words.filter((word) => !SOFT_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

const isOnlyTied = (word: string, text: string, said: string): boolean =>
  namingIn(text).length > 1 && SOFT_WORDS.has(word) && wordsOf(said).includes(word);

/** A click on it shows something and does nothing else, by all that can be seen. */
export function onlyShows(element: Element, model: PageModel): boolean {
  const { kind, node, name } = element;
  if (node.disabled === true || node.selected === true || isShut(element) === false) return false;
  if (
    (!IS_NOUN.test(name) && wordsOf(name).some(isDeed)) ||
    isDeedAlone(name) ||
    (kind === 'button' && (commits(name) || node.form === 'sends')) ||
    BRINGS.test(name) ||
    isSkipLink(element) ||
    SIGNS.test(name) ||
    isFreeSlot(element)
  )
    return false;
  // It sorts.
  if (node.parent?.role === 'columnheader') return false;
  const isOfSite = isPartOfSite(element);
  if (kind === 'link') return node.url?.startsWith('#') === true || (isOfSite && !leadsAway(node.url, model));
  if (kind === 'button')
    return isOfSite || ((wordsOf(name).length > 1 || isChannel(name)) && commandOf(name) === undefined);
  if (kind === 'menuitem') return isOfSite;
  return kind === 'treeitem' || kind === 'tab' || (kind === 'text' && node.pointer === true);
}

/** "Your start number", as letters are called: nothing is started. */
const IS_NOUN = /^(?:your|my|our|the|an?)\s\S+\s\S/i;

/** "Accounts | Transfers | Invoices", where the page has its navigation: other parts of the site. */
function isPartOfSite({ kind, node, name }: Element): boolean {
  const beside =
    (node.parent?.role === 'listitem' ? node.parent.parent?.children : node.parent?.children) ?? [];
  const isAlike = ({ role, children }: SnapshotNode): boolean =>
    role === node.role || (role === 'listitem' && children.some((child) => child.role === node.role));
  return (
    (kind === 'link' || kind === 'button' || kind === 'menuitem') &&
    inNavigation(node) &&
    node.expanded === undefined &&
    node.pressed === undefined &&
    /\p{L}{3}/u.test(name) &&
    wordsOf(name).length <= LONGEST_PART &&
    !ASIDE.test(name) &&
    commandOf(name) === undefined &&
    beside.filter(isAlike).length > 1
  );
}

const LONGEST_PART = 3;
const SIGNS = /^(?:log|sign) ?(?:in|out|off|up)\b/i;
/** Tells nothing of the site's own things. */
const ASIDE = /^(?:register|search|menu|close|back|privacy|terms|imprint|cookies?|language)\b/i;

/** Once all else was looked at, the next part of the site in which a question may be answered. */
export function partToSee(turn: Turn): Element | undefined {
  return turn.model.elements.find(
    (element) =>
      isPartOfSite(element) &&
      onlyShows(element, turn.model) &&
      !isShown(element, turn) &&
      !wasOpened(element, turn),
  );
}

/** Its name is over what is shown. */
const isShown = ({ name }: Element, { model, input }: Turn): boolean =>
  input.history.length === 0 &&
  model.elements.some(({ kind, node }) => kind === 'heading' && textOf(node).trim() === name.trim());

/** "# garden", as chats call the places that one talks in. */
export const isChannel = (name: string): boolean => /^#\s?\p{L}[\p{L}\d_-]*$/u.test(name.trim());

/** Called by what there is not yet. */
const BRINGS = /^\W*(?:new|add|create|upload|import|compose)\b/i;
