// SPDX-License-Identifier: MIT
// "Add these items to the list, in this order: bread, figs", "add oats and then rice to the list": things told behind the place they go to, or one
// after the other, as if they were told at once: "add bread, figs to the list"; two new things as one and then another. What is told is done in the order it is told in anyhow.
import { startsCommand } from './joints.ts';

const ADDS = '(?:add|put|write|enter|append)';
const PLACE = String.raw`(?:to|on|onto|into|in)\s+(?:the|my|our|this)\s+[\p{L} -]+?`;
const ORDER =
  '(?:in (?:this|that|the (?:following|given|same)) order|one by one|one after (?:the other|another)|separately)';
const COUNT = String.raw`(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\s+)?`;
const THESE = String.raw`(?:(?:all\s+)?(?:these|the following))`;
const THINGS = '(?:items?|things|entries|products)';
const END = String.raw`[.!?](?:\s|$)|[:;]|,?\s+(?:and\s+)?then\s`;

const BEHIND = new RegExp(
  String.raw`\b(${ADDS})\s+(?:${THESE}\s+${COUNT}(?:new\s+)?\p{L}+s|the\s+${COUNT}${THINGS}),?\s+(${PLACE})(?:,?\s+${ORDER})?\s*:\s*((?:(?!${END}).)+)`,
  'giu',
);

/** No place is told: only of things of any kind. */
const ANY = new RegExp(
  String.raw`\b(${ADDS})\s+(?:${THESE}|the)\s+${COUNT}(?:new\s+)?${THINGS}(?:,?\s+${ORDER})?\s*:\s*(?=\S)`,
  'giu',
);

/** "Follow these handles: @ada, @tom". */
const DONE_TO = new RegExp(
  String.raw`^((?:start |begin )?following|follow|unfollow|mute|block|archive|delete|remove|star|like|open|tick|check|select)\s+${THESE}\s+${COUNT}(?:\p{L}+\s+)?\p{L}+s\s*:\s*((?:(?!${END}).)+)`,
  'iu',
);

const WORD = String.raw`(?!(?:to|on|onto|and|then)\b)[^\s,.;:]+`;
const IN_TURN = new RegExp(
  String.raw`\b(${ADDS}\s+)(?:first\s+)?((?:${WORD}\s+){0,3}${WORD}),?\s+(?:and\s+)?then\s+((?:${WORD}\s+){1,4})(?=(?:to|on|onto)\s+(?:the|my|our)\s)`,
  'giu',
);

/** '"Keys" with the text …': what each of several new things is called is quoted. */
const QUOTED = '\uE000\\d+\uE001';
const EACH_NEW = new RegExp(
  String.raw`\b(add|create|make|write)\s+(?:two|2)\s+(?:new\s+)?(\p{L}+?)s\s*[:,]\s*(?:first\s+|one\s+)?(?:the\s+)?(${QUOTED}[^.!?;]*?)(?:\s*[,;])?\s+(?:and\s+then|then|and)\s+(?:one\s+)?(${QUOTED})`,
  'giu',
);

export const withItems = (text: string): string =>
  text
    .replace(BEHIND, '$1 $3 $2')
    .replace(ANY, '$1 ')
    .replace(
      DONE_TO,
      (_, deed: string, things: string) => `${deed} ${things.split(/,\s*(?:and\s+)?/).join(' and ')}`,
    )
    .replace(EACH_NEW, '$1 a $2 $3, then $1 a $2 $4')
    .replace(IN_TURN, (said, adds: string, first: string, second: string) =>
      startsCommand(second) ? said : `${adds}${first} and ${second}`,
    );
