// SPDX-License-Identifier: MIT
// A sentence read by what it mentions of the page: the parts that explain most of its words, none of which overlap.
import { dateTakers } from '../controls/dated.ts';
import { plainDates, spansBegun } from '../language/plain-dates.ts';
import { protect, restored } from '../language/protect.ts';
import { superlativeIn } from '../language/superlatives.ts';
import { untilDay } from '../language/until-day.ts';
import { namesDay } from '../language/weekdays.ts';
import type { PageModel } from '../page/model.ts';
import { pagerOf } from '../page/pager.ts';
import { broughtBy } from '../turn/memo.ts';
import type { Turn } from '../turn/turn.ts';
import { leftOver, withoutConflict } from './best-parts.ts';
import { daysTogether } from './days.ts';
import { forDeed } from './for-deed.ts';
import { inWordsOfForms } from './form-words.ts';
import { withLastDay } from './one-day.ts';
import type { Sentence } from './sentence.ts';
import { isWay, type Settled, settled } from './settle.ts';
import { isOfNoun, isStart, isTie, startOf, tellingIn } from './small.ts';
import { mentionsIn } from './targets.ts';
import { isJoint, tokensOf } from './tokens.ts';
import { withoutBranches } from './told-by-branch.ts';
import type { Part } from './ways.ts';

export interface Reading {
  /** In the order in which they are to be done. */
  deeds: Settled[];
  /** Stretches of words that nothing on this page explains. */
  left: string[];
  /** The verb that says what the form is filled in for. */
  start: string | undefined;
  /** Whether what is left may be for a later step of the form. */
  stepwise: boolean;
  /** What is to be taken of what the form brings: "the earliest flight". */
  taken: string | undefined;
  /** What follows the first button that is named in the midst of it, to be read on the page that is there then. */
  after: string;
}

const MOST_WORDS = 90;
/** Leads to the next step of a form. */
const ON = /^(?:next(?! (?:page|day|week|month|year)\b)|continue|proceed|forward)\b/i;

export function readMentions(text: string, whole: Turn): Reading | undefined {
  const turn = forDeed(text, whole);
  const { text: plain, quotes } = protect(begunSpans(plainDates(inWordsOfForms(text, turn)), turn));
  const tokens = tokensOf(daysTogether(untilDay(plain, turn.input.today), turn));
  if (tokens.length === 0 || tokens.length > MOST_WORDS) return undefined;
  const { model } = turn;
  const further = pagerOf(model)?.next;
  const stepwise = model.elements.some(
    (element) => element.kind === 'button' && element !== further && ON.test(element.name),
  );
  const brought = broughtBy(turn.memo);
  const tells = tellingIn(tokens, model, true, brought);
  const best = foremostIn(tokens);
  // "The cheapest direct flight": of what is found then.
  for (let at = best.from; at < best.to; at++) tells[at] = false;
  const sentence: Sentence = {
    tokens,
    quotes,
    tells,
    // What brought the form has done so.
    mentions: mentionsIn(tokens, quotes, model).filter(({ target }) => target.element.name !== brought),
    stepwise,
    turn,
  };
  const { parts, end, start } = untilPress(withoutConflict(sentence), tokens, model);
  const taken = best.verb && `${best.verb} ${unexplained(best, parts, tokens)}`;
  const mentioned = withoutBranches(parts, tokens).flatMap((part) => part.deeds);
  const deeds = withLastDay(settled(mentioned, model), tokens, model);
  if (deeds.length === 0) return undefined;
  const told = (words: string[]): string =>
    restored(words.join(' ').replace(/ ([,;:])/g, '$1'), quotes).trim();
  const ticks = deeds.filter((deed) => deed.kind === 'check').length;
  // "Hire an ordinary bike", where a button hires one: of its form one box is told.
  const filled = ticks > (start === undefined ? 1 : 0) || deeds.some(isWay);
  const strict = filled ? tells : tellingIn(tokens, model, false);
  return {
    deeds,
    stepwise,
    start: start ?? (filled ? (startOf(tokens) ?? (taken && tokens[0])) : undefined),
    taken: filled ? taken : undefined,
    left: leftOver(parts, end, { ...sentence, tells: strict }).map(told),
    after: told(tokens.slice(end)).replace(/^(?:[,;.]|and\b|then\b|\s)+/i, ''),
  };
}

/** Where there is a field for the first day and one for the last. */
const begunSpans = (text: string, { model }: Turn): string =>
  dateTakers(model).length > 1 ? spansBegun(text) : text;

interface Foremost {
  from: number;
  to: number;
  /** What is done with it; undefined where nothing is compared. */
  verb?: string;
}

/** "Take the earliest flight from Ghent", "… the inn with the best score in Ghent": what the form finds is compared. */
function foremostIn(tokens: string[]): Foremost {
  const isTied = (from: number): number =>
    tokens.findIndex((token, at) => at >= from && (isTie(token) || isJoint(token)));
  const first = isTied(0);
  const has = /^with$/i.test(tokens[first] ?? '') && [1, 2].some((by) => isForemost(first + by, tokens));
  const tie = has ? isTied(first + 1) : first;
  const to = tie < 0 ? tokens.length : tie;
  const compared = tokens.slice(1, to).some((_, i) => isForemost(i + 1, tokens));
  return first > 0 && compared && isTaking(tokens[0] as string)
    ? { from: 1, to, verb: 'book' }
    : { from: 0, to: 0 };
}

/** "Cheapest", either word of "most expensive", "first". */
function isForemost(at: number, tokens: string[]): boolean {
  const [before, word = '', behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isWhole = (said: string): boolean => superlativeIn(said)?.rest === '';
  return (
    isWhole(word) ||
    isWhole(`${before} ${word}`) ||
    isWhole(`${word} ${behind}`) ||
    // "The last Saturday of November" is a day.
    (/^(?:first|last)$/i.test(word) && !/^day$/i.test(behind ?? '') && !namesDay(behind ?? ''))
  );
}

/** "The shortest one-way flight" without what has been chosen of it. */
function unexplained({ from, to }: Foremost, parts: Part[], tokens: string[]): string {
  const explained = (at: number): boolean => parts.some((part) => part.from <= at && at < part.to);
  return tokens
    .filter((token, at) => at >= from && at < to && !explained(at) && !/^me$/i.test(token))
    .join(' ');
}

function isTaking(verb: string): boolean {
  if (/^add$/i.test(verb)) return false;
  return isStart(verb) || /^(?:take|get|choose|pick|hire)$/i.test(verb);
}

/** The parts up to the first press, where what is behind it begins, and what the sentence says that it is all told for. */
function untilPress(
  parts: Part[],
  tokens: string[],
  model: PageModel,
): { parts: Part[]; end: number; start?: string } {
  const [first, ...rest] = parts;
  const isStarting = first !== undefined && rest.length > 0 && isPress(first) && !isOrdered(first, tokens);
  if (isStarting && !isAmidst(first, rest, model)) {
    const verb = tokens[first.from] as string;
    // "Set the study to 19" presses no "Set" of something else.
    return {
      ...untilPress(rest, tokens, model),
      ...(!GIVES.test(verb) && !isOfNoun(first.from, tokens) && { start: verb }),
    };
  }
  const at = parts.findIndex(isPress);
  const last = at < 0 || at === parts.length - 1;
  return last
    ? { parts, end: tokens.length }
    : { parts: parts.slice(0, at + 1), end: (parts[at] as Part).to };
}

/** It may stand anywhere in the form. */
const SENDS =
  /^(?:search|find|show|filter|apply|go|book|reserve|order|buy|send|submit|save|add|register|sign|log)\b/i;

/** "Swap stations" between two fields, and what else is told stands behind it: a deed of its own, and not what the form is for. */
function isAmidst({ deeds: [deed] }: Part, rest: Part[], { elements }: PageModel): boolean {
  if (deed?.kind !== 'press' || deed.element.kind !== 'button' || SENDS.test(deed.element.name)) return false;
  const { order: at, form } = deed.element.node;
  if (form === 'sends') return false;
  const told = rest.flatMap(({ deeds }) => deeds.flatMap((one) => ('element' in one ? [one.element] : [])));
  return (
    elements.some(({ kind, node }) => (kind === 'field' || kind === 'list') && node.order < at) &&
    told.length > 0 &&
    told.every(({ node }) => node.order > at)
  );
}

const GIVES = /^(?:set|put|choose|select|pick|type|enter|fill|write|turn|switch|make|change)$/i;

function isPress({ deeds }: Part): boolean {
  return deeds[0]?.kind === 'press';
}

/** "Click …" is said of what is to be done first. */
function isOrdered({ from }: Part, tokens: string[]): boolean {
  return tokens.slice(0, from).some((token) => /^(?:click|press|hit|tap|push)$/i.test(token));
}
