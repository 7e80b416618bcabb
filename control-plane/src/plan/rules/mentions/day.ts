// SPDX-License-Identifier: MIT
// "Add an entry “Dentist” on 21 May": where only a calendar takes the day, it is chosen first, and the rest is for what that brings.
import { showsDays } from '../controls/calendar.ts';
import { dateTakers } from '../controls/dated.ts';
import { clausesOf } from '../language/clauses.ts';
import { type Clause, isDerived } from '../language/command.ts';
import { leadingDate } from '../language/dates.ts';
import { protect, restored } from '../language/protect.ts';
import type { Turn } from '../turn/turn.ts';
import { ENTERS } from './clauses.ts';

/** The clause of the day, then what is left; undefined where no day is told behind other words, or there is a field for it. */
export function dayFirst(clause: Clause, turn: Turn): Clause[] | undefined {
  const { command, source } = clause;
  if (command.kind === 'read' || isDerived(clause) || turn.progress.length > 0) return undefined;
  if (!showsDays(turn) || dateTakers(turn.model).length > 0) return undefined;
  const { text, quotes } = protect(source);
  for (const { index, 0: lead } of text.matchAll(
    /(?:^|\s)(?:(?:on|for|to|at|in|into)\s+)?(?:the\s+)?(?=\S)/gi,
  )) {
    const told = leadingDate(text.slice(index + lead.length), turn.input.today);
    if (told === undefined || index === 0) continue;
    const rest = restored(`${text.slice(0, index)} ${told.rest}`, quotes).trim();
    const day: Clause = {
      ...clause,
      source: `choose: ${source}`,
      command: { kind: 'choose', rest: told.date },
    };
    const [first, ...more] = clausesOf(rest);
    if (first === undefined || NOTHING_ELSE.test(rest)) return [day];
    return [day, ENTERS.test(rest) ? { ...first, brought: true } : first, ...more];
  }
  return undefined;
}

/** "Mark the days … in the calendar" asks for no more than the day. */
const NOTHING_ELSE =
  /^(?:(?:mark|choose|select|pick|click|tick|set|the|days?|dates?|in|on|from|to|and|calendar)\b[\s,]*)+$/i;
