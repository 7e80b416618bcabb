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

const BY = String.raw`,?\s+(?:by (?:clicking|pressing|tapping|hitting|using|means of|way of)(?: on)?|using|via|through)\s+`;
const SIGN = '(?:icon|sign|symbol|button|bin|can|cross|pencil|x|link|control)';
const BY_THEM = String.raw`(?:${BESIDE}|\s+(?:beside|next to|by|behind) (?:him|her|them))`;
/** "By clicking its trash icon", "the bin next to her": the sign or the button that is found with the thing. */
const PRESSING = new RegExp(
  [
    String.raw`(?:its|his|her|their)\s+(?:["“]?[\p{L}-]+["”]?\s+){0,3}?${SIGN}${BY_THEM}?`,
    String.raw`(?:the|that)\s+(?:["“]?[\p{L}-]+["”]?\s+){0,3}?${SIGN}${BY_THEM}`,
    String.raw`the\s+(?:trash|rubbish|dust|waste|delete|remove|edit|pencil)[ -]?${SIGN}`,
  ]
    .map((sign) => `${BY}${sign}(?=$|[.;!])`)
    .join('|'),
  'iu',
);

/** "By clicking the heart": a like has its sign with each thing. */
const LIKES =
  /^(?:please )?(?:un)?(?:like|star|favou?rite|heart|upvote|bookmark|pin|follow|repost|retweet)\s/i;
const LIKING = new RegExp(
  String.raw`${BY}(?:the|its|his|her|their)\s+(?:[\p{L}-]+\s+)?(?:heart|star|thumb|thumbs[ -]up|arrow|flag|bookmark|icon|sign|symbol|button)(?:\s+(?:icon|sign|symbol|button))?(?:${BY_THEM})?(?=$|[.;!])`,
  'iu',
);

const CHOOSES = /^(?:please )?(?:select|tick|check|mark|choose|pick|untick|uncheck|deselect)\s/i;
/** "With their check boxes". */
const BY_BOXES =
  /,?\s+(?:with|by|via|using|by means of|by using|through)\s+(?:the|its|his|her|their)\s+(?:own\s+)?(?:check ?|tick ?)?box(?:es)?(?:\s+(?:beside|next to|in front of|before|behind|of)\s+(?:it|them|their names?))?(?=$|[,.;!])/i;

/** A sentence that says what is done to one of many, without by what; as it is where it says something else. */
export function withoutMeans(sentence: string): string {
  if (LIKES.test(sentence)) return sentence.replace(LIKING, '');
  if (CHOOSES.test(sentence)) return sentence.replace(BY_BOXES, '');
  if (!mayBeHidden(wordsOf(sentence)[0] ?? '')) return sentence;
  return sentence.replace(MEANS, '').replace(PRESSING, '');
}
