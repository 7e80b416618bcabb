// SPDX-License-Identifier: MIT
// Commands said in one breath: cut apart where each of them fits the page better than the whole.
import { resplits } from './clauses.ts';
import type { Clause, Command } from './command.ts';
import { toldPairs } from './pairs.ts';
import { perform } from './perform.ts';
import type { Turn } from './turn.ts';

/** A name said in full needs no cut. */
const WHOLE = 0.95;
const FITS = 0.8;

export function apart(clause: Clause, turn: Turn): Clause[] | undefined {
  if (turn.progress.length > 0) return undefined;
  const cuts = resplits(clause);
  if (cuts.length === 0) return undefined;
  const whole = fitOf(clause.command, turn);
  if (whole >= WHOLE) return undefined;
  for (const [left, rest] of cuts) {
    const fit = fitOf(left.command, turn);
    if (fit >= FITS && fit > whole) return [left, ...rest];
  }
  return undefined;
}

/** How well what a command speaks of fits what the page has, 0 … 1. */
function fitOf(command: Command, turn: Turn): number {
  switch (command.kind) {
    case 'click':
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
    case 'read':
    case 'search':
      return 0;
  }
  const { state } = perform(command, turn);
  return state === 'act' || state === 'skip' ? FITS : 0;
}
