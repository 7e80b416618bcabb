// SPDX-License-Identifier: MIT
// "Add one “Hedge shears” and one “Ladder” to the basket", where they are not to be seen together: each is a request of its own.
import { type Clause, isDerived } from '../language/command.ts';
import { parseClause } from '../language/parse.ts';
import { listOf } from '../language/words.ts';
import type { Turn } from '../turn/turn.ts';

const TAKES =
  /^(?<verb>add|put|order|get|buy|take)\s+(?<things>.+?)(?<where>\s+(?:to|in|into|on)\s+(?:the|my|our)\s+[\p{L} ]+)?$/iu;
const QUOTED = /^(?:(?:one|an?|the|\d+)\s+)?["“][^"”]+["”]$/i;

/** Undefined where all of them are shown: what they have in common then does them at once. */
export function eachQuoted(clause: Clause, turn: Turn): Clause[] | undefined {
  const said = TAKES.exec(clause.source)?.groups;
  if (said === undefined || isDerived(clause) || turn.progress.length > 0) return undefined;
  const things = listOf(said.things ?? '');
  if (things.length < 2 || !things.every((thing) => QUOTED.test(thing))) return undefined;
  if (things.every((thing) => turn.score(thing, 'click') >= SHOWN)) return undefined;
  const clauses = things.flatMap((thing): Clause[] => {
    const source = `${said.verb} ${thing}${said.where ?? ''}`;
    const command = parseClause(source);
    return command === undefined ? [] : [{ ...clause, source, command }];
  });
  return clauses.length === things.length ? clauses : undefined;
}

const SHOWN = 0.8;
