// SPDX-License-Identifier: MIT
// Two deeds on one thing, said of it once: "like and share the post about owls".

const DEED =
  '(?:like|boost|share|star|save|bookmark|repost|retweet|archive|delete|mute|block|report|flag|pin|follow|unfollow|hide)';
const BOTH = new RegExp(
  String.raw`\b(${DEED}) (?:and|then|and then) (${DEED}) ((?:the|my|both|all|every|each|this|that|everything)\b[^,;.]*?)(?=$|[,;.]|\s+(?:and|then)\s)`,
  'gi',
);

/** Each deed with what it is done to. */
export const withObjects = (text: string): string => text.replace(BOTH, '$1 $3 and $2 $3');
