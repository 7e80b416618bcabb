// SPDX-License-Identifier: MIT
// "The channel seeds", "the beekeepers group": one of several of which the page shows one at a time, with a way to each.
import { STOP_WORDS } from '../language/lexicon.ts';
import { wordsOf } from '../language/text.ts';
import { type Element, takesClicks } from '../page/model.ts';
import type { Turn } from './turn.ts';

/** What such a thing is called. */
export const PLACE =
  '(?:channel|chat|room|group|conversation|list|board|playlist|notebook|project|workspace)';

/** With groups `noun` and `name`, for what follows a verb or "in". */
export const PLACE_NAMED = [
  String.raw`(?:the|my|our)\s+(?<noun>${PLACE})\s+(?:(?:called|named|of|with)\s+)?(?<name>.+)`,
  String.raw`(?:the|my|our)\s+(?<name>.+?)\s+(?<noun>${PLACE})`,
];

const SHOWS = new Set<Element['kind']>(['tab', 'link', 'button', 'text']);
const CALLED = 0.9;

/** What shows the place of that name; 'several' where more than one would. */
export function wayToPlace(name: string, turn: Turn): Element | 'several' | undefined {
  const [best, next] = turn
    .matches(name, 'open')
    .filter(({ element, score }) => score >= CALLED && SHOWS.has(element.kind) && takesClicks(element.node));
  return best !== undefined && best.score === next?.score ? 'several' : best?.element;
}

/** "For an hour", "now" name no place. */
export const namesPlace = (text: string): boolean =>
  !/^(?:for|until|till|in|on|at|to|from|now|again|please|it|this|that|too)\b|\d:\d|["“]/i.test(text) &&
  wordsOf(text).some((word) => !STOP_WORDS.has(word));
