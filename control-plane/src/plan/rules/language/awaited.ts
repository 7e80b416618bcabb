// SPDX-License-Identifier: MIT
// "Buy when the price is below 40", "once the status says ready, press Start": what is waited for, and what is done then.
import { withoutCourtesy } from './courtesy.ts';
import { commandBehind, startsCommand } from './joints.ts';

export interface Awaited {
  /** "The price is below 40", "the status is ready". */
  condition: string;
  /** Empty where it is only waited. */
  deed: string;
}

const WAIT = String.raw`wait (?:until|till|for)`;
const WORD = String.raw`(?:once|as soon as|the (?:moment|minute|second|instant)(?: that)?|after|when)`;
const LEADING = new RegExp(
  String.raw`^(?:${WAIT}|${WORD}(?!\s+(?:is|are|was|were|do|does|did|will|can|could|should|has|have)\b))\s+`,
  'i',
);
const TRAILING = new RegExp(String.raw`^(.+?),?\s+(?:but )?(?:only )?${WORD}\s+(.+)$`, 'i');

const JOINT = /^(?:(?:and|then|so|,)\s*)+/i;

/** What is to be told then, or a rule that is to be made, is the page's own affair. */
const OF_PAGE =
  /^(?:notify|alert|remind|warn|tell|let|ping|message|text|mail|e-?mail|inform)\b|\b(?:alerts?|rules?|automations?|reminders?|notifications?|triggers?|schedules?|alarms?|filters?)\b/i;

/** Undefined where nothing is said that may come about by itself. */
export function awaited(text: string): Awaited | undefined {
  const lead = LEADING.exec(text);
  if (lead === null) return behindDeed(text);
  const from = lead[0].length;
  const end = commandBehind(text, from, (words) => conditionIn(words) !== undefined);
  const condition = conditionIn(text.slice(from, end?.at));
  const deed = end === undefined ? '' : text.slice(end.from).replace(JOINT, '').trim();
  const isWhole = deed !== '' || /^wait\b/i.test(text);
  return condition === undefined || !isWhole || OF_PAGE.test(deed) ? undefined : { condition, deed };
}

function behindDeed(text: string): Awaited | undefined {
  const [, deed = '', told = ''] = TRAILING.exec(text) ?? [];
  const condition = conditionIn(told);
  if (TYPES.test(withoutCourtesy(deed))) return undefined;
  const isDeed =
    (startsCommand(deed) || /^\p{L}+$/u.test(deed)) &&
    !ASKS.test(withoutCourtesy(deed)) &&
    !OF_PAGE.test(deed);
  return condition === undefined || !isDeed ? undefined : { condition, deed };
}

/** What stands behind these may be a text, or what something new is called. */
const TYPES =
  /^(?:type|write|enter|put|say|add|note|reply|comment|post|message|search|create|make|set|tick|untick|check|uncheck|fill|draft|name|title|rename|log|record|send (?:\S+ ){3})\b/i;

const ASKS = /^(?:what|which|who|whose|how|is|are|does|do|read|say|show|give|list|count|find|look|check)\b/i;

const GOES = String.raw`(?:(?:has|have)\s+)?(?:is|are|be|gets?|got|goes|go|gone|went|drops?|dropped|falls?|fallen|fell|sinks?|sunk|dips?|dipped|comes?|come|came|rises?|risen|rose|climbs?|climbed|becomes?|stands?|costs?)`;
const BOUND = new RegExp(
  String.raw`^(.+?)\s+(?:to\s+)?${GOES}\s+(?:down\s+|up\s+)?(?:to\s+)?(below|under|beneath|less than|lower than|cheaper than|smaller than|above|over|more than|higher than|greater than|beyond|at least|at most)\s+(\S*\d\S*(?: (?!and\b|then\b|or\b)\S+)?)$`,
  'i',
);
const VALUE =
  /^(the [^,]{2,30}?|its? \p{L}+)\s+(?:to\s+)?(?:(?:has|have)\s+)?(?:says?|said|reads?|shows?|shown|is|be|becomes?|became|turns?(?: to)?|turned(?: to)?|changes? to|changed to|switches to|switched to|goes to|gone to)\s+(.{2,40})$/iu;

/** Of a control that holds what was to be put there. */
export const FILLED_IN =
  '(?:set|chosen|selected|picked|entered|filled(?: (?:in|out))?|typed(?: in)?|written|inserted|ticked|checked)';
/** "You have entered the date". */
const OWN_DOING = new RegExp(String.raw`^(?:you|i|we)(?:['’]ve|\s+have)?\s+(${FILLED_IN})\s+(\S.*)$`, 'i');
const HAS_BEEN = new RegExp(String.raw`\s+(?:has|have)\s+been\s+(?=${FILLED_IN}$)`, 'i');
const STATE = new RegExp(
  String.raw`^(it|they|everything|all (?:of )?(?:the )?\p{L}+|the [^,]{2,30}?) (?:is|are) (${FILLED_IN})$`,
  'iu',
);

/** As it can be looked up on a page; undefined for what tells neither a bound nor the value of something. */
function conditionIn(said: string): string | undefined {
  const told = said
    .trim()
    .replace(/[,.!]+$/, '')
    .replace(/^(?:you|i|we) (?:can )?see (?:that )?/i, '')
    .replace(OWN_DOING, '$2 is $1')
    .replace(HAS_BEEN, ' is ');
  const [, filled, state] = STATE.exec(told) ?? [];
  if (filled !== undefined) return `${filled} is ${state}`;
  const [, what, side, bound] = BOUND.exec(told) ?? [];
  if (what !== undefined) return `${what} is ${side} ${bound}`;
  const [, subject, value] = VALUE.exec(told) ?? [];
  return subject === undefined || value === undefined ? undefined : `${subject} is ${value}`;
}

/** The two parts of such a condition; undefined where it tells a bound. */
export function valueAwaited(condition: string): { subject: string; value: string } | undefined {
  const [, subject, value] = /^(.+?) is (.+)$/.exec(condition) ?? [];
  return subject === undefined || value === undefined || BOUND.test(condition)
    ? undefined
    : { subject, value: value.replace(/^["“]|["”]$/g, '') };
}
