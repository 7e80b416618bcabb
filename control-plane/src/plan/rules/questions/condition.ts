// SPDX-License-Identifier: MIT
// "If there is a cookie banner, accept it": what "it" is.
import type { Clause } from '../language/command.ts';
import type { Turn } from '../turn/turn.ts';
import { subjectOf } from './states.ts';

/** Puts the condition's subject in the place of "it"; a deed that the page offers but once needs none. */
export function withSubject(clause: Clause, condition: string, turn: Turn): Clause {
  const { command } = clause;
  if (!('target' in command)) return clause;
  const subject = subjectOf(condition).replace(/\s+(?:is|are|costs?|has|have)\s.*$/i, '');
  if (/^(?:it|them|that|this|(?:that|this) one)$/i.test(command.target))
    return { ...clause, command: { ...command, target: subject } };
  const deed = command.target.replace(/\s+(?:it|them|(?:that|this)(?: one)?|all)$/i, '');
  const whole = `${deed} ${subject}`;
  const isOfMany = deed !== command.target && turn.find(deed, 'click').state === 'unclear';
  const target = isOfMany && turn.find(whole, 'click').state === 'found' ? whole : deed;
  return { ...clause, command: { ...command, target } };
}
