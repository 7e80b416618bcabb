// SPDX-License-Identifier: MIT
// A stay that is told by its days, and then that it is to be booked: "cottage may 3 til may 6, reserve it", "we'd come on the 3rd and stay two
// nights, so book that".

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\p{L}*\\.?';
const ORDINAL =
  '(?:\\d{1,2}(?:st|nd|rd|th)?|(?:the )?[\\p{L}-]+(?:st|nd|rd|th)(?: (?:first|second|third|[\\p{L}]+th))?)';
/** "Feb 12", "the third of May", "12 Feb 2027". */
const DATE = `(?:on )?(?:the )?(?:${MONTH} ${ORDINAL}|${ORDINAL}(?: of)? ${MONTH})(?:,? \\d{4})?`;
const NIGHTS = '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) (?:nights?|days?|weeks?)';
const ORDER =
  '(?:,|;|\\.|!)?(?: (?:so|and|then|please|pls|just|can you|could you))* (?<verb>book|reserve) (?:it|that|this|those|these|us in|me in)(?: for (?:me|us))?(?: please| pls)?[.!?]*$';
const WHY = "(?:[\\p{L}’'-]+(?: [\\p{L}’'-]+){0,3}! )?";

/** 'Til' only between days. */
const TIL = new RegExp(`(?<=\\d|\\d(?:st|nd|rd|th)|${MONTH}) ['’]?til (?=the |\\d|${MONTH} \\d)`, 'giu');
const SPAN = new RegExp(
  `^${WHY}(?<what>(?:(?!(?:i|we|you|please|book|reserve)\\b)[\\p{L}-]+ ){0,4}?)(?:from )?(?<from>${DATE}|\\d{1,2}(?:st|nd|rd|th)?) (?:until|to|till|through|-|–) (?<to>${DATE})${ORDER}`,
  'iu',
);
const COMES = new RegExp(
  `^${WHY}(?:we|i)(?:['’]?(?:d|ll|re|m)| would| will| are| am)?(?: (?:like|want|plan|hope|love) to| going to)? (?:come|arrive|coming|arriving|be there|check in|get there) (?<from>${DATE})(?:,| and)+ (?:(?:we|i)(?:['’]?(?:d|ll)| would| will)? )?(?:stay|staying|leave after|leaving after|for)(?: for)? (?<nights>${NIGHTS})${ORDER}`,
  'iu',
);

/** The order with its days. */
export const withStay = (request: string): string => {
  const said = request.replace(TIL, ' until ');
  const span = SPAN.exec(said)?.groups;
  if (span !== undefined) return `${span.verb} ${span.what ?? ''}from ${bare(span.from)} to ${bare(span.to)}`;
  const comes = COMES.exec(said)?.groups;
  return comes === undefined ? said : `${comes.verb} from ${bare(comes.from)} for ${comes.nights}`;
};

const bare = (date = ''): string => date.replace(/^on /i, '');
