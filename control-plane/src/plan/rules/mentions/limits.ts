// SPDX-License-Identifier: MIT
// "Nothing over eighty euros", "between six and eight": the choice, the option or the button that is the same limit or stretch of
// time in other words, else the one field for it.
import { boundIn, isSameSpan, spanIn } from '../language/bounds.ts';
import type { Element } from '../page/model.ts';
import { listsOf, optionsOf } from '../page/options.ts';
import { isPressed } from './rows.ts';
import type { Sentence } from './sentence.ts';
import { setting } from './takers.ts';
import { type Deed, guess, type Part } from './ways.ts';

const LONGEST = 9;
/** Says what is limited, which its price, its time or its number tell themselves. */
const LEADS =
  /^(?:i|we|you|it|them|me|us|the|a|my|our|this|that|pay|spend|cost|costs|prices?|priced|fares?|budget|rated|ratings?|deliver|delivered|delivery|bring|come|arrive|collect|pick|up|must|should|is|be|only|just|please)$/i;

/** The parts that begin at a word: the limit or the stretch told there, if the page has the like of it. */
export function limitsAt(at: number, sentence: Sentence): Part[] {
  const { tokens } = sentence;
  let begin = at;
  while (LEADS.test(tokens[begin] ?? '')) begin++;
  for (let to = Math.min(tokens.length, begin + LONGEST); to >= begin + 2; to--) {
    const text = tokens.slice(begin, to).join(' ');
    const bound = boundIn(text);
    if (bound === undefined && spanIn(text) === undefined) continue;
    const isSame = (shown: string): boolean =>
      bound === undefined
        ? isSameSpan(text, shown)
        : boundIn(shown)?.most === bound.most && boundIn(shown)?.amount === bound.amount;
    const deed = offeredBy(isSame, sentence);
    if (deed !== undefined) return [{ from: at, to, gain: to - at, deeds: [deed] }];
    const field = bound && fieldOf(bound.most, sentence);
    if (bound !== undefined && field !== undefined)
      return guess(at, to, to - at - 0.5, setting([field], String(bound.amount), sentence.turn));
  }
  return [];
}

/** The only one that is so called. */
function offeredBy(isSame: (shown: string) => boolean, { turn: { model } }: Sentence): Deed | undefined {
  const options = listsOf(model).flatMap((element) =>
    optionsOf(element).flatMap(({ name }): Deed[] =>
      isSame(name) ? [{ kind: 'set', element, value: `"${name}"`, fits: true }] : [],
    ),
  );
  const choices = model.elements.flatMap((element): Deed[] => {
    const called = (element.kind === 'choice' || isPressed(element)) && isSame(element.name);
    if (!called) return [];
    return [element.kind === 'choice' ? { kind: 'check', element, on: true } : { kind: 'pick', element }];
  });
  const [only, ...others] = [...options, ...choices];
  return others.length === 0 ? only : undefined;
}

const MOST = /\bmax(?:imum)?\b|\bup to\b|\bat most\b|^to\b|\bbudget\b|\blimit\b/i;
const LEAST = /\bmin(?:imum)?\b|\bat least\b|^from\b/i;

function fieldOf(most: boolean, { turn: { model } }: Sentence): Element | undefined {
  const [only, ...others] = model.elements.filter(
    ({ kind, node, labels }) =>
      (kind === 'slider' || node.role === 'spinbutton' || (kind === 'field' && /\d/.test(node.text ?? ''))) &&
      labels.some(({ text, weight }) => weight >= 0.9 && (most ? MOST : LEAST).test(text)),
  );
  return others.length === 0 ? only : undefined;
}
