// SPDX-License-Identifier: MIT
// Finds the element that a phrase means: every reading is scored against every element, the best ones are compared.

import type { Kind } from '../language/lexicon.ts';
import { type Reading, readingsOf } from '../language/phrase.ts';
import { bare } from '../language/relations.ts';
import { likeness } from '../language/text.ts';
import { withoutClass } from './class-words.ts';
import { contextMatches } from './context.ts';
import { isSummary } from './disclosure.ts';
import { type Element, isTitledSign, isWithin, type Match, type PageModel, takesClicks } from './model.ts';
import { labelOf } from './names.ts';
import { memberMatches } from './placed.ts';
import { byAnchor } from './relate.ts';
import { type Query, queryOf, scoreLabel } from './score.ts';
import { tabsOf } from './tabs.ts';

export type Use = 'click' | 'open' | 'type' | 'set' | 'choose' | 'check' | 'hover';

export type Grounding =
  | { state: 'found'; element: Element; score: number }
  | { state: 'unclear'; options: Element[] }
  | { state: 'missing'; nearest: Element[] };

const ACCEPT = 0.6;
/** What no value can be given to is not meant where one is. */
const TAKES_VALUE = new Set<Use>(['type', 'set']);
const LEAST_FIT = 0.4;
const TIE = 0.025;

export function ground(phrase: string, use: Use, model: PageModel): Grounding {
  return decide(matchesFor(phrase, use, model));
}

/** The best score per element over all readings, best first; nothing under 0.25. */
export function matchesFor(phrase: string, use: Use, model: PageModel): Match[] {
  const matches = matchesOfAll(phrase, use, model);
  if ((matches[0]?.score ?? 0) >= ACCEPT) return matches;
  const named = withoutClass(phrase, model);
  if (named === undefined) return matches;
  const found = matchesOfAll(named, use, model);
  return (found[0]?.score ?? 0) >= ACCEPT ? found : matches;
}

function matchesOfAll(phrase: string, use: Use, model: PageModel): Match[] {
  const best = new Map<Element, number>();
  for (const reading of readingsOf(phrase)) {
    const top = Math.max(0, ...best.values());
    if (top >= 0.97 - reading.cost && reading.cost > 0) continue;
    for (const match of matchReading(reading, use, model)) {
      const score = match.score - reading.cost;
      if (score > 0.25 && score > (best.get(match.element) ?? 0)) best.set(match.element, score);
    }
  }
  const add = ({ element, score }: Match): void => {
    if (score > (best.get(element) ?? 0)) best.set(element, score);
  };
  memberMatches(phrase, model)
    .filter(({ element }) => !TAKES_VALUE.has(use) || fitness(element, [], use, model) >= LEAST_FIT)
    .forEach(add);
  const isName = model.names.isName(labelOf(bare(phrase), 1).squashed);
  if (!isName && Math.max(0, ...best.values()) < 0.95)
    contextMatches(phrase, model, (one) => fitness(one, [], use, model)).forEach(add);
  return [...best]
    .map(([element, score]) => ({ element, score }))
    .sort((a, b) => b.score - a.score || a.element.node.order - b.element.node.order);
}

export function decide(matches: Match[]): Grounding {
  const best = matches[0];
  if (best === undefined || best.score < ACCEPT)
    return {
      state: 'missing',
      nearest: distinct(matches.slice(0, 8).map((match) => match.element)).slice(0, 4),
    };
  const rivals = matches.filter((match) => match.score >= best.score - TIE).map((match) => match.element);
  const options = distinct(rivals);
  if (options.length === 1) return { state: 'found', element: options[0] as Element, score: best.score };
  return { state: 'unclear', options };
}

/** "The article about lenses": what is called just "Article" is hardly meant. */
const CLASS = 0.8;

function matchReading(reading: Reading, use: Use, model: PageModel): Match[] {
  let matches: Match[] = reading.label === '' ? [] : scoreAll(reading, use, model);
  if (reading.label === '' && reading.kinds.length > 0) matches = ofKind(reading, use, model);
  if (reading.anchor !== undefined) {
    matches = byAnchor(matches, reading.anchor, model);
    if (reading.item) matches = matches.map((match) => ({ ...match, score: match.score * CLASS }));
  }
  if (reading.ordinal !== undefined && !reading.item) return nth(matches, reading.ordinal);
  return matches;
}

function scoreAll(reading: Reading, use: Use, model: PageModel): Match[] {
  const query = queryOf(reading.label, model, reading.exact);
  const verb = reading.exact ? undefined : verbIn(query, model);
  const matches: Match[] = [];
  for (const element of model.names.sharing(query.words, query.squashed)) {
    let score = 0;
    for (const label of element.labels) {
      score = Math.max(score, scoreLabel(query, label));
    }
    if (score > 0 && verb !== undefined && !isCalled(element, verb)) score *= 0.7;
    score *= fitness(element, reading.kinds, use, model) * roleFitness(element, reading);
    if (score > 0.25) matches.push({ element, score });
  }
  return matches;
}

function ofKind(reading: Reading, use: Use, model: PageModel): Match[] {
  const matches: Match[] = [];
  const [kind] = reading.kinds;
  const those = kind === 'tab' ? tabsOf(model) : model.elements.filter((element) => element.kind === kind);
  for (const element of those)
    matches.push({
      element,
      score:
        (isFilled(element, use) ? 0.89 : 0.92) *
        fitness(element, reading.kinds, use, model) *
        roleFitness(element, reading),
    });
  return matches;
}

/** The verb of a phrase of several words: a known one, or a first word that a control bears as its name. */
function verbIn({ words }: Query, model: PageModel): string | undefined {
  const [first] = words;
  if (first === undefined || words.length < 2) return undefined;
  return words.find((word) => DOES.has(word)) ?? (model.names.isName(first) ? first : undefined);
}

/** Verbs that do something to what is named behind them: "remove fix gate" is no click on "Fix gate". */
const DOES = new Set([
  'delete',
  'remove',
  'archive',
  'like',
  'unlike',
  'retweet',
  'follow',
  'unfollow',
  'reply',
  'forward',
  'discard',
]);

function isCalled({ labels }: Element, verb: string): boolean {
  return labels.some(({ joined }) => joined.some((word) => likeness(verb, word) >= 0.7));
}

/** A radio button is no check box, though both are choices. */
function roleFitness({ kind, node }: Element, { role, kinds }: Reading): number {
  return role === undefined || kind !== kinds[0] || node.role === role ? 1 : 0.85;
}

/** Where only the kind of field is said, an empty one is likelier meant. */
function isFilled({ kind, node }: Element, use: Use): boolean {
  return (use === 'type' || use === 'set') && kind === 'field' && Boolean(node.text);
}

function nth(matches: Match[], ordinal: number): Match[] {
  const best = Math.max(0, ...matches.map((match) => match.score));
  const same = matches
    .filter((match) => match.score >= Math.max(ACCEPT, best - 0.08))
    .sort((a, b) => a.element.node.order - b.element.node.order);
  const match = same.at(ordinal < 0 ? ordinal : ordinal - 1);
  return match === undefined ? [] : [match];
}

/** A group of choices takes a value, and nothing else. */
const GROUP = 0.3;

const AFFINITY: Record<Use, Partial<Record<Kind, number>>> = {
  click: {
    button: 1,
    link: 1,
    tab: 1,
    menuitem: 1,
    option: 0.98,
    choice: 0.98,
    treeitem: 0.98,
    header: 0.93,
    list: 0.9,
    field: 0.88,
  },
  open: {
    link: 1,
    tab: 1,
    button: 0.98,
    menuitem: 1,
    treeitem: 1,
    list: 0.95,
    option: 0.9,
    choice: 0.8,
    field: 0.7,
  },
  type: { field: 1, list: 0.93, slider: 0.7, choice: 0.2, button: 0.2, link: 0.2 },
  set: { field: 1, list: 1, slider: 1, group: 1, choice: 0.95, button: 0.4, link: 0.2 },
  choose: {
    option: 1,
    choice: 1,
    tab: 0.99,
    menuitem: 1,
    treeitem: 0.97,
    button: 0.96,
    link: 0.95,
    list: 0.6,
    field: 0.5,
  },
  check: {
    choice: 1,
    option: 0.9,
    treeitem: 0.85,
    button: 0.8,
    menuitem: 0.8,
    link: 0.4,
    list: 0.3,
    field: 0.3,
  },
  hover: { link: 1, button: 1, tab: 1, menuitem: 1, image: 1 },
};

/** How well an element's kind and state fit what is to be done with it, 0 … 1. */
function fitness(element: Element, kinds: Kind[], use: Use, model: PageModel): number {
  if (element.node.role === 'listbox' && use === 'open' && kinds.length === 0) return GROUP;
  let fit = AFFINITY[use][element.kind] ?? (element.kind === 'group' ? GROUP : plainFitness(element, use));
  if (kinds.length > 0) {
    const at = kinds.indexOf(element.kind);
    if (at >= 0) fit = Math.max(fit, 0.97) * (1 - at * 0.015);
    else fit *= otherKind(element);
  }
  if (element.node.disabled === true) fit *= 0.8;
  if (model.modal !== undefined && !isWithin(element.node, model.modal)) fit *= 0.85;
  return fit;
}

/** What the page says nothing of may be called by any noun; best what is seen to hold something, as a menu does. */
function otherKind({ node, kind }: Element): number {
  if (kind !== 'text' || node.pointer !== true) return 0.82;
  return node.expanded === undefined ? 0.93 : 0.97;
}

/** Elements without a widget's role: clickable if the pointer says so, else only as a last resort. */
function plainFitness(element: Element, use: Use): number {
  if (use === 'type' || use === 'set') return element.node.pointer === true ? 0.4 : 0.45;
  if (element.node.pointer === true || isTitledSign(element.node) || isSummary(element.node)) return 0.96;
  if (takesClicks(element.node)) return 0.93;
  if (use === 'hover') return 0.95;
  return element.kind === 'heading' ? 0.72 : 0.7;
}

/** Without those that are the same thing to a person: nested in one another, or links to the same address. */
export function distinct(elements: Element[]): Element[] {
  const kept: Element[] = [];
  for (const element of elements) {
    const same = kept.some(
      (other) =>
        isWithin(element.node, other.node) ||
        isWithin(other.node, element.node) ||
        (element.node.url !== undefined && element.node.url === other.node.url && !isInert(element.node.url)),
    );
    if (!same) kept.push(element);
  }
  return kept;
}

/** An address that does not tell where a link leads. */
function isInert(url: string): boolean {
  return url === '' || url.startsWith('#') || url.startsWith('javascript:');
}
