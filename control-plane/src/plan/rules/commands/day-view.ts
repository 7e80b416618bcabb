// SPDX-License-Identifier: MIT
// "Book the yoga on Wednesday evening", where "Wed 25" stands among other days to click: that day is shown first.
import { type Clause, isDerived } from '../language/command.ts';
import { dateOf, leadingDate } from '../language/dates.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { parseClause } from '../language/parse.ts';
import { normalise, wordsOf } from '../language/text.ts';
import { DAY_NAMES, daysIn as daysNamed } from '../language/weekdays.ts';
import type { Element } from '../page/model.ts';
import { readOut } from '../questions/readout.ts';
import { subjectOf } from '../questions/subject.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const LEAD = /(?:^|\s)(?:(?:on|for|to|at|in|into)\s+)?(?:the\s+)?(?=\S)/gi;
const PART_OF_DAY = /^(?:in the )?(?:early |late )?(?:morning|afternoon|evening|night)(?=$|[\s,.])/i;
const ONE_OF = /\b(?:earliest|latest|first|last|after|before|earlier|later)\b/i;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*\b/iu;
const LEAST = 3;

/** The day's view, then what is left; undefined where no day is told, or the page shows no days side by side. */
export function dayView(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source, command: said } = clause;
  // "Choose Friday" is done with the day itself.
  return said.kind === 'click' && said.target === source ? viewFirst(clause, turn) : undefined;
}

/** "Which class on Wednesday has the most places", where what is shown does not tell; what it tells without a word of the day is of another. */
export function askedOnDay(clause: Clause, turn: Turn): Clause[] | undefined {
  if (clause.command.kind !== 'read') return undefined;
  const views = viewFirst(clause, turn);
  if (views === undefined) return undefined;
  const { question } = clause.command;
  const told = readOut(turn, question);
  // An answer may begin with what it was asked.
  const own = told.state === 'answer' ? normalise(told.text).replace(normalise(subjectOf(question)), '') : '';
  const days = daysNamed(question, turn.input.today);
  return daysNamed(own, turn.input.today).some((day) => days.length === 0 || days.includes(day))
    ? undefined
    : views;
}

function viewFirst(clause: Clause, turn: Turn): Clause[] | undefined {
  const source = clause.source.replace(/[?.!\s]+$/, '');
  if (isDerived(clause) || turn.progress.length > 0) return undefined;
  const days = daysIn(turn);
  if (days.length < LEAST) return undefined;
  for (const { index, 0: lead } of source.matchAll(LEAD)) {
    const told = leadingDate(source.slice(index + lead.length), turn.input.today);
    const [view, ...others] = told === undefined ? [] : daysOn(told.date, days, turn);
    if (told === undefined || view === undefined || others.length > 0 || isShown(view, days, turn)) continue;
    const behind = told.rest.trim();
    // "… evening, the earliest one after eight": of the evening.
    const kept = ONE_OF.test(behind) ? behind : behind.replace(PART_OF_DAY, '');
    const rest = `${source.slice(0, index)} ${kept}`.trim();
    if (!wordsOf(rest).slice(1).some(isTelling)) return undefined;
    const command = parseClause(rest);
    const shown: Clause = {
      source: `click: ${clause.source}`,
      command: { kind: 'click', target: pinned(view, view.name) },
    };
    return command === undefined ? [shown] : [shown, { ...clause, source: rest, command }];
  }
  return undefined;
}

/** Of what is done on that day. */
const isTelling = (word: string): boolean => !STOP_WORDS.has(word);

/** What can be clicked and is called by a day, of those that stand side by side. */
function daysIn({ model }: Turn): Element[] {
  const named = model.elements.filter(
    ({ kind, node, name }) =>
      WEEKDAY.test(name) &&
      name.length <= LONGEST &&
      (kind === 'tab' || kind === 'button' || kind === 'link' || node.pointer === true),
  );
  return named.filter(({ node }) => named.filter((one) => one.node.parent === node.parent).length >= LEAST);
}

const LONGEST = 24;

/** "On Friday" is the only one that is shown where none is on that date. */
function daysOn(date: string, days: Element[], turn: Turn): Element[] {
  const exact = days.filter((day) => isOn(date, day, turn));
  const [name = ''] = exact.length === 0 ? (/^\p{L}+day$/iu.exec(date) ?? []) : [];
  return name === ''
    ? exact
    : days.filter((day) => day.name.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase());
}

/** By its weekday, and by its number where it has one. */
function isOn(date: string, { name }: Element, { input }: Turn): boolean {
  const iso = dateOf(date, input.today);
  if (iso === undefined) return false;
  const weekday = DAY_NAMES[new Date(`${iso}T00:00:00Z`).getUTCDay()] as string;
  const number = /\d{1,2}/.exec(name)?.[0];
  return (
    name.slice(0, 3).toLowerCase() === weekday.slice(0, 3).toLowerCase() &&
    (number === undefined || Number(number) === Number(iso.slice(-2)))
  );
}

/** The last of them that was pressed. */
function isShown(view: Element, days: Element[], { input }: Turn): boolean {
  const pressed = input.history.flatMap(({ action }) => (action.kind === 'click' ? [action.ref] : []));
  return pressed.findLast((ref) => days.some((day) => day.ref === ref)) === view.ref;
}
