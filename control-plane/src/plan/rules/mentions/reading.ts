// SPDX-License-Identifier: MIT
// A sentence read by what it mentions of the page: the parts that explain most of its words, none of which overlap.
import { plainDates } from '../language/plain-dates.ts';
import { protect, restored } from '../language/protect.ts';
import { superlativeIn } from '../language/superlatives.ts';
import { pagerOf } from '../page/pager.ts';
import { broughtBy } from '../turn/memo.ts';
import type { Turn } from '../turn/turn.ts';
import { isBesideValue } from './beside.ts';
import { daysTogether } from './days.ts';
import { forDeed } from './for-deed.ts';
import { guessesAt } from './guesses.ts';
import { partsAt } from './parts.ts';
import type { Sentence } from './sentence.ts';
import { conflicting, isWay, keyOf, type Settled, settled } from './settle.ts';
import { isStart, isTie, startOf, tellingIn } from './small.ts';
import { mentionsIn } from './targets.ts';
import { isJoint, tokensOf } from './tokens.ts';
import { TWICE } from './twins.ts';
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
/** What a word that is not explained costs; less where it may be for a later step. */
const LEFT = 2;
const LATER = 0.6;
/** Leads to the next step of a form. */
const ON = /^(?:next(?! (?:page|day|week|month|year)\b)|continue|proceed|forward)\b/i;

/** "Book Uig to Lochboisdale", "find trains Leeds to York". */
const WAY =
  /^((?:book|find|search(?: for)?|reserve|buy|get|order|show|put in|enter|type(?: in)?|fill in)(?: me| us)?(?: (?:an? |the )?(?:trips?|trains?|flights?|ferr(?:y|ies)|bus(?:es)?|tickets?|sailings?|journeys?|connections?))? )(?!from\b|for\b|an?\b|the\b|my\b|me\b)((?:\p{L}[\p{L}'-]* ?){1,3}?) to (?=\p{L})/iu;

function hasWay({ model }: Turn): boolean {
  const called = (name: RegExp): boolean =>
    model.elements.some(({ kind, name: shown }) => (kind === 'field' || kind === 'list') && name.test(shown));
  return called(/^from\b|origin|depart/i) && called(/^to\b|destination|arriv/i);
}

/** "Check in on 12 May": what one does on that day, and no control. */
const STAY = /\bcheck(?:ing)?[- ](in|out)\s+(?=(?:on|from|by|the|next|tomorrow|today|\d))/gi;

/** "Going out on the 11th and coming back on the 18th". */
const TRAVELS = /\b(?:going|coming|flying|setting|heading|travelling)\s+(out|off|back)\b/gi;

/** "Out on the 30th and home on the 4th". */
const OUT_ON = /\b(?:out|home)(?= on (?:the )?(?:\d|\p{Lu}))/giu;

/** "To Lerwick and back, …": said again by its day. */
const BOTH_WAYS = /,? (?:there )?and back(?=,? .*\b(?:back|return|returning|home)\b)/gi;

/** "Log in as marlow". */
const AS_USER = /^((?:log|sign)(?:\s+me)?\s*in)\s+as\s+/i;

/** "A contact named Tess Quill". */
const NAMED = /\b(?:named|called) (?=\p{Lu})/gu;

/** "See if there is a room for four". */
const WHETHER =
  /^(?:see|check|find out|look) (?:if|whether) (?:there(?: is| are|['’]s)|(?:you|they|we) (?:have|can get)) /i;

/** "As a resident of Wales": who lives there. */
const RESIDENT = /\b(?:as )?(?:an? )?(?:resident|inhabitant|citizen) of (?=\p{Lu})/gu;

/** "For the postcode HM4 2QT that was due on the 18th". */
const OF_WHICH =
  /,? (?:that|which|who) (?:is|are|was|were|has been|have been) (?=\p{Ll}+ (?:on|at|by|from|for|in|to)\b)/gu;

const hasField = ({ model }: Turn, called: RegExp): boolean =>
  model.elements.some(({ kind, name }) => kind === 'field' && called.test(name));

/** Undefined where nothing of the page is mentioned. */
export function readMentions(text: string, whole: Turn): Reading | undefined {
  const turn = forDeed(text, whole);
  const said = text
    .replace(/[.!]+$/, '')
    .replace(TWICE, '')
    .replace(WHETHER, 'find ')
    .replace(/^look up (?=\S)/i, 'search for ')
    .replace(/^ask for (?=(?:an?|the|my) )/i, 'request ')
    .replace(/^only (?=(?:show|list|display) )/i, '')
    .replace(/\b(from|to|on|at|for):(?=\s)/gi, '$1')
    .replace(WAY, (way: string, verb: string, from: string) =>
      hasWay(turn) && !/\bfrom\b/i.test(from) ? `${verb}from ${from} to ` : way,
    )
    .replace(TRAVELS, (_, way: string) => (/^back/i.test(way) ? 'returning' : 'leaving'))
    .replace(BOTH_WAYS, '')
    .replace(OUT_ON, (way: string) => (/^out/i.test(way) ? 'leaving' : 'returning'))
    .replace(STAY, (_, way: string) => (/in/i.test(way) ? 'arriving ' : 'returning '))
    .replace(AS_USER, (_, verb: string) =>
      hasField(turn, /\buser|\blog-?in|\baccount/i) ? `${verb} username ` : `${verb} with `,
    )
    .replace(RESIDENT, 'living in ')
    .replace(OF_WHICH, ', ')
    .replace(NAMED, (called) => (hasField(turn, /^(?:full |your )?name\b/i) ? 'with name ' : called));
  const { text: plain, quotes } = protect(plainDates(said));
  const tokens = tokensOf(daysTogether(plain, turn));
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
  const { parts, end, start } = untilPress(withoutConflict(sentence), tokens);
  const taken = best.verb && `${best.verb} ${unexplained(best, parts, tokens)}`;
  const deeds = settled(
    parts.flatMap((part) => part.deeds),
    model,
  );
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
    /^(?:first|last)$/i.test(word)
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
function untilPress(parts: Part[], tokens: string[]): { parts: Part[]; end: number; start?: string } {
  const [first, ...rest] = parts;
  if (first !== undefined && rest.length > 0 && isPress(first) && !isOrdered(first, tokens)) {
    const verb = tokens[first.from] as string;
    // "Set the study to 19" presses no "Set" of something else.
    return { ...untilPress(rest, tokens), ...(!GIVES.test(verb) && { start: verb }) };
  }
  const at = parts.findIndex(isPress);
  const last = at < 0 || at === parts.length - 1;
  return last
    ? { parts, end: tokens.length }
    : { parts: parts.slice(0, at + 1), end: (parts[at] as Part).to };
}

const GIVES = /^(?:set|put|choose|select|pick|type|enter|fill|write|turn|switch|make|change)$/i;

function isPress({ deeds }: Part): boolean {
  return deeds[0]?.kind === 'press';
}

/** "Click …" is said of what is to be done first. */
function isOrdered({ from }: Part, tokens: string[]): boolean {
  return tokens.slice(0, from).some((token) => /^(?:click|press|hit|tap|push)$/i.test(token));
}

const MOST_CONFLICTS = 12;

/** Where two parts give one field a value each, or one has nowhere to put its value, that which explains less is none. */
function withoutConflict(sentence: Sentence): Part[] {
  const banned = new Set<string>();
  for (let tries = 0; tries < MOST_CONFLICTS; tries++) {
    const parts = bestParts(sentence, banned);
    const weaker = conflicting(parts, sentence.turn.model);
    if (weaker === undefined) return parts;
    banned.add(keyOf(weaker));
  }
  return [];
}

/** The parts that explain most, from left to right. */
function bestParts(sentence: Sentence, banned: Set<string>): Part[] {
  const { tokens, tells, stepwise } = sentence;
  const best: { gain: number; part?: Part }[] = Array.from({ length: tokens.length + 1 }, () => ({
    gain: 0,
  }));
  const gainAt = (at: number): number => best[at]?.gain ?? 0;
  for (let at = tokens.length - 1; at >= 0; at--) {
    best[at] = { gain: gainAt(at + 1) - (tells[at] ? (stepwise ? LATER : LEFT) : 0) };
    for (const part of [...partsAt(at, sentence), ...guessesAt(at, sentence)]) {
      const gain = part.gain + gainAt(part.to);
      if (gain > gainAt(at) && !banned.has(keyOf(part))) best[at] = { gain, part };
    }
  }
  const parts: Part[] = [];
  for (let at = 0; at < tokens.length; ) {
    const part = best[at]?.part;
    if (part !== undefined) parts.push(part);
    at = part?.to ?? at + 1;
  }
  return parts;
}

/** Stretches of words that have to be explained, without the parts among them. */
function leftOver(parts: Part[], end: number, { tokens, tells }: Sentence): string[][] {
  const explained = new Set(parts.flatMap(({ from, to }) => tokens.map((_, at) => at).slice(from, to)));
  const stretches: number[][] = [[]];
  for (let at = 0; at < end; at++)
    if (isJoint(tokens[at])) stretches.push([]);
    else if (!explained.has(at)) stretches.at(-1)?.push(at);
  return stretches
    .filter((places) => places.some((at) => tells[at] && !isBesideValue(at, tokens, parts)))
    .map((places) => places.map((at) => tokens[at] as string));
}
