// SPDX-License-Identifier: MIT
// "The appointment with Dr Voss in the afternoon": what no line says is told by when each is.
import type { Selection } from '../language/selection.ts';
import type { Group } from './members.ts';

const NOON = 720;
const PART = /\s*\b(?:(?:in|on|of) the |this |an? )?(morning|afternoon)s?\b/i;

/** The selection with a limit by the clock in the place of a part of the day; as it is where some line has that word. */
export function withDayPart(selection: Selection, { members }: Group): Selection {
  const [said, part = ''] = PART.exec(selection.words) ?? [];
  const isShown = members.some(({ words }) => words.has(part.toLowerCase()));
  if (said === undefined || isShown) return selection;
  const over = /^after/i.test(part);
  return {
    ...selection,
    words: selection.words.replace(said, ' ').replace(/\s+/g, ' ').trim(),
    bounds: [...selection.bounds, { of: 'time', over, value: over ? NOON - 1 : NOON, said: '12:00' }],
  };
}
