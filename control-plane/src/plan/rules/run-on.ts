// SPDX-License-Identifier: MIT
// "Remove the tag figs add the tag plums", said in one breath, of which the page has nothing as a whole: cut before the first verb where
// what comes before it is something that can be done.
import { isTitled } from './apart.ts';
import { cutsOf } from './language/clauses.ts';
import { type Clause, isDerived } from './language/command.ts';
import type { Turn } from './turn/turn.ts';

const MOST_CUTS = 6;

/** @param canDo Whether the page takes a clause that is said alone. */
export function cutRunOn(
  clause: Clause,
  turn: Turn,
  canDo: (alone: Clause) => boolean,
): Clause[] | undefined {
  if (isDerived(clause) || turn.progress.length > 0) return undefined;
  const cut = cutsOf(clause)
    .filter((one) => !one.joined && !isTitled(one, clause.source))
    .slice(0, MOST_CUTS)
    .find(({ left }) => canDo(left));
  return cut && [cut.left, ...cut.rest];
}
