// SPDX-License-Identifier: MIT
// "Move the call with Ida to three in the afternoon", "put the theatre off to Saturday the 28th": what stands in a calendar is opened, given
// the other day or time in the form that comes up, and saved.
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { dateOf } from '../language/dates.ts';
import { bareHour, isClock } from '../language/moments.ts';
import { asClock } from '../mentions/when.ts';
import { type Element, takesClicks } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const MOVES =
  /^(?:(?:move|shift|postpone|reschedule|push)\s+(?:the |my |our )?(?<moved>.+?)(?:\s+(?:off|back|forward|on))?|(?:put|bring)\s+(?:the |my |our )?(?<put>.+?)\s+(?:off|back|forward))\s+(?:to|until|till)\s+(?<where>.+?)[.!]*$/i;
/** "The departure date" takes a day itself. */
const TAKES_MOMENT = /\b(?:dates?|days?|times?|hours?|start|end|departure|arrival|slider|deadline)\b/i;
const CALLED = 0.8;

/** Undefined where it is to go to no day or time, or no one thing is called so that can be opened. */
export function postponedClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const { moved, put, where = '' } = MOVES.exec(clause.source)?.groups ?? {};
  const whom = moved ?? put;
  if (whom === undefined || TAKES_MOMENT.test(whom)) return undefined;
  const goal = goalIn(where, turn.input.today);
  if (goal === undefined || turn.progress.length > 0 || isDerived(clause)) return undefined;
  const found = entryCalled(withoutDay(whom, turn.input.today), turn);
  if (found === undefined) return undefined;
  const { day, time } = goal;
  return clausesFor(clause, [
    { kind: 'click', target: pinned(found, whom) },
    ...(day === undefined ? [] : [{ kind: 'set', rest: `the day to ${day}` } as const]),
    ...(time === undefined ? [] : [{ kind: 'set', rest: `the time to ${asClock(time)}` } as const]),
    { kind: 'send' },
  ]);
}

/** "The visit of the insurance man" may stand there as "Insurance man". */
function entryCalled(whom: string, turn: Turn): Element | undefined {
  const [, plain] =
    /^(?:the )?(?:visit|meeting|appointment|call|lesson|class|session) (?:of|with|by) (.+)$/i.exec(whom) ??
    [];
  for (const called of plain === undefined ? [whom] : [whom, plain]) {
    const found = turn.find(called, 'open');
    if (found.state === 'found' && found.score >= CALLED && takesClicks(found.element.node))
      return found.element;
  }
  return undefined;
}

interface Goal {
  day?: string;
  time?: string;
}

/** "Saturday the 28th at noon", either of them. */
function goalIn(said: string, today: string): Goal | undefined {
  if (isClock(said)) return { time: said };
  const [, first = said, at] = /^(.+?),?\s+(at\s+.+)$/i.exec(said) ?? [];
  const second = at && (bareHour(at) ?? at.replace(/^at\s+/i, ''));
  const day = dateOf(first, today);
  if (day === undefined || (second !== undefined && !isClock(second))) return undefined;
  return second === undefined ? { day } : { day, time: second };
}

/** "The theatre next Friday": the day that it is on now is no part of what it is called. */
function withoutDay(whom: string, today: string): string {
  const words = whom.split(/\s+/);
  for (let at = 1; at < words.length; at++) {
    const day = words.slice(at).join(' ').replace(/^on /i, '');
    if (dateOf(day, today) !== undefined) return words.slice(0, at).join(' ');
  }
  return whom;
}
