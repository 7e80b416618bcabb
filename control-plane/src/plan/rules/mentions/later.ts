// SPDX-License-Identifier: MIT
// What was told for what is asked later, read once that may be there; and what is said to be got, where the page has it to be booked.
import { type Clause, isDerived } from '../language/command.ts';
import type { Turn } from '../turn/turn.ts';
import { mentionClauses } from './clauses.ts';
import { dayFirst } from './day.ts';
import { readMentions } from './reading.ts';

/** Undefined of any other clause, and where nothing asks for it yet. */
export function laterClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  return clause.later === true ? mentionClauses(clause, turn) : undefined;
}

const GETS = /^(?:get|find|give) (?:me|us) (?=(?:an?|the|two|three|\d+) )/i;

/** "Get me a cleaning with Dr. Osei on Monday at ten": asks nothing where all of it can be chosen. */
export function gotClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source, command } = clause;
  if (command.kind !== 'read' || isDerived(clause) || !GETS.test(source)) return undefined;
  const booked = source.replace(GETS, 'book me ');
  const told: Clause = { ...clause, source: booked, command: { kind: 'click', target: booked } };
  const isChosen = readMentions(booked, turn)?.deeds.some(({ kind }) => kind === 'pick' || kind === 'check');
  return mentionClauses(told, turn) ?? (isChosen === true ? dayFirst(told, turn) : undefined);
}
