// SPDX-License-Identifier: MIT
// What people say of journeys, stays and themselves, in the words by which forms ask for it: "going out on the 3rd" is leaving then.

import { TWICE } from '../page/twins.ts';
import type { Turn } from '../turn/turn.ts';
import { withLastNight } from './nights.ts';

/** The sentence, with these words in the place of its own. */
export function inWordsOfForms(text: string, turn: Turn): string {
  return withLastNight(text.replace(/[.!]+$/, ''), turn)
    .replace(TWICE, '')
    .replace(BOXES, (_, names: string, state = 'on') =>
      names.replace(/["”](?=,|\s+and\b|$)/g, (sign) => `${sign} ${state}`),
    )
    .replace(CALLS_ITSELF, '$1 ')
    .replace(SHORT, (said, word: string) => {
      const whole = IN_FULL[word.toLowerCase()] ?? '';
      return hasField(turn, new RegExp(`\\b${whole}\\b`, 'i')) ? whole : said;
    })
    .replace(WHETHER, 'find ')
    .replace(/^look up (?=\S)/i, 'search for ')
    .replace(/^ask for (?=(?:an?|the|my) )/i, 'request ')
    .replace(/^only (?=(?:show|list|display) )/i, '')
    .replace(/\b(from|to|on|at|for):(?=\s)/gi, '$1')
    .replace(WAY, (way: string, verb: string, from: string) =>
      hasWay(turn) && !/\bfrom\b/i.test(from) ? `${verb}from ${from} to ` : way,
    )
    .replace(TRAVELS, (_, way: string) => (/^back/i.test(way) ? 'returning' : 'leaving'))
    .replace(BOTH_WAYS, '')
    .replace(STAY, (_, way: string) => (/in/i.test(way) ? 'arriving ' : 'returning '))
    .replace(OF_STAY, (said, way: string) =>
      ARRIVES.test(text) && LEAVES.test(text) ? (/^arr/i.test(way) ? 'arriving ' : 'returning ') : said,
    )
    .replace(OUT_ON, (way: string) => (/^out/i.test(way) ? 'leaving' : 'returning'))
    .replace(DEPARTS, 'from $1 to ')
    .replace(AS_USER, (_, verb: string) =>
      hasField(turn, /\buser|\blog-?in|\baccount/i) ? `${verb} username ` : `${verb} with `,
    )
    .replace(RESIDENT, 'living in ')
    .replace(OF_WHICH, ', ')
    .replace(NAMED, (called) => (hasField(turn, /^(?:full |your )?name\b/i) ? 'with name ' : called));
}

/** 'The switches "Loud" and "Bright" on': each of them. */
const BOXES =
  /\b(?:the )?(?:switches|toggles|(?:check ?)?boxes|options) ((?:["“][^"“”]+["”](?:, and |, | and )?){2,})(?<=["”]) (on|off)\b/gi;

/** "Name's Ida Lund", "age's 40". */
const CALLS_ITSELF =
  /\b((?:sur|user)?name|age|e-?mail|phone|number|post ?code|reg(?:istration)?|plate|address|password)['’]s (?=["“\p{Lu}\d])/giu;

/** As it is said of what a field is called in full: "reg AB12 CDE". */
const IN_FULL: Record<string, string> = {
  reg: 'registration',
  tel: 'telephone',
  addr: 'address',
  desc: 'description',
  dept: 'department',
  ref: 'reference',
  qty: 'quantity',
};
const SHORT = new RegExp(`(?<=^|[\\s,;])(${Object.keys(IN_FULL).join('|')})\\b\\.?(?=:?\\s)`, 'gi');

/** How journeys are called, and of what kind they are. */
export const JOURNEY =
  '(?:(?:\\p{L}+est|first|last|next|direct|single|return|one[- ]way|round[- ]trip|cheap|early|late) )*(?:trips?|trains?|flights?|ferr(?:y|ies)|bus(?:es)?|coach(?:es)?|boats?|crossings?|seats?|tickets?|sailings?|journeys?|connections?|returns?|singles?)';

/** "Book Uig to Lochboisdale", "find trains Leeds to York". */
const WAY = new RegExp(
  `^((?:book|find|search(?: for)?|reserve|buy|get|order|show|take|choose|pick|put in|enter|type(?: in)?|fill in)(?: me| us)?(?: (?:an? |the )?${JOURNEY})? )(?!from\\b|for\\b|an?\\b|the\\b|my\\b|me\\b)((?:\\p{L}[\\p{L}'-]* ?){1,3}?) to (?=\\p{L})`,
  'iu',
);

/** Whether the page asks where one goes from, and where to. */
export function hasWay({ model }: Turn): boolean {
  const called = (name: RegExp): boolean =>
    model.elements.some(({ kind, name: shown }) => (kind === 'field' || kind === 'list') && name.test(shown));
  return called(/^from\b|origin|depart/i) && called(/^to\b|destination|arriv/i);
}

/** "Check in on 12 May": what one does on that day, and no control. */
const STAY = /\bcheck(?:ing)?[- ](in|out)\s+(?=(?:on|from|by|the|next|tomorrow|today|\d))/gi;

/** "With arrival on 4 December and departure on the 7th": of a stay, where both are told. */
const OF_STAY =
  /\b(?:with )?(?:(?:an?|the) )?(arrival|arrive|departure|depart)(?: (?:date|day))?:? (?:is )?(?=(?:on|from|by|the|next|tomorrow|today|\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{Ll}*\b))/giu;
const ARRIVES = /\barriv/i;
const LEAVES = /\bdepart/i;

/** "Going out on the 11th and coming back on the 18th". */
const TRAVELS = /\b(?:going|coming|flying|setting|heading|travelling)\s+(out|off|back)\b/gi;

/** "Out on the 30th and home on the 4th". */
const OUT_ON = /\b(?:out|home)(?= on (?:the )?(?:\d|\p{Lu}))/giu;

/** "Departing Porto, arriving in Geneva". */
const DEPARTS =
  /\b(?:departing|leaving|starting)(?: from| in)? (?!(?:on|at|in|from)\b)(\p{L}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?),?(?: and)? (?:arriving|landing|going)(?: in| at| to)? (?=\p{L}+(?!\s*\d))(?!(?:on|at|by|before)\b)/giu;

/** "To Lerwick and back, …": said again by its day. */
const BOTH_WAYS = /,? (?:there )?and back(?=,? .*\b(?:back|return|returning|home)\b)/gi;

/** "Log in as marlow". */
const AS_USER = /^((?:log|sign)(?:\s+me)?\s*in)\s+as\s+/i;

/** "A contact named Tess Quill"; "the dog is called Rex" tells the dog. */
const NAMED = /(?<!\b(?:is|are|was|be|being)\s)\b(?:named|called) (?=\p{Lu})/gu;

/** "See if there is a room for four". */
const WHETHER =
  /^(?:see|check|find out|look) (?:if|whether) (?:there(?: is| are|['’]s)|(?:you|they|we) (?:have|can get)) /i;

/** "As a resident of Wales": who lives there. */
const RESIDENT = /\b(?:as )?(?:an? )?(?:resident|inhabitant|citizen) of (?=\p{Lu})/gu;

/** "For the postcode HM4 2QT that was due on the 18th". */
const OF_WHICH =
  /,? (?:that|which|who) (?:is|are|was|were|has been|have been) (?=\p{Ll}+ (?:on|at|by|from|for|in|to)\b)/gu;

const hasField = ({ model }: Turn, called: RegExp): boolean =>
  model.elements.some(({ kind, name }) => kind === 'field' && called.test(name));

/** Undefined where nothing of the page is mentioned. */
