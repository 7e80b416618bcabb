// SPDX-License-Identifier: MIT
// Requests for several elements at once: "all the like buttons", "the Share button on 3 posts by @ana", "every checkbox".

import type { Use } from './ground.ts';
import { ITEM_NOUNS } from './lexicon.ts';
import type { Match } from './model.ts';
import { numberOf } from './numbers.ts';
import { thoseOf } from './own.ts';
import { stem, wordsOf } from './text.ts';
import type { Turn } from './turn.ts';

const COUNT = String.raw`all|every|each|both|any|\d{1,2}|two|three|four|five|six|seven|eight|nine|ten`;
const ON_SEVERAL = new RegExp(
  String.raw`^(.+?)\s+(?:on|of|for|in|under|next to|from|beside)\s+(${COUNT})\s+(?:(?:of|the)\s+)*(\S+)(?:\s+(?:(?:posted|written|sent|made)\s+)?(?:by|from|of|that|with|whose|in|about|for|named|containing)\s+(.+))?$`,
  'i',
);
const SEVERAL = new RegExp(String.raw`^(?:on\s+)?(${COUNT})\s+(?:(?:of|the)\s+)*(.+)$`, 'i');

/** The elements meant, in document order; undefined where the phrase does not speak of several, or they are not there. */
export function manyOf(turn: Turn, phrase: string, use: Use): Match[] | undefined {
  const onSeveral = ON_SEVERAL.exec(phrase);
  if (onSeveral && isPlural(onSeveral[3] as string, onSeveral[2] as string)) {
    const [, control, count, , whose] = onSeveral as unknown as [string, string, string, string, string?];
    const alike = same(turn.matches(control, use));
    return take(whose === undefined ? alike : thoseOf(alike, whose), count);
  }
  const several = SEVERAL.exec(phrase);
  if (several === null || turn.score(phrase, use) >= 0.9) return undefined;
  const [, count, what] = several as unknown as [string, string, string];
  const whose = /^(.+?)\s+(?:by|from|of|for|with|whose|in|on)\s+(.+)$/i.exec(what);
  const alike = same(turn.matches(what, use));
  if (alike.length > 1) return take(alike, count);
  return whose
    ? take(thoseOf(same(turn.matches(whose[1] as string, use)), whose[2] as string), count)
    : undefined;
}

function isPlural(noun: string, count: string): boolean {
  const word = wordsOf(noun)[0] ?? '';
  return ITEM_NOUNS.has(stem(word)) || (stem(word) !== word && count !== 'each' && count !== 'every');
}

/** Those that fit as well as the best. */
function same(matches: Match[]): Match[] {
  const best = matches[0]?.score ?? 0;
  return best < 0.6
    ? []
    : matches
        .filter(({ score }) => score >= best - 0.03)
        .sort((a, b) => a.element.node.order - b.element.node.order);
}

function take(matches: Match[], count: string): Match[] | undefined {
  const wanted = /^(?:all|every|each)$/i.test(count)
    ? matches.length
    : /^both$/i.test(count)
      ? 2
      : /^any$/i.test(count)
        ? 1
        : (numberOf(count) ?? 0);
  return wanted > 0 && matches.length >= wanted ? matches.slice(0, wanted) : undefined;
}
