// SPDX-License-Identifier: MIT
// "Boat Uig to Lochmaddy on Friday, the cheapest one", "I need a single from Graz to Linz at nine": a journey with no verb, where the page
// asks for the way. It is looked for; which one is taken only where that is told.
import { type Clause, isDerived } from '../language/command.ts';
import type { Turn } from '../turn/turn.ts';
import { mentionClauses } from './clauses.ts';
import { hasWay, JOURNEY } from './form-words.ts';
import { isStart, isVerbal } from './small.ts';
import { timeLast } from './time-last.ts';

const WISH =
  "(?:(?:i|we)(?:['’]d| would) (?:like|love|want)|(?:i|we) (?:want|need)|(?:i|we)(?:['’](?:m|re)| am| are) (?:looking for|after))";
const TOLD = new RegExp(`^(?:${WISH} )?(?<thing>(?:an? |one |the |some )?${JOURNEY} .*\\bto .+)$`, 'iu');
/** "Graz to Linz on Friday". */
const BETWEEN = /^(?:from )?\p{Lu}[\p{L}'-]*(?: \p{L}[\p{L}'-]*){0,2} to \p{Lu}/u;
/** Says which of those that are found is meant. */
const ONE_OF =
  /^the \p{L}+est |^the (?:first|last|next) |\bthe one\b|,\s+(?:the )?\p{L}{2,}est(?: one| possible)?\W*$/iu;

/** Undefined where the page asks for no way, or some of what is said is of no field. */
export function journeyHad(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source, command } = clause;
  const isBare = command.kind === 'click' && command.target === source && !isDerived(clause);
  if (!isBare || turn.progress.length > 0 || !hasWay(turn)) return undefined;
  const thing = TOLD.exec(source)?.groups?.thing;
  // "Book the deal to Riga" leaves from no "Book the deal".
  const [first = ''] = source.split(' ');
  if (thing === undefined && (!BETWEEN.test(source) || isStart(first) || isVerbal(first))) return undefined;
  const told = thing === undefined ? source : `${thing.charAt(0).toLowerCase()}${thing.slice(1)}`;
  const isCalled = thing === undefined || /^(?:an?|one|the|some) /.test(told);
  const journey = `${ONE_OF.test(told) ? 'book' : 'find'} ${isCalled ? '' : 'a '}${told}`;
  const read: Clause = { ...clause, source: journey, command: { kind: 'click', target: journey } };
  return timeLast(read, turn) ?? mentionClauses(read, turn);
}
