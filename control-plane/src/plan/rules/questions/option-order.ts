// SPDX-License-Identifier: MIT
// "Which fruit comes after Cherry in the fruit list?", "what is the last option of Size?", "is mango in the list?", "how many sizes are in the
// drop-down?": what a list offers has an order and an end, and what is still to be chosen is none of it.
import { STOP_WORDS } from '../language/lexicon.ts';
import { ordinalOf } from '../language/numbers.ts';
import { likeness, normalise, stem, wordsOf } from '../language/text.ts';
import type { Element, PageModel } from '../page/model.ts';
import { aloneIn, isNoneYet, optionsOf } from '../page/options.ts';

/** @param names What the list offers. */
type Told = (names: string[]) => string | undefined;

interface Asked {
  /** How the question calls the list. */
  named: string;
  told: Told;
}

/** What the list that the question names tells; undefined where it asks otherwise, or that names no list. */
export function ofOptions(question: string, model: PageModel): string | undefined {
  const asked = askedOf(question);
  const list = asked && listNamed(asked.named, model);
  const names = list === undefined ? [] : optionsOf(list).map(({ name, text = '' }) => name || text);
  return names.length > 1 ? asked?.told(names.filter((name) => !isNoneYet(name))) : undefined;
}

/** The list that such a question is about. */
export function listAskedOf(question: string, model: PageModel): Element | undefined {
  const asked = askedOf(question);
  return asked && listNamed(asked.named, model);
}

const BESIDE =
  /^(?:what|which)\b.*?\s(?:right |directly |just |immediately |straight )?(after|follow(?:s|ing)|below|before|above|preced(?:es|ing))\s+["“]?(.+?)["”]?\s+(?:in|on|of|from|under)\s+(?:the\s+)?(.+)$/i;
const PLACED =
  /^(?:what|which)(?:['’]s| is| are)?\s+(?:the\s+)?(\p{L}+|\d+(?:st|nd|rd|th))\s+\p{L}+\s+(?:in|on|of|from|under|for)\s+(?:the\s+)?(.+)$/iu;
const AT =
  /^(?:what|which)\b.*?\b(?:is|comes|stands|is listed)\s+(\p{L}+)\s+(?:in|on|of)\s+(?:the\s+)?(.+)$/iu;
const COUNTED =
  /^how many\s+\p{L}+\s+(?:(?:are|is)(?: there)?|(?:can|could) be (?:chosen|selected|picked))\s+(?:in|on|under|from)\s+(?:the\s+)?(.+)$|^how many\s+(?:options|choices|entries|items|\p{L}+s)\s+(?:does|do)\s+(?:the\s+)?(.+?)\s+(?:have|offer|contain|list|show)$/iu;
const HELD =
  /^(?:is|are)\s+(?:there\s+)?(?:an?\s+|the\s+)?["“]?(.+?)["”]?\s+(?:(?:listed|offered|available)\s+)?(?:in|on|among|(?:one of|an option (?:in|of|for|under)))\s+(?:the\s+)?(.+)$|^does\s+(?:the\s+)?(.+?)\s+(?:have|offer|contain|include|list)\s+(?:an?\s+|the\s+)?["“]?(.+?)["”]?$/i;

function askedOf(question: string): Asked | undefined {
  const said = question.trim().replace(/[\s?.!]+$/, '');
  const [, way, other, among] = BESIDE.exec(said) ?? [];
  if (way !== undefined && other !== undefined && among !== undefined)
    return { named: among, told: nextTo(way, other) };
  // "The first day of the month" is none of what is called "Month": a list has to be spoken of.
  if (!wordsOf(said).some((word) => LIST.test(word))) return undefined;
  const [, nth, whose] = PLACED.exec(said) ?? AT.exec(said) ?? [];
  const place = nth === undefined ? undefined : ordinalOf(nth);
  if (whose !== undefined && place !== undefined)
    return { named: whose, told: (names) => sentenceOf(names.at(place < 0 ? place : place - 1)) };
  const [, within, owner = within] = COUNTED.exec(said) ?? [];
  if (owner !== undefined) return { named: owner, told: (names) => `${names.length}.` };
  const [, one, where, list = where, has = one] = HELD.exec(said) ?? [];
  return list === undefined || has === undefined ? undefined : { named: list, told: holds(has) };
}

const sentenceOf = (name: string | undefined): string | undefined => name && `${name}.`;

function nextTo(way: string, other: string): Told {
  const isBefore = /^(?:before|above|preced)/i.test(way);
  return (names) => {
    const at = names.findIndex((name) => normalise(name) === normalise(other));
    return at < 0 ? undefined : sentenceOf(names[isBefore ? at - 1 : at + 1]);
  };
}

const holds =
  (wanted: string): Told =>
  (names) => {
    const has = names.find((name) => normalise(name) === normalise(wanted));
    return has === undefined ? 'No.' : `Yes: ${has}.`;
  };

/** Words for what a list is. */
const LIST =
  /^(?:lists?|drop|down|dropdowns?|menu|combo|box|combobox|select|options?|choices?|field|available|selection)$/;
/** How surely two words are one. */
const ALIKE = 0.85;

/** "The fruit list", "Favourite fruit", or "the drop-down" where there is but one; undefined where several are called so. */
function listNamed(named: string, model: PageModel): Element | undefined {
  const lists = model.elements.filter(({ kind, node }) => kind === 'list' && node.disabled !== true);
  const said = wordsOf(named);
  const words = said.filter((word) => !LIST.test(word) && !STOP_WORDS.has(word));
  if (words.length === 0) return said.some((word) => LIST.test(word)) ? aloneIn(lists, model) : undefined;
  const isCalled = ({ labels }: Element): boolean =>
    labels.some(({ words: called }) =>
      words.every((word) => called.some((one) => likeness(stem(word), stem(one)) >= ALIKE)),
    );
  const [only, ...more] = lists.filter(isCalled);
  const isOpenTwin = (list: Element): boolean => list.node.role === 'listbox' && list.name === only?.name;
  return more.every(isOpenTwin) ? only : undefined;
}
