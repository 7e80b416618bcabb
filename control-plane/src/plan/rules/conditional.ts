// SPDX-License-Identifier: MIT
// "If there is a banner, accept it", "press Next until it says Done": what is done where, and as long as, something is so.
import type { Clause } from './language/command.ts';
import { withSubject } from './questions/condition.ts';
import { stateOf } from './questions/states.ts';
import type { Turn } from './turn/turn.ts';

/** What hangs on a condition; undefined where there is nothing to be done. */
export function branch({ command }: Clause, turn: Turn): Clause[] | undefined {
  if (command.kind !== 'if') return undefined;
  const { condition, yes, no } = command;
  const chosen = stateOf(condition, turn) === true ? yes : no;
  return chosen.length === 0 ? undefined : chosen.map((clause) => withSubject(clause, condition, turn));
}

/** What is repeated, and what is left of that then; undefined once it has come to what it is repeated for. */
export function onceMore(clause: Clause, turn: Turn): Clause[] | undefined {
  const { command } = clause;
  if (command.kind !== 'until' || command.left === 0 || stateOf(command.condition, turn) === true)
    return undefined;
  return [...command.deeds, { ...clause, command: { ...command, left: command.left - 1 } }];
}
