// SPDX-License-Identifier: MIT
// "The appointment with Dr Voss in the afternoon": what no line says is told by when each is.
import type { Selection } from '../language/selection.ts';
import { fieldOf } from './measure.ts';
import type { Group } from './members.ts';

/** From which hour on, and before which. */
const PARTS: Record<string, { from?: number; to?: number }> = {
  morning: { to: 12 },
  afternoon: { from: 12, to: 18 },
  evening: { from: 17 },
};
const PART = /\s*\b(?:(?:in|on|of) the |this |an? )?(morning|afternoon|evening)s?\b/i;
/** What a line may tell a time of: of which of them is said by its verb. */
const OF = /\b(arriv|land|depart|leav|start|begin|end|finish|open|clos)\p{L}*$/iu;

/** The selection with limits by the clock in the place of a part of the day; as it is where some line has that word. */
export function withDayPart(selection: Selection, { members }: Group): Selection {
  const [said, part = ''] = PART.exec(selection.words) ?? [];
  const isShown = members.some(({ words }) => words.has(part.toLowerCase()));
  if (said === undefined || isShown) return selection;
  const verb = OF.exec(selection.words.slice(0, selection.words.indexOf(said)).trim())?.[0];
  const named = verb && members.flatMap((member) => fieldOf(member, verb)?.names ?? [])[0];
  // The first of two times is when something begins.
  if (verb !== undefined && named === undefined && !/^(?:depart|leav|start|begin|open)/i.test(verb))
    return selection;
  const { from, to } = PARTS[part.toLowerCase()] ?? {};
  const of = named ?? 'time';
  return {
    ...selection,
    words: selection.words.replace(said, ' ').replace(/\s+/g, ' ').trim(),
    bounds: [
      ...selection.bounds,
      ...(from === undefined ? [] : [{ of, over: true, value: from * 60 - 1, said: `${from}:00` }]),
      ...(to === undefined ? [] : [{ of, over: false, value: to * 60, said: `${to}:00` }]),
    ],
  };
}
