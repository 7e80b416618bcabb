// SPDX-License-Identifier: MIT
// A booking of which is told first what it is, and then that it is to be made: "Uig to Lochmaddy, out on the 3rd, home on the 9th. Book the
// cheapest boat.", "six of us are coming on sunday so get us a table". It is read as one order with all that was told.
import { sentencesOf } from './joints.ts';
import { WEEKDAY } from './plain-dates.ts';
import { factsIn, type Told } from './told-facts.ts';

const VERB =
  '(?:book|reserve|buy|get|order|request|schedule|arrange|rent|hire|search(?: for)?|find|look for|make|run|create|choose|pick|take)';
const KINDLY = /^(?:(?:so|and|then|now|please|kindly|just|(?:could|can|would|will) you)[ ,]+)*/i;
const FOR_WHOM = '(?:for )?(?:(?:me|us|him|her|them)|(?<whom>\uE000\\d+\uE001))';
const NOUN =
  '(?:tables?|rooms?|flights?|trains?|ferr(?:y|ies)|boats?|bus(?:es)?|coach(?:es)?|tickets?|seats?|places?|hotels?|cottages?|appointments?|visits?|check-?ups?|slots?|bookings?|reservations?|stays?|crossings?|sailings?|trips?|journeys?|connections?|cars?|vans?|bikes?|courts?|lessons?|sessions?|sittings?|tours?|events?)';
const SEVERAL =
  '(?:tables|rooms|flights|trains|ferries|boats|buses|hotels|tickets|crossings|(?:round |day )?trips|connections)';
const WORDS =
  '(?:(?!(?:and|or|then|an?|the|it|for|to|from|on|at|in|with|of|that|which|if|when)\\b)[\\p{L}-]+ ){0,4}?';
const MOST = '(?:[\\p{L}-]+est(?:-rated)?|first|last)';
const TIE = '(?:and|for|to|from|on|at|in|with|under|of|that|which|you|please|between|there)';
/** What points to what was told, or says what kind of thing it is. */
const THING = `(?:(?:it|this|that|these|those|them|accordingly)(?=$|[ ,.;])(?! ${WORDS}${NOUN}\\b)|(?:this|that|these|those|an?|the|my|our|one) ${WORDS}${NOUN}\\b(?! ${NOUN}\\b)|(?:dr\\.?|doctor) \\p{L}+|the ${MOST}(?: (?!${TIE}\\b)[\\p{L}-]+){0,3}?(?=$|[,.;]| ${TIE}\\b)|${WORDS}${SEVERAL}\\b(?! ${NOUN}\\b))`;
const ORDER = new RegExp(`^(?<verb>${VERB}) (?:${FOR_WHOM} )?(?<thing>${THING})(?<rest>.*)$`, 'isu');
/** "Search, then book the shortest one". */
const LOOKS_FIRST = /^(?:please )?(?:search|look|find one|have a look)(?:,| and|,? then)+ (?=\S)/i;
/** "The slot at half past ten should be booked for him". */
const DONE = new RegExp(
  `^(?<thing>(?:the|an?|one) ${WORDS}${NOUN}\\b.*?) (?:should|must|needs? to|has to|is to|can) be (?:booked|reserved|arranged|made)(?: for (?:me|us|him|her|them))?(?<rest>.*)$`,
  'iu',
);
const IN_OTHER_WORDS: [RegExp, string][] = [
  [/^(?:run|do|make|start) an? (\p{L}+) search\b/iu, 'search for $1s'],
  [
    /^(?:send|submit|make|file)(?: in)? (?:the|an?|that|this|my|our) (booking|reservation|appointment|visit) request\b/i,
    'request a $1',
  ],
  [/^(book|put) (?:me|us|him|her|them) in (?=(?:with|for|on|at)\b)/i, 'book an appointment '],
  [
    /^make (?:that|this|it|these) (an? (?:new )?\p{L}+)(?: in (?:the|my|our) (?:calendar|diary|planner|schedule))?/iu,
    'create $1',
  ],
];
/** Behind words that no mark ends: only what somebody is asked for is an order there. */
const ASKED = new RegExp(
  `(?:\\s(?:so|and)|,)?(?:\\s(?:look|search)(?: for (?:it|one|\\p{L}+))?(?:,| and)(?: then)?)?\\s+(?=(?:(?:(?:could|can|would|will) you|please) (?:please )?${VERB}|(?:get|book|find|reserve) (?:me|us)|(?:book|reserve) (?:it|the)) )`,
  'giu',
);
const MARKED = /\s*[:–—]\s+|\s+-\s+|,\s+/g;

/** The request with its booking in one sentence; as it was where anything of it says more than that. */
export function withBooking(request: string, quotes: string[]): string {
  const sentences = sentencesOf(request);
  const before: Told[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const order = orderIn(sentence);
    if (order !== undefined) return booked(order, before, sentences.slice(at + 1), quotes) ?? request;
    const told = factsIn(sentence);
    if (told === undefined) return request;
    before.push(told);
  }
  return request;
}

/** What is told behind it belongs to it where all of that is told, and nothing more is to be done. */
function booked(order: Order, before: Told[], rest: string[], quotes: string[]): string | undefined {
  const behind = rest.map((one) => (NAMES.test(one) ? undefined : factsIn(one)));
  const isTold = !behind.includes(undefined);
  const facts = [...before, ...order.told, ...(isTold ? (behind as Told[]) : [])];
  if (facts.length === 0) return undefined;
  // "Pepper is due for a vaccination. Get “Pepper” an appointment": told once.
  const whom = quotes[Number(/\d+/.exec(order.whom ?? '')?.[0] ?? -1)]?.replace(/["“”]/g, '');
  const isNew = whom !== undefined && !facts.some(({ pieces }) => pieces.split(/[\s,]+/).includes(whom));
  if (isNew) facts.push({ pieces: `for ${order.whom}` });
  return [bookingOf(order, facts), ...(isTold ? [] : rest)].join('. ');
}

/** "Book a table for two. Name: Lind.": what is told of its own field behind the order needs it not. */
const NAMES = /^[\p{L} -]+:\s|\bname (?:is|will be)\b/iu;

interface Order {
  verb: string;
  thing: string;
  rest: string;
  /** A quoted name behind the verb. */
  whom?: string;
  /** What is told in the same sentence before it. */
  told: Told[];
}

/** The order that a sentence is, or that stands in it behind what it tells. */
function orderIn(sentence: string): Order | undefined {
  const whole = orderOf(sentence);
  if (whole !== undefined) return whole;
  for (const joint of [...sentence.matchAll(MARKED), ...sentence.matchAll(ASKED)]) {
    const behind = sentence.slice(joint.index + joint[0].length);
    const order = isTopic(joint[0], behind) ? undefined : orderOf(behind);
    const told = order === undefined ? undefined : factsIn(sentence.slice(0, joint.index));
    if (order !== undefined && told !== undefined) return { ...order, told: [told] };
  }
  return undefined;
}

/** "First boat from Rye to Hove, take it" is one thing, named first. */
const isTopic = (joint: string, behind: string): boolean =>
  joint.startsWith(',') && /^\S+ (?:it|that|this|them|those|these)(?: one)?[.!]*$/i.test(behind);

function orderOf(said: string): Order | undefined {
  const plain = said.replace(/[.!?\s]+$/, '').replace(LOOKS_FIRST, '');
  const kindly = plain.replace(KINDLY, '');
  const { thing: done, rest: behind = '' } = DONE.exec(plain)?.groups ?? {};
  const ordered =
    done === undefined
      ? IN_OTHER_WORDS.reduce((text, [form, by]) => text.replace(form, by), kindly)
      : `book ${done}${behind}`;
  const { verb, thing, rest = '', whom } = ORDER.exec(ordered)?.groups ?? {};
  if (verb === undefined || thing === undefined) return undefined;
  return { verb: verb.toLowerCase(), thing, rest, told: [], ...(whom !== undefined && { whom }) };
}

const POINTS = /^(?:it|this|that|these|those|them|accordingly)$/i;
/** "At Dr. Imani's". */
const AT_DOCTORS = /\bat ((?:dr\.?|doctor) \p{L}+)['’]s(?![\p{L}])/iu;
/** Any one of what was told to be wanted. */
const ANY_ONE = /^(?:an?|the|one) (?:slot|place|booking|reservation)$/i;
const ARTICLE = /^(?:an?|the|one|my|our|this|that|these|those) /i;
/** What is done once it is all told. */
const BEHIND =
  /,?\s+(?:and|then)\s+(?:then\s+)?(?=(?:confirm|save|submit|send|finish|pay|press|click|tell me)\b)/i;

/** "Find the fastest train and buy it". */
const TAKEN =
  /,?\s+and\s+(?:then\s+)?(?<taken>book|reserve|buy|take|rent|hire|get)\s+(?:it|that(?: one)?)(?=$|[,;]|\s+and\b)/i;

function bookingOf({ thing, ...order }: Order, facts: Told[]): string {
  const taken = TAKEN.exec(order.rest)?.groups?.taken?.toLowerCase();
  const verb = taken ?? order.verb;
  const rest = order.rest.replace(TAKEN, '');
  const most = facts.map((one) => one.most).find((one) => one !== undefined);
  const said = facts.map((one) => one.thing).find((one) => one !== undefined);
  const wanted = said === undefined || most === undefined ? said : said.replace(ARTICLE, `the ${most} `);
  const end = BEHIND.exec(rest)?.index ?? rest.length;
  const own = rest
    .slice(0, end)
    .replace(/(?:^|\s)there$/i, '')
    .replace(/^,\s*/, '')
    .replace(AT_DOCTORS, 'with $1')
    .trim();
  const { object, kind } = objectOf(thing, wanted);
  // "The last sailing of the day", "a flat with a lift" are one.
  const isOfIt = /^(?:of|with|that|which) /i.test(own);
  const told = [...facts.map(({ pieces }) => pieces), ...(isOfIt ? [] : [own])]
    .filter((one) => one !== '')
    .map(withTie);
  const ways = told
    .filter((one) => WAY.test(one))
    .toSorted((a, b) => Number(WHICH.test(b)) - Number(WHICH.test(a)));
  const others = [...(kind === undefined ? [] : [kind]), ...told.filter((one) => !WAY.test(one))];
  const head = isOfIt ? `${object} ${own}` : object;
  const whole = [...(head === '' ? [] : [head]), ...ways, ...others].join(', ');
  return `${`${verbOf(verb, object)} ${whole.replace(BEFORE_TIE, ' ')}`.replace(NEW, '$1 $3 $2')}${rest.slice(end)}`;
}

/** "A ticket for the last ferry", which goes before where it goes. */
const WHICH = new RegExp(`^(?:for|on) the ${MOST}\\b`, 'iu');
const WAY = new RegExp(`^(?:from|to) \\S|${WHICH.source}`, 'iu');
/** "A table, for four". */
const BEFORE_TIE = /, (?=(?:for|from|to|in|on|at|with|under|between)\s)/gi;

/** What is ordered, and what else says of what kind it is. */
function objectOf(thing: string, wanted: string | undefined): { object: string; kind?: string } {
  if (POINTS.test(thing) || (ANY_ONE.test(thing) && wanted !== undefined)) return { object: wanted ?? '' };
  const [, most] = ONE_OF.exec(thing) ?? [];
  if (most !== undefined && wanted !== undefined && SEVERAL_OF.test(wanted))
    return { object: `the ${most} one`, kind: wanted };
  if (most !== undefined && wanted !== undefined)
    return { object: `the ${most} ${wanted.replace(ARTICLE, '')}` };
  const doctor = /^(?:dr|doctor)\b/i.test(thing) ? `an appointment with ${thing}` : thing;
  const object = doctor.replace(/^(?:this|that) /i, 'a ').replace(/^(?:these|those) /i, '');
  const kind = wanted?.replace(ARTICLE, '');
  const isSaid = kind !== undefined && object.toLowerCase().endsWith(kind.toLowerCase());
  return kind === undefined || isSaid ? { object } : { object, kind };
}

/** "Two tickets". */
const SEVERAL_OF = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten) /i;
const ONE_OF = new RegExp(`^the (${MOST})(?: ones?)?$`, 'iu');

/** "Get me a ticket" buys one. */
function verbOf(verb: string, object: string): string {
  if (!/^(?:get|make|run|look for|search|choose|pick|take)$/.test(verb)) return verb;
  if (/^(?:search|look for)$/.test(verb)) return /^the [\p{L}-]+est\b/iu.test(object) ? 'find' : 'search for';
  return /\btickets?\b/i.test(object) ? 'buy' : 'book';
}

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const DAY = new RegExp(
  `(?<=^|(?<!day), )(?=(?:(?:this|next) )?${WEEKDAY}\\b(?!,? (?:to|until|till)\\b)|(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?![^,]* (?:to|until|till|–|-) )|${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b(?![^,]*\\s(?:to|until|till|–|-)\\s)|\\d{4}-\\d\\d-\\d\\d$)`,
  'giu',
);

/** "December 1st, one way": a day stands behind "on". */
const withTie = (piece: string): string => piece.replace(DAY, 'on ').replace(CLOCK, ' at ');
/** "On Friday, 18:30". */
const CLOCK = /(?<=(?:day|\d|\d(?:st|nd|rd|th)|\p{Lu}\p{Ll}+)), (?=\d{1,2}[:.]\d\d(?!\d))/gu;
/** What is made anew is called by what is quoted. */
const NEW = /^(create an? \p{L}+(?: \p{L}+)?) (.+?),? (\uE000\d+\uE001)$/u;
