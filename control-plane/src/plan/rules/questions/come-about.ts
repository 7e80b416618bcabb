// SPDX-License-Identifier: MIT
// Whether what is waited for is so by now: a bound on an amount, or the very value of something.
import { valueAwaited } from '../language/awaited.ts';
import { numbersIn } from '../language/numbers.ts';
import { selectionOf } from '../language/selection.ts';
import { normalise } from '../language/text.ts';
import { factsOf } from '../page/facts.ts';
import type { Turn } from '../turn/turn.ts';
import { bestFact } from './best-fact.ts';
import { isBounded } from './bounded.ts';

export function hasComeAbout(condition: string, turn: Turn): boolean {
  const told = valueAwaited(condition);
  if (told === undefined) return isWithinBounds(condition, turn) === true;
  const shown = bestFact(turn, told.subject)?.value;
  return shown !== undefined && isSaid(told.value, shown);
}

/** Whether the page shows what the condition is about, be it so or not. */
export function isTold(condition: string, turn: Turn): boolean {
  const told = valueAwaited(condition);
  return told === undefined
    ? isWithinBounds(condition, turn) !== undefined
    : bestFact(turn, told.subject) !== undefined;
}

function isWithinBounds(condition: string, turn: Turn): boolean | undefined {
  if (!IT.test(condition)) return isBounded(condition, turn);
  const amount = onlyAmount(turn);
  const { bounds } = selectionOf(condition);
  return amount === undefined || bounds.length === 0
    ? undefined
    : bounds.every(({ over, value }) => (over ? amount >= value : amount <= value));
}

const IT = /^(?:it|that|this) is\b/i;

/** "It": the one value with a name of its own that is an amount. */
function onlyAmount({ model }: Turn): number | undefined {
  const shown = factsOf(model, []).filter(({ value }) => AMOUNT.test(value.trim()));
  const [only, ...more] = new Set(shown.map(({ value }) => value));
  return only === undefined || more.length > 0 ? undefined : numbersIn(only)[0];
}

const AMOUNT = /^\W{0,3}\d[\d.,]*\s?\S{0,3}$/;

/** The value as such, or with a sign behind it: "ready" is neither "not ready" nor "ready in 5 minutes". */
function isSaid(value: string, shown: string): boolean {
  if (AMOUNT.test(value) && AMOUNT.test(shown)) return numbersIn(shown)[0] === numbersIn(value)[0];
  const [first = ''] = shown.split(/[,;:!(–—]/);
  return [shown, first].some((one) => normalise(one) === normalise(value));
}
