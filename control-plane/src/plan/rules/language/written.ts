// SPDX-License-Identifier: MIT
// How written instructions put what is said plainly: how and where a thing is done beside it ("by means of the calendar", "which is found in
// the Contact tab"), what is done to it as a participle ("typing its name to confirm"), what is told in brackets. The last press: `closings.ts`.

const QUOTE = '\uE000\\d+\uE001';
const NAMED = `(?:${QUOTE}|\\p{Lu}[\\p{L}\\d]*(?: [\\p{L}\\d]+)?)`;
const ENDS = '(?=\\s*(?:$|[.,;!])|\\s+(?:and|then)\\b)';

const HOW: [RegExp, string][] = [
  [
    /,? by (?:means|way) of (?:the|its|that) (?:\p{L}+ ){0,2}?(?:calendar|menu(?: bar)?|slider|picker|buttons?|list|keys)(?=$|[\s,.;!])/giu,
    '',
  ],
  [/^by dragging(?: it| them)?,? /i, ''],
  [/(?<=^(?:drag|move|put|bring)\b.*) by dragging(?: it| them)?(?=$|[,.;!])/i, ''],
  [/ with the (?:keys|buttons) of (?:the|that|this) (?=(?:pocket )?calculator|key ?pad)/gi, ' on the '],
  [
    new RegExp(
      `\\b(?:press|use|hit) the (?:keys|buttons) for ([\\d.,\\s+−–×÷*/-]+?)(?:,? and then (?:press )?(?:${QUOTE}|=|equals))?${ENDS}`,
      'giu',
    ),
    'work out $1 on the calculator',
  ],
  // What is left as it is needs no deed.
  [
    /,? leaving (?:the |all |every)?(?:other )?[\p{L} ]{2,40}? (?:off|on|as (?:it is|they are)|alone|unchanged|untouched|empty|blank|unticked|out)(?=$|[,.;!])/giu,
    '',
  ],
  [/,? (?:but |and )?without (?:submitting|sending|pressing|changing) [^,.;]+/giu, ''],
  [
    / (?:besides|in addition to|on top of) (?:what|those|the ones)(?: that)? (?:is|are) (?:already )?(?:ticked|checked|selected|chosen)(?: already)?/gi,
    '',
  ],
];

const WHERE: [RegExp, string][] = [
  [
    /(?<=\S) (?:among|out of|from among) (?:the|those|these|all) (?:search )?(?:results|hits|suggestions|matches)(?=$|[,.;!]|\s+and\b)/giu,
    '',
  ],
  [
    /,? which (?:is|are|can be) (?:found|located|shown|kept|hidden|to be found) (?=(?:in|under|on|within|inside) \S)/giu,
    ' ',
  ],
  [
    /^((?:what|which|who|whose|when|where|how)\b.+?),? according to ([^,;]+?['’]s (?:e-?mail|mail|message|post|note|letter|comment|review))[?.]*$/iu,
    'according to $2, $1?',
  ],
  [
    /^there (?:is|are) (?:an?|the|some) ([^:;,.]+?)[:;] (?:so |please )?(follow|click|press|open|tick|choose|select|use|take) (?:that one|it|that|this|them|those)(?=$|[,.;!])/iu,
    '$2 the $1',
  ],
];

const ASKED: [RegExp, string][] = [
  // What is of a folder is in it.
  [/(?<=\b(?:which|what) \p{L}+) of (?=the \S+ (?:folder|directory)\b)/giu, ' in '],
  // "Whose post has the most likes, and how many are they?": of that one.
  [
    /^(whose|which|what) (\p{L}+) has(?: got)? the (most|fewest|least) (\p{L}+),? and how many (?:\4 )?(?:are they|are there|does (?:it|he|she) have|has (?:it|he|she)(?: got)?|is that)\??$/iu,
    '$1 $2 has the $3 $4, and how many $4 does the $2 with the $3 $4 have?',
  ],
];

const LAST: [RegExp, string][] = [
  [
    /,? (?:by )?typing (its|the|their) ([\p{L} -]+?) to (confirm|do so)(?=$|[,.;!])/iu,
    ', type $1 $2 and confirm',
  ],
  [
    /^(?:edit|change|update|correct) (.+?)(?:['’]s (?:entry|record|contact|card|details|profile|data))? so that (?:her|his|its|their|the) ([\p{L} -]+?) (?:is|are|becomes|reads|says) (?=\S)/iu,
    'change the $2 of $1 to ',
  ],
  [/(?<=,) have (it|them) (?:delivered|shipped|brought) to /giu, ' deliver $1 to '],
  [
    new RegExp(`\\bsign as (${NAMED}|\\p{Lu}\\. \\p{Lu}\\p{L}+)(?: for (\\p{Ll}+) (\\d+))${ENDS}`, 'u'),
    'set the signature to $1 and $2 to $3',
  ],
  [new RegExp(`\\bsign as (${NAMED}|\\p{Lu}\\. \\p{Lu}\\p{L}+)${ENDS}`, 'u'), 'set the signature to $1'],
];

const TOLD: [RegExp, string][] = [
  // What is an address says so itself.
  [
    /(?<=^(?:please )?(?:subscribe|sign up|register|type|enter|put|add|invite|write)\s)the (?:e-?mail )?address (?=[^\s,]+@\S+\.\p{L})/iu,
    '',
  ],
  // How a date is written is seen by itself.
  [/\s*\((?:(?:day|month|year|dd?|mm?|yy(?:yy)?)[/., -]*){2,3}\)/gi, ''],
  [
    /(?<=^(?:please )?(?:add|put|buy|order|tick|check|select|choose|mark|delete|remove|archive|like|star|invite)\s)both (?=(?:the |my )?[^,;.]+? and \S)/iu,
    '',
  ],
  [
    /\s*\(((?:e-?mail|password|phone|tel|post ?code|zip|age|date of birth|born|address|code|user ?name)\b[^()]*)\)/giu,
    ', $1',
  ],
  [/(?<=^(?:add|tick|check|select|choose|mark|pick|include|invite|send)\b[^.;]*),? as well as /iu, ' and '],
  [
    /^((?:switch|turn|set|put)) ([^,;]+?) (on|off)(?:,| and|, and) (?!(?:switch|turn|set|put|then)\b)([^,;]+?) (on|off)(?=$|[,.;!])/iu,
    '$1 $2 $3 and $1 $4 $5',
  ],
  [
    /^tell (?=(?:which|what|how|when|who|whose|where|whether)\b|the (?:\p{L}+ )?(?:number|name|price|time|date|title|total|value|address|amount|sum|cost|city|country) )/iu,
    'tell me ',
  ],
];

/** The request in the order and the words of commands. */
export const asSpoken = (text: string): string =>
  text
    .split(/(?<=(?<!\b\p{Lu}|\bDr|\bMrs?|\bMs)[.!?;]) +/u)
    .map((sentence) =>
      [...HOW, ...WHERE, ...ASKED, ...LAST, ...TOLD].reduce(
        (said, [form, plain]) => said.replace(form, plain),
        sentence,
      ),
    )
    .join(' ');
