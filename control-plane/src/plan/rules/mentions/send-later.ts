// SPDX-License-Identifier: MIT
// When a form is sent that a sentence has filled in: behind what else is told for it, and before what is done with what it brings.
import { tellsOffer } from '../controls/nth-offer.ts';
import type { Clause, Command } from '../language/command.ts';
import { superlativeIn } from '../language/superlatives.ts';
import type { Turn } from '../turn/turn.ts';

const FILLS = new Set<Command['kind']>([
  'fill',
  'type',
  'set',
  'find',
  'search',
  'choose',
  'open',
  'check',
  'complete',
  'clear',
]);

/** Speaks of what the form brings: "book the one at 17:50", "pick the first", "book me the flight that leaves earliest". */
const isOfResults = (source: string): boolean =>
  TAKES.test(source) &&
  !tellsOffer(source.replace(TAKES, '')) &&
  (ONE_OF.test(source) || superlativeIn(source) !== undefined);

/** "I am coming on the 18th. Book the cheapest room": what is told first is for finding these. */
export const asksForResults = ({ memo, at }: Turn): boolean =>
  isOfResults(memo.clauses[at + 1]?.source ?? '');

export const TAKES = /^(?:book|reserve|buy|order|take|get|choose|pick|select|open|hire)\s/i;
const ONE_OF = /^\S+\s+(?:me\s+)?(?:the\s+)?(?:ones?|first|last|second|third)\b/i;

/**
 * A form is sent once all that was asked to be filled in is, and before what is done with what it brings; not where the request says
 * itself what to press, unless what is pressed here is for one field alone, as "Apply" beside the code of a voucher. What else is
 * pressed or looked for is behind it where the form lets one in.
 */
export function sendLater(
  presses: Clause[],
  { isOwn, opens, finds }: { isOwn: boolean; opens: boolean; finds: boolean },
  turn: Turn,
): void {
  const { clauses } = turn.memo;
  let at = turn.at + 1;
  const takes = presses.length > 1;
  for (; at < clauses.length; at++) {
    const { command, source } = clauses[at] as Clause;
    // What is told of what the form brings: it is not here yet.
    if (takes && command.kind === 'click' && !isHere(command.target, turn)) break;
    if (isOfResults(source) || (finds && BOOKS.test(source))) break;
    const isSent =
      command.kind === 'send' ||
      ENDS.test(source) ||
      (command.kind === 'click' && isPressed(command.target, opens ? command.target : source, turn));
    const isSaid = command.kind === 'click' && command.target === source;
    if (isSent && !(isOwn && isSaid)) return;
    if (isSent || (opens && LEADS.has(command.kind))) break;
    if (command.kind !== 'click' && !FILLS.has(command.kind) && !STATES.test(source)) break;
  }
  clauses.splice(at, 0, ...presses);
}

export const LOGS_IN = /^(?:log|sign)\b/i;
/** Says that the whole of it is to be sent. */
export const ENDS =
  /^(?:send|submit|confirm|finish|complete)(?: (?:it|this|(?:the|my) \p{L}+))?(?: off| in)?$/iu;
/** "Find a room in Graz and book it". */
export const FINDS = /^(?:find|search|look)\b/i;
const BOOKS = /^(?:book|reserve|rent|hire)\s/i;
const LEADS = new Set<Command['kind']>(['click', 'open', 'find', 'search', 'read', 'goto']);

/** "… and say that it is dangerous": told of the form, whatever comes of it. */
const STATES = /^(?:say|state|indicate|mention|note) that\s/i;

const isHere = (target: string, turn: Turn): boolean =>
  (turn.matches(target, 'click')[0]?.score ?? 0) >= HERE ||
  (turn.matches(target, 'set')[0]?.score ?? 0) >= HERE;

const HERE = 0.6;

function isPressed(target: string, source: string, turn: Turn): boolean {
  const [best] = target === source ? turn.matches(target, 'click') : [];
  return target !== source || (best !== undefined && best.score >= 0.8 && best.element.kind === 'button');
}
