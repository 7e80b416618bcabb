// SPDX-License-Identifier: MIT
// Commands said in one breath: cut apart where each of them fits the page better than the whole.

import { perform } from './commands/perform.ts';
import { type Cut, cutsOf } from './language/clauses.ts';
import { type Clause, type Command, isDerived } from './language/command.ts';
import { wordsOf } from './language/text.ts';
import { readMentions } from './mentions/reading.ts';
import { isWay } from './mentions/settle.ts';
import type { Element } from './page/model.ts';
import { toldPairs } from './sentences/pairs.ts';
import { expand } from './sentences/recipes.ts';
import type { Turn } from './turn/turn.ts';

/** A name said in full needs no cut. */
const WHOLE = 0.95;
const FITS = 0.8;
/** What an "and" joins may be one thing: both sides must be named. */
const NAMED = 0.85;

export function apart(clause: Clause, turn: Turn): Clause[] | undefined {
  if (turn.progress.length > 0 || isDerived(clause)) return undefined;
  const cuts = cutsOf(clause);
  if (cuts.length === 0) return undefined;
  const whole = fitOf(clause.command, turn);
  const parts = cuts.filter((cut) => cut.joined || !isTitled(cut, clause.source));
  const best =
    whole >= WHOLE
      ? parts.find((cut) => areBoth(cut, turn))
      : parts.find((cut) => (cut.joined ? areTwo(cut, whole, turn) : isComplete(cut, whole, turn)));
  return best && [best.left, ...best.rest];
}

/** "Turn on the guest network | set the channel to 11": the whole names the network as well, and more that can be done. */
function areBoth({ left, rest, joined }: Cut, turn: Turn): boolean {
  if (joined || WRITES.has(left.command.kind) || fitOf(left.command, turn) < WHOLE) return false;
  const { state } = perform(rest[0].command, turn);
  return state === 'act' || state === 'skip';
}

/** What is to be written may go on with any word. */
const WRITES = new Set<Command['kind']>(['type', 'fill', 'send']);

function isComplete({ left, rest }: Cut, whole: number, turn: Turn): boolean {
  const fit = fitOf(left.command, turn);
  return fit >= FITS && (fit > whole || POINTS_BACK.test(rest[0].source));
}

/** "Add a task | buy stamps to the money list": what it is called may begin with a verb. */
export function isTitled({ left, rest }: Cut, whole: string): boolean {
  const isBeside = whole.startsWith(`${left.source} ${rest[0].source.split(' ')[0]}`);
  return isBeside && MAKES.test(left.source) && !POINTS_BACK.test(rest[0].source);
}

const MAKES = /^(?:add|create|make|write|new)\s+(?:an?|another)\s+(?:new\s+)?\p{L}+$/iu;

/** "… put it in the bag". */
const POINTS_BACK = /^\p{L}+ (?:it|them|that|this)\b/iu;

/** "Filter for copper and reorder the rivet", where "Reorder" is what a control is called. */
function areTwo({ left, rest }: Cut, whole: number, turn: Turn): boolean {
  const { command, source } = rest[0];
  if (command.kind !== 'click' || command.target !== source) return false;
  const [verb = '', ...object] = wordsOf(source);
  const named =
    /^\p{L}/u.test(verb) &&
    turn.model.names.isName(verb) &&
    object.length > 0 &&
    isControl(turn.matches(verb, 'click')[0]?.element);
  return (
    named &&
    whole < NAMED &&
    (perform(left.command, turn).state !== 'missing' || expand(left, turn) !== undefined)
  );
}

/** Something that does what it is called; an option is a part of what is chosen. */
function isControl(element: Element | undefined): boolean {
  if (element === undefined) return false;
  return (
    ['button', 'link', 'tab', 'menuitem', 'text'].includes(element.kind) &&
    element.node.role !== 'columnheader'
  );
}

/** How well what a command speaks of fits what the page has, 0 … 1. */
function fitOf(command: Command, turn: Turn): number {
  switch (command.kind) {
    case 'click':
      return Math.max(turn.score(command.target, 'click'), isTold(command.target, turn) ? FITS : 0);
    case 'open':
    case 'find':
    case 'clear':
      return turn.score(command.target, command.kind === 'open' ? 'open' : 'click');
    case 'check':
    case 'hover':
      return turn.score(command.target, command.kind);
    case 'type':
    case 'fill':
    case 'set': {
      const { pairs, rest } = toldPairs(command.rest, turn);
      if (pairs.length > 0) return rest === '' ? 1 : 0.7;
      break;
    }
    case 'if':
    case 'once':
    case 'read':
    case 'search':
    case 'send':
    case 'dialog':
      return 0;
  }
  const { state } = perform(command, turn);
  return state === 'act' || state === 'skip' ? FITS : 0;
}

/** Whether all of it is told of fields of the page. */
function isTold(text: string, turn: Turn): boolean {
  const reading = readMentions(text, turn);
  return reading !== undefined && reading.left.length === 0 && reading.deeds.some(isWay);
}
