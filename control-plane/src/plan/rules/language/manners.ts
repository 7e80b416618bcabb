// SPDX-License-Identifier: MIT
// How a thing is done, or where its control stands, said beside it: "… using the + button", "… in the row of the item with the fewest"; and for whom
// it is, told by when they were born.

/** Something in quotes, as it stands in a clause. */
const QUOTE = '(?:\\uE000\\d+\\uE001|["“][^"”]+["”])';
const SIGN = `(?:${QUOTE}|[+−–-]|plus|minus)`;

export const MANNERS: [RegExp, string][] = [
  [
    /\s+(?:in|on) (?:the|its) (?:row|line|entry|card) (?:of|for) (?=the (?:item|product|article|entry|one|person|player|user|customer|order)\b)/i,
    ' for ',
  ],
  [
    /\bthe (?:user|person|account|profile|member|neighbou?r|author) (?:with|who has|that has|whose) (?:the )?(?:handle|user ?name|nickname)(?: is)? (?=@)/i,
    '',
  ],
  [
    new RegExp(
      `^(\\p{L}+ .+?),? by (?:clicking|pressing|using|tapping|hitting)(?: on)? its (?:${QUOTE}|\\p{L}+) (?:link|button|icon|sign)$`,
      'iu',
    ),
    '$1',
  ],
  [
    new RegExp(
      `^((?:increase|raise|turn up|decrease|lower|reduce|set|bring|change) .+? to \\S+),? (?:using|with|by (?:pressing|clicking|using|tapping)) (?:its|the) ${SIGN}(?:(?: and| or|/) ${SIGN})?(?: (?:button|sign|key|icon)s?)?$`,
      'i',
    ),
    '$1',
  ],
  [
    new RegExp(
      `^((?:dismiss|close|hide|acknowledge) .+?) with (?:the )?(${QUOTE}|ok|okay|cancel|close|got it|yes|no)(?: button)?$`,
      'i',
    ),
    '$1 by pressing $2',
  ],
  [
    /^(?:choose|select|pick) to (?:have|get) (?:it|them|that|this|the \p{L}+) (?:delivered|shipped|sent) (?=(?:by|as|to|via) )/iu,
    'choose delivery ',
  ],
  [/^(?:its|the) sub-?menu (?=\S)/i, 'open '],
  [
    /\b((?:text ?box|text field|input field|field|box|input)) (?:inside|in|within|under) (?:it|(?:that|this) (?:section|part|panel|tab))$/i,
    '$1',
  ],
  [
    /,? for an? (?:patient|child|person|guest|passenger|customer|client|member|rider|adult|pupil|student)(?: who (?:is|was))? born on (?:the )?(?=\p{L}|\d)/iu,
    ', date of birth ',
  ],
  [/^(add .+?) in (?:that|this|the (?:given|same)) order$/i, '$1'],
];
