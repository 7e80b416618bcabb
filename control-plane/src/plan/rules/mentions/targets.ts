// SPDX-License-Identifier: MIT
// What of the page the words of a sentence name: every span of them that is a name of something to be filled in, ticked, chosen or
// pressed.
import { isDeed } from '../language/deeds.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { numberOf } from '../language/numbers.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { type Element, isWithin, type PageModel } from '../page/model.ts';
import type { Label } from '../page/names.ts';
import { type Query, queryOf, scoreLabel } from '../page/score.ts';
import { labelled } from './labelled.ts';
import { fieldMeant } from './notions.ts';
import { optionNames, partLabels } from './option-names.ts';
import { choicesWith, isPressed } from './rows.ts';
import { isVerbal } from './small.ts';
import { isJoint, plainToken } from './tokens.ts';

export type Target =
  /** Takes a value. */
  | { kind: 'field'; element: Element }
  | { kind: 'choice'; element: Element }
  /** Of a list that need not be open. */
  | { kind: 'option'; element: Element; option: string }
  /** Something to press that may open a list of the page's own making. */
  | { kind: 'opener'; element: Element }
  /** Things to press side by side under one label: one of them is the value. */
  | { kind: 'row'; element: Element; members: Element[] }
  | { kind: 'button'; element: Element };

/** Words `from` … `to` (exclusive) name it. */
export interface Mention {
  from: number;
  to: number;
  /** 0 … 1. */
  score: number;
  /** Words that tell something. */
  weight: number;
  target: Target;
}

const LONGEST = 8;
const LEAST: Record<Target['kind'], number> = {
  field: 0.65,
  choice: 0.75,
  option: 0.8,
  opener: 0.9,
  row: 0.9,
  button: 0.8,
};
const WHOLE = 0.94;
/** Two that fit as well are none. */
const TIE = 0.02;
/** A name by an address, or by what an open list has chosen, is none that people say. */
const SAID = 0.8;
/** Not called so, but what people mean by it. */
const MEANT = 0.85;

/** Of each span the best target of each kind, where there is one that is the best. */
export function mentionsIn(tokens: string[], quotes: string[], model: PageModel): Mention[] {
  const found: Mention[] = [];
  for (let from = 0; from < tokens.length; from++)
    for (let to = from + 1; to <= Math.min(tokens.length, from + LONGEST); to++) {
      const last = tokens[to - 1] as string;
      if (isJoint(last) && last !== 'and') break;
      const words = tokens.slice(from, to);
      const told = words.filter((word) => !STOP_WORDS.has(word.toLowerCase()) && !NAMES_NOTHING.test(word));
      // "Choose London" names no field that says "Choose a city".
      if (told.length === 0 || (from === 0 && told.every((word) => isVerbal(word)))) continue;
      const whole = told[0] !== words[0] || told.at(-1) !== last;
      const names = told.some((word) => !ASKED_FOR.test(word));
      const shown = words.map((word) => inDigits(word, model));
      const named = targetsOf(words, quotes, { whole, names }, model);
      const counted = shown.join() === words.join() ? [] : targetsOf(shown, quotes, { whole, names }, model);
      found.push(
        ...(counted.some(({ target }) => target.kind === 'choice') ? counted : named).map((one) => ({
          ...one,
          from,
          to,
          weight: told.length,
        })),
      );
    }
  return found.filter(
    (one) => !isWordOfOption(one, found) && !isOneOfAll(one, tokens) && !isUndoneUnsaid(one, tokens),
  );
}

/** "The days from 3 to 5 May" are no "Clear days": what undoes something is named with what it does. */
function isUndoneUnsaid({ from, to, target: { element } }: Mention, tokens: string[]): boolean {
  if (element.kind === 'field' || element.kind === 'list') return false;
  const [verb = '', ...more] = wordsOf(element.name);
  const words = tokens.slice(from, to).flatMap(wordsOf);
  return more.length > 0 && UNDOES.test(verb) && !words.some((word) => likeness(word, verb) >= SAID);
}

const UNDOES = /^(?:clear|reset|cancel|delete|remove|discard|undo)$/;

/** "All rooms" are not the "Living room", which is but one that is called so. */
function isOneOfAll({ from, score, target }: Mention, tokens: string[]): boolean {
  const before = tokens.slice(Math.max(0, from - 2), from + 1).join(' ');
  return target.kind === 'field' && score < WHOLE && OF_ALL.test(before);
}

const OF_ALL = /(?:^| )(?:all|every|each|both)(?: (?:of )?(?:the|my|our))?(?: \S+)?$/i;

/** "The street light is broken" is about that, and tells no street. */
const isWordOfOption = ({ from, to, target: { kind } }: Mention, all: Mention[]): boolean =>
  kind === 'field' &&
  all.some(
    (one) =>
      one.from <= from &&
      one.to >= to &&
      one.to - one.from > to - from &&
      one.score >= WHOLE &&
      (one.target.kind === 'option' || one.target.kind === 'choice'),
  );

/** "Not" is no "Notes". */
const NAMES_NOTHING = /^(?:only|just|not|never)$/i;

/** What fields are for is no part of an option's name: "the time" is not "Family time". */
const ASKED_FOR = /^(?:time|date|day|month|year|number|name|type|kind|price|size|colou?r)$/i;

/**
 * `whole`: it begins or ends with a word that tells nothing, so it must be a name as it is. `names`: some word is more than what a
 * field may be for.
 */
function targetsOf(
  words: string[],
  quotes: string[],
  said: Said,
  model: PageModel,
): Pick<Mention, 'score' | 'target'>[] {
  const { modal } = model;
  const inFront = targetsIn(words, quotes, said, model, modal);
  // A panel over the form leaves the rest of it to be used.
  return inFront.length === 0 && modal?.modeless === true
    ? targetsIn(words, quotes, said, model, undefined)
    : inFront;
}

interface Said {
  whole: boolean;
  names: boolean;
}

function targetsIn(
  words: string[],
  quotes: string[],
  { whole, names }: Said,
  model: PageModel,
  modal: PageModel['modal'],
): Pick<Mention, 'score' | 'target'>[] {
  const plain = words.map((word) => plainToken(word, quotes)).join(' ');
  const exact = words.length === 1 && plain !== words[0];
  const query = queryOf(plain, model, exact);
  const best = new Map<Target['kind'], { score: number; targets: Target[] }>();
  const offer = (target: Target, score: number): void => {
    const known = best.get(target.kind);
    const full = whole || (!names && target.kind === 'option');
    if (score < (full ? WHOLE : LEAST[target.kind]) || score < (known?.score ?? 0) - TIE) return;
    if (known === undefined || score > known.score + TIE) best.set(target.kind, { score, targets: [target] });
    else if (!known.targets.some((one) => isSame(one, target))) known.targets.push(target);
  };
  for (const element of model.names.sharing(query.words, query.squashed)) {
    const kind = isOpen(element, modal) ? kindOf(element) : undefined;
    if (
      kind === undefined ||
      (kind === 'button' && (doesElse(element, query.words) || isOfBox(element, model)))
    )
      continue;
    offer({ kind, element }, scoreOf(query, [...element.labels, ...partsOf(element, model)]));
  }
  for (const { element, label, members } of labelled(model).sharing(query.words, query.squashed))
    if (isOpen(element, modal))
      offer(
        members.length > 1 ? { kind: 'row', element, members } : { kind: 'opener', element },
        scoreLabel(query, label),
      );
  for (const { element, option, label } of optionNames(model).sharing(query.words, query.squashed))
    if (isOpen(element, modal)) {
      const score = scoreLabel(query, label);
      if (score >= WHOLE || !isCalled(element, query)) offer({ kind: 'option', element, option }, score);
    }
  const meant = best.has('field') ? undefined : fieldMeant(plain, model);
  if (meant !== undefined && isOpen(meant, modal))
    best.set('field', { score: MEANT, targets: [{ kind: 'field', element: meant }] });
  return [...best.values()].flatMap(({ score, targets }) =>
    targets.length === 1 ? [{ score: Math.min(1, score), target: targets[0] as Target }] : [],
  );
}

/** "The street" is the list called so, and not "Castle Street" in it. */
const isCalled = ({ labels }: Element, { words }: Query): boolean =>
  labels.some((label) => label.weight >= SAID && words.every((word) => label.words.includes(word)));

/** "Check-up (30 min)" among other visits is said by its part alone. */
function partsOf(element: Element, model: PageModel): Label[] {
  if (!SEAMED.test(element.name)) return [];
  const row = element.kind === 'choice' ? model.elements : choicesWith(element, model)?.members;
  const all = (row ?? []).filter(({ kind }) => kind === element.kind).map(({ name }) => name);
  return all.length > 1 ? partLabels(element.name, all) : [];
}

const SEAMED = /[-–—|·:()]/;

/** "I have read the house rules", with a link to these: in a form it is the box that is told. */
const isOfBox = ({ kind, name, node }: Element, { elements }: PageModel): boolean =>
  kind === 'link' &&
  elements.some(
    (box) =>
      box.kind === 'choice' &&
      box.name.includes(name) &&
      box.node.parent !== undefined &&
      isWithin(node, box.node.parent),
  );

/** "Like this video" is not what "the video" names. */
function doesElse({ name }: Element, said: string[]): boolean {
  const [deed = ''] = wordsOf(name);
  return isDeed(deed) && !said.some((word) => likeness(word, deed) >= SAID);
}

const isSame = (one: Target, other: Target): boolean =>
  one.element === other.element &&
  (other.kind !== 'option' || (one.kind === 'option' && one.option === other.option));

/** "Twelve months" of a page that says "12 months". */
function inDigits(word: string, { names }: PageModel): string {
  const number = numberOf(word);
  return number !== undefined && names.frequency(String(number)) > 0 ? String(number) : word;
}

function scoreOf(query: Query, labels: Label[]): number {
  let best = 0;
  for (const label of labels)
    if (label.weight >= SAID && !isOfItsThing(query, label)) best = Math.max(best, scoreLabel(query, label));
  return best;
}

/** "A table for two" tells no "Name for the table". */
function isOfItsThing({ words }: Query, { text }: Label): boolean {
  const thing = NAME_OF.exec(text)?.[1];
  return thing !== undefined && words.every((word) => wordsOf(thing).includes(word));
}

const NAME_OF = /^(?:\p{L}+ )?name for (?:the|your|our|my) (\p{L}[\p{L} ]*)\W*$/iu;

function isOpen({ node }: Element, modal: PageModel['modal']): boolean {
  return modal === undefined || isWithin(node, modal);
}

function kindOf(element: Element): 'field' | 'choice' | 'button' | undefined {
  const { kind } = element;
  if (kind === 'field' || kind === 'list' || kind === 'slider' || kind === 'group') return 'field';
  // The tab that is shown already is no deed.
  if (kind === 'tab' && element.node.selected === true) return undefined;
  return kind === 'choice' ? 'choice' : isPressed(element) ? 'button' : undefined;
}
