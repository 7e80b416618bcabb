// SPDX-License-Identifier: MIT
// "Off sick on Monday" where the first day and the last are asked for: of one day they are the same.
import { normalise } from '../language/text.ts';
import type { Element, PageModel } from '../page/model.ts';
import type { Settled } from './settle.ts';

/** "From Monday", "the first day is Monday": when the last is, is not told. */
const BEGINS = /^(?:first|from|since|starts?|starting|begins?|beginning|onwards?)$/i;
const FIRST_DAY = /^(?:the )?first day\b/i;

/** @param tokens What was said. */
export function withLastDay(deeds: Settled[], tokens: string[], { elements }: PageModel): Settled[] {
  if (tokens.some((token) => BEGINS.test(token))) return deeds;
  return deeds.flatMap((deed): Settled[] => {
    const last = deed.kind === 'set' ? lastDayOf(deed.element, elements) : undefined;
    const isTold = deeds.some((one) => one.kind === 'set' && one.element === last);
    return deed.kind !== 'set' || last === undefined || last.node.text || isTold
      ? [deed]
      : [deed, { ...deed, element: last }];
  });
}

function lastDayOf({ kind, labels }: Element, elements: Element[]): Element | undefined {
  const name = labels[0]?.text ?? '';
  if (kind !== 'field' || !FIRST_DAY.test(name)) return undefined;
  const last = normalise(name.replace(/first/i, 'last'));
  return elements.find((other) => other.kind === 'field' && normalise(other.labels[0]?.text ?? '') === last);
}
