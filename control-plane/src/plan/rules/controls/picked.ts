// SPDX-License-Identifier: MIT
// "Choose 3 December as the date", "open the calendar and pick the 14th": where a day is said to be chosen, and a calendar is open or a button
// beside the field opens one, it is picked there; the page then writes it as it wants it.
import { walk } from '../../snapshot.ts';
import { toldIn } from '../language/command.ts';
import { type Element, isWithin } from '../page/model.ts';
import type { Result, Turn } from '../turn/turn.ts';
import { pickDate } from './calendar.ts';
import { calendarNear } from './month-shown.ts';
import { isCalendarOpener } from './opener.ts';

/** Undefined where nothing but the field itself takes the day, or it is said to be typed. */
export function pickInstead(turn: Turn, field: Element, iso: string): Result | undefined {
  if (turn.failures > 0) return undefined;
  if (isBehindCalendar(turn, field)) return pickDate(turn, undefined, iso);
  const opener = openerBeside(field, turn);
  if (opener === undefined) return undefined;
  const isOpen = wasPressed(opener, turn) && calendarNear(turn, undefined) !== undefined;
  if (isOpen && turn.progress.length === 0) return pickDate(turn, undefined, iso);
  const clause = turn.memo.clauses[turn.at];
  const isPicked = clause !== undefined && PICKS.test(toldIn(clause));
  // A calendar that is there already may be another field's.
  return isPicked && (isOpen || calendarNear(turn, undefined) === undefined)
    ? pickDate(turn, opener, iso)
    : undefined;
}

const PICKS = /^(?:choose|select|pick|take)\b/i;

/** The field is behind a dialog that shows the days of a month. */
function isBehindCalendar(turn: Turn, { node }: Element): boolean {
  const { modal } = turn.model;
  const calendar = modal === undefined || isWithin(node, modal) ? undefined : calendarNear(turn, undefined);
  return modal !== undefined && calendar !== undefined && isWithin(calendar.node, modal);
}

const wasPressed = ({ ref }: Element, { input, progress }: Turn): boolean => {
  const last = progress[0] ?? input.history.at(-1)?.action;
  return last?.kind === 'click' && last.ref === ref;
};

/** How many levels up from a field its button may stand. */
const LEVELS = 3;

/** The one control that opens a calendar in the smallest part that the field shares with any, if no other field is there. */
function openerBeside({ node }: Element, { model }: Turn): Element | undefined {
  let part = node.parent;
  for (let level = 0; part !== undefined && level < LEVELS; level++, part = part.parent) {
    const inside = [...walk(part)];
    if (inside.some((one) => one !== node && FIELDS.has(one.role))) return undefined;
    const [opener, ...more] = model.elements.filter(
      (element) => isCalendarOpener(element) && inside.includes(element.node),
    );
    if (opener !== undefined) return more.length === 0 ? opener : undefined;
  }
  return undefined;
}

const FIELDS = new Set(['textbox', 'combobox', 'searchbox', 'spinbutton', 'listbox']);
