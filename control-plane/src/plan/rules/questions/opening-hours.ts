// SPDX-License-Identifier: MIT
// "On which day is the museum closed?", "what are the opening hours?": the lines that tell hours of days, all of them or those that say so.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { DAY_NAMES, daysIn } from '../language/weekdays.ts';
import type { Turn } from '../turn/turn.ts';
import { hourLinesOf, SHUT } from './hours.ts';

const ASKS_SHUT = /^(?:on )?(?:(?:which|what) days?\b.*|when\b.*)\b(?:closed|shut|not open)\b/i;

/** "When do the gates shut on Sunday" asks for an hour. */
export const asksWhenShut = (question: string): boolean =>
  ASKS_SHUT.test(question) && !/\bon (?:the )?(?:\p{L}+day)s?\b/iu.test(question);

/** Undefined where no line says so; nothing else on a page answers it. */
export function whenShut(turn: Turn): string | undefined {
  const { today } = turn.input;
  const lines = dayLines(turn).map(({ line }) => line);
  const days = new Set(lines.filter((line) => SHUT.test(line)).flatMap((line) => daysIn(line, today)));
  return days.size === 0 ? undefined : `Closed on ${[...days].map((day) => DAY_NAMES[day]).join(' and ')}.`;
}

const ASKS_ALL =
  /^(?:what are|when are|tell me|show me|list)?\s*(?:the|your|their|its)?\s*(?:\p{L}+ )?(?:opening|business|office|visiting) (?:hours|times)(?: of .+)?$|^when (?:is|are) .+ open$/iu;

/** The lines of one list, in their order; undefined where there is none of at least two, or two such lists. */
export function allHours(question: string, turn: Turn): string | undefined {
  if (!ASKS_ALL.test(question) || daysIn(question, turn.input.today).length > 0) return undefined;
  const lists = Map.groupBy(dayLines(turn), ({ parent }) => parent);
  const [list, ...more] = [...lists.values()].filter(({ length }) => length > 1);
  return list === undefined || more.length > 0
    ? undefined
    : `${[...new Set(list.map(({ line }) => line))].join('; ')}.`;
}

const dayLines = ({ model, input }: Turn): { line: string; parent: SnapshotNode | undefined }[] =>
  [...walk(model.root)].flatMap((node) =>
    hourLinesOf(node)
      .filter((line) => daysIn(line, input.today).length > 0)
      .map((line) => ({ line, parent: node.parent })),
  );
