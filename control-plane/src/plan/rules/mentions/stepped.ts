// SPDX-License-Identifier: MIT
// What a plus and a minus bring up and down: "4 bagels", "timer down to 5", "alarm at half past six".
import { stepTo, wantedFor } from '../controls/stepper.ts';
import { monthOf } from '../language/dates.ts';
import { isClock } from '../language/moments.ts';
import { numberOf, timeIn } from '../language/numbers.ts';
import { normalise } from '../language/text.ts';
import { anchorsFor } from '../page/relate.ts';
import type { Turn } from '../turn/turn.ts';
import { isRaised } from './picked.ts';
import type { Sentence } from './sentence.ts';
import { isFree, isTie } from './small.ts';
import { isJoint, plainToken } from './tokens.ts';
import type { Part } from './ways.ts';
import { asClock } from './when.ts';

const GAIN = 1.6;
const UNIT = /^(?:degrees?|°c?|percent|%|points?|pieces?|units?|nights?|days?|hours?|minutes?)$/i;

/** "4 bagels", "bagels: 4", where a plus and a minus stand beside it. */
export function stepped(at: number, { tokens: told, quotes, turn }: Sentence): Part[] {
  const tokens = told.map((token) => plainToken(token, quotes));
  const next = behindTie(at + 1, tokens);
  const [first = '', second = '', third = ''] = [tokens[at], tokens[next], tokens[next + 1]];
  const then = behindTie(next + 1, tokens);
  const found = [
    ...wholeNames(at + 1, tokens, turn).map(({ name, to }) => ({
      amount: numberOf(first),
      name,
      to,
      gain: to - at,
    })),
    { amount: numberOf(first), name: second, to: next + 1 },
    { amount: numberOf(first), name: `${second} ${third}`, to: next + 2 },
    { amount: numberOf(tokens[then] ?? ''), name: `${first} ${second}`, to: then + 1 },
    { amount: numberOf(second), name: first, to: next + 1 },
  ].find(
    ({ amount, name }) =>
      amount !== undefined &&
      /^\p{L}/u.test(name) &&
      !/\bthe$/i.test(name) &&
      !isJoint(name.split(' ').at(-1)) &&
      // "28 November" is a day.
      monthOf((name.split(' ')[0] as string).toLowerCase()) === undefined &&
      (!isFree(name.split(' ')[0] as string) || isShownWhole(name, turn)) &&
      stepTo(turn, name, amount) !== undefined,
  );
  if (found?.amount === undefined) return [];
  const unit = tokens[found.to] ?? '';
  // "3 years old".
  const isAge = /^old$/i.test(unit) && /^(?:years?|months?)$/i.test(found.name);
  const behind = UNIT.test(unit) || isAge ? found.to + 1 : found.to;
  const to = agesEnd(behind, tokens, turn);
  const wholly = found.name.includes(' ') && isShownWhole(found.name, turn) ? 0.5 : 0;
  return [
    {
      from: at,
      to,
      gain: ('gain' in found ? found.gain : GAIN + wholly) + 2 * (to - behind),
      deeds: [{ kind: 'step', name: found.name, amount: found.amount }],
    },
  ];
}

/** "Timer to 5", "timer down to 5". */
function behindTie(at: number, tokens: string[]): number {
  if (isRaised(at, tokens)) return at + 2;
  return /^(?:to|of|at|is|:|=)$/i.test(tokens[at] ?? '') ? at + 1 : at;
}

/** "Alarm at half past six", "wake me at seven", where a plus and a minus stand beside a time of day. */
export function steppedClock(at: number, { tokens, turn }: Sentence): Part[] {
  for (let to = at + LONGEST_NAME; to > at; to--) {
    const from = behindTie(to, tokens);
    const name = tokens
      .slice(at, to)
      .join(' ')
      .replace(/(?<=^\p{L}+) (?:me|us)(?: up)?$/iu, '');
    const clock = [3, 2, 1]
      .map((length) => tokens.slice(from, from + length))
      .find((words) => isClock(words.join(' ')));
    const isName = [tokens[at], tokens[to - 1]].every((word) => !isTie(word) && !isJoint(word));
    if (clock === undefined || !/^\p{L}/u.test(name) || !isName) continue;
    const value = asClock(clock.join(' '));
    const time = timeIn(value) ?? 0;
    if (wantedFor(turn, name, value) === time && stepTo(turn, name, time) !== undefined)
      return [
        {
          from: at,
          to: from + clock.length,
          gain: from + clock.length - at,
          deeds: [{ kind: 'parted', name, value }],
        },
      ];
  }
  return [];
}

const LONGEST_NAME = 4;
/** As well as it stands there: "poppy seed rolls" of "Poppy seed roll". */
const WHOLE = 0.85;

/** "Six poppy seed rolls": names of several words, the longest first. */
function wholeNames(from: number, tokens: string[], turn: Turn): { name: string; to: number }[] {
  const found: { name: string; to: number }[] = [];
  for (let to = Math.min(tokens.length, from + LONGEST_NAME); to > from + 1; to--) {
    const words = tokens.slice(from, to);
    if (words.some(isJoint) || isFree(words.at(-1) as string) || isTie(words.at(-1))) continue;
    const name = words.join(' ');
    if (isShownWhole(name, turn)) found.push({ name, to });
  }
  return found;
}

const isShownWhole = (name: string, { model }: Turn): boolean =>
  anchorsFor(name, model).some(({ score }) => score >= WHOLE);

/** "Three children aged 6 to 15", where that is how the page calls them: where the ages end. */
function agesEnd(at: number, tokens: string[], { model }: Turn): number {
  const [, lead = '', ages] = AGES.exec(tokens.slice(at, at + MOST_OF_AGES).join(' ')) ?? [];
  const plain = ages === undefined ? '' : normalise(ages);
  const isShown =
    plain !== '' && model.elements.some(({ name }) => ` ${normalise(name)} `.includes(` ${plain} `));
  return isShown ? at + `${lead}${ages}`.trim().split(' ').length : at;
}

const MOST_OF_AGES = 6;
const AGES = /^((?:aged|of|between|from|in the age of) )?((?:under|over) \d+|\d+ (?:to|and|-|–) \d+)(?= |$)/i;
