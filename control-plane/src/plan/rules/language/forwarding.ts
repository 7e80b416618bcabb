// SPDX-License-Identifier: MIT
// A letter that somebody is to get who has not got it: "forward to Cathrine the email from Evy", "Ana is waiting for the mail by Bo".

const MAIL = '(?:e-?mails?|mails?|messages?|letters?|informations?|info|notes?|news)';
const WORD =
  "(?!(?:the|an?|that|this|what|which|who|to|from|by|is|it|them|me|you|us|my|your|his|her)\\b)\\p{L}[\\p{L}'-]*";
const NAME = `${WORD}(?: ${WORD})?`;
const SENT = '(?:sent|wrote|mailed|e-?mailed|gave|forwarded)(?: to)?(?: me| you| us)?';
const GOT = "(?:(?:that|which) )?(?:you|i|we)(?: have|['’]ve)? (?:got|received|had) ";

/** A letter and whom it came from, in the order in which people say that. */
const LETTER = `(?:(?:the|an?|that|this) )?(?<age>(?:new|newest|latest|last|first|oldest) )?(?:${MAIL} (?:${GOT})?(?:from|by|of) (?<from>${NAME})|(?<from>${NAME})['’]s (?<age>(?:newest|latest|last|first|oldest) )?${MAIL}|${MAIL} (?:(?:that|which) )?(?<from>${NAME}) ${SENT})|what (?<from>${NAME}) ${SENT}`;

const HANDS = '(?:forward|send|give|pass|hand|mail|e-?mail|resend|redirect)(?: on| along| over)?';
const WHOM = `(?<whom>${NAME})`;
const NEEDS = '(?:needs?|has|ought|is|are|should|must|wants?)(?: to)?';

const PATTERNS = [
  `^${HANDS} to ${WHOM} (?:${LETTER})$`,
  `^${HANDS} (?:${LETTER})(?: on| along| over)? to ${WHOM}$`,
  `^${HANDS} ${WHOM} (?:${LETTER})$`,
  `^${WHOM} (?:(?:is|was) (?:still )?waiting for|(?:wants|needs|would like|wishes|asked)(?: to (?:have|get|see|read|receive)| for)?|(?:should|must|has to|ought to|is to) (?:have|get|see|read|receive)) (?:${LETTER})$`,
  `^(?<from>${NAME}) (?:has )?${SENT} (?:an?|the|this) ${MAIL}(?: [\\p{L}'-]+){0,4}? (?:that|which|and it) ${NEEDS} (?:be )?(?:forwarded|sent|passed|go)(?: on| along)? to ${WHOM}$`,
  `^(?:${LETTER}) ${NEEDS} (?:be )?(?:forwarded|sent|passed|go)(?: on| along)? to ${WHOM}$`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** "Forward the email from Evy to Cathrine", whichever way that was said; anything else as it was. */
export function forwarded(said: string): string {
  for (const pattern of PATTERNS) {
    const { from, whom, age = '' } = pattern.exec(said.replace(/[.?!\s]+$/, ''))?.groups ?? {};
    if (from !== undefined && whom !== undefined) return `forward the ${age}email from ${from} to ${whom}`;
  }
  return said;
}
