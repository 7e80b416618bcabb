// SPDX-License-Identifier: MIT
// "Ida's lamp has a crack in it. Could you report the damage?": what a statement is about is what the next deed is done to, where that
// names nothing itself and each of a list could have it done.
import { type Clause, isDerived } from '../language/command.ts';
import { parseClause } from '../language/parse.ts';
import { soleMeant } from '../page/several.ts';
import type { Turn } from '../turn/turn.ts';

const STATEMENT =
  /^(?<thing>(?!(?:it|that|this|there|he|she|they|we|i|you|if|when|what|who|which|how|where)\b)[^,;:?]{3,60}?)\s+(?:has|have|had|is|are|was|were|(?:is|has|does)n['’]t|won['’]t|needs?|stopped|started|broke|fell|came|arrived)\b/iu;

/** No clause for the statement, and its thing behind the deed; undefined where it is about no one member, or the deed says of what it is. */
export function statedClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source, command } = clause;
  const isBare = command.kind === 'click' && command.target === source && !isDerived(clause);
  const thing = isBare ? STATEMENT.exec(source)?.groups?.thing : undefined;
  const next = turn.memo.clauses[turn.at + 1];
  if (thing === undefined || next === undefined || !isOfAny(next, turn)) return undefined;
  if (soleMeant(thing, turn.model).length === 0) return undefined;
  const whole = `${next.source} for ${thing}`;
  const told = parseClause(whole) ?? { kind: 'click', target: whole };
  turn.memo.clauses.splice(turn.at + 1, 1, { ...next, source: whole, command: told });
  return [];
}

/** A deed that several could have done to them as it is said. */
const isOfAny = ({ source, command }: Clause, turn: Turn): boolean =>
  command.kind === 'click' &&
  command.target === source &&
  !/\b(?:it|that|this|them|those|these)\b/i.test(source) &&
  turn.find(source, 'click').state === 'unclear';
