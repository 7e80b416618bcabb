// SPDX-License-Identifier: MIT
// "Choose tomorrow", "the 5th of May": a date with no word of where it goes, for the one place on the page that takes one.

import { dateOf, monthOf, ofShownMonth } from '../language/dates.ts';
import { quote } from '../language/text.ts';
import { type Element, nameOf, type PageModel } from '../page/model.ts';
import { optionsOf } from '../page/options.ts';
import { act, clickOf, type Result, type Turn } from '../turn/turn.ts';
import { dayMeant, pickDate, showMonth, showsDays } from './calendar.ts';
import { setValue } from './fields.ts';
import { isCalendarOpener } from './opener.ts';
import { setParts } from './parts.ts';
import { isDated, plainValue } from './values.ts';

export function chooseDate(turn: Turn, said: string): Result | undefined {
  const text = said.replace(/^(?:the\s+)?(?:date|day)\s+(?!after)/i, '').replace(AS_DAY, '');
  const iso = dayMeant(turn, text);
  if (iso === undefined) return showSaid(turn, text);
  const fields = dateTakers(turn.model).filter(({ kind }) => kind !== 'list');
  const empty = fields.filter(({ node }) => !node.text);
  const only = fields.length === 1 ? fields[0] : empty.length === 1 ? empty[0] : undefined;
  const isSaid = dateOf(text, turn.input.today) === iso && ofShownMonth(text) === undefined;
  if (only !== undefined) return setValue(turn, only, isSaid ? text : iso);
  if (fields.length > 1) return { state: 'unclear', phrase: said, options: fields };
  return setParts(turn, '', text) ?? pickDate(turn, undefined, iso);
}

/** "12/08/2026 as the date", "the 14th of May as the day of the visit": what a date is anyway; a day of birth is no day of a visit. */
const AS_DAY =
  /\s+as\s+(?:the|my|our|its)\s+(?!(?:birth|expiry|issue)\b)(?:\p{Ll}+\s+)?(?:date|day)(?:\s+(?:of|for)\s+(?!(?:birth|expiry|issue)\b).+)?$/u;

const MONTH =
  /^(?:(?:me|to|the|month|of|calendar|for|in|on)\s+)*(\p{L}{3,9})(?:\s+(?:of\s+)?(\d{4}))?(?:\s+(?:(?:in|on|of) the )?(?:(?:\w+ )?calendar(?:\s(?:of|for)\s.+)?|month))?$/iu;

/** "July 2027 in the calendar": the month that it is to show. */
export function showSaid(turn: Turn, said: string): Result | undefined {
  const [, name = '', year] = MONTH.exec(said) ?? [];
  const month = monthOf(name.toLowerCase());
  return month === undefined
    ? undefined
    : showMonth(turn, month, year === undefined ? undefined : Number(year));
}

const CALENDAR = /^(?:the\s+)?(?:calendar|date ?picker|calendar (?:widget|popup|icon))$/i;

/** "Open the calendar", which nothing on the page is called: the one thing that is there to open it, else the one place that takes a date, brings it. */
export function openCalendar(turn: Turn, said: string): Result | undefined {
  if (!CALENDAR.test(said.trim())) return undefined;
  const openers = turn.model.elements.filter(isCalendarOpener);
  const [only, ...more] = openers.length === 1 ? openers : dateTakers(turn.model);
  if (only === undefined || more.length > 0 || showsDays(turn)) return undefined;
  return act(clickOf(only), `opened ${quote(nameOf(only))}`, true);
}

/** "City" beside the days of a stay: its button finds what the whole form asks for, and no words of anybody's choice. */
export const isOfJourney = ({ node, labels }: Element, model: PageModel): boolean =>
  node.role !== 'searchbox' &&
  !labels.some(({ text }) => /\b(?:search|find|look ?up)\b/i.test(text)) &&
  dateTakers(model).some((taker) => taker.node !== node);

const SURELY =
  /\bdates?\b|\bday\b|\bdepart|\barriv|check[- ]?(?:in|out)|\breturn|\bbirth|\bdue\b|\bleav(?:es?|ing)\b|\bwhen\b|\bon$|yyyy/i;

/** Whether it tells that it takes a date. */
export const saysDate = ({ node, labels }: Element): boolean =>
  node.takes !== undefined || labels.some(({ text }) => SURELY.test(text));

/** What takes a date: fields that say so, else those that may be for one, and what opens a calendar. */
export function dateTakers({ elements }: PageModel): Element[] {
  const fields = elements.filter(
    (element) =>
      (element.kind === 'field' || element.kind === 'list') &&
      element.node.disabled !== true &&
      isDated(element, '') &&
      !isTimeOnly(element) &&
      !isDayAlone(element, elements),
  );
  const surely = fields.filter(saysDate);
  // A field that is typed into needs no button beside it.
  const typed = fields.filter(({ kind, node }) => kind === 'field' && node.readonly !== true);
  const openers = elements
    .filter(isCalendarOpener)
    .filter(({ node }) => !typed.some((field) => field.node.parent === node.parent));
  const maybe = openers.length > 0 ? [] : fields.filter(({ node }) => node.role !== 'combobox');
  return [...(surely.length > 0 ? surely : maybe), ...openers];
}

/** The only one of them that takes a whole date: a list of days, beside those of months and years, does not. */
export function dateTakerOf(options: Element[], value: string, { model, input }: Turn): Element | undefined {
  const date = /\d{4}/.test(value) ? dateOf(plainValue(value).text, input.today) : undefined;
  const takers = date === undefined ? [] : dateTakers(model);
  const [only, ...more] = options.filter((one) => takers.includes(one));
  return more.length === 0 ? only : undefined;
}

/** The day beside a month and a year takes no whole date. */
function isDayAlone(element: Element, elements: Element[]): boolean {
  const { kind, labels } = element;
  if (kind === 'list') return isDayList(element);
  if (kind !== 'field') return false;
  const isThere = (called: RegExp): boolean =>
    elements.some(({ kind, name }) => (kind === 'field' || kind === 'list') && called.test(name.trim()));
  return (
    labels.some(({ text }) => /^(?:day|dd)$/i.test(text.trim())) &&
    isThere(/^(?:month|mm)$/i) &&
    isThere(/^(?:year|yyyy)$/i)
  );
}

/** "1" to "31". */
function isDayList(element: Element): boolean {
  const names = optionsOf(element).map(({ name }) => name.trim());
  return names.length >= 28 && names.filter((name) => /^\d{1,2}$/.test(name)).length >= names.length - 1;
}

function isTimeOnly({ node, labels }: Element): boolean {
  if (node.takes !== undefined) return node.takes === 'time';
  const says = (words: string[]): boolean =>
    labels.some((label) => words.some((word) => label.words.includes(word)));
  return says(['time', 'hour']) && !says(['day', 'date']);
}
