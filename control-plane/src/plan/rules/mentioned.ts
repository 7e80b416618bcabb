// SPDX-License-Identifier: MIT
// What a sentence mentions of the page, where it says neither what to press nor which day of a calendar it is about.
import { formOpener } from './commands/form-opener.ts';
import type { Clause } from './language/command.ts';
import { mentionClauses, TYPES_NOTHING } from './mentions/clauses.ts';
import { dayFirst } from './mentions/day.ts';
import type { Element } from './page/model.ts';
import { broughtBy } from './turn/memo.ts';
import type { Turn } from './turn/turn.ts';

/** What is said to be clicked or opened is not typed somewhere instead. */
export function mentioned(clause: Clause, turn: Turn): Clause[] | undefined {
  if (!PRESSES.test(clause.source)) {
    const told = mentionClauses(clause, turn);
    const isTyped = told?.some(({ command }) => command.kind === 'complete') === true;
    return isTyped && TYPES_NOTHING.test(clause.source) ? undefined : told;
  }
  const where = TRAVELS.exec(clause.source)?.[1];
  return where !== undefined && asksForJourney(turn)
    ? mentionClauses({ ...clause, source: where }, turn)
    : undefined;
}

const PRESSES =
  /^(?:do|delete|cancel|discard|(?:left[- ])?click|tap|press|hit|push|open|go to|find|locate|look for)\b/i;
const TRAVELS = /^go (to\s.+)$/i;

/** Where one goes from and to is what the page asks for. */
const asksForJourney = ({ model }: Turn): boolean =>
  [/^from\b|^(?:depart|leav|origin)/i, /^to\b|^(?:arriv|destination)/i].every((name) =>
    model.elements.some(({ kind, labels }) => TAKES.has(kind) && labels.some(({ text }) => name.test(text))),
  );
const TAKES = new Set<Element['kind']>(['field', 'list']);

/** On a day of the calendar, unless a form asks for the day. */
export function onItsDay(clause: Clause, turn: Turn): Clause[] | undefined {
  const form = broughtBy(turn.memo) !== undefined || formOpener(turn) !== undefined;
  return form ? undefined : dayFirst(clause, turn);
}
