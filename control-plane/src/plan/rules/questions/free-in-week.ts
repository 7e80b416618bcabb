// SPDX-License-Identifier: MIT
// "How many free appointments are there on Wednesday?", "when is the first free slot in the week from 30 November?": of what a week offers.
import { clockOf } from '../language/dates.ts';
import { freeWithin, mondayOf } from '../page/moments-within.ts';
import { type FreeMoment, freeMoments, offeredAt } from '../page/offered-moments.ts';
import { weekShown } from '../page/week.ts';
import type { Turn } from '../turn/turn.ts';
import { chosenWords, type FreeAsked, freeAsked } from './free-asked.ts';

/** Undefined where the page offers no such moments, shows another time than is asked for, or something that the question names is not chosen. */
export function freeInWeek(question: string, turn: Turn): string | undefined {
  const { model, input } = turn;
  const told = freeAsked(question, input.today);
  if (told === undefined || freeMoments(model, input.today).length === 0) return undefined;
  const chosen = chosenWords(turn);
  if (!told.others.every((word) => chosen.includes(word)) || !isShown(told, turn)) return undefined;
  if (told.asks !== 'whether' && told.at !== undefined) return undefined;
  if (told.asks === 'whether') return whetherFree(question, told, turn);
  const { span, noun } = told;
  const free = freeWithin(span, model, input.today);
  const meant = span.end === 'first' ? free.slice(0, 1) : span.end === 'last' ? free.slice(-1) : free;
  const list = meant.map((one) => nameOf(one, turn)).join(', ');
  if (told.asks === 'which') return `${list === '' ? 'None' : list}.`;
  return `${free.length} free ${noun}${list === '' ? '' : `: ${list}`}.`;
}

/** "Is Ms Okoye free on Wednesday at nine?" */
function whetherFree(question: string, { span, at }: FreeAsked, { model, input }: Turn): string | undefined {
  if (at === undefined && span.day === undefined) return undefined;
  const isFree =
    at === undefined
      ? freeWithin(span, model, input.today).length > 0
      : offeredAt(at, question, model, input.today) !== undefined;
  return isFree ? 'Yes.' : 'No.';
}

/** "Tue 1 11:00". */
function nameOf({ element, day, time }: FreeMoment, { model, input }: Turn): string {
  const name = weekShown(model, input.today)?.days.find(({ iso }) => iso === day)?.name;
  return name === undefined ? element.name : `${name} ${clockOf(time)}`;
}

/** The day or the week that is asked for, where one is, is in sight. */
function isShown({ span, at }: FreeAsked, { model, input }: Turn): boolean {
  const { day, week } = at === undefined ? span : { ...span, day: { iso: at.day } };
  const days = weekShown(model, input.today)?.days;
  if (days === undefined) return true;
  const [first] = days;
  return (
    (day === undefined || days.some(({ iso }) => iso === day.iso)) &&
    (week === undefined || (first !== undefined && mondayOf(first.iso) === mondayOf(week)))
  );
}
