// SPDX-License-Identifier: MIT
// The options of native lists. Playwright gives those of a closed one no ref: they are chosen through their list.
import type { SnapshotNode } from '../../snapshot.ts';
import { walk } from '../../snapshot.ts';
import { dateOf } from '../language/dates.ts';
import { durationSaid, numberOf, ordinalOf, timeIn } from '../language/numbers.ts';
import { likeness, normalise, stem } from '../language/text.ts';
import { type Group, groupsOf } from './members.ts';
import { type Element, isWithin, type PageModel } from './model.ts';
import { labelOf } from './names.ts';
import { queryOf, scoreLabel } from './score.ts';

export interface OptionMatch {
  list: Element;
  option: string;
  score: number;
}

/** A list of the page's own making may hold, for screen readers alone, a few of the options that it shows elsewhere. */
export function optionsOf({ node, replaces }: Element): SnapshotNode[] {
  const isShown = ({ ref, parent, name, text }: SnapshotNode): boolean =>
    ref !== undefined || (parent?.role !== 'listbox' && Boolean(name || text));
  return [...walk(replaces ?? node)].filter(
    (one) => one.role === 'option' && (node.role !== 'combobox' || isShown(one)),
  );
}

const NONE_YET = /^(?:[-–—.… ]*|(?:[-–— ]*)(?:please |-- ?)?(?:choose|select|pick)\b.*)$/i;

/** "Choose one" stands for what is still to be chosen. */
export const isNoneYet = (name: string): boolean => NONE_YET.test(name.trim());

export interface Offer {
  /** How the field, or the group, is called. */
  names: string[];
  /** In document order. */
  options: string[];
}

/** Whatever offers something to be chosen: lists, and groups of radio buttons or check boxes. */
export function offersOf({ elements, root }: PageModel): Offer[] {
  const fields = elements.map((element) => ({
    names: element.labels.map(({ text }) => text),
    nodes: element.kind === 'group' ? choicesIn(element.node) : optionsOf(element),
  }));
  const groups = [...walk(root)]
    .filter(({ role, name }) => role === 'group' && name !== '')
    .map((node) => ({ names: [node.name], nodes: choicesIn(node) }));
  return [...fields, ...groups]
    .map(({ names, nodes }) => ({
      names,
      options: nodes.map(({ name, text = '' }) => name || text).filter((name) => !isNoneYet(name)),
    }))
    .filter(({ options }) => options.length > 1);
}

const choicesIn = (group: SnapshotNode): SnapshotNode[] =>
  [...walk(group)].filter(({ role }) => role === 'radio' || role === 'checkbox');

/** Whether several of its options can be chosen. */
export function takesSeveral({ node, replaces }: Element): boolean {
  return (replaces ?? node).role === 'listbox';
}

/** Options of `lists` that fit what was said, best first; days of the calendar, too, where `today` is told. */
export function matchOptions(
  said: string,
  lists: Element[],
  model: PageModel,
  today?: string,
): OptionMatch[] {
  const text = said
    .trim()
    .replace(/^(?:the|a|an)\s+/i, '')
    .replace(/\s+option$/i, '')
    .replace(/^option\s+/i, '')
    .replace(/^(?:\p{L}+\s+)?(?:called|named|labell?ed|that says)\s+(?=\S)/iu, '');
  const unquoted = text.replace(/^["“'‘](.+)["”'’]$/, '$1');
  const query = queryOf(unquoted, model, unquoted !== text);
  const number = numberOf(unquoted);
  const minutes = timeIn(unquoted);
  const duration = durationSaid(unquoted);
  const date = today === undefined ? undefined : dateOf(unquoted, today);
  const found: OptionMatch[] = [];
  const alone = aloneIn(lists, model);
  for (const list of lists) {
    const options = optionsOf(list);
    const own = withoutName(unquoted, list);
    for (const node of options) {
      const shown = node.name || node.text || '';
      let score = scoreLabel(query, labelOf(shown, 1));
      if (` ${normalise(shown)} `.includes(` ${normalise(unquoted)} `)) score = Math.max(score, 0.95);
      const version = normalise(shown).replace(VERSION, '');
      if (version === (own ?? unquoted).replace(VERSION, '')) score = Math.max(score, 0.97);
      if (number !== undefined && numberOf(shown) === number) score = 1;
      else if (number !== undefined && shown.startsWith(`${number} `)) score = Math.max(score, 0.9);
      if (minutes !== undefined && timeIn(shown) === minutes) score = Math.max(score, 0.95);
      if (duration !== undefined && durationSaid(shown) === duration) score = Math.max(score, 0.97);
      if (date !== undefined && dateOf(shown, today as string) === date) score = Math.max(score, 0.97);
      // A list that waits for another has none that can be chosen yet.
      if (node.disabled === true && list.node.disabled !== true) score *= 0.7;
      if (score >= 0.6) found.push({ list, option: shown, score });
    }
    const [, ordinal = unquoted, noun] = PLACED.exec(unquoted) ?? [];
    const isOfList = noun !== undefined && isNounOf(noun, list);
    const isSole = list === alone;
    const place = noun === undefined || isOfList || isSole ? ordinalOf(ordinal) : undefined;
    // "The third option" is that of the list as it stands, "the third country" is a country.
    const placed =
      noun === undefined || ANY.test(noun) ? options : options.filter(({ name }) => !isNoneYet(name));
    const nth =
      (place === undefined ? undefined : placed.at(place < 0 ? place : place - 1)) ??
      nextTo(unquoted, options);
    if (nth !== undefined)
      found.push({ list, option: nth.name, score: isOfList ? 0.92 : isSole ? 0.88 : 0.7 });
  }
  return inSaidOrder(found, unquoted).sort((a, b) => b.score - a.score);
}

/** "Version 4.1" may be offered as "v4.1". */
const VERSION = /^v(?:ersion )?(?=\d)/i;

/**
 * "Accounts department" of a list that is called "Department", or offers "All departments": "accounts"; undefined where neither is said.
 */
function withoutName(said: string, list: Element): string | undefined {
  const words = normalise(said).split(' ');
  const ofAll = optionsOf(list).flatMap(({ name }) => ALL_OF.exec(name)?.[1] ?? []);
  const noun = ofAll.length === 1 ? stem(normalise(ofAll[0] as string)) : undefined;
  if (words.length > 1 && stem(words.at(-1) as string) === noun) return words.slice(0, -1).join(' ');
  for (const label of list.labels) {
    const rest = words.filter((word) => !label.words.includes(word));
    if (label.weight >= OWN_NAME && rest.length > 0 && words.length - rest.length === label.words.length)
      return rest.join(' ');
  }
  return undefined;
}

const OWN_NAME = 0.9;
const ALL_OF = /^(?:all|any|every)\s+(?:the\s+)?(\p{L}+)$/iu;

const PLACED = /^(\p{L}+|\d{1,3}(?:st|nd|rd|th))\s+(\p{L}+)$/u;

const ANY = /^(?:option|choice|item|entry|value)$/i;

/** "The last plant" of "Plants in stock", "the third option". */
const isNounOf = (noun: string, { labels }: Element): boolean =>
  ANY.test(noun) || labels.some(({ words }) => words.some((word) => likeness(normalise(noun), word) >= 0.9));

/** "The one after Britta", "the name before Colm". */
function nextTo(said: string, options: SnapshotNode[]): SnapshotNode | undefined {
  const [, way = '', other] = BESIDE.exec(said) ?? [];
  const at = other === undefined ? -1 : options.findIndex(({ name }) => normalise(name) === normalise(other));
  return at < 0 ? undefined : options[/before|above/i.test(way) ? at - 1 : at + 1];
}

const BESIDE =
  /^(?:one|\p{L}+)\s+(?:(?:that|which)\s+(?:comes|stands|is)\s+)?(?:right |just |directly |immediately )?(after|below|behind|following|before|above)\s+(.+)$/iu;

/** The only list of a page without other things of one kind: whatever its options are called, the second is its second. */
export function aloneIn(lists: Element[], { root }: PageModel): Element | undefined {
  const [only, ...more] = lists;
  if (only === undefined || more.length > 0) return undefined;
  const isOther = ({ members }: Group): boolean =>
    members.length > 1 &&
    !members.some(({ node }) => isWithin(only.node, node) || isWithin(node, only.replaces ?? only.node));
  return groupsOf(root).some(isOther) ? undefined : only;
}

const OUT_OF_ORDER = 0.05;

/** Of options made of the same words, "low to high" and "high to low", the one is meant whose words come as they were said. */
function inSaidOrder(found: OptionMatch[], said: string): OptionMatch[] {
  const words = normalise(said).split(' ');
  const alike = (option: string): string => normalise(option).split(' ').sort().join(' ');
  return found.map((match) => {
    const places = normalise(match.option)
      .split(' ')
      .map((word) => words.indexOf(word))
      .filter((at) => at >= 0);
    const turned = places.some((at, i) => i > 0 && at < (places[i - 1] as number));
    const twin = found.some((other) => other !== match && alike(other.option) === alike(match.option));
    return turned && twin ? { ...match, score: match.score - OUT_OF_ORDER } : match;
  });
}

export function listsOf(model: PageModel): Element[] {
  return model.elements.filter((element) => element.kind === 'list' && optionsOf(element).length > 0);
}
