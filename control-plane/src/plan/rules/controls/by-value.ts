// SPDX-License-Identifier: MIT
// "Make the bedroom orange" where "Bedroom brightness" and "Bedroom colour" are both called so: what takes such a value is meant.
import { numberOf } from '../language/numbers.ts';
import { type Element, isWithin } from '../page/model.ts';
import { matchOptions } from '../page/options.ts';
import { mentions } from '../page/score.ts';
import type { Turn } from '../turn/turn.ts';
import { plainValue } from './values.ts';

const OFFERED = 0.9;

/** The one of them that offers the value, or is moved to such an amount; undefined where that is none, several, or not to be told. */
export function takerOf(options: Element[], value: string, { model }: Turn): Element | undefined {
  const { text } = plainValue(value);
  const offers = (one: Element): boolean =>
    one.kind === 'group'
      ? model.elements.some(
          ({ kind, node, name }) =>
            kind === 'choice' && isWithin(node, one.node) && mentions(text, name) >= OFFERED,
        )
      : one.kind === 'list' && (matchOptions(text, [one], model)[0]?.score ?? 0) >= OFFERED;
  const amount = numberOf(text.replace(/\s*(?:%|percent|degrees)$/i, ''));
  const isMoved = ({ kind }: Element): boolean => kind === 'slider' && amount !== undefined;
  const isOneOf = options.every(({ kind }) => KINDS.has(kind));
  const [only, ...more] = isOneOf ? options.filter((one) => offers(one) || isMoved(one)) : [];
  return more.length === 0 ? only : undefined;
}

/** What takes but some values; anything can be typed into a field. */
const KINDS = new Set<Element['kind']>(['group', 'list', 'slider']);
