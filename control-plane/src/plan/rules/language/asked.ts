// SPDX-License-Identifier: MIT
// What a question asks for: the words that the page must show, and the kinds and names of values that would answer it.
import { STOP_WORDS } from './lexicon.ts';
import { callsFor, type Kind } from './quantities.ts';
import { wordsOf } from './text.ts';

export interface Asked {
  /** In their order, without those that only ask. */
  words: string[];
  /** Empty: any. */
  kinds: Kind[];
  /** Names of fields any of which answers, the likeliest first; empty where the question asks by the field's own name. */
  names: string[];
  /** The question without the words that asked. */
  rest: string;
}

/** Question words, the kinds that they ask for, and names besides those that such values may have. */
const QUESTIONS: [RegExp, Kind[], string?][] = [
  [/\bhow (?:much(?: money)?|expensive)\b/i, ['price', 'number']],
  [/\b(?:how long|how many (?:hours|minutes|days) (?:does|will))\b/i, ['duration'], 'takes'],
  [/\bhow many\b/i, ['number']],
  [/\bhow old\b/i, ['number', 'date'], 'age years born'],
  [/\bhow (?:tall|high)\b/i, ['distance', 'number'], 'height elevation'],
  [/\bhow (?:wide|deep)\b/i, ['distance', 'number'], 'width depth'],
  [/\bhow (?:big|large)\b/i, ['size', 'distance', 'number'], 'area'],
  [/\bhow far\b/i, ['distance', 'number'], 'away km miles'],
  [/\bhow heavy\b/i, ['weight', 'number']],
  [/\bhow fast\b/i, ['number'], 'speed'],
  [/\bhow (?:hot|cold|warm)\b/i, ['number'], 'temperature degrees'],
  [/\bhow often\b/i, [], 'frequency interval every'],
  [/\b(?:at )?what time\b|\bat what\b/i, ['clock']],
  [/\b(?:since when|(?:what|which) (?:date|day|year))\b/i, ['date']],
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
];

/** Verbs of questions, the kinds that they ask for where they tell, and how pages call it. */
const VERBS: [RegExp, string, Kind[]?][] = [
  [/\b(?:comes?|amounts?|adds? up) to\b/i, 'total sum amount due price', ['price', 'number']],
  [/\b(?:costs?|charge|pay|price)\b/i, 'price cost fare amount', ['price', 'number']],
  [/\b(?:owes?)\b/i, 'due balance amount total', ['price', 'number']],
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
  [/\bopens?$/i, 'opening hours opens'],
  [/\bcloses?$/i, 'closing hours closes'],
  [/\bworks?(?: as| for)?$/i, 'job role occupation company title'],
];

/** Words of questions that no page need show. */
const ASKING = new Set(
  `what whats wheres whos hows whens which who whose whom when where why how much many long far old big large expensive heavy high tall wide deep fast hot cold warm often weigh weighs owe owes does do did has have had is are was were be been being
   will would can could should tell say says said give get find show shows see read list report name please she he they it its her his their him
   i we you currently now still already there here exactly cost costs keep keeps kept need needs want wants use uses contain contains listed shown
   displayed written called take takes go goes went come comes work works stand page value to of for since time date day`.split(
    /\s+/,
  ),
);

/** Of those words, the ones by which a value may be asked for alone: "what is the date". */
const LABELS = new Set('cost amount name time date day value'.split(' '));

export function asked(question: string): Asked {
  const plain = question.replace(LEAD_IN, '').replace(/[?.!\s]+$/, '');
  const text = /^how many\b/i.test(plain) ? plain.replace(THERE, '') : plain;
  const [asking, ofQuestion = [], also = ''] = QUESTIONS.find(([pattern]) => pattern.test(text)) ?? [];
  const isOpen = asking !== undefined || /^what\b/i.test(text);
  const [verb, ofVerb = '', kinds = ofQuestion] =
    (isOpen && VERBS.find(([pattern]) => pattern.test(text))) || [];
  const names = [ofVerb, also, ...(asking === undefined ? [] : kinds.flatMap(callsFor))].join(' ');
  const rest = [asking ?? /^what(?:'s)?\b/i, verb].reduce(
    (left, pattern) => (pattern === undefined ? left : left.replace(pattern, ' ')),
    text,
  );
  return {
    words: wordsFor(text),
    kinds,
    names: names.split(' ').filter((name) => name !== ''),
    rest: rest.trim(),
  };
}

/** "How many are left": what is there is counted in any case. */
const THERE = /\s+(?:are |is )?(?:(?:still )?(?:in stock|left|available|remaining)|there)$/i;
const LEAD_IN = /^\s*(?:(?:please|and)\s+)?(?:(?:tell|give|show) me|say|find out|report|read(?: out)?)\s+/i;

function wordsFor(text: string): string[] {
  const all = wordsOf(text);
  const words = all.filter((word) => !ASKING.has(word) && !STOP_WORDS.has(word));
  return words.length > 0 ? words : all.filter((word) => LABELS.has(word));
}
