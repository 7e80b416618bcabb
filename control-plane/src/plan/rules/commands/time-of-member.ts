// SPDX-License-Identifier: MIT
// "The earliest free time of the best rated hairdresser", "12:45 with the cheapest stylist": each line of a list offers hours of its own,
// and who is meant is told by the line.
import { type Clause, isDerived } from '../language/command.ts';
import { isClock } from '../language/moments.ts';
import { timeIn } from '../language/numbers.ts';
import type { Member } from '../page/members.ts';
import { type Element, isWithin, takesClicks } from '../page/model.ts';
import { likeliest } from '../page/select.ts';
import { pinned, type Result, type Turn } from '../turn/turn.ts';

const VERB = '(?:book|reserve|choose|pick|select|take|click(?: on)?|get)(?: me| us)?';
const TIME = String.raw`(?:at )?(?<time>\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?)`;
const END = '(?<end>earliest|soonest|first|latest|last)';
const SLOT = '(?:(?:free|available|open|possible)\\s+)*(?:time|slot|hour|appointment|one)';
const WHOM = String.raw`(?:with|of|at|from|by)\s+(?<whom>(?:the\s+)?(?!\d)\S.*?)`;
const REST = String.raw`(?<rest>,?\s+(?:under|in|for)\s+the\s+name\b.*)?$`;
const WAYS = [
  `^${VERB}\\s+(?:the\\s+)?${END}\\s+${SLOT}\\s+${WHOM}${REST}`,
  `^${VERB}\\s+(?:the one\\s+)?${WHOM}\\s+${TIME}${REST}`,
  `^${VERB}\\s+(?:the\\s+)?${TIME}\\s+${WHOM}${REST}`,
].map((way) => new RegExp(way, 'iu'));

/** Undefined where no one line is meant, or it has no such hour. */
export function timeOfMember(clause: Clause, turn: Turn): Clause[] | undefined {
  const told = toldIn(clause, turn);
  const one = told?.one;
  if (told === undefined || one === undefined) return undefined;
  const { source } = clause;
  return [
    { ...clause, source: `click: ${source}`, command: { kind: 'click', target: pinned(one, one.name) } },
    // What comes up for it may ask for the name.
    ...(told.rest === ''
      ? []
      : [
          {
            source: `book ${told.rest}`,
            command: { kind: 'click', target: `book ${told.rest}` },
            later: true,
          } as const,
        ]),
  ];
}

/** That hour of somebody else is not meant. */
export function noTimeOfMember(clause: Clause, turn: Turn): Result | undefined {
  const told = toldIn(clause, turn);
  return told === undefined || told.one !== undefined || told.hours.length === 0
    ? undefined
    : { state: 'missing', phrase: clause.source, use: 'click', nearest: told.hours };
}

interface Told {
  one: Element | undefined;
  /** Of the line that is meant. */
  hours: Element[];
  rest: string;
}

function toldIn(clause: Clause, turn: Turn): Told | undefined {
  if (turn.progress.length > 0 || isDerived(clause)) return undefined;
  const told = WAYS.map((way) => way.exec(clause.source)?.groups).find((groups) => groups !== undefined);
  const [best] = told === undefined ? [] : likeliest(told.whom ?? '', turn.model);
  const [member, ...more] = best?.members ?? [];
  if (told === undefined || member === undefined || more.length > 0) return undefined;
  const hours = hoursOf(member, turn);
  const { time, end = '', rest = '' } = told;
  const byEnd = /^l/i.test(end) ? hours.at(-1) : hours[0];
  const one = time === undefined ? byEnd : hours.find(({ name }) => timeIn(name) === timeIn(time));
  return { one, hours, rest: rest.replace(/^,?\s+/, '') };
}

/** Its hours by the clock; where some of them can be clicked, only these are free. */
function hoursOf({ node }: Member, { model }: Turn): Element[] {
  const all = model.elements.filter(
    (element) =>
      isWithin(element.node, node) && isClock(element.name.trim()) && element.node.disabled !== true,
  );
  const free = all.filter((element) => element.kind === 'button' || takesClicks(element.node));
  return free.toSorted((a, b) => (timeIn(a.name) ?? 0) - (timeIn(b.name) ?? 0));
}
