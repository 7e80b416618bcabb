// SPDX-License-Identifier: MIT
// A sentence read by what it mentions of the page: the parts that explain most of its words, none of which overlap.
import { wholeRanges } from '../language/dates.ts';
import { protect, restored } from '../language/protect.ts';
import type { Element } from '../page/model.ts';
import { takesSeveral } from '../page/options.ts';
import type { Turn } from '../turn/turn.ts';
import { guessesAt } from './guesses.ts';
import { type Deed, type Part, partsAt } from './parts.ts';
import type { Sentence } from './sentence.ts';
import { startOf, tellingIn } from './small.ts';
import { mentionsIn } from './targets.ts';
import { isJoint, tokensOf } from './tokens.ts';
import { heldBy, TWICE, twinOf } from './twins.ts';

export interface Reading {
  /** In the order in which they are to be done. */
  deeds: Exclude<Deed, { kind: 'guess' }>[];
  /** Stretches of words that nothing on this page explains. */
  left: string[];
  /** The verb that says what the form is filled in for. */
  start: string | undefined;
  /** Whether what is left may be for a later step of the form. */
  stepwise: boolean;
  /** What follows the first button that is named in the midst of it, to be read on the page that is there then. */
  after: string;
}

const MOST_WORDS = 90;
/** What a word that is not explained costs; less where it may be for a later step. */
const LEFT = 2;
const LATER = 0.6;
/** Leads to the next step of a form. */
const ON = /^(?:next|continue|proceed|forward)\b/i;

/** "Log in as marlow". */
const AS_USER = /^((?:log|sign)(?:\s+me)?\s*in)\s+as\s+/i;

/** Undefined where nothing of the page is mentioned. */
export function readMentions(text: string, turn: Turn): Reading | undefined {
  const said = text
    .replace(/[.!]+$/, '')
    .replace(TWICE, '')
    .replace(AS_USER, '$1 username ');
  const { text: plain, quotes } = protect(wholeRanges(said));
  const tokens = tokensOf(plain);
  if (tokens.length === 0 || tokens.length > MOST_WORDS) return undefined;
  const { model } = turn;
  const stepwise = model.elements.some(({ kind, name }) => kind === 'button' && ON.test(name));
  const tells = tellingIn(tokens, model, true);
  const sentence: Sentence = {
    tokens,
    quotes,
    tells,
    mentions: mentionsIn(tokens, quotes, model),
    stepwise,
    turn,
  };
  const { parts, end, start } = untilPress(withoutConflict(sentence), tokens);
  const deeds = settled(
    parts.flatMap((part) => part.deeds),
    model.elements,
  );
  if (deeds === undefined || deeds.length === 0) return undefined;
  const told = (words: string[]): string =>
    restored(words.join(' ').replace(/ ([,;:])/g, '$1'), quotes).trim();
  const filled = deeds.some(({ kind }) => kind === 'set' || kind === 'step');
  const strict = filled ? tells : tellingIn(tokens, model, false);
  return {
    deeds,
    stepwise,
    start: start ?? (filled ? startOf(tokens) : undefined),
    left: leftOver(parts, end, { ...sentence, tells: strict }).map(told),
    after: told(tokens.slice(end)).replace(/^(?:[,;.]|and\b|then\b|\s)+/i, ''),
  };
}

/** The parts up to the first press, where what is behind it begins, and what the sentence says that it is all told for. */
function untilPress(parts: Part[], tokens: string[]): { parts: Part[]; end: number; start?: string } {
  const [first, ...rest] = parts;
  if (first !== undefined && rest.length > 0 && isPress(first) && !isOrdered(first, tokens))
    return { ...untilPress(rest, tokens), start: tokens[first.from] as string };
  const at = parts.findIndex(isPress);
  const last = at < 0 || at === parts.length - 1;
  return last
    ? { parts, end: tokens.length }
    : { parts: parts.slice(0, at + 1), end: (parts[at] as Part).to };
}

function isPress({ deeds }: Part): boolean {
  return deeds[0]?.kind === 'press';
}

/** "Click …" is said of what is to be done first. */
function isOrdered({ from }: Part, tokens: string[]): boolean {
  return tokens.slice(0, from).some((token) => /^(?:click|press|hit|tap|push)$/i.test(token));
}

const MOST_CONFLICTS = 8;

/** Where two parts give one field a value each, the one that explains less is none. */
function withoutConflict(sentence: Sentence): Part[] {
  const banned = new Set<string>();
  for (let tries = 0; tries < MOST_CONFLICTS; tries++) {
    const parts = bestParts(sentence, banned);
    const weaker = conflicting(parts);
    if (weaker === undefined) return parts;
    banned.add(keyOf(weaker));
  }
  return [];
}

function conflicting(parts: Part[]): Part | undefined {
  const setters = new Map<Element, Part>();
  for (const part of parts)
    for (const deed of part.deeds) {
      const other = deed.kind === 'set' ? setters.get(deed.element) : undefined;
      if (other !== undefined && other !== part) return other.gain < part.gain ? other : part;
      if (deed.kind === 'set' && !takesSeveral(deed.element)) setters.set(deed.element, part);
    }
  return undefined;
}

function keyOf({ from, to, deeds }: Part): string {
  return `${from} ${to} ${deeds.map((deed) => ('element' in deed ? deed.element.ref : deed.kind)).join(' ')}`;
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

/** Guesses get the fields that are left for them; undefined where one has none. */
function settled(deeds: Deed[], elements: Element[]): Reading['deeds'] | undefined {
  const taken = new Set(deeds.flatMap((deed) => (deed.kind === 'set' ? [deed.element] : [])));
  const all: Reading['deeds'] = [];
  const add = (element: Element, value: string): void => {
    const same = all.find((one) => one.kind === 'set' && one.element === element);
    if (same?.kind === 'set') same.value = `${same.value} and ${value}`;
    else all.push({ kind: 'set', element, value });
  };
  for (const deed of deeds) {
    if (deed.kind !== 'set' && deed.kind !== 'guess') all.push(deed);
    else {
      const element = deed.kind === 'set' ? deed.element : freeOf(deed, taken);
      if (element === undefined) return undefined;
      taken.add(element);
      const twin = twinOf(element, elements);
      add(element, heldBy(twin, deed.value) ?? deed.value);
      const empty = twin !== undefined && !twin.node.text;
      if (empty && !taken.has(twin)) add(twin, deed.value);
    }
  }
  return all;
}

function freeOf(
  { fields, only }: Extract<Deed, { kind: 'guess' }>,
  taken: Set<Element>,
): Element | undefined {
  const free = fields.filter((field) => !taken.has(field));
  return only && free.length > 1 ? undefined : free[0];
}

/** Stretches of words between the parts that have to be explained. */
function leftOver(parts: Part[], end: number, { tokens, tells }: Sentence): string[][] {
  const explained = new Set(parts.flatMap(({ from, to }) => tokens.map((_, at) => at).slice(from, to)));
  const stretches: number[][] = [[]];
  for (let at = 0; at < end; at++)
    if (explained.has(at) || isJoint(tokens[at])) stretches.push([]);
    else stretches.at(-1)?.push(at);
  return stretches
    .filter((places) => places.some((at) => tells[at]))
    .map((places) => places.map((at) => tokens[at] as string));
}
