// SPDX-License-Identifier: MIT
// "Cancel the review next week", "what do i have on 17 September": a calendar that shows one week turns to the one that is said, and its
// day is then called as the page calls it.

import { dateTakers } from '../controls/dated.ts';
import { clausesOf } from '../language/clauses.ts';
import { type Clause, isDerived } from '../language/command.ts';
import { dateOf, leadingDate } from '../language/dates.ts';
import { protect, restored } from '../language/protect.ts';
import { weekIn } from '../language/time-span.ts';
import { namesDay } from '../language/weekdays.ts';
import { ENTERS } from '../mentions/clauses.ts';
import { isButton } from '../page/kinds.ts';
import { type Element, isWithin, nameOf } from '../page/model.ts';
import { mondayOf } from '../page/moments-within.ts';
import { freeMoments } from '../page/offered-moments.ts';
import { type ShownDay, type Week, weekShown } from '../page/week.ts';
import { freeAsked } from '../questions/free-asked.ts';
import { pinned, type Turn } from '../turn/turn.ts';
import { formOpener } from './form-opener.ts';

/** Longer is no way that is gone week by week. */
const MOST_DAYS = 200;

/** What turns the week, then the clause; or the clause with the day's own name. Undefined where no day of another week, or with a date, is said. */
export function weekClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  if (isDerived(clause) || turn.progress.length > 0 || dateTakers(turn.model).length > 0) return undefined;
  const { today } = turn.input;
  const week = weekShown(turn.model, today);
  const told = week && dayTold(clause.source, today);
  if (week === undefined || told === undefined || isEnteredElsewhere(clause, week, turn)) return undefined;
  const isShown = isOfWeek(told.iso, week);
  if (isShown && (told.isWeek ? told.iso === today : isOfFreeTime(clause, turn))) return undefined;
  const day = week.days.find(({ iso }) => iso === told.iso);
  if (day !== undefined || (told.isWeek && isShown))
    return entered(clause, told, day, turn) ?? named(clause, told, day);
  return isShown ? undefined : turnedTo(told.iso, week, clause);
}

/** One of its free places is told by its day, and needs no name of that. */
const isOfFreeTime = ({ source }: Clause, { model, input: { today } }: Turn): boolean =>
  (BOOKS.test(source) || freeAsked(source, today) !== undefined) && freeMoments(model, today).length > 0;

const BOOKS = /^(?:book|reserve|take|make|schedule|arrange|request|get|choose|pick|select)\b/i;

/** "New appointment" brings a form that asks for the day, whichever week is shown. */
function isEnteredElsewhere({ source }: Clause, { days }: Week, turn: Turn): boolean {
  const opener = ENTERS.test(source) ? formOpener(turn) : undefined;
  return opener !== undefined && !days.some(({ part }) => part !== undefined && isWithin(opener.node, part));
}

interface Told {
  iso: string;
  before: string;
  rest: string;
  /** No day of it is said. */
  isWeek: boolean;
  quotes: string[];
}

const LEADS = /(?:^|\s)(?:(on|for)\s+)?(?:the\s+)?(?=\S)/gi;
/** "The 2nd" may be the second of anything, and "the bill of 3 March" is of no day of the calendar. */
const RELATIVE = /\bweek\b|^(?:today|tomorrow|yesterday|next|this)\b/i;

/** The day or the week that is said, unless it is but the name of a day. */
function dayTold(source: string, today: string): Told | undefined {
  const { text, quotes } = protect(source.replace(/[?.!\s]+$/, ''));
  const ofWeek = weekIn(text, today);
  if (ofWeek !== undefined) return { iso: ofWeek.iso, before: '', rest: ofWeek.rest, isWeek: true, quotes };
  for (const { index, 0: lead, 1: tie } of text.matchAll(LEADS)) {
    const found = index === 0 ? undefined : leadingDate(text.slice(index + lead.length), today);
    if (found === undefined || namesWeekday(found.date)) continue;
    const iso = dateOf(found.date, today);
    if (iso === undefined || (tie === undefined && !RELATIVE.test(found.date))) continue;
    return { iso, before: text.slice(0, index), rest: found.rest, isWeek: false, quotes };
  }
  return undefined;
}

const namesWeekday = (date: string): boolean =>
  namesDay(date.replace(/^(?:(?:on|for|the|by|at)\s+)+/i, '')) && !/^to/i.test(date);

/** With the day as the page calls it; undefined where it is called so already. */
function named(clause: Clause, { before, rest, isWeek, quotes }: Told, day?: ShownDay): Clause[] | undefined {
  const on = isWeek || day === undefined ? '' : ` on ${day.name}`;
  const said = restored(`${before}${on} ${rest}`, quotes).trim();
  return said === clause.source.trim() ? undefined : clausesOf(said);
}

/** What is put down for a day is asked for by the day's own "+ add". */
function entered(
  { source }: Clause,
  { before, rest, quotes }: Told,
  day: ShownDay | undefined,
  { model }: Turn,
): Clause[] | undefined {
  const part = day?.part;
  if (part === undefined || !ENTERS.test(source)) return undefined;
  const [add, ...others] = model.elements.filter(
    (element) => isWithin(element.node, part) && isButton(element) && ADDS.test(element.name.trim()),
  );
  const [first, ...more] = clausesOf(restored(`${before} ${rest}`, quotes).trim());
  return add === undefined || others.length > 0 || first === undefined
    ? undefined
    : [pressing(add), { ...first, brought: true }, ...more];
}

const ADDS = /^(?:\+|(?:add|new)\b)/i;

const isOfWeek = (iso: string, { days: [first] }: Week): boolean =>
  first !== undefined && mondayOf(iso) === mondayOf(first.iso);

/** One week on towards that day, then the clause. */
function turnedTo(iso: string, { days, next, previous }: Week, clause: Clause): Clause[] | undefined {
  const from = days[0]?.iso ?? iso;
  const control = iso > from ? next : previous;
  const isNear = Math.abs(Date.parse(iso) - Date.parse(from)) < MOST_DAYS * 86_400_000;
  if (control === undefined || !isNear) return undefined;
  return [pressing(control), clause];
}

function pressing(control: Element): Clause {
  const name = nameOf(control);
  return { source: `click: ${name}`, command: { kind: 'click', target: pinned(control, name) } };
}
