// SPDX-License-Identifier: MIT
// "The number is less than 5", "the total is over £50": a value of the page beside a bound.
import { walk } from '../../snapshot.ts';
import { numbersIn } from '../language/numbers.ts';
import { type Bound, selectionOf } from '../language/selection.ts';
import { textOf } from '../page/labels.ts';
import { amountIn, isWithin } from '../page/measure.ts';
import { selected } from '../page/select.ts';
import type { Turn } from '../turn/turn.ts';
import { bestFact } from './best-fact.ts';

const LINKING =
  /\b(?:is|are|was|gets?|becomes?|shown|reads?|says?|not|costs?|there|you|we|i|see|get|find|an?|the|it|one|that)\b/gi;
const PARITY = /\b(odd|even)\b/i;
/** What a value may be called that has no name on the page. */
const NAMELESS = /^(?:number|value|result|figure|count|total|sum|amount|score)?$/i;

/** Undefined where no bound is told, or nothing on the page is called so. */
export function isBounded(statement: string, turn: Turn): boolean | undefined {
  const { bounds, words } = selectionOf(statement.replace(/\bnot\s+/i, ''));
  const parity = PARITY.exec(words)?.[1]?.toLowerCase();
  if (bounds.length === 0 && parity === undefined) return undefined;
  const name = words.replace(PARITY, ' ').replace(LINKING, ' ').replace(/\s+/g, ' ').trim();
  const value = numberCalled(name, turn);
  const told = value === undefined && parity === undefined ? memberWithin(name, bounds, turn) : undefined;
  if (told !== undefined) return told !== /\bnot\b/i.test(statement);
  // Of "a number above 8" there is nothing else to be seen.
  if (value === undefined) return NAMELESS.test(name) ? false : undefined;
  const holds =
    bounds.every((bound) => (bound.over ? value >= bound.value : value <= bound.value)) &&
    (parity === undefined || (value % 2 === 0) === (parity === 'even'));
  return holds !== /\bnot\b/i.test(statement);
}

const SURE = 0.8;

/** "Tolhuis costs less than 90": whether the one thing of a list that is called so does. */
function memberWithin(name: string, bounds: Bound[], { model }: Turn): boolean | undefined {
  if (NAMELESS.test(name)) return undefined;
  const [found] = selected({ words: name, not: [], bounds: [] }, model);
  const [member, ...more] = found !== undefined && found.score >= SURE ? found.members : [];
  if (member === undefined || more.length > 0) return undefined;
  const amounts = bounds.map((bound) => ({ bound, amount: amountIn(member, bound) }));
  return amounts.some(({ amount }) => amount === undefined)
    ? undefined
    : amounts.every(({ bound, amount }) => isWithin(amount, bound));
}

function numberCalled(name: string, turn: Turn): number | undefined {
  const fact = name === '' ? undefined : bestFact(turn, name);
  const told = fact === undefined ? undefined : numbersIn(fact.value)[0];
  return told ?? (NAMELESS.test(name) ? onlyNumber(turn) : undefined);
}

/** Of a page that shows one number and nothing else like it. */
function onlyNumber({ model }: Turn): number | undefined {
  const bare = [...walk(model.root)].filter(
    (node) => node.children.length === 0 && /^[-−]?\d[\d.,]*$/.test(textOf(node).trim()),
  );
  const [only, ...more] = bare;
  return only === undefined || more.length > 0 ? undefined : numbersIn(textOf(only))[0];
}
