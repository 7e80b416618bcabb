// SPDX-License-Identifier: MIT
// "Cancel the appointment on 24 November", beside a calendar to book by: the one control that does that, and that says that day, by its own
// name or by what it stands with, is meant before any day of the calendar; where all say other days, none is.
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { dateOf, leadingDate } from '../language/dates.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import { isControl } from '../page/member-controls.ts';
import { type Element, isWithin } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';
import { KIND_ON_DAY } from './on-month-day.ts';

const DEED =
  /^(cancel|delete|remove|change|move|reschedule|postpone|edit|confirm|pay|renew|extend|print|rebook|repeat)\s+(.+)$/i;
const SAME = 0.9;
const MOST_LEVELS = 4;

/** Undefined where no one control, or several, do that and tell both the day and the words, or all the words in their own name. */
export function datedDeed(clause: Clause, turn: Turn): Clause[] | undefined {
  const [only, ...more] = suchControls(saidIn(clause, turn), turn);
  return only === undefined || more.length > 0
    ? undefined
    : clausesFor(clause, [{ kind: 'click', target: pinned(only, only.name) }]);
}

/** What does that, each on some day, where none does it to what is said and on that day; else empty. */
export function onOtherDays(clause: Clause, turn: Turn): Element[] {
  const said = saidIn(clause, turn);
  if (said?.day === undefined || suchControls(said, turn).length > 0) return [];
  const { doing } = said;
  const { today } = turn.input;
  // One that stands for whatever is chosen is on no day.
  const isOfEach = doing.length > 1 || doing.some(({ name }) => daysIn(name, today).length > 0);
  return isOfEach && doing.every((one) => daysIn(textWith(one, doing), today).length > 0) ? doing : [];
}

function suchControls(said: Said | undefined, { input: { today } }: Turn): Element[] {
  const { day, words = [], doing = [] } = said ?? {};
  return doing.filter((one) => {
    const text = day === undefined || doing.length === 1 ? one.name : textWith(one, doing);
    const shown = wordsOf(text);
    return (
      (day === undefined || daysIn(text, today).includes(day)) &&
      words.every((word) => shown.some((other) => likeness(word, other) >= SAME))
    );
  });
}

interface Said {
  day: string | undefined;
  /** What else tells which one. */
  words: string[];
  doing: Element[];
}

function saidIn(clause: Clause, turn: Turn): Said | undefined {
  const { source, command } = clause;
  const [, verb = '', whom = ''] = DEED.exec(source.replace(/[.!]+$/, '')) ?? [];
  if (verb === '' || command.kind === 'read' || isDerived(clause) || turn.progress.length > 0)
    return undefined;
  const day = dayIn(whom, turn.input.today);
  const words = wordsOf(day?.others ?? whom).filter(
    (word) => !STOP_WORDS.has(word) && !KIND_ON_DAY.test(word),
  );
  const doing = turn.model.elements.filter((one) => isControl(one) && does(one, verb));
  return day === undefined && words.length === 0 ? undefined : { day: day?.iso, words, doing };
}

const does = ({ name }: Element, verb: string): boolean =>
  likeness(wordsOf(name)[0] ?? '', verb.toLowerCase()) >= SAME;

/** What it is called, and what stands in the largest part that has no other of its kind. */
function textWith(control: Element, doing: Element[]): string {
  let part = control.node;
  for (let level = 0; level < MOST_LEVELS && part.parent !== undefined; level++) {
    const { parent } = part;
    if (doing.some((one) => one !== control && isWithin(one.node, parent))) break;
    part = parent;
  }
  return `${control.name} ${textOf(part)}`;
}

/** The day that is told with its month, and what else is said. */
function dayIn(said: string, today: string): { iso: string; others: string } | undefined {
  const words = said.split(/\s+/);
  for (let at = 0; at < words.length; at++) {
    const told = leadingDate(words.slice(at).join(' '), today);
    const iso = told && dateOf(told.date, today);
    if (told !== undefined && iso !== undefined)
      return { iso, others: `${words.slice(0, at).join(' ')} ${told.rest}` };
  }
  return undefined;
}

function daysIn(text: string, today: string): string[] {
  const words = text.split(/\s+/);
  return words.flatMap((_, at) => {
    const told = leadingDate(
      words
        .slice(at, at + LONGEST)
        .join(' ')
        .replace(/,(?=\s|$)/g, ''),
      today,
    );
    return (told && dateOf(told.date, today)) ?? [];
  });
}

const LONGEST = 5;
