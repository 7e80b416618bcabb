// SPDX-License-Identifier: MIT
// "If there is a cookie banner, accept it": what "it" is.
import type { Clause } from '../language/command.ts';
import { subjectOf } from './states.ts';

/** Puts the condition's subject in the place of "it". */
export function withSubject(clause: Clause, condition: string): Clause {
  const { command } = clause;
  if (!('target' in command)) return clause;
  const subject = subjectOf(condition).replace(/\s+(?:is|are)\s.*$/i, '');
  const alone = /^(?:it|them|that|this|that one)$/i.test(command.target);
  const target = alone ? subject : command.target.replace(/\s+(?:it|them|that|all)$/i, '');
  return { ...clause, command: { ...command, target } };
}
