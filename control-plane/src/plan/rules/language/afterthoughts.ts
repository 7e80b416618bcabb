// SPDX-License-Identifier: MIT
// Said behind, or before, what it belongs to: where the thing is, that it is to be put in, what else was meant.

import { startsCommand } from './joints.ts';

const AT = '(?:in|under|on|behind|inside)';

/** Also as what stands for it while the rest is read. */
const QUOTED = '\\uE000\\d+\\uE001|"[^"]*"|“[^”]*”';
const FIELD = '(?:field|box|text ?(?:box|field|area)|input(?: (?:field|box))?)';

/** What is said, and the request that it comes to. */
const AFTERTHOUGHTS: [RegExp, string][] = [
  // "In the From box type "see" and pick …", "in the field "Town", enter York".
  [
    new RegExp(
      String.raw`(?<=^|[.;!] )in(?:to)? (the (?:(?:${QUOTED}|[^,;.?!"“]{1,30}?) ${FIELD}|${FIELD} (?:(?:called|named|labell?ed) )?(?:${QUOTED}))),? (?:please )?(type|enter|write|put|fill in) (${QUOTED}|(?!(?:it|that|this|them)\b)[^"“]+?)(?=[.!]*$|[.,;!] | (?:and|then) (?:then )?(?:press|click|hit|tap|submit|send|choose|pick|select|take|tick|check|type|enter|save|search)\b)`,
      'giu',
    ),
    '$2 $3 into $1',
  ],
  // "Log in as Ada, with “Remember me” checked", "… and the “Stay” box ticked".
  [
    new RegExp(
      `,? (?:with|and)(?: the)? (${QUOTED})(?: (?:check ?)?box| option)? (?:checked|ticked|selected|enabled|switched on)(?=$|[.,;]| and | by )`,
      'giu',
    ),
    ' and check $1',
  ],
  // "Log in as Ada with password …, by clicking Login".
  [
    new RegExp(
      String.raw`^((?:please )?(?:log ?in|sign ?in|sign ?up|register) .+?),? by (?:clicking|pressing|hitting)(?: on)? ((?:the )?(?:${QUOTED}|\p{L}+(?: \p{L}+)?)(?: button)?)(?=[.!]*$)`,
      'iu',
    ),
    '$1 and click $2',
  ],
  // "In the calendar of January 2027, select the nights from the 9th to the 12th".
  [
    /(?<=^|[.;!] )in (?:the )?calendar (?:of|for) (\p{L}{3,9} \d{4}),? ((?:select|choose|pick|mark) )(?:the )?(?:(?:nights?|days?|dates?) )?(?:from )?(?:the )?(\d{1,2})(?:st|nd|rd|th)? (?:to|until|till|through|–) (?:the )?(\d{1,2})(?:st|nd|rd|th)?(?=$|[.,;]| and )/giu,
    '$2from $3 $1 to $4 $1',
  ],
  // "Login alerts should be on, they're under security".
  [
    new RegExp(
      String.raw`^([^,;.?!]{3,40}?) should be (on|off),? (?:it['’]?s|they['’]?re) ${AT} ((?:the )?[\p{L}\d ]{2,30}?)[.!]*$`,
      'iu',
    ),
    'in $3, turn $2 $1',
  ],
  // "Make the text bigger, there's something in the view menu"; what is written to somebody may say so itself.
  [
    new RegExp(
      String.raw`^(?!(?:tell|write|say|send|reply|answer|message|ask|post|comment|text|type|enter|let|mail)\b)([^,;.?!]{5,80}?),? (?:i (?:think|guess|believe|suppose) )?(?:it['’]?s|they['’]?re|that['’]?s|(?:there['’]?s|there is) (?:something|an? (?:button|switch|link|box|option|setting) for (?:it|that))|you['’]?ll find (?:it|that|them)) ${AT} ((?:the )?[\p{L}\d ]{2,30}?)[.!]*$`,
      'iu',
    ),
    'in $2, $1',
  ],
  // "The submit button is hidden in Section 1, open that and press it".
  [
    new RegExp(
      `^(the [^,;.?!]{2,40}?) is (?:hidden |somewhere )?${AT} ([^,;.?!]{2,40}?),? (?:so )?open (?:that|it) and (press|click|tick|open|select|choose) it(?=$|[,.;]| and )`,
      'i',
    ),
    'open $2 and $3 $1',
  ],
  // "Show only rooms with a sea view, sorted by price".
  [
    /^((?:show|filter|display|find|search)\b[^"“;.?!]{3,80}?),? (?:and )?(?:sorted|ordered) (by [^"“;.?!]{3,40}?)[.!]*$/iu,
    '$1 and sort them $2',
  ],
  // "I'd like to depart on 24 December 2026, could you put that in?"
  [
    /^((?:i|we)\b[^"“]*\d[^"“]*?),? (?:so |and )?(?:(?:could|can|would|will) you |please )*(?:put|enter|fill|type|note) (?:that|this|it|those|them) (?:in|down)(?: please)?[?.!]*$/i,
    '$1',
  ],
  // "Get rid of the old list, just put it in the bin": the same deed, said twice.
  [
    /\b((?:delete|remove|discard|get rid of|throw (?:away|out)) [^,;.?!"“]{3,60}?),? (?:(?:and|so|just|please) )*(?:put|throw|chuck|move|drop) (?:it|them|that|those) (?:in|into|to) the (?:bin|trash|rubbish|waste ?basket)(?=$|[.!])/giu,
    '$1',
  ],
  // "Whoever is head of design": of what one is head is no place.
  [
    /\bwhoever (?:is|works as|acts as|serves as) (?:the |our )?((?:head|lead|leader|director|manager|chief|captain|chair|secretary|treasurer|editor|president) of (?:the )?\p{L}+(?: (?!please\b|and\b|then\b)\p{L}+)?)(?=$|[.,;!?]| please\b| and\b| then\b)/giu,
    '"$1"',
  ],
  [/\bwhoever (?:is|works as|acts as|serves as) (?:the |our )?(?=\p{L})/giu, 'the '],
  // "I only want to see saucepans": what the page is to show.
  [
    /^(?:i|we)(?:['’]d| would)? (?:only|just) (?:want|need|like|wish) to see (?!(?:how|what|which|who|when|where|why|if|whether|the (?!ones?\b))\b)(?=[^.?!]+[.!]*$)/i,
    'only show ',
  ],
  // "Mona Lund, is she in Lisbon or in Riga?"
  [
    /^((?:\p{Lu}[\p{L}'’-]*)(?: \p{Lu}[\p{L}'’-]*){0,2}), (is|was|does|has|did|can) (?:she|he|it|they) (?=[^,;]+\?)/u,
    '$2 $1 ',
  ],
  // "I want to ring Wei Zhang, which extension is it?"
  [
    /^(?:i|we) (?:want|need|have|['’]d like|would like) to (?:ring|call|phone|reach|write to|visit|e-?mail) ([^,;.?!]{2,40}?),? (?:which|what) (?:is (?:the|their|his|her) )?(\p{L}+)(?: number)?(?: is it| do i (?:need|use|dial|take))?\?*$/iu,
    'what is the $2 of $1?',
  ],
  // "What's in section 2? Open it".
  [
    /^what(?:['’]s| is) (?:in|under|behind|on) ([^,;.?!]{2,40}?)\? (open|show|expand|unfold) (?:it|that)(?=$|[.,;!])/i,
    '$2 $1',
  ],
  // "Corrie should see the mail from Lonnie, so forward it to Corrie".
  [
    /^[^,;.?!]{2,30}? (?:should|must|needs to|has to|ought to|wants to) (?:see|have|get|read|know about) ((?:the|this|that) [^,;.?!]{3,60}?),? so (forward|send|show|pass) (?:it|that|this)(?: on)? to /i,
    '$2 $1 to ',
  ],
  // "I have to be up at 6:30, so set the alarm".
  [
    /^(?:i|we)\b[^;.?!"“]*?\bat ((?:\d{1,2}(?:[:.]\d{2})?(?: ?[ap]m)?|(?:half|quarter) (?:past|to) \p{L}+)(?: in the (?:morning|evening|afternoon))?)[^;.?!"“]*?,? (?:so )?(?:please )?(set|change|move|put) (the [\p{L} -]{3,30}?)(?: to (?:that|it))?[.!]*$/iu,
    '$2 $3 to $1',
  ],
  // "I'm cold, make it 22 degrees": why it is to be done.
  [
    /^(?:(?:[Ii]|[Ww]e)(?:['’]?m| am|['’]?re| are)|[Ii]t['’]?s(?: all)?|[Mm]oney['’]?s) (?:so |too |very |a bit |quite |in a )?\p{Ll}+(?: in here)?[,:;.] (?:so )?(?=(?:please )?(?:make|set|turn|put|take|choose|hit|press|click|show|open|give|switch|there['’]s)\b)/u,
    '',
  ],
  // "Show only tools, cheapest first".
  [
    /^([^;.?!"“]*?\b(?:only|just)\b[^;.?!"“]*?),? (?:and |with )?(?:the )?((?:most |least )\p{L}+|\p{L}+est) (?:ones? )?first(?: please)?[.!]*$/iu,
    '$1 and sort $2 first',
  ],
  // "There's a Zoom In in the menu, click that".
  [
    /^there(?:['’]s| is) an? ((?:\p{Lu}\p{L}*)(?: \p{Lu}\p{L}*)*) (?:button |link |item |entry |option )?(?:in|on|under) (the [\p{L} ]{2,20}?),? (?:so )?(click|press|choose|select|open) (?:that|it)(?: one)?(?: please)?[.!]*$/u,
    '$3 $1 in $2',
  ],
];

/** "Olaf's new bike, give it a like". */
const GIVEN = /^([^,;.?!]{2,60}), give (?:it|that|them) (an? \p{L}+)(?=$|[.!])/iu;

export const withAfterthoughts = (request: string): string =>
  AFTERTHOUGHTS.reduce((text, [said, plain]) => text.replace(said, plain), request).replace(
    GIVEN,
    (whole, thing: string, what: string) => (startsCommand(thing) ? whole : `give ${thing} ${what}`),
  );
