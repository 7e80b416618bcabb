// SPDX-License-Identifier: MIT
// "From 3 to 9 May", "we'd arrive on the 28th and leave on the 2nd": where only a calendar takes the days, each of them is chosen in
// it, then comes the rest.
import { dayMeant, showsDays } from '../controls/calendar.ts';
import { dateTakers } from '../controls/dated.ts';
import { isCalendarOpener } from '../controls/opener.ts';
import { clausesOf } from '../language/clauses.ts';
import { type Clause, isDerived } from '../language/command.ts';
import { dateOf, leadingDate } from '../language/dates.ts';
import { plainDates } from '../language/plain-dates.ts';
import { protect, restored } from '../language/protect.ts';
import type { Element } from '../page/model.ts';
import type { Turn } from '../turn/turn.ts';
import { withLastNight } from './nights.ts';

/** The clauses of the days, then what is left; undefined where not just two days are told, or there is a field for them. */
export function daysFirst(clause: Clause, turn: Turn): Clause[] | undefined {
  if (!DOES.has(clause.command.kind) || isDerived(clause) || turn.progress.length > 0) return undefined;
  if (!showsDays(turn) || dateTakers(turn.model).length > 0) return undefined;
  const { text, quotes } = protect(withLastNight(clause.source, turn));
  const { days, rest } = daysIn(plainDates(text), turn);
  const [first, last] = days;
  if (first === undefined || last === undefined || days.length > 2 || last.iso <= first.iso) return undefined;
  const chosen = days.map(
    ({ said: rest }): Clause => ({
      ...clause,
      source: `choose: ${clause.source}`,
      command: { kind: 'choose', rest },
    }),
  );
  const left = restored(rest.replace(AS_WHICH, ' '), quotes).trim();
  return [...chosen, ...(ONLY.test(left) ? [] : clausesOf(left))];
}

const DOES = new Set<Clause['command']['kind']>(['click', 'choose', 'set', 'type', 'open', 'fill']);

/** "Arriving on the 3rd and leaving on the 6th", for the one thing that keeps both days: "from the 3rd to the 6th". */
export function daysTogether(text: string, turn: Turn): string {
  if (!keepsBothDays(turn)) return text;
  const { days, rest } = daysIn(text, turn);
  const [first, last] = days;
  if (first === undefined || last === undefined || days.length > 2 || last.iso <= first.iso) return text;
  const left = rest
    .replace(AS_WHICH, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s,]+$/, '');
  return `${left} from ${first.said} to ${last.said}`;
}

/** Whether the one thing of the page that takes days takes the first and the last of them. */
export function keepsBothDays({ model }: Turn): boolean {
  const [taker, ...others] = dateTakers(model);
  return (
    taker !== undefined && others.length === 0 && (taker.node.readonly === true || isCalendarOpener(taker))
  );
}

/** What takes a first and a last day: the only thing that takes days, else the only one that says so, as "Dates away" or "from – to". */
export function rangeTaker(turn: Turn): Element | undefined {
  const takers = dateTakers(turn.model);
  if (keepsBothDays(turn)) return takers[0];
  const [only, ...more] = takers.filter(
    (taker) =>
      (taker.node.readonly === true || isCalendarOpener(taker)) &&
      [taker.node.placeholder ?? '', ...taker.labels.map(({ text }) => text)].some((text) => SPAN.test(text)),
  );
  return more.length === 0 ? only : undefined;
}

const SPAN =
  /\bdates\b|\b(?:period|date range)\b|^(?:from|start|first|arrival|departure|check[- ]?in)\b.*(?:\bto\b|[-–—→/]|\band\b).*(?:to|end|last|arrival|departure|return|check[- ]?out)$/i;

/** What is said behind a day of what it is. */
const AS_WHICH =
  /(?:^|\s)(?:as|for)\s+(?:the\s+|my\s+)?(?:check[- ]?(?:in|out)|arrival|departure|first|last|start|end|return)(?:\s+(?:date|day))?(?:\s+and)?(?=[\s,]|$)/gi;

interface Day {
  /** ISO 8601. */
  iso: string;
  /** In words, where they mean that day also by themselves. */
  said: string;
}

/** Days in the order in which they are told, and the words that are about none of them. */
function daysIn(text: string, turn: Turn): { days: Day[]; rest: string } {
  const days: Day[] = [];
  const kept: string[] = [];
  let words = text.split(/\s+/).filter((word) => word !== '');
  while (words.length > 0) {
    const said = words.join(' ').replace(/^the\s+/i, '');
    const first = days[0]?.iso;
    const told = isDay(words) ? leadingDate(said, first ?? turn.input.today) : undefined;
    const alone = told && dayMeant(turn, told.date);
    const iso = told && (first === undefined ? alone : dateOf(told.date, first));
    if (told !== undefined && iso !== undefined) {
      days.push({ iso, said: alone === iso ? told.date : iso });
      while (LEADS.test(kept.at(-1) ?? '')) kept.pop();
      words = told.rest.split(/\s+/).filter((word) => word !== '');
    } else kept.push(words.shift() as string);
  }
  return { days, rest: kept.join(' ').replace(/[\s,]+(?=,)|^[\s,]+|[\s,]+$/g, '') };
}

/** A number alone, or the name of a day within a name, is none. */
const isDay = ([first = '']: string[]): boolean =>
  /\d|^the$|^(?!on$|for$|from$|to$|until$|till$|through$|and$|at$|by$|between$)(?:today|tomorrow|next|this|\p{Lu}?\p{L}{2,8})$/iu.test(
    first,
  );

/** What is said before a day, of a stay or of days. */
const LEADS =
  /^(?:on|from|to|until|till|through|between|and|for|the|dates?|days?|nights?|arriv(?:e|es|ing|al)|leav(?:e|es|ing)|depart(?:s|ing|ure)?|return(?:s|ing)?|starting|ending|stay(?:ing)?|check(?:ing)?|check-?(?:in|out)|in|out|back|-|–|,)[,:]?$/i;

/** Words around them that ask for nothing else. */
const ONLY =
  /^(?:(?:(?:we|i)(?:['’](?:d|ll)| would| will| want| need| are| am)?|like|to|come|be|there|please|select|choose|pick|set|enter|mark|take|book|it|my|our|the|stay|dates?|range|period)[\s,]*)*$/i;
