// SPDX-License-Identifier: MIT
// A day, a time of day, or both, for a field that opens something to choose them from.
import type { PageAction } from '../../action.ts';
import { dateOf, leadingDate, rangeIn } from '../language/dates.ts';
import { timeIn } from '../language/numbers.ts';
import { quote } from '../language/text.ts';
import { type Element, nameOf } from '../page/model.ts';
import type { Result, Turn } from '../turn/turn.ts';
import { choosesDay, dayMeant, pickDate } from './calendar.ts';
import { setParts } from './parts.ts';
import { pickInstead } from './picked.ts';
import { dateForm, isDated } from './values.ts';

const OPENS = new Set<Element['kind']>(['field', 'button', 'text']);
const CLOCK = /^(?:at\s+|,\s*)?(.*\d.*|noon|midnight|.* past .*|.* to .*)$/i;

/** "At 9". */
const AT_HOUR = /\bat (\d{1,2})$/i;

/** Undefined where it is neither, or is to be typed. */
export function setMoment(turn: Turn, element: Element, text: string, called: string): Result | undefined {
  // What takes a date by its type is typed into, whatever the browser would open.
  if (!OPENS.has(element.kind) || element.node.takes !== undefined) return undefined;
  const { today } = turn.input;
  const range = rangeIn(text, today);
  if (range !== undefined) return setRange(turn, element, range);
  const lead = dateOf(text, today) === undefined ? leadingDate(text, today) : { date: text, rest: '' };
  const told = CLOCK.exec((lead?.rest ?? text).replace(AT_HOUR, '$1:00'))?.[1];
  const clock = told !== undefined && timeIn(told) !== undefined ? told : undefined;
  if (lead === undefined) return clock === undefined ? undefined : setTime(turn, element, clock);
  if (lead.rest === '') return setDay(turn, element, dayMeant(turn, text) as string, called);
  if (clock === undefined || !takesNoTyping(element)) return undefined;
  const iso = dateOf(lead.date, today) as string;
  if (dayIn(element, today) === iso) return setTime(turn, element, clock);
  const day = setDay(turn, element, iso, called);
  return day?.state === 'act' ? { ...day, final: false } : day;
}

/** The first and the last day, one after the other, in what one field opens. */
function setRange(turn: Turn, element: Element, [first, last]: [string, string]): Result | undefined {
  if (!takesNoTyping(element)) return undefined;
  const isChosen = turn.progress.some((done) => done.kind === 'click' && choosesDay(done.name ?? '', first));
  const day = pickDate(turn, element, isChosen ? last : first);
  if (day?.state !== 'act' || !day.final) return day;
  return isChosen
    ? { ...day, said: `chose ${first} to ${last} for ${quote(nameOf(element))}` }
    : { ...day, final: false };
}

/** The day that a field shows, whatever follows it. */
function dayIn({ node }: Element, today: string): string | undefined {
  const shown = leadingDate(node.text ?? '', today)?.date;
  return shown === undefined ? undefined : dateOf(shown, today);
}

/** By a date picker, where one shows once the field is clicked. */
function setDay(turn: Turn, element: Element, iso: string, called: string): Result | undefined {
  const name = nameOf(element);
  if (element.node.text && dateOf(element.node.text, turn.input.today) === iso)
    return { state: 'skip', said: `set ${quote(name)} to ${quote(element.node.text)}` };
  const typed = turn.progress.some((done) => done.kind === 'type' && done.ref === element.ref);
  const picked = typed ? undefined : pickInstead(turn, element, iso);
  if (picked !== undefined) return picked;
  if (typed || (turn.failures === 0 && !wantsClick(element, called))) return undefined;
  return pickDate(turn, element, iso);
}

/** By what a field that takes no typing opens for the hour and the minute. */
function setTime(turn: Turn, element: Element, clock: string): Result | undefined {
  if (!takesNoTyping(element)) return undefined;
  const name = nameOf(element);
  const clicked = turn.progress.some((done) => done.kind === 'click');
  const parts = clicked ? setParts(turn, '', clock) : undefined;
  if (parts?.state === 'act') {
    // What is typed counts once the focus has gone on.
    const actions: PageAction[] = [...parts.actions, { kind: 'press', key: 'Tab' }];
    return { ...parts, actions, said: `set ${quote(name)} to ${quote(clock)}` };
  }
  if (clicked) return undefined;
  return {
    state: 'act',
    actions: [{ kind: 'click', ref: element.ref, name }],
    said: '',
    final: false,
    pause: true,
  };
}

const takesNoTyping = ({ kind, node }: Element): boolean => kind !== 'field' || node.readonly === true;

/** A field that takes no typing, or one for dates that does not say how to write them, may open a picker. */
function wantsClick(element: Element, called: string): boolean {
  if (takesNoTyping(element)) return true;
  return (isDated(element, called) || isEnd(element)) && dateForm(element) === undefined;
}

/** "To": where it is to take a day, of days. */
const isEnd = ({ labels }: Element): boolean =>
  labels.some(({ text }) => /^(?:to|until|till)\W*$/i.test(text.trim()));
