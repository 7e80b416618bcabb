// SPDX-License-Identifier: MIT
// "Could you sign the guest book? The nickname is Cinder": what the next sentence states is for the form that the press would send.
import { type Clause, isDerived } from '../language/command.ts';
import { readForResults } from '../mentions/results.ts';
import type { Turn } from '../turn/turn.ts';

/** No command: it says what is so, or will be. */
const STATES =
  /^(?:the|my|our|his|her|its?|i|we)\b(?:['’]ll|.*?\s(?:is|are|gets?|has|have|was|will|would|should)\b)/i;

/** The statement first, then the press; undefined where it tells nothing of a form that is sent. */
export function toldAfter(clause: Clause, turn: Turn): Clause[] | undefined {
  const { memo, at, progress } = turn;
  const next = memo.clauses[at + 1];
  if (clause.command.kind !== 'click' || next === undefined || progress.length > 0) return undefined;
  if (isDerived(next) || next.command.kind !== 'click' || !STATES.test(next.source)) return undefined;
  const found = turn.find(clause.command.target, 'click');
  const sends = found.state === 'found' && found.element.node.form === 'sends';
  const reading = sends ? readForResults(next.source, turn) : undefined;
  const fills = reading?.deeds.some(({ kind }) => kind === 'set' || kind === 'check') === true;
  if (!fills || reading.left.length > 0) return undefined;
  memo.clauses.splice(at + 1, 1);
  return [next, clause];
}
