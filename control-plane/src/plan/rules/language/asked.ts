// SPDX-License-Identifier: MIT
// What a question asks for: the words that the page must show, and the kinds and names of values that would answer it.
import { STOP_WORDS } from './lexicon.ts';
import { ordinalOf } from './numbers.ts';
import { callsFor, type Kind } from './quantities.ts';
import { wordsOf } from './text.ts';
import { unitAsked } from './units.ts';

export interface Asked {
  /** In their order, without those that only ask. */
  words: string[];
  /** Empty: any. */
  kinds: Kind[];
  /** Names of fields any of which answers, the likeliest first; empty where the question asks by the field's own name. */
  names: string[];
  /** The question without the words that asked. */
  rest: string;
  /** Of the words, those that are verbs, which the page may put otherwise: "when does the dancing begin". */
  verbs: string[];
  /** What it asks the number or the amount of: "how many packets of dill", "how much memory". */
  counted?: string;
}

/** Question words, the kinds that they ask for, and names besides those that such values may have. */
const QUESTIONS: [RegExp, Kind[], string?][] = [
  [/\bhow (?:much(?: money)?|expensive)\b/i, ['price', 'number']],
  [
    /\b(?:how long|how many (?:seconds|minutes|hours|days|nights|weeks|months|years) (?:does|will|must|should|(?:do|can|have) (?:i|we|you|one)|until|before))\b/i,
    ['duration'],
    'takes',
  ],

  [/\bhow many\b/i, ['number']],
  [/\bhow old\b/i, ['number', 'duration', 'date'], 'age years born'],
  [/\bhow (?:tall|high)\b/i, ['distance', 'number'], 'height elevation'],
  [/\bhow (?:wide|deep)\b/i, ['distance', 'number'], 'width depth'],
  [/\bhow (?:big|large)\b/i, ['size', 'distance', 'number'], 'area'],
  [/\bhow far\b/i, ['distance', 'number'], 'away km miles'],
  [/\bhow heavy\b/i, ['weight', 'number']],
  [/\bhow (?:fast|strong)\b/i, ['number'], 'speed strength'],
  [/\bhow (?:hot|cold|warm|cool)\b/i, ['temperature', 'number'], 'degrees'],
  [/\bhow full\b/i, ['percentage', 'number'], 'level full filled capacity'],
  [/\bhow often\b/i, ['duration', 'date'], 'frequency interval every often'],
  [/\b(?:on )?what day and time\b/i, ['date', 'clock'], 'schedule opening'],
  [/\b(?:at )?what time\b|\bat what\b/i, ['clock']],
  [/\b(?:since when|(?:what|which) (?:date|day|year)s?)\b/i, ['date']],
  [/\b(?:by |from |until )?when\b/i, ['date', 'clock'], 'schedule opening'],
  [
    /\b(?:(?:from |to |in )?where|which (?:city|town|country|room|place))\b/i,
    ['place'],
    'origin street area hall track platform gate building',
  ],
  [
    /\b(?:to |by |for |with )?(?:whom|whose|who)\b/i,
    ['person'],
    'host teacher speaker carrier assignee director artist',
  ],
  [
    /\bhow (?:do|can|could|would) (?:i|we|you|one) (?:reach|call|contact|phone)\b/i,
    [],
    'phone email contact',
  ],
  [
    /\b[Ww]hat(?:'s| is) the number (?:for (?=\S)|of (?=(?:the|my|our)\b|\p{Lu}))/u,
    ['phone', 'number'],
    'phone tel call contact mobile',
  ],
  [/\bwhat(?:'s| is) .*\bphone number\b/i, ['phone'], 'call contact mobile'],
];

/** Verbs of questions, the kinds that they ask for where they tell, and how pages call it. */
const VERBS: [RegExp, string, Kind[]?][] = [
  [
    /^(?!.*\b(?:when|where|who|why|what (?:time|day|date)|which (?:time|day|date))\b).*\b(?:comes?|amounts?|adds? up) to\b/i,
    'total sum amount due price',
    ['price', 'number'],
  ],
  [/\b(?:costs?|charge|pay|price)\b/i, 'price cost fare amount', ['price', 'number']],
  [/\b(?:owes?)\b/i, 'due balance amount total', ['price', 'number']],
  [
    /\bhow much (?:does|do|did|is|are) .+ (?:wants?|asks?|asking|quotes?|quoted|charges?|charging)(?: for.*)?$/i,
    'price cost quote amount total',
    ['price', 'number'],
  ],
  [/\b(?:weigh|weighs)\b/i, 'weight mass', ['weight', 'number']],
  [/\b(?:take|takes|last|lasts)$/i, 'duration length takes', ['duration']],
  [/\b(?:arrive|arrives|arriving|delivered|get here|come)\b/i, 'arrival arrives expected delivery due'],
  [/\b(?:leave|leaves|depart|departs|departing)\b/i, 'departure departs leaves'],
  [/\bmade (?:of|from|out of|with)\b/i, 'material materials fabric ingredients made'],
  [/\bborn\b/i, 'born birthday birth'],
  [/\b(?:live|lives|based|located)\b/i, 'address city location home town place'],
  [/\bfrom$/i, 'from origin home town hometown city country nationality birthplace'],
  [/\b(?:written|wrote|author|writes)\b/i, 'author by written'],
  [/\b(?:sent|send|sends)\b/i, 'sender from sent'],
  [/\b(?:invited|attend(?:s|ing)?|taking part)\b/i, 'guests attendees participants invitees invited with'],
  [/\bopens?$/i, 'opening hours opens'],
  [/\bcloses?$/i, 'closing hours closes'],
  [/\bworks?(?: as| for)?$/i, 'job role occupation company title'],
];

/** Words of questions that no page need show. */
const ASKING = new Set(
  `what whats wheres whos hows whens which who whose whom when where why how much many long far old big large expensive heavy high tall wide deep fast strong hot cold warm often weigh weighs owe owes does do did has have had is are was were be been being
   will would can could should must tell say says said give get find show shows see read list report name please she he they it its her his their him
   i we you money currently now still already there here exactly cost costs keep keeps kept need needs want wants use uses contain contains listed shown
   displayed written called invited attend attends attending take takes go goes went come comes work works stand stands page value to of for since time date day stuff thing things something anything`.split(
    /\s+/,
  ),
);

/** Of those words, the ones by which a value may be asked for alone: "what is the date". */
const LABELS = new Set('cost amount name time date day value'.split(' '));

export function asked(question: string): Asked {
  const plain = question
    .replace(LEAD_IN, '')
    .replace(/(?<=\bday) of the (?:week|month|year)\b/i, '')
    .replace(DAY_IN_WORDS, (said, day: string) => String(ordinalOf(day) ?? said))
    .replace(/[?.!\s]+$/, '');
  const text = /^how many\b/i.test(plain) ? plain.replace(THERE, '') : plain;
  const unit = unitAsked(text);
  const main = text.replace(RELATIVE, '');
  const [asking, ofForm = [], also = ''] = QUESTIONS.find(([pattern]) => pattern.test(main)) ?? [];
  const ofQuestion = unit?.kinds ?? ofForm;
  // How often something is paid is no price.
  // What 25 euros pay for is no price either.
  const isForMoney = asking === undefined && MONEY.test(text);
  const isOpen =
    !isForMoney && ((asking !== undefined && !/^how often\b/i.test(text)) || /^what\b/i.test(text));
  const [verb, ofVerb = '', kinds = ofQuestion] =
    (isOpen && VERBS.find(([pattern]) => pattern.test(text))) || [];
  const inUnit = unit === undefined ? [] : wordsOf(unit.said).slice(2);
  const names = [ofVerb, also, ...(asking === undefined ? [] : kinds.flatMap(callsFor)), ...inUnit].join(' ');
  const [, much, many = ''] = COUNTED.exec(text) ?? [];
  const [counted] = wordsFor(much ?? many);
  const rest = [asking ?? /^what(?:'s)?\b/i, verb].reduce(
    (left, pattern) => (pattern === undefined ? left : left.replace(pattern, ' ')),
    text,
  );
  const verbs = verbsIn(text);
  const told = withoutParticle(text.slice(unit?.said.length ?? 0), verbs);
  return {
    words: wordsFor(told.replace(ASKED_FOR, ' ')),
    kinds,
    names: names.split(' ').filter((name) => name !== '' && !(asksForHolder(text) && isWriter(name))),
    rest: rest.trim(),
    ...(counted !== undefined && { counted }),
    verbs,
  };
}

/** "What is the address of the student who …" asks for no person. */
const RELATIVE =
  /(?<=^(?:what(?:'s| is| are| was| were)|which)\s(?!.*\bnames?\b.*\bwho).*?\p{L}\s)(?:who|whom|whose|where)(?=\s\S+\s).*$/iu;

/** "1894" need not be called a year, nor "72 %" full. */
const ASKED_FOR = /^(?:(?:in |since |from )?(?:which|what) years?|how full)\b/i;

/** An amount that is told. */
const MONEY = /[€$£¥]\s?\d|\d\s?[€$£¥]|\d\s?(?:euros?|eur|dollars?|usd|pounds?|gbp|francs?|chf)\b/i;

const verbsIn = (text: string): string[] =>
  wordsOf(VERB_PLACES.map((place) => place.exec(text)?.[1]).find((verb) => verb !== undefined) ?? '');

/** "When does it go out": a part of a verb that need not be shown either. */
const withoutParticle = (text: string, [verb = '']: string[]): string =>
  !ASKING.has(verb) ? text : text.replace(new RegExp(`(?<=\\b${verb})\\s+${PARTICLE}$`, 'i'), '');

/** What whoever wrote something is called. */
export const isWriter = (name: string): boolean => /^(?:by|author|from|sender)$/i.test(name);

/** "Who has the key?": whoever wrote of it need not have it. */
export const asksForHolder = (question: string): boolean =>
  /^(?:tell me )?who (?:has|have|had|got|took|found|lost|wants|needs|knows) /i.test(question);

/** "Who would take the bike?": nor need whoever offers it, or asks for one. */
export const asksForWilling = (question: string): boolean =>
  /^(?:tell me )?who (?:would|will|can|could|might|may|wants to|is going to)\b/i.test(question);

const COUNTED =
  /^how (?:many|much)\s+(?!is\b|are\b|do\b|does\b|did\b)(.+?)\s+(?:is|are|was|were|do|does|did|has|have|had|can|will)\s+\S|^how many\s+(.+)$/i;
const SUBJECT = '(?:i|we|you|they|he|she|it|one)';
const PARTICLE = '(?:to|on|at|in|for|from|by|with|up|out|off)';
const WHEN = '(?:next|then|now|again|today|tomorrow|tonight)';
const BEHIND = String.raw`(?:\s+${PARTICLE})?(?:\s+${WHEN})?$`;
const NO_VERB = '(?:the|an?|my|our|your|his|her|this|that|of|in|at|on|for|from|to|with|by|near)';
/** Where the verb of a question stands; the first that fits tells. */
const VERB_PLACES = [
  new RegExp(String.raw`\b(?:am|are|is|was|were)\s+${SUBJECT}\s+(?:going\s+)?to\s+(?:be\s+)?(\p{L}+)`, 'iu'),
  new RegExp(String.raw`\b(?:do|does|did|will)\s+${SUBJECT}\s+(?:have|need)\s+to\s+(\p{L}+)`, 'iu'),
  /\b(?:is|are|was|were)\s+.+\s(?:going|due|supposed|expected) to (?:be )?(\p{L}+)/iu,
  new RegExp(
    String.raw`\b(?:do|does|did|can|should|will|have|has|had)\s+${SUBJECT}\s+(?:already\s+)?(\p{L}+)`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:do|does|did|will|can|should|would)\s+.+\s(?<!\b${NO_VERB}\s)(?!(?:${PARTICLE}|${WHEN})$)(\p{L}+)${BEHIND}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:is|are|was|were|been|has|have)\s+.+\s(?<!\b${NO_VERB}\s)(\p{L}+(?:ed|en)|set|kept|held|made|sold|built|left|found|sent|run|put|won|lost)${BEHIND}`,
    'iu',
  ),
  /\b(?:is|are|was|were)\s+(?:.+?\s)?(\p{L}{2,}ing)\b/iu,
  /^(?:when|where|how often|(?:on |at |in )?(?:what|which) \p{L}+) (?:is|are|was|were)\s+.+?\s(\p{L}{3,}ed)\s+(?:on|in|at|from|by|to|for|with)\s/iu,
  /^who(?:m)?\s+(?!(?:is|was|are|were|has|have|had|did|does|do)\b)(\p{L}+)/iu,
];

/** "The eighteenth of December" is shown in digits. */
const DAY_IN_WORDS =
  /\b((?:twenty-|thirty-)?[a-z]+|\d{1,2}(?:st|nd|rd|th))(?: of)?(?= (?:january|february|march|april|may|june|july|august|september|october|november|december)\b)/gi;

/** "How many are left": what is there is counted in any case. */
const THERE = /\s+(?:are |is )?(?:(?:still )?(?:in stock|left|available|remaining)|there)$/i;
const LEAD_IN = /^\s*(?:(?:please|and)\s+)?(?:(?:tell|give|show) me|say|find out|report|read(?: out)?)\s+/i;

function wordsFor(text: string): string[] {
  const all = wordsOf(text);
  const words = all.filter((word) => !ASKING.has(word) && !STOP_WORDS.has(word));
  return words.length > 0 ? words : all.filter((word) => LABELS.has(word));
}
