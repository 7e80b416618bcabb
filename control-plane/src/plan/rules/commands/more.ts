// SPDX-License-Identifier: MIT
// So many more of what is counted, and back to nothing.
import type { PastAction } from '../../planner.ts';
import { shownFor } from '../controls/stepper.ts';
import { type Clause, isDerived } from '../language/command.ts';
import { numberOf } from '../language/numbers.ts';
import { formOf } from '../language/quantities.ts';
import { normalise } from '../language/text.ts';
import { pinned, type Turn } from '../turn/turn.ts';

/** How well a control has to be named that sets something back. */
const NAMED = 0.85;

/** "Count two more sheep": so many more than are shown. */
export function asMore(clause: Clause, turn: Turn): Clause[] {
  const [, amount = '', way = '', what = ''] = MORE.exec(clause.source) ?? [];
  const by = /^(?:an?|another)$/i.test(amount) ? 1 : numberOf(amount);
  const shown = what === '' ? undefined : shownFor(turn, what);
  if (by === undefined || shown === undefined) return [];
  const wanted = shown + (/^(?:less|fewer)$/i.test(way) ? -by : by);
  return [{ ...clause, command: { kind: 'set', rest: `${what} to ${wanted}` } }];
}

const MORE =
  /^(?:(?:and|count|add|take|make it|put|get|order|book|give me|we need|i (?:want|need|would like))\s+)*(\w+)\s+(more|less|fewer|extra|additional)\s+(.+)$/i;

/** "Set the tally to zero" where a button of it resets it. */
export function asReset(clause: Clause, turn: Turn): Clause[] {
  const what = RESETS.exec(clause.source)?.[1];
  const [best] = what === undefined ? [] : turn.matches(`reset for ${what}`, 'click');
  return best === undefined || best.score < NAMED
    ? []
    : [{ ...clause, command: { kind: 'click', target: `ref:${best.element.ref}` } }];
}

const RESETS =
  /^(?:set|put|turn|bring)\s+(.+?)\s+to\s+(?:zero|0|nil|nought|the (?:start|beginning|default))$/i;

/** "Mark as not urgent" where what is offered is called "Not urgent". */
export function asState({ source, command }: Clause, turn: Turn): Clause[] {
  const state =
    command.kind === 'click' ? /^mark as (not \p{L}+|\p{L}+)$/iu.exec(command.target)?.[1] : undefined;
  const [best] = state === undefined ? [] : turn.matches(state, 'click');
  return best === undefined || normalise(best.element.name) !== normalise(state ?? '')
    ? []
    : [{ source, command: { kind: 'click', target: pinned(best.element, best.element.name) } }];
}

/** "Cancel the appointment" of one that is open, and has a control to delete it. */
export function asCalledOff({ source, command }: Clause, { input }: Turn): Clause[] {
  const isOff = CALLS_OFF.test(source) || (isDerived({ source, command }) && isTimed(input.history.at(-1)));
  return command.kind === 'click' && command.target === 'cancel' && isOff
    ? [{ source, command: { kind: 'click', target: 'delete' } }]
    : [];
}

const CALLS_OFF =
  /\bcancel\s+.*\b(?:appointment|meeting|event|booking|reservation|visit|lesson|class|session|reminder)\b/i;

/** "14:00 Budget review", which was opened for it. */
const isTimed = (last: PastAction | undefined): boolean =>
  last?.action.kind === 'click' && formOf('clock', last.action.name) !== undefined;
