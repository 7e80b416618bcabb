// SPDX-License-Identifier: MIT
// How written instructions name the last press of a deed: "finish with “Save”", "conclude by clicking Invite", "remove them using “Delete”",
// "put it into the cart with its button"; and where a thing's own control is: "out of its entries, take “Export”", "the button that belongs to Ana".

const QUOTED = '\uE000\\d+\uE001';
const CONTROL = '(?:button|link|command|key|option|tab)';
const PRESSED = `(?:(?:the |a )?${QUOTED}(?: ${CONTROL})?|the (?:[\\p{L}-]+ ){1,3}${CONTROL})`;
const PRESSING =
  '(?:(?:clicking|pressing|hitting|tapping|choosing|selecting|using)(?: on)?|(?:a|one) (?:click|press|tap) (?:on|of))';
/** Where a command may begin. */
const BEGINS = String.raw`(?<=^|[.;!]\s|[,;&]\s|\b(?:and|then|afterwards|finally)\s)`;
const ENDS = String.raw`(?=\s*(?:$|[.,;!])|\s+(?:and|then)\b)`;
const FINISH =
  '(?:finish|conclude|end|wrap up|round off|close)(?: (?:it|this|that|everything|the (?:form|request|order|process))(?: all)?)?(?: (?:up|off))?';
const IT = '(?:(?:all of )?(?:it|them|this|these|that|those)|its \\p{L}+|everything)';
const WHOLE =
  '(?:the|your|my) (?:form|request|order|booking|application|changes|entry|entries|selection|choice|details|draft)';
/** What else is said "with" something may well be a text: "reply to it with “Thanks”". */
const WITH = 'submit|save|store|confirm|request|apply|remove|delete|finish|book|reserve|register|accept';
const USING = `${WITH}|complete|send(?: (?:off|in))?|post|publish|add|archive|order|buy|pay|hand in|clear|close`;

/** What calls itself so. */
const NAMED = `(?:${QUOTED}|\\p{Lu}[\\p{L}\\d]*(?: [\\p{L}\\d]+)?)`;
/** Behind these the button does just that. */
const OWN = 'confirm|finish|end|submit|send|save|apply|book|pay|remove|delete|close|it|that|them|do so|this';

const PLAIN: [RegExp, string][] = [
  [
    new RegExp(
      `,? (?:confirming|finishing|ending|concluding|closing) (?:it )?with (?:the )?(${NAMED})(?: button)?${ENDS}`,
      'gu',
    ),
    ' and press $1',
  ],
  // "Send a copy to Ida with the Submit button".
  [new RegExp(`(?<!\\b(?:${OWN})) with the (${NAMED}) button(?=$|[.;!])`, 'gu'), ' and press $1'],
  [
    /(?<=(?:^|[.;!] )(?:click|press|hit|tap|push)\b[^.;,]*) (?:after that|afterwards|after this|in the end)(?=$|[.;])/giu,
    '',
  ],
  [new RegExp(`${BEGINS}${FINISH} (?:by|with) ${PRESSING} (?=\\S)`, 'giu'), 'click '],
  [new RegExp(`${BEGINS}${FINISH} (?:with|via|using|through|by) (?=${PRESSED}${ENDS})`, 'giu'), 'click '],
  [new RegExp(`${BEGINS}(?:${WITH}) ${IT} with (${PRESSED})${ENDS}`, 'giu'), 'click $1'],
  [
    new RegExp(
      `${BEGINS}(?:${USING}) (?:${IT}(?: (?:off|in))?|${WHOLE}) (?:using|via|through|by means of|(?:by|with) ${PRESSING}) (${PRESSED})${ENDS}`,
      'giu',
    ),
    'click $1',
  ],
  [
    new RegExp(
      `${BEGINS}(?:submit|send|confirm) (?:with|using|via|through) (?=the (?:[\\p{L}-]+ ){1,4}button${ENDS})`,
      'giu',
    ),
    'click ',
  ],
  [new RegExp(`${BEGINS}(?:use|make use of|go for) (${PRESSED})${ENDS}`, 'giu'), 'click $1'],
  [
    /,? wherever (?:it|they|that|this) (?:is|are|may be|might be)(?: (?:in|on|within|among) (?:the|this) [\p{L} ]{2,40}?)?(?=$|[.,;!])/giu,
    '',
  ],
  // "Delete the row of Ida by clicking its trash icon": what stands with a thing is what the deed is done by.
  [
    new RegExp(
      `(?<=^[^,;.]{6,}) (?:by (?:clicking|pressing|tapping|hitting|using|choosing)(?: on)?|via|through|using) (?:its|their|his|her) (?:own )?(?:[\\p{L}-]+ ){0,2}?(?:${CONTROL}|icon|menu|symbol|name|title|entry)s?(?: (?:in|on|at|from|of|beside|next to) (?:the|it|that) ?[\\p{L} ]{0,30}?)?${ENDS}`,
      'giu',
    ),
    '',
  ],
  // Its own control is what the deed is done by anyhow.
  [
    new RegExp(
      `(?<=\\b(?:it|them|this|that) [^,;.]*) (?:with|by|using|via) (?:its|their) (?:own )?${CONTROL}${ENDS}`,
      'giu',
    ),
    '',
  ],
  [
    /,? (?:and|then),? (?:out of|from|among) (?:its|their|the|these|those) (?:entries|items|options|choices|commands),? (?:then )?(?=(?:take|choose|pick|select|click|use|press)\b)/giu,
    ' and ',
  ],
  [new RegExp(`(\\b${CONTROL}|${QUOTED}) (?:that|which) (?:belongs to|goes with) (?=\\S)`, 'giu'), '$1 of '],
  [
    /(?<=[.;!]\s|\band\s)(?:get|go|navigate) to (?:it|there) and (?=(?:click|press|open|tap|use|follow) (?:it|on it)\b)/giu,
    '',
  ],
];

export const withPlainEndings = (request: string): string =>
  PLAIN.reduce((told, [form, plain]) => told.replace(form, plain), request);
