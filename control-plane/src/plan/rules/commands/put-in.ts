// SPDX-License-Identifier: MIT
// "My nearest station is Ulm Ost, put that in and submit it": what was told has been put in by then.
import type { Clause, Command } from '../language/command.ts';
import { lastFilled } from '../turn/filled.ts';
import type { Turn } from '../turn/turn.ts';

const PUTS =
  /^(?:(?:please|just|now|then|so|and|also) )*(?:put|fill|enter|type|write|note|add|set) (?:all (?:of )?)?(?:it|that|this|those|these|them)(?: all)?(?: (?:in|down|out|there|in there|in here|in(?:to)? (?:the|this) form|for me|please|now|then))+$/i;

/** No clauses, where the clause before has filled something in; undefined otherwise. */
export function putIn({ source }: Clause, turn: Turn): Clause[] | undefined {
  const { memo, at } = turn;
  const before = memo.clauses[at - 1]?.command.kind;
  const isTold = before !== undefined && FILLS.has(before) && lastFilled(turn) !== undefined;
  return isTold && memo.answers.length === 0 && PUTS.test(source) ? [] : undefined;
}

const FILLS = new Set<Command['kind']>(['fill', 'set', 'complete', 'type', 'choose']);
