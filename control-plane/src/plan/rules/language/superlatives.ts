// SPDX-License-Identifier: MIT
// "Cheapest", "with the most likes", "whose age is highest": what is compared, and which end is meant.
import { changeSaid } from './changes.ts';
import { STOP_WORDS } from './lexicon.ts';
import { type Kind, kindsNamed } from './quantities.ts';
import { AUXILIARIES } from './soft-words.ts';
import { wordsOf } from './text.ts';

export interface Superlative {
  /** Names that the compared field may have, the likeliest first; empty: whatever amount a member shows. */
  names: string[];
  end: 'min' | 'max';
  /** The kinds of value that it compares, where no field is called so. */
  kinds: Kind[];
  /** Compared the other way round where there are none of those: the oldest has the greatest age, or the earliest date. */
  reverse?: string[];
  /** A noun tells what is compared, "with the lowest weight": no length or price stands for that. */
  told?: true;
  /** It compares how much each went up, 1, or down, -1. */
  change?: 1 | -1;
}

/** Of what takes a time; a thing that moves has a speed. */
const FAST = 'duration time hours minutes days nights';

const NAMED: [words: string, names: string, end: 'min' | 'max'][] = [
  ['cheapest|least expensive|most affordable|lowest[- ]priced?', 'price cost fare rent total', 'min'],
  ['most expensive|priciest|dearest|costliest|highest[- ]priced?', 'price cost fare rent total', 'max'],
  ['best[- ]rated|top[- ]rated|highest[- ]rated|best[- ]reviewed', 'rating stars score reviews', 'max'],
  ['worst[- ]rated|lowest[- ]rated', 'rating stars score reviews', 'min'],
  ['most popular', 'popularity likes views downloads members', 'max'],
  ['shortest', 'duration length distance time nights days hours minutes', 'min'],
  ['longest', 'duration length distance time nights days hours minutes', 'max'],
  ['fastest|quickest', FAST, 'min'],
  ['slowest', FAST, 'max'],
  ['earliest|soonest', 'departure departs leaves start time date when', 'min'],
  ['newest|most recent|latest|last updated', 'date time posted sent modified updated when year', 'max'],
  ['oldest', 'age', 'max'],
  ['youngest', 'age', 'min'],
  ['heaviest', 'weight mass', 'max'],
  ['lightest', 'weight mass', 'min'],
  ['tallest', 'height elevation', 'max'],
  ['nearest|closest', 'distance away', 'min'],
  ['farthest|furthest|remotest', 'distance away', 'max'],
  ['warmest|hottest', 'temperature high degrees', 'max'],
  ['coldest|coolest', 'temperature low degrees', 'min'],
  ['deepest', 'depth', 'max'],
  ['shallowest', 'depth', 'min'],
  ['widest|broadest', 'width breadth', 'max'],
  ['narrowest', 'width breadth', 'min'],
  ['thickest', 'thickness', 'max'],
  ['thinnest', 'thickness', 'min'],
  ['steepest', 'gradient slope incline', 'max'],
  ['windiest', 'wind gusts', 'max'],
  ['wettest|rainiest', 'rain rainfall precipitation', 'max'],
  ['driest', 'rain rainfall precipitation', 'min'],
];
/** What grows the other way: the oldest has the earliest date, the newest was posted the shortest time ago. */
const REVERSE: Record<string, string> = {
  age: 'year date published born',
  [FAST]: 'speed pace knots mph',
  'date time posted sent modified updated when year': 'ago age duration',
};
const MOST = 'highest|most|greatest|largest|biggest|maximum|best|top|strongest|loudest|brightest|fiercest';
const LEAST = 'lowest|least|fewest|smallest|minimum|worst|weakest|quietest|faintest';

/** "Arrives first", "joined last": what is compared is when. */
const TIMED =
  /\b(?:(?:that|which|who|is|are|was|were)\s+)*(arrive|leave|depart|start|begin|end|finish|join|open|close|post|born|built|found|due|(?:came|comes?) out|appear|publish|print|release|launch|written)(?:s|ed|d|es)?\s+(?:back\s+)?(?:the\s+)?(?:(first|earliest|soonest)|last|latest|most recently)\b/i;
const MOMENTS: Record<string, string> = {
  arrive: 'arrival arrives',
  leave: 'departure departs leaves',
  depart: 'departure departs leaves',
  begin: 'start begins',
  finish: 'end ends finish',
};

/** What is told by the year rather than by any date that is shown with it. */
const OF_YEARS = /out$|^(?:born|built|found|appear|publish|print|release|launch|written)$/;

/** "The first to arrive", "with the latest departure": in the words of `TIMED`. */
const FIRST_TO =
  /\b(?:(?:that|which|who) (?:is|are|was|were) )?(?:the )?(first|last)(?: ones?| (\p{L}+))? to (arrive|leave|depart|start|finish|end|open|close)\b/iu;
const WITH_MOMENT =
  /\b(?:(?:with|has|having) the (earliest|soonest|first)|(?:with|has|having) the (?:latest|last)) (arriv|depart|start|finish|end)(?:al|ure)?(?: (?:time|date))?\b/i;

const plainMoment = (phrase: string): string =>
  phrase
    .replace(
      FIRST_TO,
      (_, place: string, noun: string | undefined, verb: string) =>
        `${noun === undefined ? '' : `${noun} `}that ${verb}s ${place}`,
    )
    .replace(
      WITH_MOMENT,
      (_, early: string | undefined, verb: string) =>
        `that ${verb === 'arriv' ? 'arrive' : verb}s ${early === undefined ? 'last' : 'first'}`,
    );

function timed(said: string): { superlative: Superlative; rest: string } | undefined {
  const phrase = plainMoment(said);
  const match = TIMED.exec(phrase);
  if (match === null) return undefined;
  const verb = (match[1] as string).toLowerCase();
  const when = OF_YEARS.test(verb) ? 'year date' : 'date time when year';
  const names = `${MOMENTS[verb] ?? verb} ${when}`.split(' ');
  return {
    superlative: { ...comparing(names), end: match[2] === undefined ? 'max' : 'min' },
    rest: without(phrase, match),
  };
}

/** "Has worked here the longest": who came first, where the page tells since when. */
const SINCE =
  /\b(?:been|worked|lived|served|belonged|played|taught)(?:\s+(?:here|there|with us|for us|in it|at it|on it|away|an?\s+\p{L}+))?\s+(?:the\s+)?(longest|shortest)(?:\s+time)?\b/iu;

function since(phrase: string): { superlative: Superlative; rest: string } | undefined {
  const match = SINCE.exec(phrase);
  if (match === null) return undefined;
  const end = /^long/i.test(match[1] as string) ? 'min' : 'max';
  const superlative = { ...comparing('since started joined hired start date'.split(' ')), end } as const;
  return { superlative: { ...superlative, reverse: ['duration', 'years'] }, rest: without(phrase, match) };
}

/** "Needs a new battery soonest": has the least of it. */
const NEEDS =
  /\b(?:(?:that|which|who)\s+)?(?:needs?|wants?|requires?|is going to need|will need)\s+(?:an?\s+|some\s+)?(?:new|fresh|more)\s+(\p{L}+?)(?:s|(ies))?\s+(?:the\s+)?(?:soonest|first|next|most(?:\s+urgently)?)\b/iu;

function lacking(phrase: string): { superlative: Superlative; rest: string } | undefined {
  const match = NEEDS.exec(phrase);
  if (match === null) return undefined;
  const [, noun = '', plural] = match;
  const name = plural === undefined ? noun : `${noun}y`;
  return { superlative: { ...comparing([name]), end: 'min' }, rest: without(phrase, match) };
}

/** "Lost the most": of a column that is called so, or else of what went down. */
function changed(phrase: string): { superlative: Superlative; rest: string } | undefined {
  const told = changeSaid(phrase);
  if (told === undefined) return undefined;
  const names = told.way === 1 ? ['gained'] : ['lost'];
  return {
    superlative: { names, kinds: [], end: 'max', change: told.way },
    rest: without(phrase, told.said),
  };
}

/** What the superlative leaves of the phrase; undefined where there is none. */
export function superlativeIn(phrase: string): { superlative: Superlative; rest: string } | undefined {
  const moment = timed(phrase) ?? since(phrase) ?? lacking(phrase) ?? changed(phrase);
  if (moment !== undefined) return moment;
  for (const [words, names, end] of NAMED) {
    const match = new RegExp(`\\b(?:the\\s+)?(?:${words})\\b`, 'i').exec(phrase);
    if (match !== null) {
      const reverse = REVERSE[names] === undefined ? {} : { reverse: REVERSE[names].split(' ') };
      return {
        superlative: { ...comparing(names.split(' ')), end, ...reverse },
        rest: without(phrase, match),
      };
    }
  }
  const match = new RegExp(`\\b(?:the\\s+)?(?:(${MOST})|${LEAST})\\b`, 'i').exec(phrase);
  if (match === null) return undefined;
  const behind = wordsOf(phrase.slice(match.index + match[0].length)).filter(
    (word) => !STOP_WORDS.has(word) && !AUXILIARIES.has(word),
  );
  const before = wordsOf(phrase.slice(0, match.index)).filter((word) => !STOP_WORDS.has(word));
  const size = /largest|biggest|smallest/i.test(match[0])
    ? ['size', 'area']
    : /best|top|worst/i.test(match[0])
      ? ['rating', 'score']
      : [];
  // "The station with the lowest pressure" is not low.
  const isOfWhatItHas = behind.length > 0 && HAS.test(phrase.slice(0, match.index));
  // The plot of the largest number is not the largest.
  const isOfThings = size[0] === 'size' && behind.length > 0;
  const told = [behind.slice(0, 2).join(' '), behind[0], behind[1]];
  const names = isOfWhatItHas
    ? told
    : [
        ...(isOfThings ? ['size'] : []),
        ...told,
        ...size,
        before.at(-1),
        before.at(-2),
        ...(size[0] === 'size' ? ['population', 'amount'] : []),
        ...(/highest|lowest/i.test(match[0]) ? ['height', 'elevation'] : []),
      ];
  return {
    superlative: {
      ...comparing(names.flatMap((name) => name || [])),
      end: match[1] === undefined ? 'min' : 'max',
      ...(isOfWhatItHas && { told: true }),
    },
    rest: without(phrase, match),
  };
}

const HAS = /\b(?:with|has|have|had|having|shows?|reports?|gets?|got)\s+$/i;

function comparing(names: string[]): Pick<Superlative, 'names' | 'kinds'> {
  return { names, kinds: [...new Set(names.flatMap(kindsNamed))] };
}

function without(phrase: string, match: RegExpExecArray): string {
  return `${phrase.slice(0, match.index)} ${phrase.slice(match.index + match[0].length)}`
    .replace(/\s+/g, ' ')
    .trim();
}
