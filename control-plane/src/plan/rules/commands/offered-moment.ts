// SPDX-License-Identifier: MIT
// "Book Friday the 27th at three in the afternoon", where the page offers days with times of day to be pressed: the one that is just that.
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { momentWithin } from '../language/moments.ts';
import { wordsOf } from '../language/text.ts';
import { offeredAt } from '../page/offered-moments.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const TAKES =
  /^(?:book|reserve|choose|pick|select|take|click|press|want|need|like|get|go|time|slot|appointment|one|free|day|for|me|us)$/i;

/** Undefined where more is said than that, or it is not offered. */
export function momentClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  if (turn.progress.length > 0 || isDerived(clause)) return undefined;
  const { today } = turn.input;
  const told = momentWithin(clause.source, today);
  const others = told === undefined ? [] : wordsOf([...told.before, ...told.after].join(' '));
  if (told === undefined || !others.every((word) => STOP_WORDS.has(word) || TAKES.test(word)))
    return undefined;
  const only = offeredAt(told.moment, clause.source, turn.model, today);
  return only && clausesFor(clause, [{ kind: 'click', target: pinned(only, only.name) }]);
}
