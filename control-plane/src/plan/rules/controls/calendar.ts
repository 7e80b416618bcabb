// SPDX-License-Identifier: MIT
// Date pickers that take no typing: open, turn the pages to the month, click the day.
import type { PageAction } from '../../action.ts';
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { dateOf, ofShownMonth } from '../language/dates.ts';
import { ordinalOf } from '../language/numbers.ts';
import { quote } from '../language/text.ts';
import { type Element, isWithin, nameOf, takesClicks } from '../page/model.ts';
import { NEXT, PREVIOUS } from '../page/week.ts';
import type { Result, Turn } from '../turn/turn.ts';
import {
  type Calendar,
  calendarNear,
  chosenIn,
  dayNamed,
  dayOf,
  FULL_DATE,
  holdsMonths,
  monthBeside,
  monthIn,
} from './month-shown.ts';
import { isDated } from './values.ts';

const MAX_TURNS = 60;

/** The next click towards `iso`; undefined where there is no calendar to be seen. `field`: undefined where one is always open. */
export function pickDate(turn: Turn, field: Element | undefined, iso: string): Result | undefined {
  const calendar = calendarNear(turn, field);
  const opened = turn.progress.some((action) => action.kind === 'click' && action.ref === field?.ref);
  // Of several the one that is open may be that of another field.
  const several = turn.model.elements.filter((one) => one.kind === 'field' && isDated(one, '')).length > 1;
  const opens = several && field?.kind === 'field' && turn.progress.length === 0;
  if (calendar === undefined || opens)
    return field === undefined || opened || field.node.disabled === true
      ? undefined
      : step({ kind: 'click', ref: field.ref, name: nameOf(field) });
  const shown = monthBeside(turn, calendar, iso);
  const paged = pageTo(turn, shown, iso);
  if (paged !== SHOWN) return paged;
  const cell = dayCell(shown.node, turn, iso);
  if (cell === undefined) return undefined;
  const day = takerIn(cell, shown.node, turn);
  // The days beside it are others.
  if (day === undefined)
    return {
      state: 'ask',
      question: `The calendar does not offer ${iso}. Which day shall I take?`,
      phrase: iso,
      options: [],
    };
  return {
    ...step({ kind: 'click', ref: day.ref, name: nameOf(day) }),
    said: field === undefined ? `chose ${iso}` : `chose ${iso} for ${quote(nameOf(field))}`,
    final: true,
  };
}

/** The month that a calendar is to show, and no day of it; undefined where there is none to be seen. */
export function showMonth(turn: Turn, month: number, year?: number): Result | undefined {
  const calendar = calendarNear(turn, undefined);
  if (calendar === undefined) return undefined;
  const ahead = calendar.month <= month ? calendar.year : calendar.year + 1;
  const iso = `${year ?? ahead}-${String(month).padStart(2, '0')}-01`;
  const paged = pageTo(turn, calendar, iso);
  return paged === SHOWN ? { state: 'skip', said: `showed ${iso.slice(0, 7)}` } : paged;
}

/** Whether the page shows the days of a month. */
export function showsDays(turn: Turn): boolean {
  return calendarNear(turn, undefined) !== undefined;
}

/** The day that is said; "the 14th" is one of the month that the page shows. */
export function dayMeant(turn: Turn, said: string): string | undefined {
  const shown = ofShownMonth(said);
  const day = ordinalOf((shown ?? said).trim().replace(/^the\s+/i, '')) ?? 0;
  const calendar = day > 0 ? calendarNear(turn, undefined) : undefined;
  const two = (number: number): string => String(number).padStart(2, '0');
  return calendar === undefined
    ? dateOf(shown === undefined ? said : `${shown} of this month`, turn.input.today)
    : `${calendar.year}-${two(calendar.month)}-${two(day)}`;
}

const SHOWN = 'shown';

/** The next step to the month of `iso`; undefined where nothing leads there. */
function pageTo(turn: Turn, calendar: Calendar, iso: string): Result | typeof SHOWN | undefined {
  if (turn.progress.length > MAX_TURNS) return undefined;
  const ahead = (Number(iso.slice(0, 4)) - calendar.year) * 12 + Number(iso.slice(5, 7)) - calendar.month;
  if (ahead === 0) return SHOWN;
  const isNear =
    Math.abs(ahead) <= MONTHS && Number(iso.slice(0, 4)) !== calendar.year && yearIsTyped(calendar);
  const near = isNear ? turnerOf(calendar.node, turn, ahead > 0) : undefined;
  if (near !== undefined) return step({ kind: 'click', ...near });
  const chosen = monthChosen(turn, calendar, iso);
  if (chosen.length > 0) return { state: 'act', actions: chosen, said: '', final: false, pause: true };
  const turner = turnerOf(calendar.node, turn, ahead > 0);
  return turner && step({ kind: 'click', ...turner });
}

const MONTHS = 12;

/** A list of months beside a year that is typed may have only those of that year that can be chosen. */
const yearIsTyped = ({ node, year }: Calendar): boolean =>
  [...walk(node)].some(({ role, text }) => role === 'spinbutton' && text === String(year));

function step(action: PageAction): Extract<Result, { state: 'act' }> {
  return { state: 'act', actions: [action], said: '', final: false, pause: true };
}

/** Where lists tell the month and the year, both are chosen there. */
function monthChosen(turn: Turn, { node, month, year }: Calendar, iso: string): PageAction[] {
  const inside = turn.model.elements.filter(({ node: { order } }) => order >= node.order && order < node.end);
  // The month of another year is none that such a list has.
  const tellsYear = ({ node: { role, text = '' } }: Element, control: SnapshotNode): boolean =>
    isOfYears(control) ||
    (role === 'combobox' ? chosenIn(control) : role === 'spinbutton' ? text : '') === String(year);
  if (!iso.startsWith(String(year)) && !inside.some((one) => tellsYear(one, one.node))) return [];
  return inside.flatMap((element): PageAction[] => {
    const { ref, node: control } = element;
    const name = nameOf(element);
    const shown = control.role === 'combobox' ? chosenIn(control) : (control.text ?? '');
    const wantedYear = iso.slice(0, 4);
    if (control.role === 'spinbutton' && shown === String(year) && wantedYear !== shown)
      return [{ kind: 'set', ref, name, value: wantedYear }];
    if (control.role !== 'combobox') return [];
    const months = shown !== String(year) && monthIn(`${shown} ${year}`)?.month === month;
    const wanted = control.children.find(({ name: option }) =>
      months
        ? monthIn(`${option} ${year}`)?.month === Number(iso.slice(5, 7))
        : (shown === String(year) || isOfYears(control)) && option === wantedYear,
    );
    return wanted === undefined || wanted.selected === true
      ? []
      : [{ kind: 'select', ref, name, options: [wanted.name] }];
  });
}

/** One that lacks the year that is shown has another one chosen. */
const isOfYears = ({ role, children }: SnapshotNode): boolean =>
  role === 'combobox' && children.length > 1 && children.every(({ name }) => /^\d{4}$/.test(name));

const LONGEST_PAGER = 20;
/** "Next payment" turns no month. */
const OF_OTHER = /^(?:[Nn]ext|[Pp]rev(?:ious)?|[Ll]ater|[Ee]arlier) (?!month\b|page\b|week\b)\p{Ll}/u;

/** The month and the year that it stands beside are none of its own. */
const ownName = ({ name, text }: SnapshotNode): string => name || (text ?? '');

/** What turns the page; it may be a mere word beside the month's name. */
function turnerOf(
  calendar: SnapshotNode,
  turn: Turn,
  forward: boolean,
): { ref: string; name: string; text?: string } | undefined {
  // What turns the whole page, or leads down it, stands further off than the calendar's own.
  const around = calendar.parent ?? calendar;
  const own = turnerIn(calendar, turn, forward) ?? turnerIn(around, turn, forward);
  // Several months side by side have one for them all.
  return own ?? (around.parent && holdsMonths(around) ? turnerIn(around.parent, turn, forward) : undefined);
}

function turnerIn(
  scope: SnapshotNode,
  turn: Turn,
  forward: boolean,
): { ref: string; name: string; text?: string } | undefined {
  const pattern = forward ? NEXT : PREVIOUS;
  const inside = turn.model.elements.filter(
    ({ node }) => node.order >= scope.order && node.order < scope.end && node.disabled !== true,
  );
  const called = inside.filter(
    ({ node, labels }) =>
      labels.some(({ text }) => pattern.test(text.trim()) && !OF_OTHER.test(text.trim())) &&
      !/year/i.test(`${ownName(node)} ${node.title ?? ''} ${node.icon ?? ''}`) &&
      ownName(node).length <= LONGEST_PAGER,
  );
  // What holds both of them, with the month between, may be called by the first.
  const [button] = deepest(called);
  if (button !== undefined) return { ref: button.ref, name: nameOf(button) };
  for (const { node, ref } of inside)
    for (const word of (node.text ?? node.children.map((child) => child.text ?? '').join(' ')).split(/\s+/))
      if (pattern.test(word)) return { ref, name: word, text: word };
  return undefined;
}

/** Whether a click on what is called so chose that day. */
export function choosesDay(name: string, iso: string): boolean {
  const told = FULL_DATE.exec(name)?.[0];
  return told === undefined ? dayNamed(name) === Number(iso.slice(8)) : dateOf(told, iso) === iso;
}

/** The day's own cell, by its whole date if it tells that: else of days shown twice, the first if early in the month, else the last. */
function dayCell(calendar: SnapshotNode, turn: Turn, iso: string): Element | undefined {
  const day = Number(iso.slice(8));
  const cells = turn.model.elements.filter(({ kind, node }) => {
    const inside = node.order >= calendar.order && node.order < calendar.end;
    return inside && kind !== 'option' && node.disabled !== true && dayOf(node) === day;
  });
  const told = cells.filter(({ name }) => FULL_DATE.test(name));
  const own = told.filter(({ name }) => dateOf(FULL_DATE.exec(name)?.[0] ?? '', iso) === iso);
  if (told.length > 0) return deepest(own)[0];
  return day <= 15 ? deepest(cells)[0] : deepest(cells).at(-1);
}

/** Where the cells of free days hold what takes them, a click on another place does nothing: of a cell without one, none is. */
export function takerIn(cell: Element, calendar: SnapshotNode, turn: Turn): Element | undefined {
  if (cell.kind === 'button' || takesClicks(cell.node)) return cell;
  const takers = turn.model.elements.filter(
    ({ kind, node, name }) =>
      (kind === 'button' || kind === 'link') && isWithin(node, calendar) && TAKES.test(name.trim()),
  );
  const [own, ...more] = takers.filter(({ node }) => isWithin(node, cell.node));
  if (own !== undefined && more.length === 0) return own;
  const inCells = takers.filter(({ node }) => CELLS.has(node.parent?.role ?? ''));
  return own === undefined && inCells.length >= FEWEST_FREE ? undefined : cell;
}

const TAKES = /^(?:(?:book|reserve|choose|select|pick|take|add|request)\b.*|free|available|open|\+)$/i;
const CELLS = new Set(['cell', 'gridcell']);
const FEWEST_FREE = 3;

function deepest(cells: Element[]): Element[] {
  return cells.filter(
    ({ node }) => !cells.some(({ node: other }) => other.order > node.order && other.order < node.end),
  );
}
