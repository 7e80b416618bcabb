// SPDX-License-Identifier: MIT
// "Reserve sheet 2 on Monday at 19:00", where one day is shown with an arrow on either side: it is turned to the day that is said, and the rest is
// done there.
import { dateTakers } from '../controls/dated.ts';
import { clausesOf } from '../language/clauses.ts';
import { type Clause, isDerived } from '../language/command.ts';
import { dayIn } from '../language/time-span.ts';
import { dayPager } from '../page/day-pager.ts';
import { nameOf } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const MOST_DAYS = 100;
const DAY_MS = 86_400_000;
/** No more than that is said beside the day. */
const SHOWS =
  /^(?:(?:go|turn|switch|move|skip|jump|page|show|open|select|choose|pick|click|see|view)(?: (?:me|to|on|over|forward|ahead|back|day|the|page|calendar))*)?\W*$/i;

/** Undefined where no day is said, or no one day is shown. */
export function dayClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source } = clause;
  const { today } = turn.input;
  if (isDerived(clause) || turn.progress.length > 0 || dateTakers(turn.model).length > 0) return undefined;
  const told = /["“]/.test(source) ? undefined : dayIn(source.replace(/[?.!\s]+$/, ''), today);
  const pager = told?.day === undefined ? undefined : dayPager(turn.model, today);
  if (told?.day === undefined || pager === undefined) return undefined;
  const rest = told.rest.replace(/\s+/g, ' ').trim();
  if (told.day.iso === pager.day) return SHOWS.test(rest) ? [] : clausesOf(rest);
  const control = told.day.iso > pager.day ? pager.next : pager.previous;
  const days = Math.abs(Date.parse(told.day.iso) - Date.parse(pager.day)) / DAY_MS;
  if (control === undefined || days > MOST_DAYS) return undefined;
  const name = nameOf(control);
  return [{ source: `click: ${name}`, command: { kind: 'click', target: pinned(control, name) } }, clause];
}
