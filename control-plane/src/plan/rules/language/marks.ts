// SPDX-License-Identifier: MIT
// How a thing is to be marked, told by how it is: "the clock is not urgent any more so take the mark off it".

const THING = `((?:the|my|our) [^,;.?!:"“]{2,50}?)`;
const STATE = String.raw`(\p{L}+(?<!ing))`;
const MARK = '(?:mark|tag|label|flag|badge|sign|note)';
/** What such marks say of a thing among others of a list. */
const MARKED =
  '(urgent|important|critical|(?:high |top )?priority|paid|unpaid|done|sold|overdue|private|public)';
const AND = String.raw`(?:,| so|, so| and|, and|\.)\s+(?:(?:so|please|could you|can you|would you) )*`;
const OFF = `(?:take|remove|lift|clear) (?:the|that|its) ${MARK}(?: off| away)?(?: (?:from|off|of) (?:it|that|there))?`;
const ON = `(?:mark|flag|tag|label) (?:it|that)(?: (?:so|such|accordingly|like that|as such|as (?:that|it|so)))?(?: please)?`;

const FORMS: [RegExp, string][] = [
  [
    new RegExp(
      `^${THING} (?:isn['’]?t|is not|is no longer) ${STATE}(?: any ?more| any longer| now)?${AND}${OFF}(?=$|[.!?,])`,
      'iu',
    ),
    'mark $1 as not $2',
  ],
  [
    new RegExp(
      `^${THING} (?:(?:isn['’]?t|is not) ${STATE} any ?(?:more|longer)|is no longer ${STATE})[.!]*$`,
      'iu',
    ),
    'mark $1 as not $2$3',
  ],
  [
    new RegExp(
      String.raw`^${THING} (?:is|has become|has got) (?!not\b|no\b)${STATE}(?: now)?${AND}${ON}(?=$|[.!?,])`,
      'iu',
    ),
    'mark $1 as $2',
  ],
  [
    new RegExp(
      String.raw`\b(?:take|remove|lift|clear) the ${MARKED} ${MARK} (?:off|from|of) ${THING}(?=$|[.!?,]| and | then )`,
      'iu',
    ),
    'mark $2 as not $1',
  ],
  [new RegExp(`\\bmake ${THING} ${MARKED}(?=$|[.!?,]| and | then )`, 'iu'), 'mark $1 as $2'],
];

export const withMarks = (request: string): string =>
  FORMS.reduce((told, [form, plain]) => told.replace(form, plain), request);
