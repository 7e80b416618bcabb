// SPDX-License-Identifier: MIT
// "Attend the brass night on 12 December", where a month shows what is on in the cells of its days: the month is turned to that day, and
// the one thing there that is called so is opened for it.
import { dateTakers } from '../controls/dated.ts';
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { dateOf, leadingDate } from '../language/dates.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { ENTERS } from '../mentions/clauses.ts';
import { isUnknown } from '../page/class-words.ts';
import { isControl } from '../page/member-controls.ts';
import { type Element, isWithin } from '../page/model.ts';
import { monthDays } from '../page/month.ts';
import { pinned, type Turn } from '../turn/turn.ts';
import { deedsOn } from './said.ts';

const LEAD = /\s(?:(?:on|for|of|at)\s+)?(?:the\s+)?(?=\S)/gi;
/** Once it is open. */
const OPENS = /^(?:open|show|click|view|see)$/;

/** Undefined where no day is told, a day is itself clicked, or no one thing of that day is called so. */
export function onMonthDay(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source, command } = clause;
  if (isDerived(clause) || turn.progress.length > 0) return undefined;
  if ((command.kind !== 'click' && command.kind !== 'open') || ENTERS.test(source)) return undefined;
  if (dateTakers(turn.model).length > 0) return undefined;
  const days = monthDays(turn.model, turn.input.today);
  if (days.length === 0 || days.some(({ part }) => part?.pointer === true)) return undefined;
  for (const { index, 0: lead } of source.matchAll(LEAD)) {
    const told = leadingDate(source.slice(index + lead.length), turn.input.today);
    const iso = told && dateOf(told.date, turn.input.today);
    const before = source.slice(0, index);
    const [said] =
      told === undefined ? [] : deedsOn({ source: before, command: { kind: 'click', target: before } });
    if (told === undefined || iso === undefined || told.rest.trim() !== '' || said === undefined) continue;
    const part = days.find((one) => one.iso === iso)?.part;
    if (part === undefined) return turnedTo(iso, clause);
    const [thing, ...more] = calledIn(turn, said.whom).filter(({ node }) => isWithin(node, part));
    if (thing === undefined || more.length > 0) return undefined;
    const [deed = ''] = said.deeds;
    return clausesFor(clause, [
      { kind: 'click', target: pinned(thing, said.whom) },
      ...(OPENS.test(deed) ? [] : [{ kind: 'click', target: deed } as const]),
    ]);
  }
  return undefined;
}

/** The month first, then the whole once more. */
function turnedTo(iso: string, clause: Clause): Clause[] {
  const [year = '', month = ''] = iso.split('-');
  const name = MONTHS[Number(month) - 1];
  return [
    { source: `choose: ${clause.source}`, command: { kind: 'choose', rest: `${name} ${year}` } },
    clause,
  ];
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** May be said of whatever a day has. */
export const KIND_ON_DAY =
  /^(?:shift|appointment|booking|entry|event|lesson|meeting|visit|slot|session|reservation|class|course|game|match|task)s?$/;

/** What is clicked and has all of the words. */
function calledIn({ model }: Turn, whom: string): Element[] {
  const told = wordsOf(whom.replace(/(?<=s)['’](?=\s)|['’]s\b/g, '')).filter((word) => !STOP_WORDS.has(word));
  // "Nils' shift" is "Nils 08-14" where nothing is called a shift.
  const named = told.filter((word) => !(KIND_ON_DAY.test(word) && isUnknown(word, model)));
  const said = named.length > 0 ? named : told;
  return model.elements.filter(
    (element) =>
      said.length > 0 &&
      isControl(element) &&
      said.every((word) => wordsOf(element.name).some((shown) => likeness(word, shown) >= SAME)),
  );
}

const SAME = 0.9;
