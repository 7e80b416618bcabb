// SPDX-License-Identifier: MIT
// Requests for several elements at once: "all the like buttons", "the Share button on 3 posts by @ana", "every checkbox".

import { beginsWith, begunWith } from '../language/begun.ts';
import { dateOf } from '../language/dates.ts';
import { ITEM_NOUNS } from '../language/lexicon.ts';
import { numberOf } from '../language/numbers.ts';
import { stem, wordsOf } from '../language/text.ts';
import { plainTopic } from '../language/topics.ts';
import type { Use } from '../page/fitness.ts';
import { ancestor } from '../page/labels.ts';
import type { Match } from '../page/model.ts';
import { thoseOf } from '../page/own.ts';
import type { Turn } from '../turn/turn.ts';

const COUNT = String.raw`all|every|each|both|any|\d{1,2}|two|three|four|five|six|seven|eight|nine|ten`;
const ON_SEVERAL = new RegExp(
  String.raw`^(.+?)\s+(?:on|of|for|in|under|next to|from|beside)\s+(${COUNT})\s+(?:(?:of|the)\s+)*(\S+)(?:\s+(?:(?:posted|written|sent|made)\s+)?(?:by|from|of|that|with|whose|in|about|for|named|containing)\s+(.+))?$`,
  'i',
);
/** "Like all posts by @ana", "delete both notes". */
const DONE_TO_SEVERAL = new RegExp(
  String.raw`^([a-z]+)\s+(${COUNT})\s+(?:(?:of|the)\s+)*(\S+)(?:\s+(?:by|from|of|that|with|about|for|named|containing)\s+(.+))?$`,
  'i',
);
const SEVERAL = new RegExp(String.raw`^(?:on\s+)?(${COUNT})\s+(?:(?:of|the)\s+)*(.+)$`, 'i');

/** "The three dots" are one sign. */
const SIGN_OF_THREE = /^(?:on\s+)?(?:three|3)[ -](?:dots?|lines|bars)\b/i;

/** The elements meant, in document order; undefined where the phrase does not speak of several, or they are not there. */
export function manyOf(turn: Turn, phrase: string, use: Use): Match[] | undefined {
  return manyIn(
    turn,
    plainTopic(phrase)
      .replace(/^the\s+/i, '')
      .replace(/\s+(?:of|in|on) (?:the|this) (?:table|list|form|survey|page)$/i, ''),
    use,
  );
}

function manyIn(turn: Turn, phrase: string, use: Use): Match[] | undefined {
  if (dateOf(phrase, turn.input.today) !== undefined || SIGN_OF_THREE.test(phrase)) return undefined;
  const sorted = inOrder(turn, phrase);
  if (sorted !== undefined) return sorted;
  const onSeveral = ON_SEVERAL.exec(phrase);
  if (onSeveral && isPlural(onSeveral[3] as string, onSeveral[2] as string)) {
    const [, control, count, , whose] = onSeveral as unknown as [string, string, string, string, string?];
    const alike = same(turn.matches(control, use));
    return take(whose === undefined ? alike : thoseOf(alike, whose), count);
  }
  const [, verb, many, noun, of] = DONE_TO_SEVERAL.exec(phrase) ?? [];
  if (verb !== undefined && many !== undefined && isPlural(noun ?? '', many)) {
    const alike = same(turn.matches(verb, use));
    return take(of === undefined ? alike : thoseOf(alike, of), many);
  }
  const several = SEVERAL.exec(phrase);
  if (several === null || turn.score(phrase, use) >= 0.9) return undefined;
  const [, count, what] = several as unknown as [string, string, string];
  const whose = /^(.+?)\s+(?:by|from|of|for|with|whose|in|on)\s+(.+)$/i.exec(what);
  const alike = same(turn.matches(what, use));
  if (alike.length > 1) return take(alike, count);
  const called = calledSo(turn, what, use);
  if (called.length > 1) return takeAll(called, count);
  if (whose === null) return undefined;
  const named = same(turn.matches(whose[1] as string, use));
  return take(thoseOf(named.length > 1 ? named : choices(turn, use), whose[2] as string), count);
}

/** "Carrots", "seeds whose names begin with Carrot": boxes by a part of what they are called. */
function calledSo(turn: Turn, what: string, use: Use): Match[] {
  const start = begunWith(what)?.start;
  const words = wordsOf(what).map(stem);
  return choices(turn, use).filter(({ element: { name } }) => {
    if (start !== undefined) return beginsWith(name, start);
    const told = wordsOf(name).map(stem);
    return words.length > 0 && words.every((word) => told.includes(word));
  });
}

/** The check boxes that stand with the members of a list. */
export function choices(turn: Turn, use: Use): Match[] {
  return use === 'choose' || use === 'check'
    ? turn.model.elements.filter(({ kind }) => kind === 'choice').map((element) => ({ element, score: 0.9 }))
    : [];
}

/** "The numbers in ascending order": whatever can be clicked and is called by a number; the drawn ones where none can. */
function inOrder(turn: Turn, phrase: string): Match[] | undefined {
  const order = IN_ORDER.exec(phrase);
  if (order === null) return undefined;
  const up = UP.test(order.slice(1).find((told) => told !== undefined) ?? '');
  const numbers = turn.model.elements.filter(({ name }) => /^-?\d+$/.test(name));
  const pressable = numbers.filter(({ kind, node }) => kind === 'button' || node.pointer === true);
  const numbered =
    pressable.length > 1 ? pressable : numbers.filter(({ node }) => ancestor(node, (role) => role === 'img'));
  if (numbered.length < 2) return undefined;
  return numbered
    .sort((a, b) => (up ? 1 : -1) * (Number(a.name) - Number(b.name)))
    .map((element) => ({ element, score: 1 }));
}

/** "In ascending order", "in order, starting with the smallest", "from the lowest to the highest", "smallest first". */
const IN_ORDER =
  /\bin\s+(?:the\s+)?(ascending|increasing|rising|descending|decreasing|falling)\s+order\b|\b(?:starting|beginning)\s+(?:with|from|at)\s+the\s+(\w+est)\b|\bfrom\s+(?:the\s+)?(\w+est)\s+(?:up\s+|down\s+)?to\s+(?:the\s+)?\w+est\b|\b(\w+est)\s+(?:one\s+|number\s+)?first\b/i;
const UP = /^(?:asc|inc|ris|small|low|least)/i;

function isPlural(noun: string, count: string): boolean {
  const word = wordsOf(noun)[0] ?? '';
  if (/^(?:each|every)$/i.test(count)) return ITEM_NOUNS.has(word);
  const isCount = /^(?:\d+|\p{L}+)$/u.test(count) && (numberOf(count) ?? 0) > 1;
  return stem(word) !== word || (!isCount && ITEM_NOUNS.has(word));
}

/** Those that fit as well as the best. */
function same(matches: Match[]): Match[] {
  const best = matches[0]?.score ?? 0;
  return best < 0.6
    ? []
    : matches
        .filter(({ score }) => score >= best - 0.03)
        .sort((a, b) => a.element.node.order - b.element.node.order);
}

function take(matches: Match[], count: string): Match[] | undefined {
  const wanted = wantedOf(count) ?? matches.length;
  return wanted > 0 && matches.length >= wanted ? matches.slice(0, wanted) : undefined;
}

/** Of those that are only called so in part none can be left out. */
function takeAll(matches: Match[], count: string): Match[] | undefined {
  const wanted = wantedOf(count);
  return wanted === undefined || wanted === matches.length ? matches : undefined;
}

/** Undefined: however many there are. */
function wantedOf(count: string): number | undefined {
  if (/^(?:all|every|each)$/i.test(count)) return undefined;
  if (/^both$/i.test(count)) return 2;
  return /^any$/i.test(count) ? 1 : (numberOf(count) ?? 0);
}
