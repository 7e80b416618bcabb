// SPDX-License-Identifier: MIT
// What something new is to be called: "add a task buy stamps", "recipe lemonade in drinks".
import type { Element } from '../page/model.ts';
import { isCalled } from './notions.ts';
import type { Sentence } from './sentence.ts';
import { isFree, isStart, isTie } from './small.ts';
import { fieldsOf, setting } from './takers.ts';
import { isJoint, isQuoted } from './tokens.ts';
import { only, type Part } from './ways.ts';

const LONGEST = 7;
const GUESS = 0.6;
/** Of what is named otherwise no word is a title. */
const NAMED = 0.9;
const MAKES =
  /^(?:(?:please )?(?:add|create|make|write|publish|post|share|save|draft|record|start|open|set up|note(?: down)?) )?(?:me )?(?:(?:an?|the|another|my) )?(?:new )?\p{L}+$/iu;

/** Says itself where the title begins. */
const CALLED = /^(?:called|named|titled|labell?ed)$/i;

const TITLE =
  /^(?:(?!(?:user|first|last|family|given|nick|your|full)\b)[\p{L}'’]+ )?(?:name|title|label|caption|what)$/iu;

/** Those for what something is called. */
export const titledFields = (sentence: Sentence): Element[] =>
  fieldsOf(sentence).filter((field) => isCalled(field, TITLE));

/** Right behind the noun by which the form is called that the sentence is for. */
export function titleAt(at: number, sentence: Sentence): Part[] {
  const { tokens, tells, mentions, turn } = sentence;
  const [noun, first = ''] = [tokens[at - 1], tokens[at]];
  if (at === 1 && ADDS.test(tokens[0] as string)) return bareTitle(sentence);
  // "Order 2 packets": a verb is no noun.
  if (noun === undefined || tells[at - 1] !== false || isFree(noun) || isStart(noun)) return [];
  if (isTie(first) || isJoint(first) || isQuoted(first) || isFree(first)) return [];
  if (!MAKES.test(tokens.slice(0, at).join(' '))) return [];
  const fields = titledFields(sentence).filter(({ node }) => !node.text);
  return endsFrom(at, sentence).flatMap(({ to, gain }) => {
    const isOther = mentions.some((one) => one.from < to && one.to > at && one.score >= NAMED);
    const words = tokens.slice(at, to);
    const value = words.join(' ');
    // "A personal workspace named Atlas": the noun is yet to come.
    return isOther || words.some((word) => CALLED.test(word))
      ? []
      : only(at, to, gain, setting(fields, value, turn));
  });
}

/** "Create an appointment “Tyres”", "… called “Tyres”": what stands in quotes behind what is made is what it is called. */
export function quotedTitleAt(at: number, value: string, sentence: Sentence): Part[] {
  const { tokens } = sentence;
  const to = tokens.findIndex((token, i) => i >= at && isQuoted(token)) + 1;
  if (at < 2 || !MAKES.test(tokens.slice(0, at).join(' '))) return [];
  const fields = titledFields(sentence).filter(({ node }) => !node.text);
  return fields.length === 1 ? only(at, to, QUOTED, setting(fields, value, sentence.turn)) : [];
}

const QUOTED = 0.95;

/** "Add lunch with Petra at noon": nothing but what it is called, and the page has one field for that. */
function bareTitle(sentence: Sentence): Part[] {
  const fields = titledFields(sentence).filter(({ node }) => !node.text);
  const [first = ''] = sentence.tokens.slice(1);
  if (fields.length !== 1 || isTie(first) || isJoint(first) || isQuoted(first) || DETERMINES.test(first))
    return [];
  return endsFrom(1, sentence).flatMap(({ to, gain }) =>
    only(1, to, gain, setting(fields, sentence.tokens.slice(1, to).join(' '), sentence.turn)),
  );
}

const ADDS = /^(?:add|schedule|enter|note|put)$/i;
const DETERMINES = /^(?:an?|the|it|that|this|these|those|another|my|new|down|in)$/i;

/** The places where a title may end, and what it explains until then. Of a form of steps, what else is told may be for a later one. */
export function endsFrom(at: number, { tokens, stepwise }: Sentence): { to: number; gain: number }[] {
  const ways = namesEnd(at, tokens);
  const sure = ways[0] ?? at;
  return (stepwise ? ways.slice(0, 1) : ways).map((to) => ({
    to,
    gain: GUESS * (sure - at) + GOES_ON * (to - sure),
  }));
}

/** Of a word behind such a place, which is rather for another field where one takes it. */
const GOES_ON = 0.2;

/** Where the sentence may go on to something else: "Choir | on Thursday | at 19:00". */
function namesEnd(from: number, tokens: string[]): number[] {
  const told = tokens.findIndex((_, at) => at > from && isRelative(at, tokens));
  const last = Math.min(ends(from, tokens), told < 0 ? tokens.length : told);
  return tokens
    .flatMap((token, at) => (at > from && at < last && isTie(token) ? [at] : []))
    .concat(last > from ? last : []);
}

/** "Order chairs | that is due …": what is told of it. */
const isRelative = (at: number, tokens: string[]): boolean =>
  /^(?:that|which|who)$/i.test(tokens[at] ?? '') &&
  /^(?:is|are|was|has|should|must)$/i.test(tokens[at + 1] ?? '');

/** Where a value that begins here must end. */
export function ends(at: number, tokens: string[]): number {
  const stop = tokens.findIndex((token, i) => i >= at && (isJoint(token) || isQuoted(token)));
  return Math.min(stop < 0 ? tokens.length : stop, at + LONGEST);
}
