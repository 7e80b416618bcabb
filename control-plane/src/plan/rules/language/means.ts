// SPDX-License-Identifier: MIT
// "Mute Nell using the menu under her post": by what something is done to a thing is found with the thing, and no part of its name.
import { mayBeHidden } from './deeds.ts';
import { wordsOf } from './text.ts';

const MENU = String.raw`(?:the|its|his|her|their|that)\s+(?:(?:\p{L}+|⋯|⋮|…)\s+){0,2}?(?:menu|dots|tool ?bar)`;
const BESIDE = String.raw`\s+(?:under|on|of|in|beside|next to|below|above|at|behind|with|for)\s+(?:it|(?:the|his|her|their|its|that|this)\s+(?:post|message|mail|e-?mail|row|card|item|line|entry|tweet|toot|comment|photo|picture|file|name|one|track|song))`;
const MEANS = new RegExp(
  String.raw`\s+(?:(?:by\s+)?using|via|through|with|by means of)\s+${MENU}(?:${BESIDE})?(?=$|[,.;!])|\s+(?:from|in|by|on)\s+${MENU}${BESIDE}(?=$|[,.;!])`,
  'iu',
);

/** A sentence that says what is done to one of many, without by what; as it is where it says something else. */
export const withoutMeans = (sentence: string): string =>
  mayBeHidden(wordsOf(sentence)[0] ?? '') ? sentence.replace(MEANS, '') : sentence;
