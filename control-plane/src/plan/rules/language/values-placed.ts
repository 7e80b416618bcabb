// SPDX-License-Identifier: MIT
// How instructions say which value goes where, and by what it is set: "type the code shown there into the box", "select 62 with the red slider",
// "write “Ada” below “Name”", "use knob A to reach 3".
import type { Form } from './things-first.ts';

const PRESSING: Record<string, string> = { hitt: 'hit', tapp: 'tap', choos: 'choose' };

const SHOWN =
  '(?: (?:that|which) is)? (?:shown|displayed|given|written|printed|listed|mentioned|stated|that (?:appears|stands)|you (?:see|find))(?: (?:there|here|above|below|(?:on|in) (?:it|the screen|(?:the|this) (?:page|tab))))?';

export const VALUES_PLACED: Form[] = [
  // "Read the year of birth in the table, type it into the box".
  [
    /\b(?:read|look up) the ([\p{L} ]{2,30}?)(?: (?:in|from|off|given in) (?:the|this) (?:table|list|record|card|page))?,? (?:(?:and|then) )*(?:type|enter|write|put|copy) (?:it|that|this)(?: value)? (?:in(?:to)?|to) (?=the )/giu,
    'enter the value of $1 into ',
  ],
  [/(?<=\bfields?) (?:of|in|on) (?:that|the|this) form\b/gi, ''],
  // What is in them is looked for there anyhow.
  [
    /(?<=^|[.;!] )(?:expand|open|unfold) the (?:\p{L}+ )?(?:sections?|panels?|nodes?|folders?|branches|accordions?|tabs?)(?: (?:below|above|of the tree))? (?:as|if|when|where|wherever) (?:needed|necessary|required),? (?:(?:and|to|then) )*(?=\S)/giu,
    '',
  ],
  [/(?<=\S),? (?:as|if|when|where|wherever) (?:needed|necessary|required)(?=$|[.,;!]| and\b)/gi, ''],
  // "Request it by filling in the form and pressing Send".
  [
    /,? by (?:filling (?:in|out)|completing|using) (?:the|this) [\p{L} -]{3,40}?,? and (?:then )?(click|press|hitt|tapp|choos|select)ing (?:on )?(?=\S)/giu,
    (_, stem = '') => ` and ${PRESSING[stem.toLowerCase()] ?? stem} `,
  ],
  [
    /\b(?:select|choose|pick|set|enter) (\d[\d.,]*) (?:with|on|using|in|by) (the [\p{L} -]{0,30}?(?:slider|spinner|stepper|dial|knob))\b/giu,
    'set $2 to $1',
  ],
  [
    /\b(?:move|drag|slide|push|pull|turn|set) (the [\p{L} -]{0,30}?slider)(?: (?:all the way|fully|completely|entirely))? (?:(?:over )?to the (?:very |far )?(right|left|end|start|top|bottom)(?: end| side| edge)?|(up|down))\b/giu,
    (_, slider = '', side = '', way = '') =>
      `set ${slider} to its ${/^(?:left|start|bottom|down)$/i.test(side || way) ? 'minimum' : 'maximum'}`,
  ],
  [
    /\buse (the [^,;.:!?]{2,30}?) to (?:reach|get to|arrive at) (\d+)(?: and (the [^,;.:!?]{2,30}?) to (?:reach|get to|arrive at) (\d+))?/giu,
    (_, one = '', value = '', other = '', more = '') =>
      `set ${one} to ${value}${other && ` and ${other} to ${more}`}`,
  ],
  [
    /\b(choose|select|pick|enter|type|use) (\uE000\d+\uE001) as (the [^,;.\uE000]{2,40}?),? and (\uE000\d+\uE001) as (?=the )/giu,
    '$1 $2 as $3; $1 $4 as ',
  ],
  // "Type the code word shown there into the Word field".
  [
    new RegExp(
      `\\b(?:type|enter|write|copy|paste|put|fill in) the ([^,;.:!?]{2,40}?)${SHOWN} (?=(?:in|into|to) (?:the|its) )`,
      'giu',
    ),
    'enter the value of $1 ',
  ],
  [
    /\bcopy the ((?:(?!(?:sentence|text|words?|line|paragraph|passage|about|of|from|in|that)\b)[\p{L}-]+ ){1,3})(?:in)?to (?=(?:the|its) (?:[\p{L}-]+ ){1,4}(?:field|box|input)\b)/giu,
    'enter the value of $1into ',
  ],
  [
    /(?<=\b(?:type|enter|write|put) \uE000\d+\uE001) (?:below|beneath|underneath|under|after|behind|beside|next to) (?:the (?:question|label|caption|heading|words?|text) )?(?=\uE000)/giu,
    ' into ',
  ],
  [
    /(?<=^|[.;,!] |\band )(?:for|under|below|beneath|beside|at|to) (?:the (?:question|label) )?(\uE000\d+\uE001),? (type|enter|write|put) (\uE000\d+\uE001)/giu,
    '$2 $3 into $1',
  ],
  // What is called as the field is stands on the page.
  [
    /\b(?:type|enter|write|put) (?:the|your|my|our) (?=([\p{L} -]{2,30}) (?:in|into|to) (?:the|its) \1\b)/giu,
    'enter the value of ',
  ],
  [
    /(?<=^|[.;!] )(?:use|using|with) the (?:\p{L}+ )?(?:controls?|inputs?|widgets?|knobs?|sliders?|steppers?)(?: (?:above|below|here|on the page))?(?:,| to) (?=make\b)/giu,
    '',
  ],
];

/** 'Answer "What else?" with "Nothing"': a question in quotes is a field. "Replace everything in the note with: Gone." */
export const withAnswers = (request: string): string =>
  request
    .replace(/\banswer (?:the question )?(["“][^"“”]+\?["”]) (?:with|by) (["“][^"“”]+["”])/gi, 'set $1 to $2')
    .replace(
      /\breplace (?:everything|all(?: (?:of )?the text)?|the (?:whole|entire|complete|existing) (?:text|content)s?)(?: that is)? (?:in|of) ((?:the|my) [\p{L} -]{2,30}?)(?: (?:with|by)):? (?:(["“][^"“”]+["”])|([^"“”.;!?]{2,80}?)(?=[.;!?]|,? (?:and|then) |$))/giu,
      (_, field: string, quoted?: string, plain?: string) => `set ${field} to ${quoted ?? `"${plain}"`}`,
    );
