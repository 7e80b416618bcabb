// SPDX-License-Identifier: MIT
// The deed told behind what it is about: "Ola's yoga on Friday, sign me up", "Friday at three for a check-up, book me in",
// "the rent belongs in the bills folder, move it there", "the lamps are far too bright, make them thirty percent", "bedtime -> 19:30".
import { startsCommand } from './joints.ts';

const ASIDE = '(?:(?:so|and|please|just|then|can you|could you|would you) )*';
/** No sentence, and nothing asked. */
const THING =
  '(?!(?:i|we|you|it|he|she|they|there|if|when|what|which|who|where|how|is|are|can|could|do|does|please|sign|book)\\b)';
const END = '(?: (?:please|pls|now|then))*[.!?]*$';

const JOINED = new RegExp(
  `^(${THING}[^.;:!?"“]{3,90}?)(?:,|[.!;]|\\s[-–—])\\s*${ASIDE}(?:(sign (?:me|us) up|enrol(?:l)? (?:me|us)|register (?:me|us))|((?:book|pencil) (?:me|us) in))${END}`,
  'iu',
);
/** What a time or a purpose is told by. */
const WHEN = /^(?:on|at|for|in|from|next|this|tomorrow|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

const BELONGS = new RegExp(
  `^(${THING}[^.,;:!?"“]{3,70}?) (?:belongs?|goes|go|should (?:be|go)) (?:in|into|under|on|to) ([^.,;:!?"“]{3,50}?),? ${ASIDE}(?:move|put|file|drag) (?:it|them|that|those) (?:there|over)${END}`,
  'iu',
);

const TOO = new RegExp(
  `^((?:the|my|our) [^.,;:!?"“]{2,50}?)(?:['’]s| is| are) (?:(?:far|way|much|a bit|a little|just|really|still) )*too \\p{Ll}+(?: for (?:me|us))?(?:,|;|\\.)? ${ASIDE}(set|make|turn|put|change|switch|bring) (?:it|them)(?= (?:to|up|down|on|off|lower|higher|\\d|\\p{L}))`,
  'iu',
);

/** A path has no values but years: "Archive -> 2024". */
const ARROW =
  /^(?!\s*(?:set|change|click|open|go|move|drag|choose|select|rename|put|make|turn)\b)([^,;:>→"“]{3,50}?)\s*(?:->|=>|→)\s*(?=["“\uE000]|(?!(?:19|20)\d\d\b(?!:))\d[^>→]*$|(?:on|off|yes|no)\b)/iu;

/** The request in the order of a command. */
export const withDeedFirst = (request: string): string =>
  request
    .replace(JOINED, (said: string, thing: string, joins?: string, books?: string) => {
      if (startsCommand(thing)) return said;
      return `${joins ?? books}${WHEN.test(thing) ? ' ' : ' for '}${thing}`;
    })
    .replace(BELONGS, (said, thing: string, place: string) =>
      startsCommand(thing) ? said : `move ${thing} to ${place}`,
    )
    .replace(TOO, (_, thing: string, deed: string) =>
      /^make$/i.test(deed) ? `set ${thing} to` : `${deed} ${thing}`,
    )
    .replace(ARROW, (said, thing: string) => (startsCommand(thing) ? said : `set ${thing.trim()} to `));
