// SPDX-License-Identifier: MIT
// "Enrol in the course on Wednesday", where a table has the days over its columns: the one thing under that day is opened, and the deed
// is done there. The head of the column is none of it.

import { walk } from '../../snapshot.ts';
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { timeIn } from '../language/numbers.ts';
import { textOf } from '../page/labels.ts';
import { isControl } from '../page/member-controls.ts';
import { type Element, isWithin, type PageModel, takesClicks } from '../page/model.ts';
import { cellsOf } from '../page/week-grid.ts';
import { pinned, type Turn } from '../turn/turn.ts';
import { deedsOn } from './said.ts';

/** No more is said of it than what kind of thing it is. */
const ON_DAY =
  /^(?:the|my|our|that)\s+(?:only\s+)?(?:one|course|class|lesson|session|seminar|lecture|event|talk|show|screening|workshop|meeting|appointment|shift|match|game|tour)\s+on\s+((?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:\s+at\s+(\d{1,2}[:.]\d\d))?$/i;

const OPENS = /^(?:open|show|click|view|see|press)$/;

/** Undefined where there is no such table, or not just one thing under that day. */
export function underDay(clause: Clause, turn: Turn): Clause[] | undefined {
  const { kind } = clause.command;
  if (isDerived(clause) || turn.progress.length > 0 || (kind !== 'click' && kind !== 'open'))
    return undefined;
  const [said] = deedsOn({ source: clause.source, command: { kind: 'click', target: clause.source } });
  const [, day, time] = ON_DAY.exec(said?.whom ?? '') ?? [];
  if (said === undefined || day === undefined) return undefined;
  const [only, ...more] = thingsUnder(day, time, turn.model);
  if (only === undefined || more.length > 0) return undefined;
  const [deed = ''] = said.deeds;
  return clausesFor(clause, [
    { kind: 'click', target: pinned(only, said.whom) },
    ...(OPENS.test(deed) ? [] : [{ kind: 'click', target: deed } as const]),
  ]);
}

/** What is clicked in the column of that day, at that time where one is told. */
function thingsUnder(day: string, time: string | undefined, { root, elements }: PageModel): Element[] {
  const rows = [...walk(root)].filter(({ role }) => role === 'row').map(cellsOf);
  const isDay = (text: string): boolean =>
    text.trim().toLowerCase().startsWith(day.slice(0, 3).toLowerCase());
  const head = rows.find((cells) => cells.filter((cell) => isDay(textOf(cell))).length === 1);
  const column = head?.findIndex((cell) => isDay(textOf(cell))) ?? 0;
  const top = head?.[column];
  if (head === undefined || top === undefined || column < 1 || takesClicks(top)) return [];
  const cells = rows
    .filter((cells) => cells !== head && cells.length === head.length)
    .filter(([hour]) => time === undefined || (hour && timeIn(textOf(hour)) === timeIn(time)))
    .flatMap((cells) => cells[column] ?? []);
  return elements.filter((one) => isControl(one) && cells.some((cell) => isWithin(one.node, cell)));
}
