// SPDX-License-Identifier: MIT
// "Could you sign the guest book? The nickname is Cinder", "Renew my card. Name: Jo Weil, and notices by letter": what the next sentences tell is
// for the form that the press would send.
import { type Clause, isDerived } from '../language/command.ts';
import { readForResults } from '../mentions/results.ts';
import type { Turn } from '../turn/turn.ts';

/** What is told first, then the press; undefined where none of it is for a form that is sent. */
export function toldAfter(clause: Clause, turn: Turn): Clause[] | undefined {
  const { memo, at, progress } = turn;
  const next = memo.clauses[at + 1];
  if (clause.command.kind !== 'click' || next === undefined || progress.length > 0) return undefined;
  if (!isTold(next) || !sends(clause, turn)) return undefined;
  const behind = memo.clauses.slice(at + 1);
  const end = behind.findIndex((one) => !isTold(one) || !fills(one, turn));
  const told = end < 0 ? behind : behind.slice(0, end);
  if (told.length === 0) return undefined;
  memo.clauses.splice(at + 1, told.length);
  return [...told, clause];
}

/** No command: it says what is so, or will be. */
function isTold(clause: Clause): boolean {
  const { source, command } = clause;
  if (isDerived(clause)) return false;
  const isBare = command.kind === 'click' && command.target === source;
  return (
    (isBare && (STATES.test(source) || NAMES.test(source))) || (command.kind === 'fill' && LISTS.test(source))
  );
}

const STATES =
  /^(?:the|my|our|his|her|its?|i|we)\b(?:['’]ll|.*?\s(?:is|are|gets?|has|have|was|will|would|should|want|need|prefer|like)\b)/i;
/** "Name Jo Weil, number 551907". */
const NAMES =
  /^(?:\p{L}+ )?(?:name|number|e-?mail|phone|address|code|title|subject|date)\b(?! (?:it|the|this|that)\b)/iu;
const LISTS = /^(?:the |my )?\p{L}[\p{L} ]{1,30}:\s/iu;

function sends({ command }: Clause, turn: Turn): boolean {
  const found = command.kind === 'click' ? turn.find(command.target, 'click') : undefined;
  return found?.state === 'found' && found.element.node.form === 'sends';
}

function fills({ source }: Clause, turn: Turn): boolean {
  const reading = readForResults(source, turn);
  return (
    reading !== undefined &&
    reading.left.length === 0 &&
    reading.deeds.every(({ kind }) => kind !== 'press') &&
    reading.deeds.some(({ kind }) => kind === 'set' || kind === 'check')
  );
}
