// SPDX-License-Identifier: MIT
// What a sentence tells of a booking and orders nothing: "we are two people", "the patient is Ida Lund", "Uig to Lochmaddy, out on the 3rd".
import { startsCommand } from './joints.ts';

export interface Told {
  /** In the words by which an order tells it. */
  pieces: string;
  /** What is wanted, where it is said: "a one-way flight". */
  thing?: string;
  /** Which one of them: "earliest". */
  most?: string;
}

const NUMBER = '(?:\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const US = "(?:i|we)(?:['’]?(?:d|m|re|ll|ve)| would| will| am| are)?";
const HOPES = '(?:(?:want|need|like|love|have|plan|hope|going|got|looking|trying|planning|hoping)(?: to)? )';
/** "We'd like to stay", "I'm travelling", "we want to fly", "on Monday I have got to go". */
const WISH = new RegExp(
  `(?<=^|, |^(?:on|next|this) \\p{L}+ )(?:(?:(?:${US}|there) )?${HOPES}*(?:travell?ing|flying|staying|going|coming|sailing|travel|fly|stay|go|sail|come|drive|get|bring in)|${US} ${HOPES}*be)(?: (?:over|out|away|down|up|across|there))? (?!on the list)`,
  'giu',
);
const WANTS = new RegExp(
  `^(?:${US}|he|she|they) (?:need|want|like|would like|needs|wants|looking for|after) (?!to\\b)(?<thing>(?:an? |one |some )?[^,;:]+?)(?=,|$| (?:for|from|on|at|to|with|between) )|^(?<bare>an? \\p{L}+(?: \\p{L}+)?)(?= (?:for|from|on|at|to|with|between) )`,
  'iu',
);
/** "As early as they have a table". */
const AS_EARLY =
  /^as (?<which>early|late|soon) as (?:they (?:have|can do)|there(?:['’]s| is)|you (?:can find|find|have|can get me)) an? (?<noun>\p{L}+)/iu;
const MOST =
  /,? (?:and )?(?:the )?(?<most>earliest|latest|cheapest|shortest|fastest|quickest|nearest)(?: one)? (?:you can (?:get|find|do)|(?:you|they) have|possible|there is)\b/iu;

const SAID: [RegExp, string][] = [
  [/ \(([^()]+)\)/g, ', $1'],
  // "On Friday, 18:30: “Choir”".
  [/: (?=\uE000)/g, ', '],
  [/^For (?=\d|\p{Ll})/gu, 'for '],
  [
    /\bbetween ((?:the )?\S+(?: \S+){0,3}) and (?=(?:the )?\d|\p{Lu}|(?:the )?\p{Ll}+(?:st|nd|rd|th)\b)/gu,
    'from $1 to ',
  ],
  [
    /^(?:the|our|my) (?:trip|journey|route|flight|booking|visit|stay|appointment) (?:is|goes|should be|will be) (?=\S)/giu,
    '',
  ],
  [/ staying (?=in\b|at\b|for\b|from\b|between\b|until\b)/giu, ' '],
  [/ as (?:early|late|soon) as possible\b/giu, ''],
  [/,? no return(?: flight| trip| ticket| journey)?,?(?= (?:just |only )?one[- ]way)/giu, ''],
  [/\b(?:just|only) (?=one[- ]way\b)/giu, ''],
  [/,? (?:there )?and back(?: again)?\s?[:,]?\s+(?=(?:out|leaving|going|on)\b)/giu, ', '],
  [
    new RegExp(
      `(?:there|we)(?:['’]?re|['’]?s|['’]ll be| is| are| will be)(?: going to be)? (?=${NUMBER}\\b)`,
      'giu',
    ),
    '',
  ],
  [
    new RegExp(
      `\\b(${NUMBER}) of us(?: (?:are|will be|is)(?: (?:coming|going|travelling|staying))?)?\\b`,
      'giu',
    ),
    '$1 people',
  ],
  [
    /(?:^|,? )(?:i|we)(?:['’]?re| are|['’]?m| am|['’]?ll be| will be) (?:bringing|taking)(?: along)? (?=an?\b|our\b|my\b)/giu,
    ', with ',
  ],
  [/ plus (?:the|our|my|an?) (?=\p{L}+)/giu, ', with a '],
  [/\b(?:the|my|our) (?:patient|guest|customer|passenger|visitor|client) is (?=\p{Lu})/giu, 'for '],
  [/,? (?:is|are) (?:due for|in for|in need of|here for) (?:an? |the |his |her |their )?/giu, ', '],
  [/(?:^|,? )(?:he|she|it) needs (?:an? |the |his |her )?/giu, ', '],
  [/\b(?:it['’]?s |it is )?(?:under )?(?:the|my|our) name(?: is|['’]s) (?=\S)/giu, 'under the name '],
  [/ (?:his|her|its) name(?: is|['’]s) (?=\S)/giu, ', name '],
  [/(?:^|, )(?:my|our) (?=\p{L}+, name )/giu, ''],
  [/\b(?:it['’]?s|it is|that['’]?s|that is|this is) (?=for\b|on\b|from\b|at\b|under\b)/giu, ''],
  [
    /^(?:(?:we|i) )?(?:want to |will |are |am )?(?:com(?:e|ing)|return(?:ing)?|fly(?:ing)?|go(?:ing)?|travel(?:ling)?) (?:back|home)(?= on\b| the\b)/giu,
    'returning',
  ],
  [/^(?:he|she) (?:is|will be) (?=\d)/giu, ''],
  [/^(?:he|she) (?:wears|takes|has) (?=\p{L}|\d)/giu, ''],
  [/^the (\p{L}+(?: \p{L}+)?) (?:should|must|is to|has to) be (?=\S)/giu, 'the $1 '],
];
/** "Bilbao–Graz", where it begins what is told of a way. */
const TOWN = "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b)\\p{Lu}[\\p{L}'’.]+(?: \\p{Lu}[\\p{L}'’.]+)?";
const DASHED = new RegExp(`(?<=^|[,;] |\\bfor )(${TOWN})\\s?[–—-]\\s?(${TOWN})(?=[,.;]|\\s|$)`, 'gu');
const TOWNS = new RegExp(`(?<=^|[,;] )(${TOWN}) to (?=\\p{Lu})`, 'gu');
/** A label with its value. */
const PAIR = /^\p{L}[\p{L} -]{1,24}\s?[:=]\s*\S/u;
/** Tells something: a number, a day, a name, a way. */
const TELLS =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|from|to|under|for|with|name)\b|(?<!^)\p{Lu}/u;
/** Still a sentence, which says more than was understood. */
const SAYS_MORE =
  /\b(?:i|we|he|she|they|you|it|is|are|was|were|am|have|has|had|will|would|should|could|can|must|do|does|did|not|no|never|if|because|but|or|whether|unless|want|need|like|which|what|who|how|click|press|hit|tap|please|let|know|tell|say|make|them|him|her|me|us)\b|\?|['’](?:m|re|d|ll|ve|t)\b/i;
const QUOTE = /\uE000\d+\uE001/g;
const MOST_WORDS = 40;
/** Where the next thing is told of oneself. */
const NEXT =
  /,?\s+and\s+(?=(?:i|we|he|she|they|it|the|my|our|come|return|go back|fly back|travel back)\b)|,?\s+(?=(?:the|my|our) name is )|,\s+(?=(?:i|we|he|she|they|it)\b)/gi;

/** Undefined where it orders or asks something, or says more than such facts. */
export function factsIn(sentence: string): Told | undefined {
  const said = sentence.trim().replace(/[.!,;:\s–—-]+$/, '');
  if (said === '' || said.split(/\s+/).length > MOST_WORDS) return undefined;
  const told = said.split(NEXT).map(factOf);
  if (told.includes(undefined)) return undefined;
  const facts = told as Told[];
  return {
    ...Object.assign({}, ...facts),
    pieces: facts
      .map(({ pieces }) => pieces)
      .filter((one) => one !== '')
      .join(', '),
  };
}

function factOf(said: string): Told | undefined {
  const { most } = MOST.exec(said)?.groups ?? {};
  const one = said.replace(MOST, '');
  const early = AS_EARLY.exec(one);
  const wants = early ?? WANTS.exec(one);
  const noun = wants?.groups?.noun;
  const thing = noun === undefined ? (wants?.groups?.thing ?? wants?.groups?.bare) : `a ${noun}`;
  const which = early?.groups?.which === undefined ? most : EARLY[early.groups.which.toLowerCase()];
  const rest = one
    .slice(wants?.[0].length ?? 0)
    .replace(/^,\s*/, '')
    .trim();
  const pieces = plainly(rest);
  if (SAYS_MORE.test(pieces) || (!PAIR.test(pieces) && pieces !== '' && startsCommand(pieces)))
    return undefined;
  // A capital at the beginning is no name, unless it is said what is to become of it.
  const isTold = TELLS.test(pieces.replace(QUOTE, '')) || (pieces !== '' && pieces !== rest);
  if (thing === undefined && which === undefined && !isTold) return undefined;
  return {
    pieces,
    ...(thing !== undefined && { thing: thing.trim() }),
    ...(which !== undefined && { most: which }),
  };
}

/** "We come on the 5th and leave on the 9th". */
const STAYS =
  /(?:(?:i|we)(?:['’]ll| will)? )?(?:come|arrive) on ([^,;]+?) and (?:we )?(?:will )?leave on\b/giu;

const EARLY: Record<string, string> = { early: 'earliest', soon: 'earliest', late: 'latest' };

const plainly = (told: string): string =>
  SAID.reduce(
    (text, [form, by]) => text.replace(form, by),
    told.replace(STAYS, 'arriving on $1 and leaving on').replace(WISH, ''),
  )
    .replace(DASHED, 'from $1 to $2')
    .replace(TOWNS, 'from $1 to ')
    .replace(/^,\s*/, '')
    .trim();
