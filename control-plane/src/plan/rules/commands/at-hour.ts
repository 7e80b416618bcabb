// SPDX-License-Identifier: MIT
// "Add a rehearsal on Thursday at two", where the week has a place for each hour and nothing else that brings a form: it comes up once
// the empty place is pressed, and both day and hour are told by that.
import { clausesOf } from '../language/clauses.ts';
import { type Clause, isDerived } from '../language/command.ts';
import { weekdayOf } from '../language/dates.ts';
import { momentWithin } from '../language/moments.ts';
import { ENTERS } from '../mentions/clauses.ts';
import { takesClicks } from '../page/model.ts';
import { weekShown } from '../page/week.ts';
import { placeAt } from '../page/week-grid.ts';
import { pinned, type Turn } from '../turn/turn.ts';
import { formOpener } from './form-opener.ts';

const TAKES = /^(?:book|reserve|enter)\b/i;

/** The press of that place, then what is left to be told; undefined where the day is not in sight, or something is there. */
export function atHour(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source } = clause;
  if (isDerived(clause) || turn.progress.length > 0 || !(ENTERS.test(source) || TAKES.test(source)))
    return undefined;
  const { model, input } = turn;
  const told = momentWithin(source, input.today);
  const day =
    told &&
    weekShown(model, input.today)?.days.find(
      ({ iso }) =>
        iso === told.moment.day ||
        (told.moment.isWeekday && iso > input.today && weekdayOf(iso) === weekdayOf(told.moment.day)),
    );
  if (told === undefined || day === undefined || formOpener(turn) !== undefined) return undefined;
  const found = placeAt(day, told.moment.time, model);
  if (found?.place === undefined || found.inside.length > 0 || !takesClicks(found.place.node))
    return undefined;
  const [first, ...more] = clausesOf([...told.before, ...told.after].join(' '));
  const press = { kind: 'click', target: pinned(found.place, found.place.name) } as const;
  const pressing: Clause = { source: `click: ${source}`, command: press };
  return first === undefined ? [pressing] : [pressing, { ...first, brought: true }, ...more];
}
