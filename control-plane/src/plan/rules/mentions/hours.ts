// SPDX-License-Identifier: MIT
// Times of day that a page offers: to be pressed, as one of several radio buttons, or in a list. "At eleven" is one of these, "at four" the one
// in the afternoon where the page has no other.

import { isClock } from '../language/moments.ts';
import { numberOf, timeIn } from '../language/numbers.ts';
import type { Element } from '../page/model.ts';
import { optionsOf } from '../page/options.ts';
import type { Sentence } from './sentence.ts';
import { isTie } from './small.ts';
import { isJoint } from './tokens.ts';
import type { Deed, Part } from './ways.ts';
import { slotsFor } from './when.ts';

const NOON = 720;
const HOUR = 60;
const GUESS = 0.6;

/** What is offered for the time of day that is said from `at` to `to`; pages count to 24 where people say "half past six". */
export function hourOffered(text: string, sentence: Sentence, at: number, to: number, gain: number): Part[] {
  const minutes = timeIn(text) as number;
  const isToldWhole = minutes >= NOON || /\b[ap]\.?m\b|morning|^0/i.test(text);
  return eitherHalf(minutes, isToldWhole, sentence, at, to, gain);
}

/** "At eleven", "at 4": an hour alone is one where the page offers that very hour, and no number of anything. */
export function bareHourAt(at: number, sentence: Sentence): Part[] {
  const { tokens } = sentence;
  const next = tokens[at + 1];
  const hour = /^at$/i.test(tokens[at - 1] ?? '') ? numberOf(tokens[at] as string) : undefined;
  const isAlone = next === undefined || isJoint(next) || isTie(next) || /^(?:please|sharp)$/i.test(next);
  if (hour === undefined || !Number.isInteger(hour) || hour < 1 || hour > 23 || !isAlone) return [];
  return eitherHalf(hour * HOUR, hour > 12, sentence, at, at + 1, GUESS);
}

function eitherHalf(
  minutes: number,
  isWhole: boolean,
  sentence: Sentence,
  at: number,
  to: number,
  gain: number,
): Part[] {
  const same = offeredAt(minutes, sentence, at, to, gain);
  return same.length > 0 || isWhole ? same : offeredAt(minutes + NOON, sentence, at, to, gain);
}

function offeredAt(minutes: number, sentence: Sentence, from: number, to: number, gain: number): Part[] {
  const isThen = (name: string): boolean => isClock(name) && timeIn(name) === minutes;
  const { elements } = sentence.turn.model;
  const chosen = elements
    .filter(({ kind, name, node }) => kind === 'choice' && node.role === 'radio' && isThen(name))
    .map((element): Deed => ({ kind: 'check', element, on: true }));
  const listed = elements.flatMap((element) => inList(element, isThen));
  const [only, ...more] = [...chosen, ...listed];
  // What stands beside a radio button is its label.
  if (only === undefined) return slotsFor(({ name }) => isThen(name), sentence, from, to, gain);
  return more.length > 0 ? [] : [{ from, to, gain, deeds: [only] }];
}

/** Of a list that offers times of day. */
function inList(element: Element, isThen: (name: string) => boolean): Deed[] {
  const options = element.kind === 'list' && element.node.disabled !== true ? optionsOf(element) : [];
  const names = options.map(({ name, text = '' }) => (name || text).trim());
  if (names.filter(isClock).length < 2) return [];
  return names.filter(isThen).map((name): Deed => ({ kind: 'set', element, value: `"${name}"` }));
}
