// SPDX-License-Identifier: MIT
// What a member of a list is said to be about, in many words: a tag, a mention, what somebody is going on about.

const MEMBER = '(?:is|are|was|were|has been|have been|have|has|had|had been)';
const SPEAKS =
  '(?:going on|going|talking|writing|posting|asking|complaining|moaning|banging on|rambling|rambles|talks?|speaks?|writes?|asks?|complains?|goes on|goes|raves?|raving)';

const TOPICS: [RegExp, string][] = [
  [/^(?:who(?:m)?ever|anyone who|the person who|the one who)\s+(?=\S)/i, 'the one that '],
  // "The person whose photo has the most likes" is told by that, too.
  [
    /\swhose\s+\p{L}+\s+(?:has|have|got|had)\s+(?=the\s+(?:most|fewest|least|highest|lowest|best|worst)\s)/iu,
    ' with ',
  ],
  [/\swhose\s+(\p{L}+)\s+is\s+(the\s+\p{L}+est)$/iu, ' with $2 $1'],
  [
    new RegExp(
      `\\s(?:that|which|who)\\s+(?:(?:${MEMBER}|keeps?)\\s+)?${SPEAKS}\\s+(?:on\\s+)?about\\s+`,
      'i',
    ),
    ' about ',
  ],
  [
    new RegExp(
      `(?:\\s(?:that|which|who)\\s+${MEMBER})?\\s(?:hash)?tagged(?:\\s+(?:with|as|under|by))?\\s+`,
      'i',
    ),
    ' about ',
  ],
  [
    /\s(?:(?:that|which)\s+(?:has|have|bears?|carr(?:y|ies)|use|uses)|with|under|using|in)\s+(?:the\s+|an?\s+)?(?:hash)?tags?\s+/i,
    ' about ',
  ],
  [
    /^(?:all|every|each|any)(?: of)?(?: the)?(?: different)? (?:shade|tone|hue|tint)s? of (red|orange|yellow|green|blue|purple|violet|magenta|pink|brown|cyan|gr[ae]y)\b/i,
    'all the $1 ones',
  ],
  // What kind of thing it is, is told by the kind's own name.
  [/\s(?:of|in|from|under) the (?:category|kind|type|genre) (?=["“]?\p{L})/iu, ' in '],
  [/\s(?:of|in|from|under) the (["“]?\p{Lu}\p{L}+["”]?) (?:category|genre)(?= |$)/u, ' in $1'],
  [/\s(?:(?:that|which|who)\s+(?:mentions?|mentioned)|mentioning)\s+/i, ' about '],
];

/** "Every post that is tagged bakesale" → "every post about bakesale", "whoever is going on about crypto" → "the one about crypto". */
export const plainTopic = (phrase: string): string =>
  TOPICS.reduce((said, [pattern, plain]) => said.replace(pattern, plain), phrase);
