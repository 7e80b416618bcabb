// SPDX-License-Identifier: MIT
// Days with a time of day that a page offers to be pressed: "Fri 27 November, 15:00", an hour under the head of its day, the free place where a day and an
// hour of a week's table meet.
import { weekdayOf } from '../language/dates.ts';
import { isClock, type Moment, momentOf } from '../language/moments.ts';
import { timeIn } from '../language/numbers.ts';
import { type Element, isWithin, type PageModel, takesClicks } from './model.ts';
import { type ShownDay, weekShown } from './week.ts';
import { cellsUnder, placeAt, placesOn } from './week-grid.ts';

const LONGEST = 60;
const HALF_DAY = 720;
/** Says of a place that it can be had. */
const FREE = /^(?:free|available|open|book|\+)?$/i;
export const isFreeName = (name: string): boolean => FREE.test(name.trim());
const MARKED = /[\s:,;(–-]+(?:free|available|open)\)?$/i;

/** The one that is meant, of those that can be had; undefined where there is none or several. @param phrase How it was told. */
export function offeredAt(
  told: Moment,
  phrase: string,
  model: PageModel,
  today: string,
): Element | undefined {
  const at = (time: number): Element[] => {
    const meant = { ...told, time };
    const called = named(model, today).filter(({ moment }) => isMeant(moment, meant, today));
    return called.length > 0 ? called.map(({ element }) => element) : placed(meant, model, today);
  };
  const same = at(told.time);
  const isWhole = told.time >= HALF_DAY || TOLD_WHOLE.test(phrase);
  // "At three" is the one in the afternoon where the page has no other.
  const [only, ...more] = same.length > 0 || isWhole ? same : at(told.time + HALF_DAY);
  return more.length === 0 ? only : undefined;
}

const TOLD_WHOLE = /\b[ap]\.?m\b|morning|\b0\d/i;

const isMeant = (offered: Moment, told: Moment, today: string): boolean =>
  offered.time === told.time && isDayOf(offered.day, told.day, told.isWeekday, today);

/** "Friday" is the one of the week that the page shows, unless that is past. */
export const isDayOf = (iso: string, day: string, isWeekday: boolean, today: string): boolean =>
  iso === day || (isWeekday && iso >= today && weekdayOf(iso) === weekdayOf(day));

interface Named {
  element: Element;
  moment: Moment;
}

/** A sentence is read many times on one page. */
const known = new WeakMap<PageModel, Named[]>();

function named(model: PageModel, today: string): Named[] {
  const all =
    known.get(model) ??
    model.elements.flatMap((element) => {
      const told = isOffer(element) ? element.name.replace(MARKED, '') : '';
      const moment = /\d/.test(told) ? momentOf(told, today) : undefined;
      const day = moment && dayShown(moment.day, told);
      return moment === undefined || day === undefined ? [] : [{ element, moment: { ...moment, day } }];
    });
  known.set(model, all);
  return all;
}

/** "Wed 18 November" of this week is not the day of that date to come; undefined of one that is neither. */
function dayShown(iso: string, told: string): string | undefined {
  const name = DAY_NAME.exec(told)?.[1]?.toLowerCase();
  const before = `${Number(iso.slice(0, 4)) - 1}${iso.slice(4)}`;
  return [iso, before].find((day) => name === undefined || weekdayOf(day).startsWith(name));
}

const DAY_NAME = /\b(mon|tue|wed|thu|fri|sat|sun)\p{L}*/iu;

function isOffer({ kind, node, name }: Element): boolean {
  const pressed = kind === 'button' || kind === 'option' || takesClicks(node);
  return pressed && node.disabled !== true && name.length <= LONGEST;
}

/** By the head of the day that it stands under. */
function placed(told: Moment, model: PageModel, today: string): Element[] {
  const days = (weekShown(model, today)?.days ?? []).filter(({ iso }) =>
    isDayOf(iso, told.day, told.isWeekday, today),
  );
  return days.flatMap((day) => [
    ...listed(day, model).flatMap(({ element, time }) => (time === told.time ? [element] : [])),
    ...freeIn(placeAt(day, told.time, model)),
  ]);
}

/** What a week or a list of days offers, in the order of time. */
export function freeMoments(model: PageModel, today: string): FreeMoment[] {
  const days = weekShown(model, today)?.days ?? [];
  const placed = days.flatMap((day) => {
    const crossing = placesOn(day, model).flatMap((place) =>
      freeIn(place).map((element) => ({ element, time: place.time })),
    );
    return [...listed(day, model), ...crossing].map((one) => ({ ...one, day: day.iso }));
  });
  const called = named(model, today).map(({ element, moment: { day, time } }) => ({ element, day, time }));
  return (called.length > 0 ? called : placed).sort((a, b) => whenOf(a).localeCompare(whenOf(b)));
}

export interface FreeMoment {
  element: Element;
  /** ISO date. */
  day: string;
  /** Minutes after midnight. */
  time: number;
}

const whenOf = ({ day, time }: FreeMoment): string => `${day} ${String(time).padStart(4, '0')}`;

/** Hours under the head of their day. */
function listed(day: ShownDay, model: PageModel): Omit<FreeMoment, 'day'>[] {
  const parts = day.part === undefined ? cellsUnder(day, model) : [day.part];
  return model.elements.flatMap((element) => {
    const isHour = parts.some((part) => isWithin(element.node, part)) && isOffer(element);
    const time = isHour && isClock(element.name.trim()) ? timeIn(element.name) : undefined;
    return time === undefined ? [] : [{ element, time }];
  });
}

function freeIn(found: ReturnType<typeof placeAt>): Element[] {
  if (found === undefined) return [];
  const [only, ...more] = found.inside;
  const free = only === undefined && found.place && takesClicks(found.place.node) ? found.place : only;
  return free !== undefined && more.length === 0 && isFreeName(free.name) && isOffer(free) ? [free] : [];
}
