// SPDX-License-Identifier: MIT
// "Which times are still free on Friday the 4th?", once that day was chosen: of the hours that stand side by side those that can be chosen.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { weekdayOf } from '../language/dates.ts';
import { timeIn } from '../language/numbers.ts';
import { amongHours, type TimeSpan } from '../language/time-span.ts';
import { DAY_START } from '../language/weekdays.ts';
import { textOf } from '../page/labels.ts';
import { freeMoments } from '../page/offered-moments.ts';
import type { Turn } from '../turn/turn.ts';
import { chosenWords, freeAsked } from './free-asked.ts';

const TIME = /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?$/i;
const TAKEN = /\b(?:booked|full|taken|sold out|unavailable|not available|closed)\b/i;
const CHOSEN = new Set(['button', 'link', 'radio', 'option']);

/** Undefined where another day was chosen than is asked for, something that the question names is not, or no hours stand side by side. */
export function freeTimes(question: string, turn: Turn): string | undefined {
  const { model, input } = turn;
  const told = freeAsked(question, input.today);
  const hours = told && hoursShown(model.root);
  if (told === undefined || hours === undefined || told.asks === 'how many') return undefined;
  const { others, at, asks } = told;
  const span = amongHours(told.span, hours.map(timeOf));
  const chosen = chosenWords(turn);
  const day = at === undefined ? span.day : { iso: at.day, isWeekday: at.isWeekday };
  if (!others.every((word) => chosen.includes(word)) || (day !== undefined && !isOfDay(day, turn)))
    return undefined;
  const free = hours.filter((hour) => isFree(hour) && isIn(span, hour)).map(shown);
  if (at !== undefined) return free.some((hour) => timeIn(hour) === at.time) ? 'Yes.' : 'No.';
  if (span.end !== undefined && !isRising(hours)) return undefined;
  const meant = span.end === undefined ? free : [free.at(span.end === 'last' ? -1 : 0) ?? ''];
  if (free.length === 0) return asks === 'whether' ? 'No.' : 'None.';
  return `${asks === 'whether' ? 'Yes: ' : ''}${meant.join(', ')}.`;
}

/** Whether the page shows what times are free, of a week or of a day. */
export const showsTimes = ({ model, input }: Turn): boolean =>
  freeMoments(model, input.today).length > 0 || hoursShown(model.root) !== undefined;

/** The hours side by side that can be had within some time; undefined where the page shows none, or those of another day. */
export function freeHours(span: TimeSpan, turn: Turn): SnapshotNode[] | undefined {
  const hours = hoursShown(turn.model.root);
  if (hours === undefined || (span.day !== undefined && !isOfDay(span.day, turn))) return undefined;
  const meant = amongHours(span, hours.map(timeOf));
  return hours.filter((hour) => isFree(hour) && isIn(meant, hour));
}

/** Hours side by side; undefined where there are none, or several such rows. */
function hoursShown(root: SnapshotNode): SnapshotNode[] | undefined {
  const [hours, ...more] = [...walk(root)].map(hoursIn).filter(({ length }) => length > 1);
  return more.length > 0 ? undefined : hours;
}

const isRising = (hours: SnapshotNode[]): boolean =>
  hours.every(
    (hour, i) => i === 0 || (timeIn(shown(hours[i - 1] as SnapshotNode)) ?? 0) < (timeIn(shown(hour)) ?? 0),
  );

/** What can be done with an hour, "fully booked", may be its name. */
const shown = ({ text, name }: SnapshotNode): string => (text ?? name).trim();

const timeOf = (hour: SnapshotNode): number => timeIn(shown(hour)) ?? 0;

const isIn = ({ from, to }: TimeSpan, hour: SnapshotNode): boolean =>
  timeOf(hour) >= from && timeOf(hour) < to;

const hoursIn = ({ children }: SnapshotNode): SnapshotNode[] =>
  children.length > 0 && children.every((child) => TIME.test(shown(child))) ? children : [];

const isFree = (node: SnapshotNode): boolean =>
  node.disabled !== true &&
  (node.pointer === true || CHOSEN.has(node.role)) &&
  !TAKEN.test(`${textOf(node)} ${node.title ?? ''}`);

type Day = NonNullable<TimeSpan['day']>;

/** Of the days that were pressed the last is that one: "Fri 4", "Sat, Nov 28". */
function isOfDay({ iso, isWeekday }: Day, { input }: Turn): boolean {
  const days = input.history.flatMap(({ action }) =>
    action.kind === 'click' && DAY_START.test(action.name) ? [action.name] : [],
  );
  const name = days.at(-1) ?? '';
  const number = /\d{1,2}/.exec(name)?.[0];
  return (
    name.slice(0, 3).toLowerCase() === weekdayOf(iso).slice(0, 3) &&
    (isWeekday || number === undefined || Number(number) === Number(iso.slice(8)))
  );
}
