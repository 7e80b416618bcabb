// SPDX-License-Identifier: MIT
// "A beard trim with Joy on Thursday at six for Ida": of several rows one thing each is picked, from the top of the page down, and what these
// bring, the hours of the day, is told for later.
import { type Clause, isDerived } from '../language/command.ts';
import type { Turn } from '../turn/turn.ts';
import { laterIn, toldLater } from './asked-later.ts';
import { readForResults } from './results.ts';

const FEWEST = 2;

/** Undefined where fewer are picked, or nothing is told for later. */
export function chosenInTurn(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source, command } = clause;
  const isBare = command.kind === 'click' && command.target === source && !isDerived(clause);
  const reading = isBare && turn.progress.length === 0 ? readForResults(source, turn) : undefined;
  if (reading === undefined || reading.deeds.filter(({ kind }) => kind === 'pick').length < FEWEST)
    return undefined;
  const later = toldLater(reading, turn);
  return later === undefined ? undefined : laterIn(reading, later, clause);
}
