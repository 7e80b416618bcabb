// SPDX-License-Identifier: MIT
// Finds the element that a phrase means: every reading is scored against every element, the best ones are compared.

import { isDoneTo } from '../language/deeds.ts';
import { CALLED_SO, type Reading, readingsOf } from '../language/phrase.ts';
import { bare } from '../language/relations.ts';
import { likeness, normalise } from '../language/text.ts';
import { areaTold } from './areas.ts';
import { bodyMatches } from './body-text.ts';
import { outsideChips } from './chips.ts';
import { nameAlone, ofKindNamed, topicNamed, withoutClass } from './class-words.ts';
import { contextMatches } from './context.ts';
import { fitness, type Use } from './fitness.ts';
import { asQuoted, type Grounding } from './grounding.ts';
import { ancestor } from './labels.ts';
import { type Element, isWithin, type Match, modelWithin, type PageModel } from './model.ts';
import { labelOf } from './names.ts';
import { inDigits } from './numbered.ts';
import { isOpposed } from './opposed.ts';
import { isNoneYet } from './options.ts';
import { memberMatches } from './placed.ts';
import { isClickedInText } from './prose.ts';
import { byAnchor } from './relate.ts';
import { type Query, queryOf, scoreLabel } from './score.ts';
import { tabsOf } from './tabs.ts';

const ACCEPT = 0.6;
/** What no value can be given to is not meant where one is. */
const TAKES_VALUE = new Set<Use>(['type', 'set']);
const LEAST_FIT = 0.4;
/** Of something told by its place in a list. */
const PLACED = 0.75;
const TIE = 0.025;

export function ground(phrase: string, use: Use, model: PageModel): Grounding {
  return asQuoted(phrase, decide(matchesFor(phrase, use, model)));
}

/** The best score per element over all readings, best first; nothing under 0.25. */
export function matchesFor(said: string, use: Use, model: PageModel): Match[] {
  const phrase = inDigits(said, model);
  const area = areaTold(phrase, model);
  if (area !== undefined) return matchesFor(area.phrase, use, modelWithin(model, area.part));
  const matches = matchesOfAll(topicNamed(phrase, model) ?? ofKindNamed(phrase, model) ?? phrase, use, model);
  if ((matches[0]?.score ?? 0) >= ACCEPT) return matches;
  for (const named of [withoutClass(phrase, model), nameAlone(phrase)]) {
    const found = named === undefined ? [] : matchesOfAll(named, use, model);
    if ((found[0]?.score ?? 0) >= ACCEPT) return found;
  }
  return matches;
}

function matchesOfAll(phrase: string, use: Use, model: PageModel): Match[] {
  const best = new Map<Element, number>();
  const readings = wholeNames(readingsOf(phrase), model);
  for (const reading of readings) {
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
  bodyMatches(phrase, use, model).forEach(add);
  const isName = model.names.isName(labelOf(bare(phrase), 1).squashed) || CALLED_SO.test(phrase);
  if (!isName && Math.max(0, ...best.values()) < 0.95)
    contextMatches(phrase, model, (one) => fitness(one, [], use, model)).forEach(add);
  // "The 5th result" may be on the next page: what has a word like it is none.
  const least = readings.some(({ item, ordinal }) => item && ordinal !== undefined) ? PLACED : 0;
  const head = headOwned(phrase, model);
  return [...best]
    .map(([element, score]) => ({ element, score }))
    .filter(
      ({ element, score }) =>
        score >= least && !isOpposed(element, phrase, use) && (head === undefined || isNamed(element, head)),
    )
    .sort((a, b) => b.score - a.score || a.element.node.order - b.element.node.order);
}

/** "The receiver's town" is no field called "Receiver" where fields are called "Town". */
function headOwned(phrase: string, { elements }: PageModel): string | undefined {
  const [, owner = '', head = ''] = /^(?:the )?(\p{L}+)['’]s (\p{L}+)$/iu.exec(phrase) ?? [];
  const isField = (name: string): boolean =>
    elements.some(({ kind, name: own }) => kind === 'field' && normalise(own) === normalise(name));
  return head !== '' && isField(owner) && isField(head) ? head : undefined;
}

const isNamed = ({ labels }: Element, head: string): boolean =>
  labels.some(({ words }) => words.includes(normalise(head)));

/** "The root node" is what is called so rather than a node called "Root": what takes a word off a name is the more far-fetched. */
function wholeNames(readings: Reading[], { names }: PageModel): Reading[] {
  const isName = ({ kinds, label }: Reading): boolean =>
    kinds.length === 0 && /\s/.test(label) && names.isName(labelOf(label, 1).squashed);
  const wholes = readings.filter(isName);
  return readings.map((reading) => {
    const whole = wholes.find(({ anchor }) => anchor?.label === reading.anchor?.label);
    if (whole === undefined) return reading;
    if (whole === reading) return { ...reading, cost: Math.max(0, reading.cost - WHOLE) };
    const isCut = reading.kinds.length > 0 && reading.label !== '' && !reading.exact;
    return isCut ? { ...reading, cost: reading.cost + CUT } : reading;
  });
}

const WHOLE = 0.02;
const CUT = 0.06;

export function decide(matches: Match[]): Grounding {
  const best = matches[0];
  if (best === undefined || best.score < ACCEPT)
    return {
      state: 'missing',
      nearest: distinct(matches.slice(0, 8).map((match) => match.element)).slice(0, 4),
    };
  const rivals = matches.filter((match) => match.score >= best.score - TIE).map((match) => match.element);
  const options = outsideChips(distinct(rivals));
  const alone = options.length > 2 ? options.filter((element) => !isOfMember(element)) : outsideMaps(options);
  const [only, ...more] = alone.length > 0 ? alone : options;
  if (only !== undefined && more.length === 0) return { state: 'found', element: only, score: best.score };
  return { state: 'unclear', options };
}

/** A pin of a map is called as the line of the list that it stands for, which is easier to hit. */
function outsideMaps(options: Element[]): Element[] {
  const isAlike = options.every(({ name }) => name === options[0]?.name);
  return isAlike
    ? options.filter(({ node }) => ancestor(node, (role) => role === 'img', 4) === undefined)
    : [];
}

/** "Play" of each song, beside the player's own: it is no member's that is meant where none is told. */
const isOfMember = ({ node }: Element): boolean =>
  ancestor(node, (role) => role === 'listitem' || role === 'row' || role === 'article', 4) !== undefined;

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
    if (score < (reading.least ?? 0)) continue;
    score *= fitness(element, reading.kinds, use, model) * roleFitness(element, reading);
    if (score > 0.25) matches.push({ element, score });
  }
  return matches;
}

function ofKind(reading: Reading, use: Use, model: PageModel): Match[] {
  const matches: Match[] = [];
  const [kind] = reading.kinds;
  const marked =
    kind === 'tab'
      ? tabsOf(model)
      : model.elements.filter(
          (element) => element.kind === kind || (kind === 'link' && isClickedInText(element.node)),
        );
  // Where nothing is a link by its role, words to click are the links.
  const those =
    kind === 'link' && marked.length === 0
      ? model.elements.filter((element) => element.kind === 'text' && element.node.pointer === true)
      : marked;
  for (const element of those)
    matches.push({
      element,
      score:
        (isFilled(element, use) ? 0.89 : 0.92) *
        (isClickedInText(element.node) ? 1 : fitness(element, reading.kinds, use, model)) *
        roleFitness(element, reading),
    });
  return matches;
}

/** The verb of a phrase of several words: a known one, or a first word that a control bears as its name. */
function verbIn({ words }: Query, model: PageModel): string | undefined {
  const [first] = words;
  if (first === undefined || words.length < 2) return undefined;
  return words.find(isDoneTo) ?? (model.names.isName(first) ? first : undefined);
}

function isCalled({ labels }: Element, verb: string): boolean {
  return labels.some(({ joined }) => joined.some((word) => likeness(verb, word) >= 0.7));
}

/** A radio button is no check box, though both are choices. */
function roleFitness({ kind, node }: Element, { role, kinds }: Reading): number {
  return role === undefined || kind !== kinds[0] || isOfRole(node, role) ? 1 : 0.85;
}

function isOfRole({ role, multiline = false }: Element['node'], said: string): boolean {
  if (said === 'textarea') return multiline;
  return said === 'text' ? !multiline : role === said;
}

/** Where only the kind of field is said, an empty one is likelier meant. */
function isFilled({ kind, node }: Element, use: Use): boolean {
  return (use === 'type' || use === 'set') && kind === 'field' && Boolean(node.text);
}

function nth(matches: Match[], ordinal: number): Match[] {
  const best = Math.max(0, ...matches.map((match) => match.score));
  const same = matches
    .filter((match) => match.score >= Math.max(ACCEPT, best - 0.08) && !isPlaceholder(match))
    .sort((a, b) => a.element.node.order - b.element.node.order);
  const match = same.at(ordinal < 0 ? ordinal : ordinal - 1);
  return match === undefined ? [] : [match];
}

/** "Choose a fruit" is called by the word, and no fruit. */
const isPlaceholder = ({ element: { kind, name } }: Match): boolean => kind === 'option' && isNoneYet(name);

/** Without those that are the same thing to a person: nested in one another, or links to the same address. */
export function distinct(elements: Element[]): Element[] {
  const kept: Element[] = [];
  for (const element of elements) {
    const same = kept.some(
      (other) =>
        isWithin(element.node, other.node) ||
        isWithin(other.node, element.node) ||
        (element.node.url !== undefined &&
          element.node.url === other.node.url &&
          !isInert(element.node.url)) ||
        (HASHTAG.test(element.name) && element.kind === 'link' && element.name === other.name) ||
        isTwinInText(element, other),
    );
    if (!same) kept.push(element);
  }
  return kept;
}

/** It leads to the same posts wherever it stands. */
const HASHTAG = /^#[\p{L}\p{N}_]+$/u;

/** A word that one text has twice leads to one place, unless its links tell otherwise. */
const isTwinInText = (one: Element, other: Element): boolean =>
  one.node.parent === other.node.parent &&
  one.name === other.name &&
  one.node.url === other.node.url &&
  isClickedInText(one.node) &&
  isClickedInText(other.node) &&
  !isLed(one.node) &&
  !isLed(other.node);

/** "Cable 2 m: order" says of what it is. */
const isLed = ({ parent, order }: Element['node']): boolean => {
  const before = parent?.children.findLast((sibling) => sibling.order < order);
  return before?.role === 'text' && /[:–—]\s*$/.test(before.text ?? '');
};

/** An address that does not tell where a link leads. */
function isInert(url: string): boolean {
  return url === '' || url.startsWith('#') || url.startsWith('javascript:');
}
